"""The pages as a file, read back: how many, what stands on them, and what does not."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QMarginsF
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from protech_gui.domain.sharing import FIRST_PARTS, Part, Wanted
from protech_gui.language import NAMES, Speech
from protech_gui.log import EventLog
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.vault_door import VaultDoor
from protech_gui.window.models.leaf_blocks import Rank, Text
from protech_gui.window.models.share_leaves import footer_words, leaves_of, notes_title
from protech_gui.window.share.leaves import HIGH, WIDE, Leaves
from protech_gui.window.share.pdf import LeavesRefused, Prints, pdf_of
from tests.protech_gui.services.parts import PASSPHRASE
from tests.protech_gui.window.share.pdf_read import read_pdf
from tests.protech_gui.window.share.shared import MARKS, SPAN, fill

ALL = tuple(Part)


@pytest.fixture
def vault(door: VaultDoor, qapp: QApplication) -> Iterator[OpenVault]:
    del qapp
    made = door.create(PASSPHRASE).vault
    yield made
    made.close()


def leaves(vault: OpenVault, *parts: Part) -> Leaves:
    selected = vault.sharing.select(Wanted(SPAN, parts))
    return Leaves(notes_title(), leaves_of(selected))


def test_the_file_has_every_page_in_a4_with_its_fonts_and_no_other_name(vault: OpenVault) -> None:
    fill(vault, 30)
    QCoreApplication.setApplicationName("Protech")
    pages = leaves(vault, *ALL)
    assert pages.count > 2
    content = pdf_of(pages)
    found = read_pdf(content)
    assert found.pages == pages.count
    assert found.boxes == {(0, 0, 595, 842)}
    assert found.fonts == found.embedded > 0
    assert found.title == "Notes"
    for kept in (b"/Creator ()", b"/Author ()"):
        assert kept in content
    for unwanted in ("rotech", "PROTECH", "python", "ournal", "exual", "orn"):
        assert not found.holds(unwanted), unwanted
    assert found.words.count(footer_words()) == pages.count


def test_only_what_was_chosen_is_in_the_file(vault: OpenVault) -> None:
    fill(vault)
    first = read_pdf(pdf_of(leaves(vault, *FIRST_PARTS)))
    assert first.holds("GOALMARK")
    for unwanted in (*MARKS, "lapse", "Lapse", "cover"):
        assert not first.holds(unwanted), unwanted
    every = read_pdf(pdf_of(leaves(vault, *ALL)))
    for wanted in (*MARKS, "Lapses", "Something was covered", "GOALMARK"):
        assert every.holds(wanted), wanted
    bare = read_pdf(pdf_of(leaves(vault, Part.LAPSES)))
    assert bare.holds("Lapses")
    for unwanted in (*MARKS, "GOALMARK", "urge 8"):
        assert not bare.holds(unwanted), unwanted


def test_what_is_marked_comes_first(vault: OpenVault) -> None:
    fill(vault)
    words = leaves(vault, *ALL).text(0)
    assert words.splitlines()[0] == "Notes"
    assert words.splitlines()[2] == "Discuss this"
    assert words.index("LINEMARK") < words.index("Hard moments")
    every = "\n".join(leaves(vault, *ALL).text(n) for n in range(leaves(vault, *ALL).count))
    assert every.count("LINEMARK") == 1


def test_older_entries_without_room_are_told(vault: OpenVault) -> None:
    fill(vault, 110)
    pages = leaves(vault, Part.URGES)
    assert "11 older" in "\n".join(pages.text(number) for number in range(pages.count))


def test_what_is_in_the_file_stands_in_the_words_beside_it(vault: OpenVault) -> None:
    fill(vault)
    pages = leaves(vault, *ALL)
    said = "\n".join(pages.text(number) for number in range(pages.count))
    for words in (*MARKS, "GOALMARK", "and more", "Mood 4 · At home, alone · Tired"):
        assert words in said, words


def test_every_language_has_its_pages(vault: OpenVault, qapp: QApplication, log: EventLog) -> None:
    fill(vault)
    before = QLocale()
    speech = Speech(qapp, log)
    titles = set()
    for language in NAMES:
        speech.speak(language)
        found = read_pdf(pdf_of(leaves(vault, *ALL)))
        titles.add(found.title)
        assert found.words.count(footer_words()) == found.pages
    speech.speak("en")
    QLocale.setDefault(before)
    assert titles == {"Notes", "Notities", "Notizen"}


def test_long_texts_go_on_upon_the_next_page_and_none_is_lost(qapp: QApplication) -> None:
    del qapp
    lines = tuple(f"line-{number}." for number in range(4000))
    pages = Leaves("Notes", (Text("Head", Rank.HEADING, keep=True), Text("\n".join(lines))))
    said = "".join(pages.text(number) for number in range(pages.count))
    assert pages.count > 50
    assert all(line in said for line in lines)
    found = read_pdf(pdf_of(pages))
    assert found.pages == pages.count
    assert all(line in found.words for line in lines[::97])


def test_a_heading_stands_with_what_follows_it(qapp: QApplication) -> None:
    del qapp
    filling = Text("\n".join("filling" for _ in range(46)))
    pages = Leaves("", (filling, Text("Head", Rank.HEADING, keep=True), Text("below it")))
    for number in range(pages.count):
        words = pages.text(number)
        assert ("Head" in words) == ("below it" in words)


def test_without_a_word_there_is_one_page(qapp: QApplication) -> None:
    del qapp
    pages = Leaves("", ())
    assert pages.count == 1
    assert footer_words() in pages.text(0)


def test_pages_are_dark_on_white_whatever_the_window_wears(vault: OpenVault) -> None:
    fill(vault)
    pages = leaves(vault, *FIRST_PARTS)
    image = QImage(int(WIDE), int(HIGH), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    pages.draw(painter, 0)
    painter.end()
    greys = {image.pixelColor(x, y).lightness() for x in range(0, 794, 3) for y in range(0, 1123)}
    assert min(greys) < 60


def test_a_printer_gets_every_page(
    vault: OpenVault, tmp_path_factory: pytest.TempPathFactory
) -> None:
    fill(vault, 30)
    pages = leaves(vault, *ALL)
    target = tmp_path_factory.mktemp("paper") / "paper.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))
    assert Prints(pages).title == "Notes"
    assert Prints(pages).draw_on(printer)
    assert read_pdf(target.read_bytes()).pages == pages.count


def test_what_cannot_be_drawn_is_told(vault: OpenVault, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = leaves(vault, Part.URGES)
    monkeypatch.setattr(QPainter, "begin", lambda *_: False)
    with pytest.raises(LeavesRefused):
        pdf_of(pages)
    assert not Prints(pages).draw_on(QPrinter())
