"""The field that a passphrase is typed into, its label, and the switch that shows its letters."""

from typing import override

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

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
        self._label = QLabel(textFormat=Qt.TextFormat.PlainText)
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


class LettersSwitch(QPushButton):
    """Shows what is typed, or hides it again; its text says which of them comes next."""

    switched = Signal(bool)
    """Whether the letters shall be shown."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = False
        self.setAutoDefault(False)
        self.clicked.connect(self._on_clicked)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        shown = self.tr("Hide &what I type")
        hidden = self.tr("Show &what I type")
        self.setText(shown if self._shown else hidden)

    @Slot()
    def _on_clicked(self) -> None:
        self._shown = not self._shown
        self._retranslate()
        self.switched.emit(self._shown)
