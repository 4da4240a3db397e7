"""How protection stands, in words, and what can be done about it and about its covers."""

from typing import override

from PySide6.QtCore import QEvent, Signal, Slot

from engine.contract import Protection
from protech_gui.window.intents import CallWrong, EndProtection, WantProtection
from protech_gui.window.models.protection_words import describe
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.sheet import Sheet, Wording
from protech_gui.window.parts.words import Words


class ProtectionCard(Card):
    """Shows protection; turns it off after one confirmation, without pleading.

    While something is covered, it can be called wrong here too: covers never take the focus.
    """

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self) -> None:
        super().__init__("shield")
        self._protection: Protection | None = None
        self._detail = Words()
        self._button, self._wrong = Button("power"), Button("eye")
        self.column.addWidget(self._detail)
        self.column.addWidget(ButtonRow(self._button, self._wrong))
        self._button.clicked.connect(self._on_clicked)
        self._wrong.clicked.connect(self._on_wrong)
        self._wrong.hide()
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
            self._wrong.say(self.tr("This cover is &wrong"))
            self._wrong.setVisible(self._protection.covering)

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
    def _on_wrong(self) -> None:
        self.intent.emit(CallWrong())

    @Slot()
    def _on_off_confirmed(self) -> None:
        self.intent.emit(EndProtection())
