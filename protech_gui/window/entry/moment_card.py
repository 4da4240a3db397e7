"""The card of an entry about the moment itself: how strong it was, and the line beside it."""

from dataclasses import replace
from typing import override

from protech_gui.domain.urges import LONGEST_LINE, Urge, line_of
from protech_gui.parts.words import Words
from protech_gui.theme import TextSize
from protech_gui.window.entry.answers import AnswerCard
from protech_gui.window.models.journal_words import writing_hint
from protech_gui.window.models.moment_words import way_words
from protech_gui.window.parts.named_field import NamedField
from protech_gui.window.parts.scale import Scale


class MomentCard(AnswerCard):
    """Asks what the moment asked; what the person turned to in it is told, and stays."""

    def __init__(self) -> None:
        super().__init__("waves")
        self._urge: Urge | None = None
        self._way = Words()
        self._before, self._after = Scale(), Scale()
        self._line, self._hint = NamedField(), Words(TextSize.SMALL, quiet=True)
        self._line.field.setMaxLength(LONGEST_LINE)
        for part in (self._before, self._after, self._way, self._line, self._hint):
            self.column.addWidget(part)
        for scale in (self._before, self._after):
            scale.changed.connect(self._on_answer)
        self._line.field.editingFinished.connect(self._on_answer)
        self.lead_to(self._before)
        self.retranslate()

    @override
    def show_urge(self, urge: Urge) -> None:
        self._urge = urge
        self._before.choose(urge.before)
        self._after.choose(urge.after)
        self._line.field.setText(urge.line or "")
        self._say_way()

    @override
    def answered(self, urge: Urge) -> Urge:
        before = urge.before if self._before.value is None else self._before.value
        line = line_of(self._line.field.text())
        return replace(urge, before=before, after=self._after.value, line=line)

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("In that moment"))
        low, high = self.tr("not at all"), self.tr("as strong as can be")
        unanswered = self.tr("Not answered yet.")
        self._before.say(self.tr("How strong was it?"), low, high, unanswered)
        self._after.say(self.tr("How strong was it afterwards?"), low, high, unanswered)
        self._line.name(self.tr("One line about it"))
        self._hint.setText(writing_hint())
        self._say_way()

    def _say_way(self) -> None:
        way = None if self._urge is None else self._urge.way
        self._way.say(
            ""
            if way is None
            else self.tr("What you turned to then: {way}").format(way=way_words(way))
        )
