"""Words that the disk refused after their page went: in the whole window, with a real vault."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QTableView

from engine.terms import ConsentKind
from protech_gui.paths import Paths
from protech_gui.services.lapses import Lapses
from protech_gui.services.learning import Learning
from protech_gui.services.urges import UrgeDiary
from protech_gui.services.vault_door import VaultDoor
from protech_gui.store.connection import VaultFailed
from tests.protech_gui.services.parts import PASSPHRASE
from tests.protech_gui.window.hands import click, field, name_of, press, shown
from tests.protech_gui.window.running import ON, Running

SEARCH = "Search the modules and your notes"
REFUSED = "This could not be saved. It still stands here"


@contextmanager
def full(service: type, *methods: str) -> Iterator[None]:
    """Have no room for what these methods would write."""

    def refuse(*_given: object, **_named: object) -> None:
        raise VaultFailed("no room")

    with pytest.MonkeyPatch.context() as patched:
        for method in methods:
            patched.setattr(service, method, refuse)
        yield


@pytest.fixture
def open_window(running: Running, vault: object) -> Running:
    del vault
    running.begin(ON, consents=tuple(ConsentKind))
    running.unlock()
    return running


def area(running: Running, name: str) -> QPlainTextEdit:
    return {name_of(one): one for one in shown(running.house, QPlainTextEdit)}[name]


def hear_refused(running: Running, paths: Paths, times: int) -> None:
    """Wait until the disk has refused so many things."""
    running.wait(lambda: paths.log.read_text().count("diary_failed") == times)
    # What is queued comes before anything that a person does.
    QCoreApplication.sendPostedEvents()


def holds(paths: Paths, words: str) -> bool:
    """Return whether these words can be read in any file of the program's folder."""
    files = [one for one in paths.root.rglob("*") if one.is_file()]
    return any(words.encode() in one.read_bytes() for one in files)


def test_what_was_learned_from_a_hard_moment(open_window: Running, paths: Paths) -> None:
    running = open_window
    click(running.house, "A moment for me")
    press(running.house, Qt.Key.Key_6)
    running.wait(partial(running.reads, "Saved in your journal."))
    click(running.house, "Journal")
    running.wait(lambda: shown(running.house, QTableView)[0].model().rowCount() == 1)
    press(running.house, Qt.Key.Key_Return)
    with full(UrgeDiary, "revise"):
        area(running, "What did you learn from it?").setPlainText("rest helps")
        click(running.house, "Back")
        hear_refused(running, paths, 1)
        assert not holds(paths, "rest helps")
        press(running.house, Qt.Key.Key_Return)
        assert area(running, "What did you learn from it?").toPlainText() == "rest helps"
        assert running.reads(REFUSED)
        click(running.house, "Back")
        hear_refused(running, paths, 2)
    press(running.house, Qt.Key.Key_Return)
    click(running.house, "Tired")
    running.wait(partial(running.reads, "Saved in your journal."))
    assert not running.reads(REFUSED)
    click(running.house, "Done")
    press(running.house, Qt.Key.Key_Return)
    assert area(running, "What did you learn from it?").toPlainText() == "rest helps"
    assert not running.reads(REFUSED)


def test_a_lapse(open_window: Running, paths: Paths) -> None:
    running = open_window
    click(running.house, "Journal")
    with full(Lapses, "keep"):
        write_lapse(running, paths)
        assert not holds(paths, "a long day")
        click(running.house, "Write down a lapse")
        assert running.reads(REFUSED)
    assert area(running, "What led up to it?").toPlainText() == "a long day"
    click(running.house, "Save and go on")
    running.wait(partial(running.reads, "Saved in your journal, and nowhere else."))
    click(running.house, "Nothing more for now")
    assert shown(running.house, QTableView)[0].model().rowCount() == 1
    click(running.house, "Write down a lapse")
    assert area(running, "What led up to it?").toPlainText() == ""


def test_an_answer_and_a_note_of_a_module(open_window: Running, paths: Paths) -> None:
    running = open_window
    click(running.house, "Learn")
    find(running)
    question = name_of(shown(running.house, QPlainTextEdit)[0])
    with full(Learning, "answer", "note"):
        area(running, question).setPlainText("It rose and fell")
        click(running.house, "Add a note")
        area(running, "My note").setPlainText("Ask about this")
        click(running.house, "Pause and come back later")
        hear_refused(running, paths, 2)
        assert not holds(paths, "It rose")
        find(running)
        assert area(running, question).toPlainText() == "It rose and fell"
        assert running.reads("The last answer could not be saved.")
    click(running.house, "Save again")
    running.wait(partial(running.reads, "Kept in your journal."))
    running.wait(lambda: not running.reads("could not be saved"))
    click(running.house, "My note beside this module")
    assert area(running, "My note").toPlainText() == "Ask about this"
    click(running.house, "Pause and come back later")
    find(running)
    assert area(running, question).toPlainText() == "It rose and fell"
    assert not running.reads("could not be saved")


def test_what_no_field_has_is_tried_once_more_when_the_journal_locks(
    open_window: Running, paths: Paths, door: VaultDoor
) -> None:
    running = open_window
    click(running.house, "Journal")
    with full(Lapses, "keep"):
        write_lapse(running, paths)
    running.conduct.lock()
    running.end()
    vault = door.unlock(PASSPHRASE)
    (lapse,) = vault.lapses.recent(5)
    vault.close()
    assert lapse.led_up == "a long day"


def write_lapse(running: Running, paths: Paths) -> None:
    """Begin a lapse that the disk refuses, and leave its page."""
    click(running.house, "Write down a lapse")
    area(running, "What led up to it?").setPlainText("a long day")
    click(running.house, "Back")
    hear_refused(running, paths, 1)


def find(running: Running) -> None:
    field(running.house, SEARCH).setText("sentence breathed")
    QTest.keyClick(field(running.house, SEARCH), Qt.Key.Key_Return)
    click(running.house, "Go there")
