"""A banner: something a person should know now, with what they can do about it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from protech_gui.parts.announce import announce
from protech_gui.parts.words import Words
from protech_gui.theme import SPACE, Ink, Surface, set_surface
from protech_gui.window.parts.beside import Beside
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.icon import Sign


class Banner(QWidget):
    """A text beside an icon, with ``button`` if it has one; without words it takes no room."""

    def __init__(self, sign: str = "info", button: Button | None = None) -> None:
        super().__init__()
        set_surface(self, Surface.NOTICE)
        self.button = button
        self._words = Words()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACE * 2, SPACE * 3 // 2, SPACE * 2, SPACE * 3 // 2)
        self._row.setSpacing(SPACE * 3 // 2)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(Sign(sign, Ink.ACTION), 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(Beside((self._words,), button) if button else self._words, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, text: str) -> None:
        """Say this, aloud too if it is new; nothing hides the banner."""
        if text != self._words.text():
            self._words.setText(text)
            announce(self, text)
        self.setVisible(bool(text))
