"""A module in the whole window: from Learn through the vault and back, also when it locks."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from engine.terms import ConsentKind
from protech_gui.domain.modules import ModuleId
from protech_gui.services.vault_door import VaultDoor
from tests.protech_gui.services.parts import PASSPHRASE
from tests.protech_gui.window.hands import button, click, field, press, shown, type_on
from tests.protech_gui.window.running import ON, Running

SEARCH = "Search the modules and your notes"


def come(running: Running) -> None:
    """Open the journal and come into Learn."""
    running.begin(ON, consents=(ConsentKind.JOURNAL,))
    running.unlock()
    click(running.house, "Learn")


@pytest.mark.usefixtures("vault")
def test_an_answer_and_the_place_are_kept_and_stand_there_again(running: Running) -> None:
    come(running)
    # The module that is suggested has the focus.
    press(running.house, Qt.Key.Key_Space)
    click(running.house, "Next")
    click(running.house, "Next")
    click(running.house, "More calm")
    running.wait(partial(running.reads, "Kept in your journal."))
    click(running.house, "Pause and come back later")
    running.wait(partial(running.reads, "You paused here. You can go on any time."))
    click(running.house, "Today")
    assert running.reads("You paused in a module. It waits where you left it.")
    click(running.house, "Go to Learn")
    press(running.house, Qt.Key.Key_Space)
    assert running.reads("Step 3 of 6")
    assert button(running.house, "More calm").isChecked()


@pytest.mark.usefixtures("vault")
def test_what_is_being_written_is_kept_when_the_journal_locks(
    running: Running, door: VaultDoor
) -> None:
    come(running)
    field(running.house, SEARCH).setText("sentence breathed")
    QTest.keyClick(field(running.house, SEARCH), Qt.Key.Key_Return)
    click(running.house, "Go there")
    (area,) = shown(running.house, QPlainTextEdit)
    area.setFocus()
    type_on(running.house, "It rose and fell")
    assert area.toPlainText() == "It rose and fell"
    running.conduct.lock()
    running.end()
    vault = door.unlock(PASSPHRASE)
    (answer,) = vault.learning.answers()
    (reading,) = vault.learning.readings()
    vault.close()
    assert (answer.module, answer.value) == (ModuleId.URGES, "It rose and fell")
    assert (reading.module, reading.step) == (ModuleId.URGES, "after")
