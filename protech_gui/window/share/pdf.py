"""Pages as a PDF or on a printer: A4, fonts embedded, nothing in it names this program."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from protech_gui.window.share.leaves import HIGH, WIDE, Leaves

_DOTS = 1200
"""In an inch."""


class LeavesRefused(Exception):
    """Qt could not draw the pages."""


class Prints:
    """Pages to be handed to a printer."""

    def __init__(self, leaves: Leaves) -> None:
        self._leaves = leaves
        self.title = leaves.title

    def draw_on(self, printer: QPrinter) -> bool:
        """Draw every page, as large as the paper lets it be; false when the printer refuses."""
        printer.setFullPage(True)
        painter = QPainter()
        if not painter.begin(printer):
            return False
        paper = printer.paperRect(QPrinter.Unit.DevicePixel)
        scale = min(paper.width() / WIDE, paper.height() / HIGH)
        painter.scale(scale, scale)
        for number in range(self._leaves.count):
            if number:
                printer.newPage()
            self._leaves.draw(painter, number)
        return painter.end()


def pdf_of(leaves: Leaves) -> bytes:
    """Return the pages as a PDF; raises LeavesRefused."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(leaves.title)
    writer.setCreator("")
    writer.setResolution(_DOTS)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter()
    if not painter.begin(writer):
        raise LeavesRefused
    scale = writer.width() / WIDE
    painter.scale(scale, scale)
    for number in range(leaves.count):
        if number:
            writer.newPage()
        leaves.draw(painter, number)
    painter.end()
    buffer.close()
    return bytes(content.data())
