"""*Did we explain this well?*: sentences to compare with, and no answer that is wrong."""

from typing import override

from PySide6.QtCore import Slot

from protech_gui.content.explained import STATEMENTS, Statement, explained_of
from protech_gui.content.prose import PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.domain.first_steps import Move
from protech_gui.window.first_steps.leaf import Leaf
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.picks import Picks
from protech_gui.window.parts.reply import Reply

AS_I_THOUGHT = "as_i_thought"
OTHERWISE = "otherwise"


class StatementCard(Card):
    """One sentence; whatever a person answers, it is explained once more, and nothing is kept."""

    def __init__(self) -> None:
        super().__init__()
        self._statement = Statement()
        self._picks, self._reply = Picks(AS_I_THOUGHT, OTHERWISE), Reply()
        self.column.addWidget(self._picks)
        self.column.addWidget(self._reply)
        self.lead_to(self._picks)
        self._picks.changed.connect(self._on_changed)

    def show_statement(self, statement: Statement) -> None:
        """Say it in the language spoken now; without words the card takes no room."""
        self._statement = statement
        self.entitle(statement.text)
        labels = {
            AS_I_THOUGHT: self.tr("Yes, that is what I thought"),
            OTHERWISE: self.tr("No, I thought otherwise"),
        }
        self._picks.say(statement.text, labels)
        self._on_changed()
        self.setVisible(bool(statement.text))

    @Slot()
    def _on_changed(self) -> None:
        chosen = self._picks.chosen
        words = [self._statement.explanation] if chosen else []
        if OTHERWISE in chosen:
            words.insert(0, self.tr("Then we did not explain it well. Once more:"))
        self._reply.tell(" ".join(words))


class ExplainedLeaf(Leaf):
    """A few sentences before the consent; one can go on without answering."""

    def __init__(self, texts: Texts) -> None:
        super().__init__(texts)
        self._cards = tuple(StatementCard() for _ in range(STATEMENTS))
        for card in self._cards:
            self.column.addWidget(card)
        self._on = Button(weight=Weight.MAIN)
        self._on.clicked.connect(self._on_on)
        self.column.addWidget(ButtonRow(self._on, self.back))

    @override
    def say(self, situation: Situation) -> None:
        super().say(situation)
        page = self._tell(PageId.EXPLAINED, situation)
        before, statements = explained_of(page.body)
        if not page.lost:
            self.body.say(before, self.title)
        for card, statement in zip(self._cards, statements, strict=True):
            card.show_statement(statement)
        self._on.say(self.tr("&Go on"))

    @Slot()
    def _on_on(self) -> None:
        self.moved.emit(Move.ON)
