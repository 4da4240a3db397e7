"""What buttons of both windows share: whatever key a person tries presses them."""

from typing import override

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton


class Press(QPushButton):
    """A button that Return presses as well."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoDefault(False)

    def say(self, text: str) -> None:
        """Show the text, ``&`` before its letter for Alt."""
        self.setText(text)
        self.setAccessibleName(text.replace("&", ""))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt presses with the space bar alone; most people try Return first.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)
