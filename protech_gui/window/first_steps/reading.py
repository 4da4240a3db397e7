"""The pages that are read, agreed to or declined: texts, statements, and the ways out."""

from typing import override

from PySide6.QtCore import Slot

from protech_gui.content.directory import Purpose
from protech_gui.content.prose import PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.domain.first_steps import Move
from protech_gui.window.first_steps.facts import FactsCard
from protech_gui.window.first_steps.leaf import Leaf
from protech_gui.window.intents import Go, Leave, Spot
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.answers import Answers
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow


class TextLeaf(Leaf):
    """A text to read, with what is so on this computer if there is a card for it."""

    def __init__(self, texts: Texts, page: PageId, facts: FactsCard | None = None) -> None:
        super().__init__(texts)
        self._page = page
        self._facts = facts
        if facts is not None:
            self.column.addWidget(facts)
        self._on = Button(weight=Weight.MAIN)
        self._on.clicked.connect(self._on_on)
        self.column.addWidget(ButtonRow(self._on, self.back))

    @override
    def say(self, situation: Situation) -> None:
        super().say(situation)
        self._tell(self._page, situation)
        self._on.say(self.tr("&Go on"))
        if self._facts is not None:
            self._facts.say(situation)

    @Slot()
    def _on_on(self) -> None:
        self.moved.emit(Move.ON)


class StatementLeaf(Leaf):
    """A statement with a Yes and a No of the same size; one that cannot be read has no Yes."""

    def __init__(self, texts: Texts, page: PageId) -> None:
        super().__init__(texts)
        self._page = page
        self._yes, self._no = Button(), Button()
        self._yes.clicked.connect(self._on_yes)
        self._no.clicked.connect(self._on_no)
        self.column.addWidget(Answers(self._yes, self._no))
        self._add_back()

    @override
    def say(self, situation: Situation) -> None:
        super().say(situation)
        page = self._tell(self._page, situation)
        self._yes.setVisible(not page.lost)
        # A screen reader says what the answer is to.
        self._yes.say(self.tr("&Yes"), page.title)
        self._no.say(self.tr("&No"), page.title)

    @Slot()
    def _on_yes(self) -> None:
        self.moved.emit(Move.ON)

    @Slot()
    def _on_no(self) -> None:
        self.moved.emit(Move.NO)


class OutLeaf(Leaf):
    """A kind way out behind a No; nothing is kept of it."""

    def __init__(self, texts: Texts, page: PageId, *, without: bool) -> None:
        """``without``: the rest of the program is offered, with protection off."""
        super().__init__(texts)
        self._page = page
        self._without, self._remove, self._leave = Button(), Button(), Button()
        self._young = Button("users")
        self._without.clicked.connect(self._on_without)
        self._remove.clicked.connect(self._on_remove)
        self._leave.clicked.connect(self._on_leave)
        self._young.clicked.connect(self._on_young)
        self._without.setVisible(without)
        self._young.setVisible(page is PageId.OUT_UNDER_18)
        ways = (self._young, self._without, self._remove, self._leave, self.back)
        self.column.addWidget(ButtonRow(*ways))

    @override
    def say(self, situation: Situation) -> None:
        super().say(situation)
        self._tell(self._page, situation)
        self._young.say(self.tr("Help for &young people"))
        self._without.say(self.tr("Go on &without protection"))
        self._remove.say(self.tr("&Remove Protech…"))
        self._leave.say(self.tr("&Quit"))
        self.back.say(self.tr("&Back to the question"))

    @Slot()
    def _on_young(self) -> None:
        self.intent.emit(Go(Spot.HELP, Purpose.UNDER_18.value))

    @Slot()
    def _on_without(self) -> None:
        self.moved.emit(Move.WITHOUT)

    @Slot()
    def _on_remove(self) -> None:
        self.intent.emit(Go(Spot.ABOUT, "remove"))

    @Slot()
    def _on_leave(self) -> None:
        self.intent.emit(Leave())
