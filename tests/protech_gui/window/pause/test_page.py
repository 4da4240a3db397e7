"""The page of the pause: keeping stands first, asking waits, nothing is had without a yes."""

import msgspec
import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from engine.contract import AskPause, ConfirmLoosening, KeepProtection, Protection
from engine.loosening import (
    FreeOff,
    Loosening,
    LowerLevel,
    PauseFor,
    ShortenWait,
    SlowPace,
    TurnOff,
    Waiting,
)
from engine.terms import Level
from protech_gui.window.intents import EndProtection, Go, Spot, WantProtection
from protech_gui.window.models.vault_state import Locked
from protech_gui.window.pause.asking_card import AskingCard
from protech_gui.window.pause.page import PausePage
from protech_gui.window.pause.waiting_card import WaitingCard
from tests.protech_gui.window.hands import button, click, dialog, name_of, reads, shown
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import OFF, ON, standing
from tests.protech_gui.window.shouting import shouted

WAITING = Waiting(PauseFor(600), 1440.0)
READY = Waiting(PauseFor(600), 0.0, 540.0)
WAITING_LEVEL = Waiting(LowerLevel(Level.ALL), 60.0)
ALL = (
    PauseFor(600),
    LowerLevel(Level.ALL),
    LowerLevel(Level.TARGETED),
    SlowPace(),
    ShortenWait(600),
    TurnOff(),
    FreeOff(),
)


@pytest.fixture
def page(qtbot: QtBot) -> PausePage:
    made = PausePage()
    qtbot.addWidget(made)
    made.resize(700, 900)
    made.know(standing(Locked(0.0)))
    made.show()
    made.start()
    return made


@pytest.fixture
def heard(page: PausePage) -> Heard:
    return Heard(page.intent)


def protected(page: PausePage, protection: Protection = ON, **changes: object) -> None:
    changed = msgspec.structs.replace(protection, **changes)
    page.know(standing(Locked(0.0), protection=changed))


def focused(page: PausePage) -> str:
    widget = page.focusWidget()
    assert widget is not None
    return name_of(widget)


def test_a_pause_is_asked_for_by_its_length(page: PausePage, heard: Heard) -> None:
    assert "Before a pause comes a wait, as you chose: 30 minute" in reads(page)
    click(page, "Wait for a pause")
    lengths = [one for one in shown(page, QAbstractButton) if one.isCheckable()]
    lengths[-1].click()
    click(page, "Wait for a pause")
    assert heard.intents == [AskPause(600), AskPause(3600)]


def test_turning_off_stands_beside_it_of_the_same_size_and_asks_once(
    page: PausePage, heard: Heard, qapp: QApplication
) -> None:
    assert button(page, "Turn off").size() == button(page, "Wait for a pause").size()
    click(page, "Turn off")
    assert "can be turned on again at any time" in reads(dialog(qapp))
    click(dialog(qapp), "Keep it on")
    assert heard.intents == []
    click(page, "Turn off")
    click(dialog(qapp), "Turn off")
    assert heard.intents == [EndProtection()]


def test_turning_off_says_that_it_waits_for_whoever_chose_so(
    page: PausePage, heard: Heard, qapp: QApplication
) -> None:
    protected(page, off_waits=True, wait=7200)
    click(page, "Turn off")
    assert "The wait would begin now and take 2 hour" in reads(dialog(qapp))
    click(dialog(qapp), "Start the wait")
    assert heard.intents == [EndProtection()]


def test_while_it_waits_keeping_stands_first_and_there_is_nothing_to_confirm(
    page: PausePage, heard: Heard
) -> None:
    protected(page, waiting=(WAITING,))
    page.start()
    assert focused(page) == "Keep protection"
    assert "About 24 minute" in reads(page)
    (card,) = shown(page, WaitingCard)
    assert [name_of(one) for one in shown(card, QAbstractButton)] == [
        "Keep protection",
        "A moment for me",
    ]
    click(card, "A moment for me")
    click(card, "Keep protection")
    assert heard.intents == [Go(Spot.MOMENT), KeepProtection(PauseFor(600))]


def test_when_the_wait_is_over_it_takes_a_yes(page: PausePage, heard: Heard) -> None:
    protected(page, waiting=(READY,))
    page.start()
    assert focused(page) == "Keep protection"
    assert "If you do nothing, protection stays as it is." in reads(page)
    click(page, "Pause now")
    assert heard.intents == [ConfirmLoosening(PauseFor(600))]


def test_a_wait_that_goes_on_keeps_its_card_and_one_that_ended_goes(page: PausePage) -> None:
    protected(page, waiting=(WAITING, Waiting(SlowPace(), 60.0)))
    first, second = shown(page, WaitingCard)
    protected(page, waiting=(READY,))
    assert shown(page, WaitingCard) == [first]
    assert not second.isVisible()
    protected(page)
    assert shown(page, WaitingCard) == []


def test_a_pause_is_ended_by_one_click(page: PausePage, heard: Heard) -> None:
    protected(page, paused=480.0, started=False)
    page.start()
    assert "Protection comes back by itself in about 8 minute" in reads(page)
    assert not shown(page, AskingCard)
    assert focused(page) == "Turn on now"
    click(page, "Turn on now")
    click(page, "A moment for me")
    assert heard.intents == [WantProtection(), Go(Spot.MOMENT)]


def test_what_is_off_can_be_turned_on_here(page: PausePage, heard: Heard) -> None:
    protected(page, OFF)
    click(page, "Turn protection on")
    assert heard.intents == [WantProtection()]


def test_a_page_that_first_opens_while_off_asks_once_protection_is_on(qtbot: QtBot) -> None:
    page = PausePage()
    qtbot.addWidget(page)
    page.know(standing(Locked(0.0), protection=OFF))
    page.show()
    page.start()
    assert focused(page) == "Turn protection on"
    protected(page)
    page.start()
    assert shown(page, AskingCard)


@pytest.mark.parametrize("what", ALL)
def test_each_thing_that_waits_has_its_own_words(page: PausePage, what: Loosening) -> None:
    others = {one for one in ALL if one != what}
    said = set()
    for one in (what, *others):
        protected(page, waiting=(Waiting(one, 0.0),))
        (card,) = shown(page, WaitingCard)
        said.add(card.accessibleName())
    assert len(said) == len(ALL)


def test_everything_is_said_in_a_new_language(page: PausePage, qapp: QApplication) -> None:
    protected(page, waiting=(READY, WAITING_LEVEL))
    with shouted(qapp):
        said = reads(page).splitlines()
        assert said == [line.upper() for line in said]
