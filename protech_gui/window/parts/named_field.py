"""A field of one line under its label."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from protech_gui.parts.words import Words
from protech_gui.theme import SPACE
from protech_gui.window.parts.leading import Leading


class NamedField(Leading):
    """A label above ``field``; the label is the field's name for everybody."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        self._label = Words()
        self.field = QLineEdit()
        self._label.setBuddy(self.field)
        layout.addWidget(self._label)
        layout.addWidget(self.field)
        self.lead_to(self.field)

    def name(self, label: str) -> None:
        """Give the field its label, ``&`` before the letter that reaches it by Alt."""
        self._label.setText(label)
        self.field.setAccessibleName(label.replace("&", ""))
