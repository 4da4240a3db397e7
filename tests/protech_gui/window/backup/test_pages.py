"""What the pages for the journal as a whole say, and what a person can do there."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from protech_gui.domain.holdings import Holdings
from protech_gui.services.backup import MakingFault, Seen
from protech_gui.services.door_state import DoorState
from protech_gui.services.recovery_code import UnknownWord, WrongChecksum, WrongCount
from protech_gui.services.secret import Secret
from protech_gui.store.backup import BackupFault
from protech_gui.window.backup.page import BackupPage
from protech_gui.window.backup.repair_page import RepairPage
from protech_gui.window.backup_intents import (
    CheckVault,
    FindBackup,
    ForgetBackup,
    LookIntoBackup,
    MakeBackup,
    RepairVault,
    RestoreBackup,
)
from protech_gui.window.models.backup_state import (
    AtWork,
    BackupState,
    Declined,
    Found,
    Looked,
    Made,
    Mended,
    Restored,
    Sound,
    Task,
    Unmade,
    Unmended,
    Wrong,
)
from protech_gui.window.models.vault_state import NoVault, Unreadable
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.page import Page
from tests.protech_gui.window.chooser import Chooser
from tests.protech_gui.window.hands import (
    button,
    click,
    dialog,
    name_of,
    press,
    reads,
    shown,
    type_on,
    write,
)
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import opened, standing

THERE = Holdings(urges=2, records=1)
SEEN = Seen(1_794_000_000, THERE)


@pytest.fixture
def choosers() -> list[Chooser]:
    """Those for making a backup and for restoring one, in this order."""
    return []


@pytest.fixture
def page(choosers: list[Chooser], qtbot: QtBot) -> BackupPage:
    def choose() -> Chooser:
        choosers.append(Chooser())
        return choosers[-1]

    page = BackupPage(choose)
    qtbot.addWidget(page)
    page.know(standing(opened()))
    page.show()
    return page


@pytest.fixture
def repair(qtbot: QtBot) -> RepairPage:
    page = RepairPage()
    qtbot.addWidget(page)
    page.know(standing(Unreadable(DoorState.DAMAGED_VAULT)))
    page.show()
    page.start()
    return page


def after(page: Page, state: BackupState | None, *, is_open: bool = True) -> str:
    """Return what the page reads once this came of the last wish."""
    situation = standing(opened()) if is_open else standing(NoVault())
    page.know(replace(situation, backup=state))
    return reads(page)


def test_a_backup_is_made_where_the_person_wants_it(
    page: BackupPage, choosers: list[Chooser]
) -> None:
    heard = Heard(page.intent)
    click(page, "Make a backup…")
    (name,) = choosers[0].names
    assert name.startswith("notes-20")
    assert heard.intents == []
    choosers[0].chosen.emit(Path("/media/stick/notes"))
    assert heard.intents == [MakeBackup(Path("/media/stick/notes"))]
    assert "being written" in after(page, AtWork(Task.MAKING))
    assert not button(page, "Make a backup…").isEnabled()
    words = after(page, Made(THERE))
    assert "is whole" in words
    assert "2 hard moment" in words
    assert "goal" not in words
    assert button(page, "Make a backup…").isEnabled()


def test_a_folder_that_is_copied_to_a_server_is_asked_about(
    page: BackupPage, choosers: list[Chooser], qapp: QApplication
) -> None:
    heard = Heard(page.intent)
    path = Path("/data/a/Dropbox/notes")
    click(page, "Make a backup…")
    choosers[0].chosen.emit(path)
    assert "Dropbox" in reads(dialog(qapp))
    assert "Without your passphrase or your code" in reads(dialog(qapp))
    click(dialog(qapp), "Not there")
    assert heard.intents == []
    choosers[0].chosen.emit(path)
    click(dialog(qapp), "Save it there")
    assert heard.intents == [MakeBackup(path)]


def test_why_there_is_no_backup_is_said(page: BackupPage) -> None:
    texts = {after(page, Unmade(fault)) for fault in MakingFault}
    assert len(texts) == len(MakingFault)


def test_a_backup_is_looked_into_before_it_is_restored(
    page: BackupPage, choosers: list[Chooser], qapp: QApplication
) -> None:
    heard = Heard(page.intent)
    after(page, None, is_open=False)
    assert [name_of(one) for one in shown(page, Button)] == ["Choose a file…"]
    click(page, "Choose a file…")
    choosers[1].chosen.emit(Path("/media/stick/notes"))
    assert "2026" in after(page, Found(SEEN.made), is_open=False)
    write(page, "Passphrase", "correct horse")
    click(page, "Look inside")
    assert "being read" in after(page, AtWork(Task.LOOKING), is_open=False)
    assert not button(page, "Look inside").isEnabled()
    assert "1 cover" in after(page, Looked(SEEN), is_open=False)
    click(page, "Restore…")
    click(dialog(qapp), "Not now")
    click(page, "Restore…")
    click(dialog(qapp), "Restore")
    assert heard.intents == [
        FindBackup(Path("/media/stick/notes")),
        LookIntoBackup(Secret("correct horse")),
        RestoreBackup(),
    ]
    assert "taking its place" in after(page, AtWork(Task.RESTORING), is_open=False)
    assert "kept aside" in after(page, Restored(SEEN))


def test_the_twelve_words_will_do_too(page: BackupPage) -> None:
    heard = Heard(page.intent)
    after(page, Found(SEEN.made))
    write(page, "Passphrase", "typed before")
    click(page, "Use the code instead")
    assert "recovery code" in after(page, Wrong(Task.LOOKING))
    write(page, "The twelve words", "legal winner")
    press(page, Qt.Key.Key_Return)
    assert heard.intents == [LookIntoBackup(Secret("legal winner", by_code=True))]
    for fault, words in (
        (WrongCount(2), "twelve words"),
        (WrongChecksum(), "no code"),
        ((UnknownWord(3, ()), UnknownWord(7, ())), "3, 7"),
    ):
        assert words in after(page, Wrong(Task.LOOKING, fault=fault))
    click(page, "Use the passphrase instead")
    assert "not its passphrase" in after(page, Wrong(Task.LOOKING))


def test_a_file_that_cannot_be_restored_is_explained(page: BackupPage) -> None:
    texts = {after(page, Declined(fault)) for fault in BackupFault}
    assert len(texts) == len(BackupFault)
    assert all("as it was" in text for text in texts)


def test_an_empty_backup_says_so(page: BackupPage) -> None:
    assert "Nothing is written in it." in after(page, Made(Holdings()))


def test_the_journal_can_be_checked(page: BackupPage) -> None:
    heard = Heard(page.intent)
    page.start()
    click(page, "Check now")
    assert heard.intents == [CheckVault()]
    assert "Everything is being read" in after(page, AtWork(Task.CHECKING))
    assert "all of it is whole" in after(page, Sound())


def test_whoever_leaves_has_it_forgotten(page: BackupPage, repair: RepairPage) -> None:
    for left in (page, repair):
        heard = Heard(left.intent)
        left.leave()
        assert heard.intents == [ForgetBackup()]


def test_a_repair_takes_the_passphrase_and_says_what_it_saved(repair: RepairPage) -> None:
    heard = Heard(repair.intent)
    type_on(repair, "correct horse")
    press(repair, Qt.Key.Key_Return)
    assert heard.intents == [RepairVault(Secret("correct horse"))]
    assert "page by page" in after(repair, AtWork(Task.REPAIRING))
    press(repair, Qt.Key.Key_Return)
    assert len(heard.intents) == 1
    assert "31 second" in after(repair, Wrong(Task.REPAIRING, 31.0))
    assert "make room" in after(repair, Unmended(again=True))
    assert "Nothing of the file" in after(repair, Unmended(again=False))
    partly = after(repair, Mended(THERE, whole=False, identity=False))
    for words in ("is missing", "2 hard moment", "not yet taken in", "kept aside"):
        assert words in partly
    assert not shown(repair, Button)
    wholly = after(repair, Mended(THERE, whole=True, identity=True))
    assert "everything that was in it" in wholly
    assert "not yet taken in" not in wholly


def test_each_page_speaks_anew(page: BackupPage, repair: RepairPage) -> None:
    for one in (page, repair):
        one.title.setText("")
        for button_there in one.findChildren(Button):
            button_there.setText("")
        for part in (one, *one.findChildren(Card)):
            QCoreApplication.sendEvent(part, QEvent(QEvent.Type.LanguageChange))
        assert one.title.text()
        assert all(button_there.text() for button_there in one.findChildren(Button))


def test_while_something_is_done_a_key_presses_nothing_and_then_one_goes_on(
    page: BackupPage, qtbot: QtBot
) -> None:
    with qtbot.waitActive(page):
        page.activateWindow()
    for name, states, last in (
        ("Make a backup…", (AtWork(Task.MAKING), Made(THERE)), "Make a backup…"),
        ("Choose a file…", (AtWork(Task.FINDING), Found(SEEN.made)), "Passphrase"),
        ("Choose a file…", (AtWork(Task.LOOKING), Looked(SEEN)), "Restore…"),
        ("Restore…", (AtWork(Task.RESTORING), Restored(SEEN)), "Choose a file…"),
    ):
        busy, done = states
        button(page, name).setFocus()
        after(page, busy)
        assert not isinstance(QApplication.focusWidget(), Button)
        after(page, done)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert name_of(focused) == last
