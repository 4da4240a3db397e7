"""A sheet on paper: under a neutral name, never as a file, and what became of it is said."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from protech_gui.platform.paper import Paper, Printed, Sheet

SHEET = Sheet("Notes", ("1.  apple", "2.  river"))


def one_printer() -> list[str]:
    return ["the printer in the hall"]


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    yield made
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def ask(window: QWidget, sheet: Sheet = SHEET) -> tuple[list[Printed], QPrintDialog]:
    """Return what comes of it, and the open dialog."""
    heard: list[Printed] = []
    Paper(one_printer).hand_over(sheet, window, heard.append)
    (dialog,) = window.findChildren(QPrintDialog)
    assert dialog.isVisible()
    return heard, dialog


def test_where_there_is_no_printer_that_is_said(window: QWidget) -> None:
    heard: list[Printed] = []
    Paper(list).hand_over(SHEET, window, heard.append)
    assert heard == [Printed.NO_PRINTER]
    assert not window.findChildren(QPrintDialog)


def test_a_file_is_never_offered(window: QWidget) -> None:
    _, dialog = ask(window)
    assert not dialog.testOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile)
    dialog.reject()


def test_the_job_bears_the_neutral_title_and_names_no_product(
    window: QWidget, tmp_path: Path
) -> None:
    heard, dialog = ask(window)
    target = tmp_path / "out.pdf"
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(target))
    dialog.done(QPrintDialog.DialogCode.Accepted)
    assert heard == [Printed.SENT]
    written = target.read_bytes()
    assert b'<rdf:li xml:lang="x-default">Notes</rdf:li>' in written
    assert b"rotech" not in written
    assert "rotech".encode("utf-16-be") not in written
    assert len(written) > 2000


def test_what_does_not_fit_on_one_page_goes_on_on_the_next(window: QWidget, tmp_path: Path) -> None:
    heard, dialog = ask(window, Sheet("Notes", tuple(f"line {n}" for n in range(130))))
    target = tmp_path / "out.pdf"
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(target))
    dialog.done(QPrintDialog.DialogCode.Accepted)
    assert heard == [Printed.SENT]
    assert target.read_bytes().count(b"/Type /Page\n") == 3


def test_who_cancels_prints_nothing(window: QWidget) -> None:
    heard, dialog = ask(window)
    dialog.reject()
    assert heard == [Printed.CANCELLED]


def test_of_two_that_share_a_printer_each_hears_of_its_own_sheet(
    qtbot: QtBot, window: QWidget
) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    paper = Paper(one_printer)
    first: list[Printed] = []
    second: list[Printed] = []
    paper.hand_over(SHEET, window, first.append)
    paper.hand_over(SHEET, other, second.append)
    (dialog,) = window.findChildren(QPrintDialog)
    dialog.reject()
    assert (first, second) == ([Printed.CANCELLED], [])
    (dialog,) = other.findChildren(QPrintDialog)
    dialog.reject()
    assert (first, second) == ([Printed.CANCELLED], [Printed.CANCELLED])


@pytest.mark.qt_log_ignore("Returned false", extend=True)  # which is what it is about
def test_a_printer_that_refuses_is_told(window: QWidget, tmp_path: Path) -> None:
    heard, dialog = ask(window)
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(tmp_path / "no folder" / "out.pdf"))
    dialog.done(QPrintDialog.DialogCode.Accepted)
    assert heard == [Printed.FAILED]
