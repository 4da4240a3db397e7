"""The page on what the network guard sees: every card knows, every wish goes on, no address."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from engine.contract import AskTrust, ForgetExempt, NetworkCounts, NetworkState
from engine.terms import ConsentKind, Offered
from protech_gui.content.prose import Prose as Texts
from protech_gui.log import EventLog
from protech_gui.window.house.house import House
from protech_gui.window.intents import Spot, Withdraw
from protech_gui.window.network.page import NetworkPage
from tests.protech_gui.window.hands import click, dialog, name_of, reads, shown
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.network.standings import COMMAND, running, situation
from tests.protech_gui.window.shouting import shouted


def button(page: NetworkPage, name: str, of: str) -> QAbstractButton:
    found = (one for one in shown(page, QAbstractButton) if one.accessibleDescription() == of)
    (only,) = (one for one in found if name_of(one) == name)
    return only


def is_whole(house: House) -> bool:
    """Whether all of what has the focus can be seen."""
    focused = house.focusWidget()
    return focused.visibleRegion().boundingRect() == focused.rect()


@pytest.fixture
def page(qtbot: QtBot, log: EventLog, qapp: QApplication) -> NetworkPage:
    made = NetworkPage(Texts(log, frozenset()), qapp.clipboard())
    qtbot.addWidget(made)
    made.resize(700, 2400)
    made.know(situation(running(exempt=1)))
    made.show()
    made.start()
    return made


def test_every_wish_goes_on(page: NetworkPage, qapp: QApplication) -> None:
    heard = Heard(page.intent)
    click(page, "Look again")
    click(page, "Erase exclusions…")
    click(dialog(qapp), "Erase them")
    page.know(situation(running(), consents=(ConsentKind.TRAFFIC,)))
    click(page, "Stop this")
    assert heard.intents == [AskTrust(), ForgetExempt(), Withdraw(ConsentKind.TRAFFIC)]


def test_it_says_what_happens_in_a_gap(page: NetworkPage) -> None:
    assert "the internet goes on without it until it is back" in reads(page)


def test_the_focus_begins_where_something_can_be_done(page: NetworkPage) -> None:
    assert page.focusWidget() is not None
    assert page.focusWidget().accessibleDescription() == "Keeping listed sites closed"


def test_no_host_is_shown_without_being_asked_for(page: NetworkPage) -> None:
    counts = NetworkCounts(pinned=2)
    page.know(situation(counts=counts, pinned=("a.example", "b.example")))
    assert "a.example" not in reads(page)


def test_without_anything_agreed_to_only_what_is_offered_can_be_clicked(page: NetworkPage) -> None:
    page.know(situation(NetworkState(offered=Offered.NONE), consents=()))
    said = reads(page)
    assert "The network guard is off." in said
    assert "Your browsers\n" not in said
    assert "What is never looked into" not in said


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (ConsentKind.HOSTS, "Keeping listed sites closed"),
        (ConsentKind.TRAFFIC, "Looking inside web traffic"),
    ],
)
def test_what_ends_what_was_agreed_to_has_the_focus_and_is_in_sight_whole(
    qtbot: QtBot, log: EventLog, qapp: QApplication, kind: ConsentKind, name: str
) -> None:
    page = NetworkPage(Texts(log, frozenset()), qapp.clipboard())
    off = situation(NetworkState(offered=Offered.EARNEST), consents=())
    page.know(off)
    house = House(off)
    qtbot.addWidget(house)
    house.resize(640, 480)
    house.come_forward()
    qtbot.waitUntil(house.isActiveWindow)
    house.show_page(page, Spot.NETWORK, framed=True, back=True)
    button(page, "Set it up…", of=name).setFocus()
    qtbot.waitUntil(lambda: is_whole(house))
    on = situation(NetworkState(offered=Offered.EARNEST), consents=(kind,))
    for _ in range(2):
        house.know(on)
        page.know(on)
        qtbot.waitUntil(lambda: is_whole(house))
    assert house.focusWidget() is button(page, "Stop this", of=name)


def test_every_word_follows_the_language(page: NetworkPage, qapp: QApplication) -> None:
    page.know(situation(running(exempt=1), counts=NetworkCounts(pinned=2)))
    with shouted(qapp):
        said = reads(page)
        names = [name_of(one) for one in shown(page, QAbstractButton)]
    shipped = (*COMMAND.split(), "Chromium:", "Brave:", "GNOME:")
    for word in shipped:
        said = said.replace(word, "")
    assert said == said.upper()
    assert names == [name.upper() for name in names]
    assert "What the network guard sees" in reads(page)
