"""A recovery code on paper: twelve numbered words, and nothing that says what they are for."""

from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from protech_gui.services.recovery_code import RecoveryCode

_POINTS = 14.0


def print_code(code: RecoveryCode, parent: QWidget) -> None:
    """Let the person choose a printer and print the words; neither page nor job has a title."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(" ")
    dialog = QPrintDialog(printer, parent)
    if dialog.exec():
        sheet_of(code).print_(printer)
    dialog.deleteLater()


def sheet_of(code: RecoveryCode) -> QTextDocument:
    """Return what is printed."""
    document = QTextDocument()
    font = QFont(document.defaultFont())
    font.setPointSizeF(_POINTS)
    document.setDefaultFont(font)
    document.setPlainText(
        "\n".join(f"{number}.  {word}" for number, word in enumerate(code.words, 1))
    )
    return document
