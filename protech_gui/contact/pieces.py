"""The small pieces that the private window is made of: text and buttons in the app's theme."""

from typing import override

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from protech_gui.theme import TextSize, set_main_action, set_quiet, set_text_size


class Text(QLabel):
    """A text that is never read as markup and breaks its lines to fit; an empty one is hidden."""

    def __init__(self, size: TextSize = TextSize.BODY, *, quiet: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        set_text_size(self, size)
        if quiet:
            set_quiet(self)

    def say(self, text: str) -> None:
        """Show the text; an empty one takes no room."""
        self.setText(text)
        self.setVisible(bool(text))


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say this, because the focus alone does not tell it."""
    if words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


class Press(QPushButton):
    """A button that Return presses as well."""

    def __init__(self, text: str, *, main: bool = False) -> None:
        """``text`` may have ``&`` before its letter for Alt; ``main``: what most people press."""
        super().__init__(text)
        self.setAccessibleName(text.replace("&", ""))
        self.setAutoDefault(False)
        if main:
            set_main_action(self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)
