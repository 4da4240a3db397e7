"""The page on which something is taken along: what it says, and what a person can do there."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from protech_gui.domain.holdings import Holdings
from protech_gui.domain.progress_span import Reach, span_until
from protech_gui.domain.sharing import FIRST_PARTS, Part, Wanted
from protech_gui.platform.paper import Paper, Printable, Printed, Told
from protech_gui.services.exporting import HandingFault, Order
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.vault_door import VaultDoor
from protech_gui.store.export_file import ExportFault
from protech_gui.window.models.share_state import (
    Exported,
    ExportOpened,
    NoExport,
    NotesRead,
    NotesSaved,
    NotShared,
    ShareState,
    ShareTask,
    SharingNow,
    WrongWord,
)
from protech_gui.window.models.vault_state import NoVault
from protech_gui.window.share.page import SharePage
from protech_gui.window.share_intents import (
    ForgetShared,
    LookIntoExport,
    MakeExport,
    ReadNotes,
    SaveNotes,
)
from tests.protech_gui.services.parts import PASSPHRASE
from tests.protech_gui.window.chooser import Chooser
from tests.protech_gui.window.hands import button, click, dialog, press, reads, shown, write
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import opened, standing
from tests.protech_gui.window.share.shared import SPAN, fill

OTHER = "a file of mine"
STANDING = standing(opened())


class Tray(Paper):
    """Keeps what is printed."""

    def __init__(self) -> None:
        super().__init__(list)
        self.sheets: list[str] = []
        self.asked: list[Told] = []

    def hand_over(self, sheet: Printable, window: QWidget, told: Told) -> None:
        del window
        self.sheets.append(sheet.title)
        self.asked.append(told)


@pytest.fixture
def choosers() -> list[Chooser]:
    """Those for the pages, for the export and for the check, in this order."""
    return []


@pytest.fixture
def paper() -> Tray:
    return Tray()


@pytest.fixture
def page(choosers: list[Chooser], paper: Tray, qtbot: QtBot) -> SharePage:
    def choose() -> Chooser:
        choosers.append(Chooser())
        return choosers[-1]

    page = SharePage(choose, paper)
    qtbot.addWidget(page)
    page.know(STANDING)
    page.show()
    page.start()
    return page


@pytest.fixture
def read(door: VaultDoor) -> Iterator[NotesRead]:
    vault: OpenVault = door.create(PASSPHRASE).vault
    fill(vault, 40)
    yield NotesRead(vault.sharing.select(Wanted(SPAN, tuple(Part))))
    vault.close()


def after(page: SharePage, state: ShareState | None) -> str:
    """Return what the page reads once this came of the last wish."""
    page.know(replace(STANDING, sharing=state))
    return reads(page)


def beside(page: SharePage) -> str:
    (words,) = shown(page, QPlainTextEdit)
    return words.toPlainText()


def test_a_week_of_urges_skills_and_goals_is_proposed(page: SharePage) -> None:
    heard = Heard(page.intent)
    assert "differs by country" in reads(page)
    click(page, "Look at the pages")
    week = span_until(opened().contents.today, Reach.WEEK)
    assert heard.intents == [ReadNotes(Wanted(week, FIRST_PARTS))]
    click(page, "Lapses")
    click(page, "30 days")
    click(page, "Look at the pages")
    month = span_until(opened().contents.today, Reach.MONTH)
    assert heard.intents[1:] == [ReadNotes(Wanted(month, (*FIRST_PARTS, Part.LAPSES)))]


def test_own_words_alone_are_of_nothing(page: SharePage) -> None:
    for part in ("Hard moments", "What I tried", "My goals"):
        click(page, part)
    assert not button(page, "Look at the pages").isEnabled()
    click(page, "What I wrote in my own words")
    assert not button(page, "Look at the pages").isEnabled()
    click(page, "Lapses")
    assert button(page, "Look at the pages").isEnabled()
    after(page, SharingNow(ShareTask.READING))
    assert not button(page, "Look at the pages").isEnabled()


def test_a_journal_that_cannot_be_read_is_told(page: SharePage) -> None:
    assert "could not be read" in after(page, NotShared(ShareTask.READING, HandingFault.VAULT))


def test_every_page_is_looked_at_before_anything_leaves(
    page: SharePage, read: NotesRead, choosers: list[Chooser], paper: Tray
) -> None:
    heard = Heard(page.intent)
    assert "Page 1 of" in after(page, read)
    assert "LINEMARK" in beside(page)
    assert not button(page, "Page before").isEnabled()
    turned = 0
    button(page, "Next page").setFocus()
    while button(page, "Next page").isEnabled():
        assert not button(page, "Save as a PDF…").isEnabled()
        assert not button(page, "Print…").isEnabled()
        press(page, Qt.Key.Key_Return)
        turned += 1
    assert turned > 1
    assert page.focusWidget() is button(page, "Save as a PDF…")
    click(page, "Save as a PDF…")
    (name,) = choosers[0].names
    assert name.startswith("notes-20")
    assert name.endswith(".pdf")
    choosers[0].chosen.emit(Path("/media/stick/notes.pdf"))
    (wish,) = heard.intents
    assert isinstance(wish, SaveNotes)
    assert wish.path == Path("/media/stick/notes.pdf")
    assert wish.content.startswith(b"%PDF")
    after(page, SharingNow(ShareTask.SAVING))
    assert not button(page, "Save as a PDF…").isEnabled()
    assert "does not erase this file" in after(page, NotesSaved())
    assert "no room" in after(page, NotShared(ShareTask.SAVING, HandingFault.DISK))
    click(page, "Print…")
    assert paper.sheets == ["Notes"]


def test_what_became_of_printing_is_said(page: SharePage, read: NotesRead, paper: Tray) -> None:
    after(page, read)
    while button(page, "Next page").isEnabled():
        click(page, "Next page")
    click(page, "Print…")
    for printed, words in (
        (Printed.SENT, "on their way"),
        (Printed.NO_PRINTER, "No printer"),
        (Printed.FAILED, "did not take"),
    ):
        paper.asked[-1](printed)
        assert words in reads(page)
    paper.asked[-1](Printed.CANCELLED)
    assert "printer" not in reads(page)


def test_pages_can_be_turned_back_and_chosen_again(page: SharePage, read: NotesRead) -> None:
    heard = Heard(page.intent)
    after(page, read)
    click(page, "Next page")
    assert "Page 2 of" in reads(page)
    button(page, "Page before").setFocus()
    press(page, Qt.Key.Key_Return)
    assert "Page 1 of" in reads(page)
    assert page.focusWidget() is button(page, "Next page")
    click(page, "Choose again")
    assert heard.intents == [ForgetShared()]
    assert button(page, "Look at the pages").isVisible()
    assert not shown(page, QPlainTextEdit)


def test_pages_speak_another_language_at_once(
    page: SharePage, read: NotesRead, qapp: QApplication
) -> None:
    after(page, read)
    click(page, "Next page")
    page.start()
    QCoreApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert "Page 1 of" in reads(page)
    assert not button(page, "Print…").isEnabled()
    del qapp


def test_the_picture_is_wide_where_there_is_room(
    page: SharePage, read: NotesRead, qtbot: QtBot
) -> None:
    after(page, read)
    (words,) = shown(page, QPlainTextEdit)
    page.resize(1400, 900)
    qtbot.waitUntil(lambda: words.x() > 300)
    page.resize(500, 900)
    qtbot.waitUntil(lambda: words.y() > 300)


def test_an_export_is_sealed_with_a_passphrase_of_its_own(
    page: SharePage, choosers: list[Chooser]
) -> None:
    heard = Heard(page.intent)
    click(page, "Export…")
    assert "type your journal’s passphrase" in reads(page)
    write(page, "Your journal’s passphrase, once more", PASSPHRASE)
    for text, again, words in (
        ("short", "short", "at least 8"),
        ("x" * 1025, "x" * 1025, "too long"),
        (OTHER, "another one", "not the same"),
    ):
        write(page, "A passphrase for the file", text)
        write(page, "The same again", again)
        click(page, "Export…")
        assert words in reads(page)
    assert choosers[1].names == []
    write(page, "The same again", OTHER)
    click(page, "Export…")
    (name,) = choosers[1].names
    assert name.startswith("notes-20")
    assert name.endswith(".age")
    choosers[1].chosen.emit(Path("/media/stick/notes.age"))
    order = Order(Path("/media/stick/notes.age"), OTHER)
    assert heard.intents == [MakeExport(PASSPHRASE, order)]
    assert PASSPHRASE not in repr(heard.intents)
    assert OTHER not in repr(heard.intents)


def test_an_open_export_is_a_second_choice(page: SharePage, choosers: list[Chooser]) -> None:
    heard = Heard(page.intent)
    click(page, "Anyone who has the file")
    assert "not protected" in reads(page)
    write(page, "Your journal’s passphrase, once more", PASSPHRASE)
    click(page, "Export…")
    assert choosers[1].names[0].endswith(".zip")
    choosers[1].chosen.emit(Path("/media/stick/notes.zip"))
    order = Order(Path("/media/stick/notes.zip"), None)
    assert heard.intents == [MakeExport(PASSPHRASE, order)]


@pytest.mark.parametrize(("kind", "words"), [("sealed", "is there"), ("open", "can read")])
def test_a_folder_that_is_copied_to_a_server_is_asked_about(
    page: SharePage, choosers: list[Chooser], qapp: QApplication, kind: str, words: str
) -> None:
    heard = Heard(page.intent)
    if kind == "open":
        click(page, "Anyone who has the file")
    write(page, "Your journal’s passphrase, once more", PASSPHRASE)
    if kind == "sealed":
        write(page, "A passphrase for the file", OTHER)
        write(page, "The same again", OTHER)
    click(page, "Export…")
    path = Path("/data/a/Dropbox/notes")
    choosers[1].chosen.emit(path)
    assert "Dropbox" in reads(dialog(qapp))
    assert words in reads(dialog(qapp))
    click(dialog(qapp), "Not there")
    assert heard.intents == []
    choosers[1].chosen.emit(path)
    click(dialog(qapp), "Save it there")
    assert len(heard.intents) == 1


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (SharingNow(ShareTask.EXPORTING), "being written"),
        (Exported(Holdings(urges=2)), "2 hard moment"),
        (Exported(Holdings()), "does not erase this file"),
        (WrongWord(ShareTask.EXPORTING), "not the passphrase"),
        (WrongWord(ShareTask.EXPORTING, 30.0), "30"),
        (NotShared(ShareTask.EXPORTING, HandingFault.DISK), "no room"),
        (NotShared(ShareTask.EXPORTING, HandingFault.VAULT), "could not be read"),
        (NotShared(ShareTask.EXPORTING, HandingFault.MEMORY), "too little free memory"),
        (NotShared(ShareTask.EXPORTING, HandingFault.PLACE), "own folder"),
        (SharingNow(ShareTask.OPENING), "being opened"),
        (ExportOpened(Holdings(urges=3)), "3 hard moment"),
        (WrongWord(ShareTask.OPENING), "not the passphrase"),
        (NoExport(ExportFault.UNREADABLE), "cannot be read"),
        (NoExport(ExportFault.FOREIGN), "not an export"),
        (NoExport(ExportFault.NEWER), "newer version"),
        (NoExport(ExportFault.DAMAGED), "missing or was changed"),
        (NoExport(None), "too little free memory"),
    ],
)
def test_what_came_of_it_is_said(page: SharePage, state: ShareState, words: str) -> None:
    assert words not in after(page, None)
    assert words in after(page, state)


def test_what_was_typed_is_forgotten_once_it_is_done(page: SharePage) -> None:
    write(page, "Your journal’s passphrase, once more", PASSPHRASE)
    after(page, Exported(Holdings()))
    click(page, "Export…")
    assert "type your journal’s passphrase" in reads(page)


def test_an_export_is_opened_again_as_a_check(page: SharePage, choosers: list[Chooser]) -> None:
    heard = Heard(page.intent)
    write(page, "The file’s passphrase, if it has one", OTHER)
    click(page, "Open an export…")
    assert choosers[2].names == [""]
    choosers[2].chosen.emit(Path("/media/stick/notes.age"))
    assert heard.intents == [LookIntoExport(Path("/media/stick/notes.age"), OTHER)]
    assert OTHER not in repr(heard.intents)


def test_what_was_read_is_forgotten_when_the_page_is_left(page: SharePage) -> None:
    heard = Heard(page.intent)
    page.know(standing(NoVault()))
    page.leave()
    assert heard.intents == [ForgetShared()]
