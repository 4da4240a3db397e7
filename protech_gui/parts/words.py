"""Text on the screen: plain, wrapped, in one of the theme's sizes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from protech_gui.theme import TextSize, set_quiet, set_text_size


class Words(QLabel):
    """A text that is never read as markup and breaks its lines to fit."""

    def __init__(
        self, size: TextSize = TextSize.BODY, *, quiet: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
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
