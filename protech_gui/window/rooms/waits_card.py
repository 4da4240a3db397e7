"""How long loosenings wait, and whether turning off is one of them."""

from typing import override

from PySide6.QtCore import Signal, Slot

from engine.contract import Protection, SetWaits
from engine.loosening import DEFAULT_WAIT, FreeOff, ShortenWait
from protech_gui.parts.words import Words
from protech_gui.window.intents import Go, Spot
from protech_gui.window.models.loosening_words import length_words, short_words
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.chips import Chips
from protech_gui.window.parts.retranslated import Retranslated

WAITS = (600, 1200, DEFAULT_WAIT, 3600, 2 * 3600, 4 * 3600, 12 * 3600, 24 * 3600)
"""Seconds that can be chosen, from ten minutes to a day."""

_MINE = (ShortenWait, FreeOff)

OFF = {False: "at_once", True: "waits"}


class WaitsCard(Retranslated, Card):
    """What makes it harder holds at once; what makes it easier waits as long as holds now."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self) -> None:
        super().__init__("clock")
        self._protection: Protection | None = None
        self._about, self._off_name, self._off_hint = Words(), Words(), Words(quiet=True)
        self._waits = Words()
        self._lengths, self._offs = Chips(*map(str, WAITS)), Chips(*OFF.values())
        self._go = Button("clock", Weight.QUIET)
        for shown in (self._about, self._lengths, self._off_name, self._offs, self._off_hint):
            self.column.addWidget(shown)
        self.column.addWidget(self._waits)
        self.column.addWidget(ButtonRow(self._go))
        self._lengths.changed.connect(self._on_changed)
        self._offs.changed.connect(self._on_changed)
        self._go.clicked.connect(self._on_go)
        self.lead_to(self._lengths)

    def show_protection(self, protection: Protection) -> None:
        """Show what holds, and what waits to."""
        self._protection = protection
        self._choose(protection)
        self.retranslate()

    def _choose(self, protection: Protection) -> None:
        self._lengths.choose(str(protection.wait))
        self._offs.choose(OFF[protection.off_waits])

    @override
    def retranslate(self) -> None:
        if self._protection is None:
            return
        self.entitle(self.tr("A wait before protection loosens"))
        self._about.setText(
            self.tr(
                "A strong urge often passes within half an hour. So a pause, or covering less, "
                "begins only after a wait. A longer wait holds at once. A shorter one holds after "
                "the wait that you have now. How long shall it be?"
            )
        )
        self._lengths.say(
            self.tr("How long shall it be?"), {str(wait): length_words(wait) for wait in WAITS}
        )
        name = self.tr("Turning protection off")
        self._off_name.setText(name)
        words = {OFF[False]: self.tr("At once"), OFF[True]: self.tr("After the wait")}
        self._offs.say(name, words)
        self._off_hint.setText(
            self.tr(
                "“After the wait” is a promise to yourself, best made in a calm moment. Quitting "
                "waits then too. Removing Protech, erasing, and taking back a consent never wait."
            )
        )
        mine = (one for one in self._protection.waiting if isinstance(one.what, _MINE))
        self._waits.say(short_words(tuple(mine)))
        self._go.say(self.tr("To pauses and wa&its"))

    @Slot(object)
    def _on_changed(self, _chosen: tuple[str, ...]) -> None:
        if self._protection is None:
            return
        # A length that is not offered here stays until another one is chosen.
        wait = int(next(iter(self._lengths.chosen), self._protection.wait))
        wish = SetWaits(wait, off_waits=OFF[True] in self._offs.chosen)
        # What is looser waits first; the chips say what holds.
        self._choose(self._protection)
        self.intent.emit(wish)

    @Slot()
    def _on_go(self) -> None:
        self.intent.emit(Go(Spot.PAUSE))
