"""Paper: what the system's own dialog prints, page by page, under a neutral name."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, QRectF, QSizeF, Signal, Slot
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


class Paper(QObject):
    """Asks for a printer and hands it one sheet; a file on the disk is never offered."""

    done = Signal(object)
    """What became of the sheet, a ``Printed``."""

    def __init__(
        self, printers: Callable[[], list[str]] = QPrinterInfo.availablePrinterNames
    ) -> None:
        """``printers`` names those there are."""
        super().__init__()
        self._printers = printers
        self._sheet: Printable | None = None
        self._printer: QPrinter | None = None

    def hand_over(self, sheet: Printable, window: QWidget) -> None:
        """Let the person choose a printer for this sheet, in a dialog before the window."""
        if not self._printers():
            self.done.emit(Printed.NO_PRINTER)
            return
        self._sheet = sheet
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        # The name of the job is what stands in lists of print jobs, on other machines too.
        self._printer.setDocName(sheet.title)
        dialog = QPrintDialog(self._printer, window)
        # A file would be found by whoever looks through the disk, or copied to a cloud.
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
        dialog.finished.connect(self._on_finished)
        dialog.finished.connect(dialog.deleteLater)
        # Its own ``open`` wants a receiver; the signal above says more.
        QDialog.open(dialog)

    @Slot(int)
    def _on_finished(self, answer: int) -> None:
        sheet, printer = self._sheet, self._printer
        self._sheet = self._printer = None
        if sheet is None or printer is None:
            return
        if answer != QPrintDialog.DialogCode.Accepted:
            self.done.emit(Printed.CANCELLED)
            return
        self.done.emit(Printed.SENT if sheet.draw_on(printer) else Printed.FAILED)


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
