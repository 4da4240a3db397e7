"""Entries and lapses in the real window and vault: written down, opened again, deleted."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSlider, QTableView

from engine.terms import ConsentKind
from tests.protech_gui.window.hands import button, click, dialog, press, shown, type_on
from tests.protech_gui.window.running import ON, Running


@pytest.mark.usefixtures("vault")
def test_an_entry_is_opened_from_the_journal_added_to_and_deleted_by_keys(
    running: Running, qapp: QApplication
) -> None:
    running.begin(ON, consents=tuple(ConsentKind))
    running.unlock()
    click(running.house, "A moment for me")
    type_on(running.house, "6")
    running.wait(partial(running.reads, "Saved in your journal."))
    click(running.house, "Journal")
    running.wait(lambda: shown(running.house, QTableView)[0].model().rowCount() == 1)
    press(running.house, Qt.Key.Key_Return)
    assert running.reads("Hard moment,")
    button(running.house, "Tired").setFocus()
    press(running.house, Qt.Key.Key_Space)
    running.wait(partial(running.reads, "Saved in your journal."))
    press(running.house, Qt.Key.Key_Escape)
    press(running.house, Qt.Key.Key_Return)
    assert button(running.house, "Tired").isChecked()
    button(running.house, "Delete this entry…").setFocus()
    press(running.house, Qt.Key.Key_Space)
    click(dialog(qapp), "Delete it")
    running.wait(partial(running.reads, "There is nothing here yet."))


@pytest.mark.usefixtures("vault")
def test_a_lapse_is_written_down_and_help_comes_before_the_next_step(running: Running) -> None:
    running.begin(ON, consents=tuple(ConsentKind))
    running.unlock()
    click(running.house, "Journal")
    click(running.house, "Write down a lapse")
    (scale,) = shown(running.house, QSlider)
    scale.setFocus()
    type_on(running.house, "1")
    click(running.house, "Save and go on")
    assert running.reads("I may hurt myself")
    click(running.house, "Back")
    running.wait(partial(running.reads, "Saved in your journal, and nowhere else."))
    click(running.house, "Nothing more for now")
    assert shown(running.house, QTableView)[0].model().rowCount() == 1
