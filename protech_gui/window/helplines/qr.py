"""A QR code that hands a number to a telephone's camera."""

from typing import override

import segno
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

QUIET_ZONE = 4
"""Modules of white on each side: what cameras need (ISO/IEC 18004)."""

_MODULE = 6
"""The side of one module in device-independent pixels: the whole is some 4 cm wide."""


class QrCode(QWidget):
    """The code of a telephone number: black on white in every theme, sharp on every screen."""

    def __init__(self, number: str) -> None:
        """``number`` is what the telephone dials: digits, perhaps after a plus."""
        super().__init__()
        code = segno.make(f"tel:{number}", error="m", micro=False)
        self._rows = tuple(tuple(bool(module) for module in row) for row in code.matrix)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        side = (len(self._rows) + 2 * QUIET_ZONE) * _MODULE
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(self._module(x, y), Qt.GlobalColor.black)
        painter.end()

    def _module(self, x: int, y: int) -> QRect:
        """Return where a module stands, without gaps whatever the screen's scale."""
        return QRect((x + QUIET_ZONE) * _MODULE, (y + QUIET_ZONE) * _MODULE, _MODULE, _MODULE)
