"""The card of an entry for looking back: what was tried, what was learned, what to discuss."""

from dataclasses import replace
from typing import override

from PySide6.QtCore import Slot

from protech_gui.domain.notes import note_of
from protech_gui.domain.urges import Skill, Urge
from protech_gui.parts.words import Words
from protech_gui.theme import TextSize
from protech_gui.window.entry.answers import AnswerCard
from protech_gui.window.models.journal_words import discuss_words, writing_hint
from protech_gui.window.models.progress_words import skill_names
from protech_gui.window.parts.chips import Chips
from protech_gui.window.parts.note import Note

_DISCUSS = "discuss"


class BackCard(AnswerCard):
    """Asks what the person tried and learned, and lets them mark what they want to talk about."""

    def __init__(self) -> None:
        super().__init__("pencil")
        self._tried_words = Words()
        self._tried = Chips(*Skill, several=True)
        self._learned = Note()
        self._discuss = Chips(_DISCUSS, several=True)
        self._discuss_words = Words(TextSize.SMALL, quiet=True)
        for part in (self._tried_words, self._tried, self._learned):
            self.column.addWidget(part)
        for part in (self._discuss, self._discuss_words):
            self.column.addWidget(part)
        self._tried.changed.connect(self._on_tried)
        self._learned.left.connect(self._on_answer)
        self._discuss.changed.connect(self._on_answer)
        self._before: tuple[str, ...] = ()
        self.retranslate()

    @override
    def show_urge(self, urge: Urge) -> None:
        self._before = urge.tried
        self._tried.choose(*urge.tried)
        self._learned.write(urge.learned or "")
        self._discuss.choose(*(_DISCUSS,) if urge.discuss else ())

    @override
    def answered(self, urge: Urge) -> Urge:
        return replace(
            urge,
            tried=tuple(map(Skill, self._tried.chosen)),
            learned=note_of(self._learned.text),
            discuss=bool(self._discuss.chosen),
        )

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Looking back"))
        tried = self.tr("What did you try?")
        self._tried_words.setText(tried)
        self._tried.say(tried, {one.value: words for one, words in skill_names().items()})
        self._learned.say(self.tr("What did you learn from it?"), writing_hint())
        meaning = self.tr(
            "Marks this entry, so that you find it again when you talk with someone. Nobody "
            "else sees the mark."
        )
        self._discuss.say(meaning, {_DISCUSS: discuss_words()})
        self._discuss_words.setText(meaning)

    @Slot(object)
    def _on_tried(self, chosen: tuple[str, ...]) -> None:
        # Nothing stands alone: whichever was chosen last holds.
        if Skill.NOTHING in chosen and len(chosen) > 1:
            nothing_was = Skill.NOTHING in self._before
            rest = tuple(skill for skill in chosen if skill != Skill.NOTHING)
            self._tried.choose(*(rest if nothing_was else (Skill.NOTHING,)))
        self._before = self._tried.chosen
        self._on_answer()
