"""A card: a surface with a title, on which things stand that belong together."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from protech_gui.parts.words import Words
from protech_gui.theme import SPACE, Ink, Surface, TextSize, set_surface
from protech_gui.window.parts.icon import Sign
from protech_gui.window.parts.leading import Leading


class Card(Leading):
    """A titled surface; what stands on it is added to ``column``."""

    def __init__(self, sign: str = "") -> None:
        """``sign`` names the icon beside the title, or is empty for none."""
        super().__init__()
        set_surface(self, Surface.CARD)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACE * 3, SPACE * 2, SPACE * 3, SPACE * 5 // 2)
        self.column.setSpacing(SPACE * 3 // 2)
        self._title = Words(TextSize.TITLE)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(SPACE * 3 // 2)
        if sign:
            head.addWidget(Sign(sign, Ink.ACTION))
        head.addWidget(self._title, 1)
        self._head.hide()
        self.column.addWidget(self._head)

    def entitle(self, title: str) -> None:
        """Show the title; an empty one takes no room."""
        self._title.setText(title)
        self._head.setVisible(bool(title))
        self.setAccessibleName(title)
