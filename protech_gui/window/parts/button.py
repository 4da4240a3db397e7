"""Buttons: plain, the main one of a page, or a quiet one; with an icon where it helps."""

from enum import StrEnum
from typing import override

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from protech_gui.parts.press import Press
from protech_gui.theme import Ink, ink, set_main_action, set_quiet_action
from protech_gui.window.parts.icon import REDRAWN, icon


class Weight(StrEnum):
    """How much a button stands out."""

    PLAIN = "plain"
    MAIN = "main"
    QUIET = "quiet"


_INKS = {Weight.PLAIN: Ink.TEXT, Weight.MAIN: Ink.ON_ACTION, Weight.QUIET: Ink.ACTION}


_GAP = 0.3
"""The room between icon and words, as a part of the icon's height."""

_LEAST_LETTERS = 20
"""Words that need no more room than this, in letters of average width, stay on one line."""


class Button(Press):
    """A button whose icon follows the theme and the size of text.

    Its words break into lines only where they have no room on one.
    """

    hidden_or_shown = Signal()
    """Somebody hid it or showed it, by itself and not with what it stands on."""

    def __init__(self, sign: str = "", weight: Weight = Weight.PLAIN) -> None:
        """``sign`` names an icon, or is empty for none."""
        super().__init__()
        self._sign = sign
        self._weight = weight
        self._words = self._tip = ""
        self._folded = False
        self._wide = self._around = 0
        self._room: int | None = None
        self._drawn: tuple[str, float, str] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if weight is Weight.MAIN:
            set_main_action(self)
        elif weight is Weight.QUIET:
            set_quiet_action(self)
        self._draw()

    @override
    def say(self, text: str, tip: str = "") -> None:
        """Show the text, ``&`` before its letter for Alt; ``tip`` says more, also aloud."""
        self._words, self._tip = text, tip
        super().say(text)
        self.setAccessibleDescription(tip)
        self._show_words()

    def fold(self, folded: bool) -> None:
        """Show the icon alone; the name is then in the tip and said as before."""
        if folded != self._folded:
            self._folded = folded
            self._show_words()

    @property
    def wide(self) -> int:
        """How wide it is with its words, in device-independent pixels."""
        return self._wide

    def turn(self, sign: str) -> None:
        """Show another icon."""
        if sign != self._sign:
            self._sign = sign
            self._show_words()

    @override
    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        self.hidden_or_shown.emit()

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(max(hint.width(), self._wide), hint.height()) if self._is_broken() else hint

    @override
    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        metrics = self.fontMetrics()
        words = max(map(self._advance, self._words.split()), default=0)
        least = max(words, metrics.averageCharWidth() * _LEAST_LETTERS) + self._around
        return QSize(min(hint.width(), least), hint.height())

    @override
    def heightForWidth(self, width: int) -> int:
        # A line more or less than there are now.
        more = self._lines(width).count("\n") - self.text().count("\n")
        return super().sizeHint().height() + more * self.fontMetrics().lineSpacing()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._room = event.size().width()
        self._break()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (*REDRAWN, QEvent.Type.FontChange):
            self._show_words()

    def _show_words(self) -> None:
        name = self._words.replace("&", "")
        self.setToolTip(f"{name}. {self._tip}".strip(". ") if self._folded else self._tip)
        self.setText(self._words)
        self._draw()
        self._wide = super().sizeHint().width()
        self._around = self._wide - self._advance(self._words)
        if self._folded:
            self.setText("")
            self._draw()
        elif self._room is not None:
            self._break()

    def _break(self) -> None:
        """Show the words on as many lines as they need in the room there is."""
        lines = self._lines(self._room or self._wide)
        if lines != self.text():
            self.setText(lines)

    def _is_broken(self) -> bool:
        return "\n" in self.text()

    def _lines(self, width: int) -> str:
        """Return the words as they are shown in so many pixels of width."""
        if self._folded or width >= self._wide:
            return "" if self._folded else self._words
        lines = [""]
        for word in self._words.split():
            longer = f"{lines[-1]} {word}".lstrip()
            if lines[-1] and self._advance(longer) > width - self._around:
                lines.append(word)
            else:
                lines[-1] = longer
        return "\n".join(lines)

    def _advance(self, words: str) -> int:
        """Return how wide these words are on one line, in pixels."""
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, words).width()

    def _draw(self) -> None:
        if self._sign:
            side = round(self.fontMetrics().height() * 1.1)
            gap = _GAP if self.text() else 0.0
            self.setIconSize(QSize(round(side * (1 + gap)), side))
            drawing = (self._sign, gap, ink(_INKS[self._weight]).name())
            if drawing != self._drawn:
                self._drawn = drawing
                self.setIcon(icon(self._sign, _INKS[self._weight], gap=gap))
        elif self._drawn is not None:
            self._drawn = None
            self.setIcon(QIcon())
