"""Paper: what the system's own dialog prints, page by page, under a neutral name."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, QRectF, QSizeF, Slot
from PySide6.QtGui import QFont, QPainter, QTextDocument
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

POINTS = 14.0
"""How high the letters on paper are."""


class Printable(Protocol):
    """What can be printed."""

    @property
    def title(self) -> str:
        """What the print job is called."""
        ...

    def draw_on(self, printer: QPrinter) -> bool:
        """Draw every page; false when the printer refuses."""
        ...


@dataclass(frozen=True, slots=True)
class Sheet:
    """A title, which names the print job too, and the lines below it."""

    title: str
    lines: tuple[str, ...]

    def draw_on(self, printer: QPrinter) -> bool:
        """Draw every page; false when the printer refuses."""
        return _draw(self, printer)


class Printed(StrEnum):
    """What became of a sheet."""

    SENT = "sent"
    CANCELLED = "cancelled"
    NO_PRINTER = "no_printer"
    FAILED = "failed"


type Told = Callable[[Printed], None]
"""What hears what became of a sheet."""


class Paper:
    """Asks for a printer and hands it one sheet; a file on the disk is never offered."""

    def __init__(
        self, printers: Callable[[], list[str]] = QPrinterInfo.availablePrinterNames
    ) -> None:
        """``printers`` names those there are."""
        self._printers = printers

    def hand_over(self, sheet: Printable, window: QWidget, told: Told) -> None:
        """Let the person choose a printer for this sheet, in a dialog before the window.

        ``told`` hears what became of it, and nobody else does.
        """
        if not self._printers():
            told(Printed.NO_PRINTER)
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        # The name of the job is what stands in lists of print jobs, on other machines too.
        printer.setDocName(sheet.title)
        dialog = QPrintDialog(printer, window)
        # A file would be found by whoever looks through the disk, or copied to a cloud.
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
        asked = _Asked(sheet, printer, told, dialog)
        dialog.finished.connect(asked.on_finished)
        dialog.finished.connect(dialog.deleteLater)
        # Its own ``open`` wants a receiver; the signal above says more.
        QDialog.open(dialog)


class _Asked(QObject):
    """One sheet for which a printer is being chosen; it goes with its dialog."""

    def __init__(
        self, sheet: Printable, printer: QPrinter, told: Told, dialog: QPrintDialog
    ) -> None:
        super().__init__(dialog)
        self._sheet, self._printer, self._told = sheet, printer, told

    @Slot(int)
    def on_finished(self, answer: int) -> None:
        """Print it, if that is wanted, and say what became of it."""
        if answer != QPrintDialog.DialogCode.Accepted:
            self._told(Printed.CANCELLED)
        else:
            drawn = self._sheet.draw_on(self._printer)
            self._told(Printed.SENT if drawn else Printed.FAILED)


def _draw(sheet: Sheet, printer: QPrinter) -> bool:
    painter = QPainter()
    if not painter.begin(printer):
        return False
    document = QTextDocument()
    document.documentLayout().setPaintDevice(printer)
    font = QFont(document.defaultFont())
    font.setPointSizeF(POINTS)
    document.setDefaultFont(font)
    document.setPlainText("\n".join((sheet.title, "", *sheet.lines)))
    page = printer.pageRect(QPrinter.Unit.DevicePixel)
    document.setPageSize(QSizeF(page.width(), page.height()))
    for number in range(document.pageCount()):
        if number:
            printer.newPage()
            painter.translate(0, -page.height())
        top = number * page.height()
        document.drawContents(painter, QRectF(0, top, page.width(), page.height()))
    return painter.end()
