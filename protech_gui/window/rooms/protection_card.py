"""How protection stands, in words, and the one button that changes it."""

from typing import override

from PySide6.QtCore import QEvent, Qt, Signal, Slot

from engine.contract import Protection
from protech_gui.window.intents import EndProtection, WantProtection
from protech_gui.window.models.protection_words import describe
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.sheet import Sheet, Wording
from protech_gui.window.parts.words import Words


class ProtectionCard(Card):
    """Shows protection; turns it off after one confirmation, without pleading."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self) -> None:
        super().__init__("shield")
        self._protection: Protection | None = None
        self._detail, self._button = Words(), Button("power")
        self.column.addWidget(self._detail)
        self.column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._button.clicked.connect(self._on_clicked)
        self.setFocusProxy(self._button)

    def show_protection(self, protection: Protection) -> None:
        """Show this state."""
        self._protection = protection
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        if self._protection is not None:
            words = describe(self._protection)
            self.entitle(words.state)
            self._detail.setText(words.detail)
            self._button.say(words.button)

    @Slot()
    def _on_clicked(self) -> None:
        if self._protection is None or not self._protection.on:
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
        sheet = Sheet(wording, self)
        sheet.accepted.connect(self._on_off_confirmed)
        sheet.open()

    @Slot()
    def _on_off_confirmed(self) -> None:
        self.intent.emit(EndProtection())
