"""The page of one module: a step at a time, with what was answered, and a way out of each."""

from typing import override

from PySide6.QtCore import Slot

from protech_gui.content.library import Library
from protech_gui.content.modules import Module
from protech_gui.domain.modules import ModuleId
from protech_gui.parts.words import Words
from protech_gui.platform.paper import Paper
from protech_gui.theme import TextSize
from protech_gui.window.intents import Go, Intent, Spot
from protech_gui.window.learn.closing import Closing
from protech_gui.window.learn.exercises import Means
from protech_gui.window.learn.given import Given
from protech_gui.window.learn.note_card import NoteCard
from protech_gui.window.learn.standing import Standing, standing_of
from protech_gui.window.learn.step_view import StepView
from protech_gui.window.learn.too_much import TooMuch
from protech_gui.window.learning_intents import KeepAnswer, KeepModuleNote, StandAt
from protech_gui.window.models.diary import Kept
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.banner import Banner
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.stepper import Stepper
from protech_gui.window.parts.telling_page import TellingPage
from protech_gui.window.rooms.journal_offer import JournalOffer
from protech_gui.window.worded import Worded


class ModulePage(TellingPage):
    """Keeps each answer and each place at once where a journal is open, and says so where not."""

    def __init__(self, library: Library, paper: Paper, means: Means) -> None:
        super().__init__()
        self._library = library
        self._means = means
        self._module: Module | None = None
        self._id, self._place = ModuleId.START, 0
        self._situation: Situation | None = None
        self._given = Given()
        self._view: StepView | None = None
        self._stepper, self._intro = Stepper(), Words(TextSize.SMALL, quiet=True)
        self._offer, self._again = JournalOffer(learning=True), Button("check")
        self._failed, self._lost = Banner("circle-alert", self._again), Banner("circle-alert")
        self._too_much, self._closing, self._note = TooMuch(means), Closing(paper), NoteCard()
        self._before, self._next = Button("arrow-left"), Button("arrow-right", Weight.MAIN)
        self._pause, self._stop = Button("clock", Weight.QUIET), Button("hand-heart", Weight.QUIET)
        self._build()

    def _build(self) -> None:
        self._moves = ButtonRow(self._next, self._before)
        self._outs = ButtonRow(self._pause, self._stop)
        self._head = self.column.count() + 4
        for part in (
            self._intro,
            self._stepper,
            self._lost,
            self._failed,
            self._too_much,
            self._closing,
            self._moves,
            self._outs,
            self._note,
            self._offer,
        ):
            self.column.addWidget(part)
        self.column.addStretch()
        self.limit_width()
        self._too_much.hide()
        for part in (self._too_much, self._closing, self._note, self._offer):
            part.intent.connect(self._on_wish)
        self._too_much.back.connect(self._on_resume)
        self._again.clicked.connect(self._on_again)
        self._next.clicked.connect(self._on_next)
        self._before.clicked.connect(self._on_before)
        self._pause.clicked.connect(self._on_pause)
        self._stop.clicked.connect(self._on_stop)

    @override
    def turn_to(self, part: str) -> None:
        """Open the module that this names, at its step or where it was left."""
        name, _, step = part.partition("/")
        self._settle()
        # One that no name fits opens where all begin.
        self._id = next((id for id in ModuleId if id == name), ModuleId.START)
        self._given.forget()
        self._load()
        self._place = self._place_of(step or self._left_at())
        self._show_step()

    @override
    def know(self, situation: Situation) -> None:
        before, could_write = self._situation, self._standing.can_write
        self._situation = situation
        self._given.see(standing_of(situation, self._id))
        super().know(situation)
        self._offer.know(situation)
        if before is not None and before.choices.language != situation.choices.language:
            self._speak_anew()
        if not could_write and self._standing.can_write:
            # What was answered before a journal was open.
            self._tell_given()
        if self._view is not None:
            self._show_standing(calm=self._is_calm)
        self._say_kept()
        self.take_back()

    @override
    def start(self) -> None:
        if self._view is None:
            self._pause.setFocus()
        elif self._is_calm:
            self._too_much.setFocus()
        else:
            self._view.setFocus()
        self.take_back()

    @override
    def takes(self, wish: Worded) -> bool:
        if self._view is None:
            return False
        if not isinstance(wish, KeepAnswer | KeepModuleNote):
            return not self._is_calm and self._view.take_back(wish)
        if wish.module is not self._id or not self._standing.can_write:
            return False
        self._given.take_back(wish)
        self._show_standing(calm=self._is_calm)
        return True

    @override
    def leave(self) -> None:
        self._settle()

    @property
    @override
    def is_still(self) -> bool:
        return self._too_much.is_still or (self._view is not None and self._view.is_still)

    @override
    def retranslate(self) -> None:
        module = self._module
        self.title.setText(module.title if module else self.tr("Learn"))
        self._before.say(self.tr("One step &back"))
        self._next.say(self.tr("Do&ne for now") if self._is_last else self.tr("&Next"))
        self._next.turn("check" if self._is_last else "arrow-right")
        self._pause.say(self.tr("&Pause and come back later"))
        self._stop.say(self.tr("This is too m&uch now"))
        self._again.say(self.tr("Save again"))
        self._lost.say("" if module else self._lost_words())
        self._intro.say(self._intro_words(module) if module and self._place == 0 else "")
        self._say_kept()

    @property
    @override
    def is_refused(self) -> bool:
        return super().is_refused or self._given.is_refused

    @property
    def _standing(self) -> Standing:
        if self._situation is None:
            return Standing()
        return self._given.over(standing_of(self._situation, self._id))

    @property
    def _is_calm(self) -> bool:
        """Whether what is too much stands in the place of the step."""
        return self._view is not None and self._view.isHidden()

    @property
    def _is_last(self) -> bool:
        return self._module is not None and self._place == len(self._module.steps) - 1

    def _load(self) -> None:
        language = self._situation.choices.language if self._situation else ""
        self._module = self._library.module(self._id, language)

    def _left_at(self) -> str:
        contents = self._situation.contents if self._situation else None
        readings = contents.learning.readings if contents else ()
        return next((one.step for one in readings if one.module is self._id), "")

    def _place_of(self, step: str) -> int:
        steps = self._module.steps if self._module else ()
        return next((place for place, one in enumerate(steps) if one.id == step), 0)

    def _speak_anew(self) -> None:
        """Show the same step in another language, with all that stands there."""
        self._settle()
        calm, before = self._is_calm, self._module
        self._load()
        self._place = self._place_of(before.steps[self._place].id if before else "")
        self._show_step()
        self._show_parts(calm=calm)

    def _show_step(self) -> None:
        """Show the step in place of the one before, and keep that the person is there."""
        self._take_view()
        self._too_much.hide()
        module = self._module
        if module is not None:
            view = StepView(module, module.steps[self._place], self._means)
            view.intent.connect(self._on_wish)
            self.column.insertWidget(self._head, view)
            # At once, so that it can take the focus.
            view.show()
            self._view = view
            self._stepper.show_step(self._place + 1, len(module.steps))
            if self._is_last:
                self._closing.show_end(module, self._library.sources(module))
            self._tell(StandAt(self._id, module.steps[self._place].id, finished=False))
        self._show_standing(calm=False)
        self.retranslate()

    def _show_standing(self, *, calm: bool) -> None:
        if self._view is not None:
            self._view.know(self._standing)
        self._note.show_note(self._id, self._standing)
        self._show_parts(calm=calm)

    def _show_parts(self, *, calm: bool) -> None:
        """Show the step and its ways on, or in ``calm`` what stands in its place."""
        there = self._module is not None and not calm
        self._too_much.setVisible(calm)
        if self._view is not None:
            self._view.setVisible(there)
        for part in (self._stepper, self._moves):
            part.setVisible(there)
        self._outs.setVisible(not calm)
        self._stop.setVisible(there)
        self._note.setVisible(there and self._standing.can_write)
        self._closing.setVisible(there and self._is_last)
        self._before.setVisible(self._place > 0)

    def _take_view(self) -> None:
        if self._view is not None:
            self.column.removeWidget(self._view)
            self._view.hide()
            self._view.deleteLater()
            self._view = None

    def _turn(self, places: int) -> None:
        self._settle()
        self._place += places
        self._show_step()
        self.start()
        self.begun.emit()

    def _settle(self) -> None:
        """Have told what stands here, also what the disk refused once."""
        if self._kept is Kept.FAILED or self._given.is_refused:
            self._tell_given()
        if self._view is not None:
            self._view.settle()
        self._note.settle()

    def _tell(self, wish: Intent) -> None:
        """Have it kept, if there is a journal to keep it in."""
        if self._standing.can_write:
            self.intent.emit(wish)

    def _tell_given(self) -> None:
        """Have kept what is not kept yet."""
        for wish in self._given.wishes:
            self._on_wish(wish)

    @override
    def hear_kept(self, kept: Kept) -> None:
        # A refusal holds until all of it is kept.
        if not self._told and not self._given.wishes:
            self._kept = Kept.NOT_YET
        elif kept is not Kept.SAVED or not self._given.wishes:
            self._kept = kept

    def _say_kept(self) -> None:
        self._again.setVisible(bool(self._given.wishes))
        self._failed.say(
            self.tr(
                "The last answer could not be saved. Please try it again, and check whether "
                "your disk is full."
            )
            if self.is_refused
            else ""
        )

    def _intro_words(self, module: Module) -> str:
        words = self.tr(
            "About %n minute(s). You can stop at any time, and leave out whatever you like.",
            "",
            module.minutes,
        )
        if module.language != (self._situation.choices.language if self._situation else ""):
            return " ".join((self.tr("This text is there in English only."), words))
        return words

    def _lost_words(self) -> str:
        return self.tr(
            "This module cannot be read, because its file is damaged or missing. Your answers "
            "are as they were. Installing Protech again brings it back."
        )

    def _give(self, wish: KeepAnswer | KeepModuleNote) -> None:
        """Hold on to this until the journal has it; without one it stays on this page alone."""
        self._given.give(wish)
        # What is in a journal can be deleted there, also by who agreed to no more entries.
        deletes = isinstance(wish, KeepAnswer) and wish.value is None
        if self._standing.can_write or (deletes and self._standing.kept):
            self._kept, self._is_back = Kept.NOT_YET, False
            self.intent.emit(wish)
        if self._view is not None:
            self._view.know(self._standing)

    @Slot(object)
    def _on_wish(self, wish: Intent) -> None:
        match wish:
            case KeepAnswer() | KeepModuleNote():
                self._give(wish)
            case Go():
                self._settle()
                self.intent.emit(wish)
            case _:
                self.tell(wish)

    @Slot()
    def _on_next(self) -> None:
        if self._is_last and self._module is not None:
            self._settle()
            self._tell(StandAt(self._id, self._module.steps[0].id, finished=True))
            self.intent.emit(Go(Spot.LEARN))
        else:
            self._turn(1)

    @Slot()
    def _on_before(self) -> None:
        self._turn(-1)

    @Slot()
    def _on_pause(self) -> None:
        self._settle()
        self.intent.emit(Go(Spot.LEARN))

    @Slot()
    def _on_stop(self) -> None:
        self._settle()
        self._show_parts(calm=True)
        self._too_much.setFocus()
        self.begun.emit()

    @Slot()
    def _on_again(self) -> None:
        self._tell_given()

    @Slot()
    def _on_resume(self) -> None:
        self._show_parts(calm=False)
        self.start()
        self.begun.emit()
