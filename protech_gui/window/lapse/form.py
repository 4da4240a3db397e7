"""The questions about a lapse: roughly when, what led up to it, what stopped it, how one is."""

from dataclasses import replace
from typing import override

from PySide6.QtCore import Signal, Slot

from protech_gui.domain.lapses import LOW, Ago, Lapse, ago_of, happened
from protech_gui.domain.notes import note_of
from protech_gui.parts.announce import announce
from protech_gui.parts.words import Words
from protech_gui.theme import TextSize
from protech_gui.window.models.journal_words import (
    ago_names,
    day_words,
    discuss_words,
    writing_hint,
)
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.chips import Chips
from protech_gui.window.parts.note import Note
from protech_gui.window.parts.retranslated import Retranslated
from protech_gui.window.parts.scale import Scale

_DISCUSS = "discuss"


class LapseForm(Retranslated, Card):
    """Asks never what it was, how many or how long; none of it has to be answered."""

    hopeless = Signal()
    """The person sees no way out."""

    def __init__(self) -> None:
        super().__init__()
        self._written: float | None = None
        self._when_words, self._counted = Words(), Words(TextSize.SMALL, quiet=True)
        self._when = Chips(*Ago)
        self._led_up, self._stopped = Note(), Note()
        self._mood, self._near = Scale(), Words()
        self._no_way = Button("life-buoy")
        self._discuss = Chips(_DISCUSS, several=True)
        for asked in (self._when_words, self._when, self._counted, self._led_up, self._stopped):
            self.column.addWidget(asked)
        for near in (self._mood, self._near, ButtonRow(self._no_way), self._discuss):
            self.column.addWidget(near)
        self._near.hide()
        self._no_way.clicked.connect(self.hopeless)
        self._mood.changed.connect(self._on_mood)
        self.lead_to(self._when)
        self.retranslate()

    def show_lapse(self, lapse: Lapse, *, again: bool) -> None:
        """Show what was answered; ``again``: it was written down at another time."""
        self._written = lapse.time if again else None
        ago = ago_of(lapse)
        self._when.choose(*() if ago is None else (ago,))
        self._led_up.write(lapse.led_up or "")
        self._stopped.write(lapse.stopped or "")
        self._mood.choose(lapse.mood)
        self._discuss.choose(*(_DISCUSS,) if lapse.discuss else ())
        self._near.setVisible(lapse.low)
        self._say_counted()

    def answered(self, lapse: Lapse) -> Lapse:
        """Return the lapse with the answers that stand here."""
        ago = next(map(Ago, self._when.chosen), None)
        return replace(
            lapse,
            happened=lapse.happened if ago is ago_of(lapse) else happened(lapse.time, ago),
            led_up=note_of(self._led_up.text),
            stopped=note_of(self._stopped.text),
            mood=self._mood.value,
            discuss=bool(self._discuss.chosen),
        )

    @override
    def retranslate(self) -> None:
        when = self.tr("Roughly when was it?")
        self._when_words.setText(when)
        self._when.say(when, {ago.value: words for ago, words in ago_names().items()})
        self._say_counted()
        self._led_up.say(self.tr("What led up to it?"), writing_hint())
        self._stopped.say(self.tr("What made it stop?"), writing_hint())
        self._mood.say(
            self.tr("How are you now?"),
            self.tr("very bad"),
            self.tr("well"),
            self.tr("Not answered yet."),
        )
        self._near.setText(
            self.tr("You do not have to be alone with this. When you go on, help is shown first.")
        )
        self._no_way.say(self.tr("I see no way out"), self.tr("Help is shown at once."))
        self._discuss.say(discuss_words(), {_DISCUSS: discuss_words()})

    def _say_counted(self) -> None:
        self._counted.say(
            ""
            if self._written is None
            else self.tr("Counted from {day}, when you wrote this down.").format(
                day=day_words(self._written)
            )
        )

    @Slot(object)
    def _on_mood(self, mood: int) -> None:
        low = mood <= LOW
        if low and self._near.isHidden():
            announce(self, self._near.text())
        self._near.setVisible(low)
