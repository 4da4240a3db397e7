"""Buttons: plain, the main one of a page, or a quiet one; with an icon where it helps."""

from enum import StrEnum
from typing import override

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton

from protech_gui.theme import Ink, set_main_action, set_quiet_action
from protech_gui.window.parts.icon import REDRAWN, icon


class Weight(StrEnum):
    """How much a button stands out."""

    PLAIN = "plain"
    MAIN = "main"
    QUIET = "quiet"


_INKS = {Weight.PLAIN: Ink.TEXT, Weight.MAIN: Ink.ON_ACTION, Weight.QUIET: Ink.ACTION}


_GAP = 0.3
"""The room between icon and words, as a part of the icon's height."""


class Button(QPushButton):
    """A button whose icon follows the theme and the size of text."""

    def __init__(self, sign: str = "", weight: Weight = Weight.PLAIN) -> None:
        """``sign`` names an icon, or is empty for none."""
        super().__init__()
        self._sign = sign
        self._weight = weight
        self.setAutoDefault(False)
        if weight is Weight.MAIN:
            set_main_action(self)
        elif weight is Weight.QUIET:
            set_quiet_action(self)
        self._draw()

    def say(self, text: str, tip: str = "") -> None:
        """Show the text, ``&`` before its letter for Alt; ``tip`` says more, also aloud."""
        self.setText(text)
        self._draw()
        self.setAccessibleName(text.replace("&", ""))
        self.setToolTip(tip)
        self.setAccessibleDescription(tip)

    def turn(self, sign: str) -> None:
        """Show another icon."""
        if sign != self._sign:
            self._sign = sign
            self._draw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in REDRAWN:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        if self._sign:
            side = round(self.fontMetrics().height() * 1.1)
            gap = _GAP if self.text() else 0.0
            self.setIconSize(QSize(round(side * (1 + gap)), side))
            self.setIcon(icon(self._sign, _INKS[self._weight], gap=gap))
        else:
            self.setIcon(QIcon())
