"""Learn: one module suggested, all to choose from, a search that keeps nothing, shorter texts."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from protech_gui.content.library import Library
from protech_gui.content.prose import RESOURCES, PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.domain.learning import ModuleNote, Reading
from protech_gui.domain.modules import CORE, ModuleId
from protech_gui.log import EventLog
from protech_gui.paths import Paths
from protech_gui.window.intents import Go, Spot
from protech_gui.window.learn.module_row import ModuleRow
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import Locked, NoVault, Unlocked
from protech_gui.window.parts.prose import Prose
from protech_gui.window.rooms.learn import LearnRoom
from protech_gui.window.vault_desk import Learned
from tests.protech_gui.window.hands import button, click, field, name_of, press, reads, shown
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import opened, standing
from tests.protech_gui.window.shouting import shouted

SEARCH = "Search the modules and your notes"
NOTED = Learned(notes=(ModuleNote(ModuleId.URGES, "The zither helps me"),))


def having(learned: Learned) -> Situation:
    contents = replace(opened().contents, learning=learned)
    return standing(Unlocked(contents, delayed=False))


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """The modules as they are shipped, to be damaged."""
    return Path(shutil.copytree(RESOURCES / "selfhelp", tmp_path / "selfhelp"))


@pytest.fixture
def room(qtbot: QtBot, log: EventLog, shelf: Path) -> Iterator[LearnRoom]:
    made = LearnRoom(Texts(log, frozenset()), Library(log, shelf))
    qtbot.addWidget(made)
    made.resize(800, 3000)
    yield made
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def come(room: LearnRoom, situation: Situation) -> Heard:
    """Come into the room."""
    room.know(situation)
    room.show()
    room.activateWindow()
    room.start()
    return Heard(room.intent)


def look_for(room: LearnRoom, words: str) -> None:
    """Type words into the search, in place of others."""
    field(room, SEARCH).setText(words)
    QTest.keyClick(field(room, SEARCH), Qt.Key.Key_Return)


def rows(room: LearnRoom) -> int:
    return len(shown(room, ModuleRow))


def test_all_modules_are_there_without_a_journal_and_one_is_suggested(room: LearnRoom) -> None:
    heard = come(room, standing(NoVault()))
    assert "A module for now\nA gentle beginning, if you like one." in reads(room)
    assert rows(room) == len(ModuleId) + 1
    here = room.focusWidget()
    assert here is not None
    press(room, Qt.Key.Key_Space)
    click(room, "Create a journal")
    assert heard.intents == [Go(Spot.MODULE, "start/"), Go(Spot.DIARY)]


def test_each_module_can_be_chosen_at_any_time(room: LearnRoom) -> None:
    heard = come(room, having(Learned(suggested=None)))
    for row in shown(room, ModuleRow):
        click(row, "Begin")
    assert {one for one in heard.intents if isinstance(one, Go)} == {
        Go(Spot.MODULE, f"{id}/") for id in ModuleId
    }
    assert len(CORE) < rows(room) == len(ModuleId)


def test_what_was_paused_is_suggested_with_its_place(room: LearnRoom) -> None:
    paused = Reading(ModuleId.URGES, "card", 1.0)
    come(room, having(Learned(readings=(paused,), suggested=ModuleId.URGES)))
    assert "You paused here. You can go on any time." in reads(room)
    assert "begun, at step" in reads(room)
    assert button(room, "Go on").isVisible()


def test_once_nothing_is_suggested_the_focus_goes_to_the_list(room: LearnRoom) -> None:
    come(room, having(Learned()))
    done = tuple(Reading(id, "card", 1.0, 2.0) for id in ModuleId)
    room.know(having(Learned(readings=done, suggested=None)))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    room.start()
    assert "A module for now" not in reads(room)
    here = room.focusWidget()
    assert here is not None
    assert here.isVisible()
    assert name_of(here) == "Read again"


def test_a_broken_module_is_told_and_the_others_go_on(room: LearnRoom, shelf: Path) -> None:
    for language in ("en", "nl"):
        (shelf / language / "urges.md").write_text("no front matter")
    (shelf / "nl" / "plan.md").unlink()
    come(room, standing(NoVault(), language="nl"))
    assert "Some modules cannot be read." in reads(room)
    # The English one stands in for the Dutch one.
    assert rows(room) == len(ModuleId)
    look_for(room, "plan")
    assert "place(s) found." in reads(room)


def test_without_any_module_the_rest_of_the_room_is_there(room: LearnRoom, shelf: Path) -> None:
    shutil.rmtree(shelf)
    come(room, standing(NoVault()))
    assert rows(room) == 0
    assert "Some modules cannot be read." in reads(room)
    assert room.focusWidget() is field(room, SEARCH)
    look_for(room, "urge")
    assert "Nothing was found." in reads(room)


def test_a_place_that_was_found_is_gone_to(room: LearnRoom) -> None:
    heard = come(room, standing(NoVault()))
    look_for(room, "urge wave")
    click(room, "Go there")
    (gone,) = heard.intents
    assert isinstance(gone, Go)
    module, _, step = gone.part.partition("/")
    assert gone.spot is Spot.MODULE
    assert module in set(ModuleId)
    assert step != ""


def test_notes_are_found_only_while_they_are_open(room: LearnRoom) -> None:
    come(room, having(NOTED))
    look_for(room, "zither")
    assert "The zither helps me" in reads(room)
    room.know(standing(Locked(0.0)))
    assert "zither" not in reads(room)
    assert "Nothing was found." in reads(room)
    room.know(having(NOTED))
    assert "The zither helps me" in reads(room)
    # As after everything was erased.
    room.know(having(Learned()))
    assert "zither" not in reads(room)


def test_what_is_searched_for_is_neither_wanted_nor_written(room: LearnRoom, paths: Paths) -> None:
    heard = come(room, having(NOTED))
    for words in ("zither", "z", "", "zither"):
        look_for(room, words)
    assert heard.intents == []
    written = b"".join(one.read_bytes() for one in paths.root.rglob("*") if one.is_file())
    assert b"zither" not in written


def test_shorter_texts_are_folded_until_they_are_wanted(room: LearnRoom, log: EventLog) -> None:
    come(room, standing(NoVault()))
    assert shown(room, Prose) == []
    click(room, Texts(log, frozenset()).page(PageId.URGE_RIDE, "en").title)
    (text,) = shown(room, Prose)
    assert "An urge is like a wave." in text.text
    assert "---" not in text.text
    room.know(standing(NoVault(), language="nl"))
    (text,) = shown(room, Prose)
    assert "golf" in text.text


def test_what_cannot_wait_is_one_press_away(room: LearnRoom) -> None:
    heard = come(room, standing(NoVault()))
    click(room, "Someone found out, or the police came")
    click(room, "I am afraid that I could harm a child")
    assert heard.intents == [Go(Spot.CRISIS, "found_out"), Go(Spot.CRISIS, "child")]


def test_another_language_is_spoken_at_once(room: LearnRoom, qapp: QApplication) -> None:
    come(room, having(NOTED))
    look_for(room, "zither")
    with shouted(qapp):
        text = reads(room)
        assert "TO BEGIN WITH" in text
        assert "ABOUT" in text
        assert button(room, "BEGIN")
        assert button(room, "GO THERE")
