"""The field that a passphrase is typed into, and its label."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from protech_gui.services.passphrase import LONGEST
from protech_gui.theme import SPACE


class PassphraseEntry(QWidget):
    """A label above a field whose letters are hidden until the person wants to see them."""

    def __init__(self) -> None:
        super().__init__()
        self._build()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        self._label = QLabel()
        self.field = QLineEdit()
        # One letter more than is allowed, so that the service says so instead of a cut.
        self.field.setMaxLength(LONGEST + 1)
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._label.setBuddy(self.field)
        self.show_letters(False)
        layout.addWidget(self._label)
        layout.addWidget(self.field)
        self.setFocusProxy(self.field)

    def name(self, label: str) -> None:
        """Give the field its label, ``&`` before the letter that reaches it by Alt."""
        self._label.setText(label)
        self.field.setAccessibleName(label.replace("&", ""))

    @Slot(bool)
    def show_letters(self, shown: bool) -> None:
        """Show what is typed, or dots."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.field.setEchoMode(mode)
