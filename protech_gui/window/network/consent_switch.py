"""One consent to guarding the network: what it does, agreeing to it, and ending it."""

from typing import override

from PySide6.QtCore import Signal, Slot

from engine.terms import ConsentKind, Offered
from protech_gui.content.prose import Prose as Texts
from protech_gui.parts.words import Words
from protech_gui.window.house.consent_sheet import ConsentSheet
from protech_gui.window.intents import Withdraw
from protech_gui.window.models.consent_words import consent_name
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.retranslated import Retranslated


class ConsentSwitch(Retranslated, Card):
    """Off until the person read the text and agreed; off again with one click."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, kind: ConsentKind, texts: Texts) -> None:
        """``kind`` is the one for hosts, or the one for traffic."""
        super().__init__("lock" if kind is ConsentKind.HOSTS else "image")
        self._kind = kind
        self._texts = texts
        self._situation: Situation | None = None
        self._about, self._offer = Words(), Words()
        self._start, self._stop = Button(), Button()
        for shown in (self._about, self._offer, ButtonRow(self._start, self._stop)):
            self.column.addWidget(shown)
        self._start.clicked.connect(self._on_start)
        self._stop.clicked.connect(self._on_stop)
        self.lead_to(self._start)

    def know(self, situation: Situation) -> None:
        """Show whether it is agreed to; what there is nothing for is not offered."""
        self._situation = situation
        agreed = situation.receipt(self._kind) is not None
        empty = self._kind is ConsentKind.HOSTS and situation.network.offered is Offered.NONE
        # The window may not be back in front of the sheet that was answered.
        turned = self.window().focusWidget() in (self._start, self._stop)
        self._start.setVisible(not agreed and not empty)
        self._stop.setVisible(agreed)
        self.lead_to(self._stop if agreed else self._start)
        if turned:
            # Whoever agrees or stops stays at this consent, and is not led to the other.
            self.setFocus()
        self.retranslate()

    @override
    def retranslate(self) -> None:
        if self._situation is None:
            return
        self.entitle(self._name())
        self._about.setText(self._about_words())
        self._offer.say(self._offer_words(self._situation))
        self._start.say(self.tr("Set it up…"))
        self._stop.say(self.tr("Stop this"))
        for button in (self._start, self._stop):
            button.setAccessibleDescription(self._name())

    def _name(self) -> str:
        return consent_name(self._kind)

    def _about_words(self) -> str:
        if self._kind is ConsentKind.HOSTS:
            return self.tr(
                "Your browsers ask for sites by their names. Those on a list are not opened; "
                "everything else passes as it is."
            )
        return self.tr(
            "Pictures wait until Protech has looked at them, and listed searches are not sent. "
            "For this your browsers have to trust a certificate that this computer makes."
        )

    def _offer_words(self, situation: Situation) -> str:
        if self._kind is not ConsentKind.HOSTS:
            return ""
        match situation.network.offered:
            case Offered.NONE:
                return self.tr("No list of sites is installed, so this cannot be set up now.")
            case Offered.PRACTICE:
                return self.tr(
                    "The list that is installed now is for trying only; it names no real site."
                )
            case Offered.EARNEST:
                return ""

    @Slot()
    def _on_start(self) -> None:
        if self._situation is None:
            return
        text = self._texts.consent(self._kind, self._situation.choices.language)
        sheet = ConsentSheet(self._name(), text, self)
        sheet.intent.connect(self.intent)
        sheet.open()

    @Slot()
    def _on_stop(self) -> None:
        self.intent.emit(Withdraw(self._kind))
