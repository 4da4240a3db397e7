"""A part that says its words anew by itself, when the person chooses another language."""

from abc import abstractmethod
from typing import TYPE_CHECKING, override

from PySide6.QtCore import QEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Widget
else:
    # PySide6 crashes when two bases of a class are widgets, each along a way of its own.
    _Widget = object


class Retranslated(_Widget):
    """Stands before the kind of widget that a part is: ``class Strip(Retranslated, QWidget)``."""

    @abstractmethod
    def retranslate(self) -> None:
        """Say everything in the language spoken now."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
