"""The card of an entry about what was around the moment: place, mood, trigger and state."""

from dataclasses import replace
from typing import override

from PySide6.QtCore import Slot

from protech_gui.domain.urges import LONGEST_TRIGGER, Halt, Place, Urge, line_of
from protech_gui.parts.words import Words
from protech_gui.theme import TextSize
from protech_gui.window.entry.answers import AnswerCard
from protech_gui.window.models.journal_words import halt_names, place_names
from protech_gui.window.parts.chips import Chips
from protech_gui.window.parts.named_field import NamedField
from protech_gui.window.parts.scale import Scale
from protech_gui.window.parts.suggestions import Suggestions


class AroundCard(AnswerCard):
    """Asks in which kind of place, mood and state it was, and what set it off."""

    def __init__(self) -> None:
        super().__init__("sun")
        self._triggers: tuple[str, ...] = ()
        self._place_words, self._halt_words = Words(), Words()
        self._place = Chips(*Place)
        self._mood = Scale()
        self._trigger, self._suggestions = NamedField(), Suggestions()
        self._trigger.field.setMaxLength(LONGEST_TRIGGER)
        self._suggested = Words(TextSize.SMALL, quiet=True)
        self._halt = Chips(*Halt, several=True)
        for where in (self._place_words, self._place, self._mood, self._trigger):
            self.column.addWidget(where)
        for why in (self._suggested, self._suggestions, self._halt_words, self._halt):
            self.column.addWidget(why)
        for answer in (self._place, self._halt, self._mood):
            answer.changed.connect(self._on_answer)
        self._trigger.field.editingFinished.connect(self._on_answer)
        self._suggestions.taken.connect(self._on_suggestion)
        self.retranslate()

    def suggest(self, triggers: tuple[str, ...]) -> None:
        """Offer these triggers of the person's own."""
        self._triggers = triggers
        self._offer()

    @override
    def show_urge(self, urge: Urge) -> None:
        self._place.choose(*() if urge.place is None else (urge.place,))
        self._mood.choose(urge.mood)
        self._trigger.field.setText(urge.trigger or "")
        self._halt.choose(*urge.halt)
        self._offer()

    @override
    def answered(self, urge: Urge) -> Urge:
        return replace(
            urge,
            place=next(map(Place, self._place.chosen), None),
            mood=self._mood.value,
            trigger=line_of(self._trigger.field.text(), LONGEST_TRIGGER),
            halt=tuple(map(Halt, self._halt.chosen)),
        )

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("What was around it"))
        place, halt = self.tr("Where were you?"), self.tr("Were you one of these?")
        self._place_words.setText(place)
        self._place.say(place, {one.value: words for one, words in place_names().items()})
        self._mood.say(
            self.tr("How was your mood?"),
            self.tr("very low"),
            self.tr("very good"),
            self.tr("Not answered yet."),
        )
        self._trigger.name(self.tr("What set it off?"))
        suggested = self.tr("You wrote before:")
        self._suggested.setText(suggested)
        self._suggestions.name(suggested)
        self._halt_words.setText(halt)
        self._halt.say(halt, {one.value: words for one, words in halt_names().items()})

    def _offer(self) -> None:
        here = line_of(self._trigger.field.text(), LONGEST_TRIGGER)
        others = tuple(text for text in self._triggers if text != here)
        self._suggestions.offer(others)
        self._suggested.setVisible(bool(others))

    @Slot(str)
    def _on_suggestion(self, text: str) -> None:
        self._trigger.field.setText(text)
        self._trigger.setFocus()
        self._on_answer()
