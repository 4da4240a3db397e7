"""The first start in the window: which page of it is shown, and what is kept of the way."""

from typing import override

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout

from engine.terms import ConsentKind
from protech_gui.content.prose import ConsentText, PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.domain.first_steps import (
    PAGES,
    Move,
    Standing,
    Step,
    move,
    number_of,
    resume,
)
from protech_gui.window.first_steps.deciding import ConsentLeaf, LanguageLeaf
from protech_gui.window.first_steps.explaining import ExplainedLeaf
from protech_gui.window.first_steps.facts import FactsCard
from protech_gui.window.first_steps.leaf import Leaf
from protech_gui.window.first_steps.reading import OutLeaf, StatementLeaf, TextLeaf
from protech_gui.window.first_steps.standing import PracticeLeaf, ProtectionLeaf
from protech_gui.window.intents import Agree, ChooseLanguage, GoOn, WantProtection
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.language_box import LanguageBox
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.stepper import Stepper

_STATEMENTS = {
    Step.ADULT: (PageId.DECLARE_ADULT, PageId.OUT_UNDER_18),
    Step.DEVICE: (PageId.DECLARE_DEVICE, PageId.OUT_NOT_MINE),
    Step.FREE: (PageId.DECLARE_FREE, PageId.OUT_FORCED),
    Step.OTHERS: (PageId.DECLARE_OTHERS, PageId.OUT_OTHERS),
}

_TEXTS = {
    Step.WELCOME: PageId.WELCOME,
    Step.MISSES: PageId.WHAT_IT_MISSES,
    Step.NEVER_SENT: PageId.WHAT_IS_NEVER_SENT,
}


class FirstStepsPage(Page):
    """Leads through the first start; says by ``GoOn`` what comes next, and ``done`` at the end."""

    def __init__(self, texts: Texts, *, can_look: bool) -> None:
        """``can_look``: whether programs may look at the screen on this machine."""
        super().__init__()
        self._texts = texts
        self._can_look = can_look
        self._situation: Situation | None = None
        self._standing: Standing | None = None
        self._leaf: Leaf | None = None
        self._wants_protection = False
        self._stepper, self._language = Stepper(), LanguageBox("")
        self._language.activated.connect(self._on_language)
        head = QHBoxLayout()
        head.addWidget(self._stepper, 1)
        head.addWidget(self._language, 0, Qt.AlignmentFlag.AlignTop)
        self.column.insertLayout(0, head)
        self.column.addStretch()
        self.limit_width()

    @override
    def know(self, situation: Situation) -> None:
        self._situation = situation
        consented = situation.receipt(ConsentKind.SCREEN) is not None
        if self._standing is None:
            self._stand(resume(situation.choices.first_steps, consented=consented))
        elif self._wants_protection and consented:
            # The keeper has the receipt now, and does not turn protection on without it.
            self._wants_protection = False
            self.intent.emit(WantProtection())
        self.retranslate()

    @override
    def start(self) -> None:
        if self._standing == Standing(Step.DONE):
            self.intent.emit(GoOn(Step.DONE.value))
        elif self._leaf is not None:
            self._leaf.start()

    @override
    def retranslate(self) -> None:
        if self._leaf is not None and self._situation is not None:
            self._language.choose(self._situation.choices.language)
            self._language.setAccessibleName(self.tr("Language"))
            self._leaf.say(self._situation)
            self.title.setText(self._leaf.title)

    @Slot()
    def _on_language(self) -> None:
        self.intent.emit(ChooseLanguage(self._language.language))

    @Slot(object)
    def _on_moved(self, wish: Move) -> None:
        if self._standing is None:
            return
        before = self._standing
        after = move(before, wish)
        if after.step is not before.step:
            self.intent.emit(GoOn(after.step.value))
        if after.step is not Step.DONE:
            self._stand(after)
            self.retranslate()
            self.start()
            self.begun.emit()

    @Slot(object)
    def _on_agreed(self, text: ConsentText) -> None:
        self._wants_protection = True
        self.intent.emit(Agree(text))

    def _stand(self, standing: Standing) -> None:
        self._standing = standing
        old, self._leaf = self._leaf, self._make(standing)
        self._leaf.moved.connect(self._on_moved)
        self._leaf.intent.connect(self.intent)
        self._language.setVisible(standing.step is not Step.LANGUAGE)
        self._stepper.show_step(min(number_of(standing.step), PAGES), PAGES)
        self.column.insertWidget(self.column.indexOf(self.title) + 1, self._leaf)
        # Else it would be shown later, and could not take the focus now.
        self._leaf.show()
        if old is not None:
            self.column.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _make(self, standing: Standing) -> Leaf:
        step = standing.step
        if step in _STATEMENTS:
            statement, out = _STATEMENTS[step]
            if standing.declined:
                return OutLeaf(self._texts, out, without=step is Step.OTHERS)
            return StatementLeaf(self._texts, statement)
        match step:
            case Step.LANGUAGE:
                return LanguageLeaf(self._texts)
            case Step.DOES:
                facts = FactsCard(can_look=self._can_look)
                return TextLeaf(self._texts, PageId.WHAT_IT_DOES, facts)
            case Step.EXPLAINED:
                return ExplainedLeaf(self._texts)
            case Step.CONSENT:
                leaf = ConsentLeaf(self._texts, can_look=self._can_look)
                leaf.agreed.connect(self._on_agreed)
                return leaf
            case Step.PROTECTION:
                return ProtectionLeaf(self._texts)
            case Step.PRACTICE | Step.DONE:
                return PracticeLeaf(self._texts)
            case _:
                return TextLeaf(self._texts, _TEXTS[step])
