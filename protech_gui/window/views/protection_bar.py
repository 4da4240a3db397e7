"""The bar above every page: how protection stands, in words, and the button that changes it."""

from typing import override

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from engine.contract import Protection
from protech_gui.theme import SPACE, Surface, TextSize, set_surface
from protech_gui.window.intents import EndProtection, WantProtection
from protech_gui.window.models.protection_words import describe
from protech_gui.window.parts.announce import announce
from protech_gui.window.parts.beside import Beside
from protech_gui.window.parts.words import Words
from protech_gui.window.views.question import Question, Wording


class ProtectionBar(QWidget):
    """Shows protection; turns it off after one confirmation."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, protection: Protection) -> None:
        super().__init__()
        self._protection = protection
        self._build()
        self._retranslate()

    def _build(self) -> None:
        set_surface(self, Surface.BAR)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE * 2, SPACE * 3, SPACE * 2)
        self._state, self._detail = Words(TextSize.TITLE), Words()
        self._button = QPushButton()
        self._button.clicked.connect(self._on_clicked)
        layout.addWidget(Beside((self._state, self._detail), self._button))

    def show_protection(self, protection: Protection) -> None:
        """Show this state, and tell it to a screen reader if its words are new."""
        self._protection = protection
        before = self._state.text(), self._detail.text()
        self._retranslate()
        if before != (self._state.text(), self._detail.text()):
            announce(self, f"{self._state.text()}\n{self._detail.text()}")

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        words = describe(self._protection)
        self._state.setText(words.state)
        self._detail.setText(words.detail)
        self._button.setText(words.button)

    @Slot()
    def _on_clicked(self) -> None:
        if not self._protection.on:
            self.intent.emit(WantProtection())
            return
        wording = Wording(
            self.tr("Turn protection off?"),
            (
                self.tr(
                    "Your screen is then no longer looked at. Covers that stand now go away, and "
                    "new pictures are not covered. You can turn it on again at any time."
                ),
            ),
            yes=self.tr("&Turn off"),
            no=self.tr("&Keep it on"),
        )
        question = Question(wording, self)
        question.accepted.connect(self._on_off_confirmed)
        question.open()

    @Slot()
    def _on_off_confirmed(self) -> None:
        self.intent.emit(EndProtection())
