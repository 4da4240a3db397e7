"""The field that a passphrase is typed into, its label, and the switch that shows its letters."""

from typing import override

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from protech_gui.services.passphrase import LONGEST
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.named_field import NamedField
from protech_gui.window.parts.retranslated import Retranslated


class PassphraseEntry(NamedField):
    """A field whose letters are hidden until the person wants to see them."""

    def __init__(self) -> None:
        super().__init__()
        # One letter more than is allowed, so that the service says so instead of a cut.
        self.field.setMaxLength(LONGEST + 1)
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.show_letters(False)

    @Slot(bool)
    def show_letters(self, shown: bool) -> None:
        """Show what is typed, or dots."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.field.setEchoMode(mode)


class LettersSwitch(Retranslated, Button):
    """Shows what is typed, or hides it again; its text says which of them comes next."""

    switched = Signal(bool)
    """Whether the letters shall be shown."""

    def __init__(self) -> None:
        super().__init__("eye")
        self._shown = False
        self.clicked.connect(self._on_clicked)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        shown = self.tr("Hide &what I type")
        hidden = self.tr("Show &what I type")
        self.say(shown if self._shown else hidden)
        self.turn("eye-off" if self._shown else "eye")

    @Slot()
    def _on_clicked(self) -> None:
        self._shown = not self._shown
        self.retranslate()
        self.switched.emit(self._shown)
