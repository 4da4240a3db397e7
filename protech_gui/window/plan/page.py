"""The page of the plan: its six steps, printing it, and whether it is readable while locked."""

from typing import override

from PySide6.QtCore import Slot

from engine.terms import ConsentKind
from protech_gui.content.plan_ideas import ideas_of
from protech_gui.content.prose import PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.domain.plan import PlanLine, PlanStep
from protech_gui.parts.words import Words
from protech_gui.platform.paper import Paper, Printed, Sheet
from protech_gui.window.models.diary import Diary
from protech_gui.window.models.plan_words import sheet_lines
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.banner import Banner
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.telling_page import TellingPage
from protech_gui.window.plan.step_card import PlanStepCard
from protech_gui.window.rooms.consent_card import ConsentCard
from protech_gui.window.rooms.journal_offer import JournalOffer
from protech_gui.window.worded import Worded


class PlanPage(TellingPage):
    """Cards for the steps, one below the other; each line is kept the moment it is written."""

    def __init__(self, texts: Texts, paper: Paper) -> None:
        super().__init__()
        self._texts = texts
        self._paper = paper
        self._plan: tuple[PlanLine, ...] = ()
        self._language = "en"
        self._can_write = False
        self._printed: Printed | None = None
        self._intro, self._failed = Words(), Banner("circle-alert")
        self._offer, self._paper_words = JournalOffer(), Banner("printer")
        self._print = Button("printer")
        self._steps = {step: PlanStepCard(step) for step in PlanStep}
        self._consent = ConsentCard(ConsentKind.PLAN_COPY, texts)
        self._build()

    def _build(self) -> None:
        for part in (self._intro, self._offer, self._failed, *self._steps.values()):
            self.column.addWidget(part)
        self.column.addWidget(ButtonRow(self._print))
        self.column.addWidget(self._paper_words)
        self.column.addWidget(self._consent)
        self.column.addStretch()
        self.limit_width()
        for card in self._steps.values():
            card.intent.connect(self.tell)
        self._offer.intent.connect(self.intent)
        self._consent.intent.connect(self.intent)
        self._print.clicked.connect(self._on_print)

    @override
    def know(self, situation: Situation) -> None:
        self._plan, self._language = situation.plan, situation.choices.language
        self._can_write = situation.diary is Diary.OPEN
        self._offer.know(situation)
        self._consent.know(situation)
        self._consent.setVisible(self._can_write)
        super().know(situation)
        self.retranslate()
        self.take_back()

    @override
    def start(self) -> None:
        part = self._steps[PlanStep.SIGNS] if self._can_write else self._offer
        part.setFocus()
        self.take_back()

    @override
    def takes(self, wish: Worded) -> bool:
        return any(card.take_back(wish) for card in self._steps.values())

    @override
    def leave(self) -> None:
        for card in self._steps.values():
            card.settle()

    @override
    def retranslate(self) -> None:
        self.title.setText(self.tr("My plan"))
        self._intro.setText(
            self.tr(
                "In a calm moment you write down what helps you. In a hard moment you find it "
                "here, and in “A moment for me”. Every line is saved at once, and any step can "
                "stay empty. Please describe no pictures."
            )
        )
        self._failed.say(
            self.tr(
                "The last change could not be saved. Please try it again, and check whether "
                "your disk is full."
            )
            if self.is_refused
            else ""
        )
        said = ideas_of(self._texts.page(PageId.PLAN_IDEAS, self._language).body)
        for step, card in self._steps.items():
            lines = tuple(line for line in self._plan if line.step is step)
            card.show_step(lines, said[step], can_write=self._can_write)
        self._print.say(self.tr("&Print…"))
        self._print.setVisible(bool(self._plan))
        self._paper_words.say(self._printed_words())

    def _printed_words(self) -> str:
        match self._printed:
            case Printed.SENT:
                return self.tr("The plan is on its way to the printer. Please fetch it soon.")
            case Printed.NO_PRINTER:
                return self.tr("No printer was found. You can copy the plan by hand.")
            case Printed.FAILED:
                return self.tr("The printer did not take the plan. Please try again.")
            case _:
                return ""

    @Slot()
    def _on_print(self) -> None:
        # Neither the sheet's head nor the list of print jobs says what this is.
        sheet = Sheet(self.tr("Notes"), sheet_lines(self._plan))
        self._paper.hand_over(sheet, self, self._on_printed)

    def _on_printed(self, printed: Printed) -> None:
        self._printed = printed
        self.retranslate()
