"""What all pages share: a title above one column of readable width, and one signal."""

from abc import abstractmethod
from typing import override

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from protech_gui.theme import LINE_LETTERS, SPACE, TextSize
from protech_gui.window.parts.words import Words


class Page(QWidget):
    """One page of the window; a subclass fills ``column`` and says its words."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self) -> None:
        super().__init__()
        outer = QHBoxLayout(self)
        outer.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        self._area = QWidget()
        self._area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(self._area)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE * 3 // 2)
        outer.addWidget(self._area, 1)
        outer.addStretch(0)
        self.title = Words(TextSize.TITLE)
        self.column.addWidget(self.title)

    def limit_width(self) -> None:
        """Keep lines short enough to read with ease."""
        self._area.setMaximumWidth(self.fontMetrics().averageCharWidth() * LINE_LETTERS)

    @abstractmethod
    def start(self) -> None:
        """Put the focus where the person goes on; called once the page can be seen."""

    @abstractmethod
    def retranslate(self) -> None:
        """Say everything in the language spoken now."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
