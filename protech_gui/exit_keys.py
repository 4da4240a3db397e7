"""The keys of *Quick exit*, heard wherever the focus is, also while a sheet is open."""

from typing import override

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

EXIT_KEYS = "Ctrl+Shift+Q"


class ExitKeys(QObject):
    """Listens to the whole application."""

    pressed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._keys = QKeySequence(EXIT_KEYS)
        app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            pressed = QKeySequence(event.keyCombination())
            if pressed == self._keys:
                self.pressed.emit()
                return True
        return super().eventFilter(watched, event)
