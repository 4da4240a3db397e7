"""From one service that did not work to the next, and from the last one to the crisis lines."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from engine.terms import Choices
from protech_gui.content.directory import Directory, Purpose
from protech_gui.services.helplines import Listing
from protech_gui.window.helplines.beginning import Beginning, Way
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.helplines.service_card import ServiceCard
from protech_gui.window.helplines.service_lists import ServiceLists
from tests.protech_gui.window.hands import button, click, name_of, reads, shown
from tests.protech_gui.window.helplines.street import guide

TALK = Beginning(Way.TALK)
GERMAN = ("Kein Täter werden", "Troubled Desire", "Präventionstelefon „bevor was passiert“")


def listing(folder: Path, purpose: Purpose, region: str, language: str) -> Listing:
    return guide(folder).listing(purpose, Choices(language=language, region=region))


@pytest.fixture
def lists(qtbot: QtBot, reach: Reach, data_folder: Path) -> ServiceLists:
    made = ServiceLists(reach)
    qtbot.addWidget(made)
    near = listing(data_folder, Purpose.SELF_CONCERN, "DE", "de")
    made.show_listing(near, listing(data_folder, Purpose.CRISIS, "DE", "de"), TALK)
    made.show()
    return made


def services(lists: ServiceLists) -> list[str]:
    return [card.name for card in shown(lists, ServiceCard)]


def tried(lists: ServiceLists, name: str, way: str) -> None:
    """Use a way to a service, and say that it did not work."""
    click(lists, way)
    click(lists, f"No, it did not work with {name}. Who is next?")


def test_nothing_is_asked_before_a_way_was_used(lists: ServiceLists) -> None:
    assert services(lists) == list(GERMAN)
    assert "Did it work?" not in reads(lists)
    lists.start()
    assert lists.focusWidget() in shown(lists, QAbstractButton)


def test_after_one_that_failed_the_next_has_the_focus_and_is_named(lists: ServiceLists) -> None:
    tried(lists, GERMAN[0], "Copy the address kein-taeter-werden.de")
    assert f"Then try the next one below: {GERMAN[1]}." in reads(lists)
    assert name_of(lists.focusWidget() or lists) == "Open the page troubled-desire.com…"


def test_at_the_end_the_others_unfold_and_then_come_crisis_lines(lists: ServiceLists) -> None:
    tried(lists, GERMAN[2], "Copy the number 0800 70 222 40")
    others = services(lists)[len(GERMAN) :]
    assert others
    assert f"Then try the next one below: {others[0]}." in reads(lists)
    assert lists.focusWidget() in shown(lists, QAbstractButton)
    tried(lists, others[-1], "Copy the number 0800 14 112")
    assert "That was the last one that we know. The crisis lines stand below." in reads(lists)
    assert services(lists)[-1] == "TelefonSeelsorge"
    assert lists.focusWidget() is button(lists, "Copy the number 0800 111 0 111")
    # In a crisis nobody is asked anything.
    click(lists, "Copy the number 0800 111 0 111")
    assert "Did it work?" not in reads(lists)


def test_where_there_are_no_others_crisis_lines_come_at_once(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    whole = listing(data_folder, Purpose.SELF_CONCERN, "NL", "nl")
    alone = Listing(whole.near, (), True, False, True)
    lists = ServiceLists(reach)
    qtbot.addWidget(lists)
    lists.show_listing(alone, listing(data_folder, Purpose.CRISIS, "NL", "nl"), TALK)
    lists.show()
    tried(lists, "Stop it Now Nederland", "Copy the number 0800 266 64 36")
    assert services(lists) == ["Stop it Now Nederland", "113 Zelfmoordpreventie"]
    lists.show_listing(alone, listing(data_folder, Purpose.CRISIS, "NL", "nl"), TALK)
    assert services(lists) == ["Stop it Now Nederland"]
    assert "Crisis lines" not in reads(lists)


def test_crisis_lines_of_a_country_that_is_not_known_are_all_there_are(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    lists = ServiceLists(reach)
    qtbot.addWidget(lists)
    crisis = listing(data_folder, Purpose.CRISIS, "XA", "xx")
    lists.show_listing(listing(data_folder, Purpose.SELF_CONCERN, "", "nl"), crisis, TALK)
    lists.show()
    lists.show_crisis()
    assert "988 Suicide & Crisis Lifeline" in services(lists)


def test_a_directory_that_is_lost_leads_nowhere_and_harms_nothing(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    lost = guide(data_folder, Directory((), whole=False))
    nothing = lost.listing(Purpose.CRISIS, Choices(language="nl", region="NL"))
    lists = ServiceLists(reach)
    qtbot.addWidget(lists)
    lists.show()
    lists.start()
    lists.show_crisis()
    lists.show_listing(nothing, nothing, TALK)
    lists.show_crisis()
    assert services(lists) == []
