"""The page of a lapse: asks, has it kept, puts help first where that is needed, and goes on."""

from collections.abc import Callable
from typing import override

from PySide6.QtCore import Slot

from protech_gui.clock import Clock
from protech_gui.domain.lapses import Lapse
from protech_gui.domain.modules import ModuleId
from protech_gui.parts.announce import announce
from protech_gui.parts.words import Words
from protech_gui.theme import TextSize
from protech_gui.window.intents import Back, Go, Spot
from protech_gui.window.journal_intents import DeleteLapse, KeepLapse
from protech_gui.window.lapse.form import LapseForm
from protech_gui.window.lapse.next_steps import NextSteps
from protech_gui.window.models.after_lapse import LapseStep, steps_after
from protech_gui.window.models.diary import Diary, Kept
from protech_gui.window.models.journal_words import day_words
from protech_gui.window.models.saving import Saving
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.banner import Banner
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.sheet import Sheet, Wording
from protech_gui.window.parts.taking_page import TakingPage
from protech_gui.window.worded import Worded

_PLACES = {
    LapseStep.TALK: Go(Spot.HELP),
    LapseStep.TIGHTEN: Go(Spot.SETTINGS),
    LapseStep.PLAN: Go(Spot.PLAN),
    LapseStep.MODULE: Go(Spot.MODULE, f"{ModuleId.AFTER}/"),
}
_HELP = Go(Spot.CRISIS, "self")


class LapsePage(TakingPage):
    """Keeps what was entered when the person goes on, for whatever reason they leave."""

    def __init__(self, clock: Clock, new_id: Callable[[], str]) -> None:
        super().__init__()
        self._clock = clock
        self._new_id = new_id
        self._first: Lapse | None = None
        self._found: dict[str, Lapse] = {}
        self._saving = Saving[Lapse]()
        self._steps: dict[bool, tuple[LapseStep, ...]] = {False: (), True: ()}
        self._old = self._may_write = self._deleted = self._going_on = False
        self._words, self._state = Words(), Words(TextSize.SMALL, quiet=True)
        self._form, self._next = LapseForm(), NextSteps()
        self._failed = Banner("circle-alert")
        self._save, self._delete = Button("check", Weight.MAIN), Button("trash-2", Weight.QUIET)
        self._buttons = ButtonRow(self._save, self._delete)
        for said in (self._words, self._failed):
            self.column.addWidget(said)
        for part in (self._form, self._state, self._buttons, self._next):
            self.column.addWidget(part)
        self.column.addStretch()
        self.limit_width()
        self._form.hopeless.connect(self._on_hopeless)
        self._save.clicked.connect(self._on_save)
        self._delete.clicked.connect(self._on_delete)
        self._next.chosen.connect(self._on_step)
        self._next.back.connect(self._on_change)
        self._next.finished.connect(self._on_finished)
        self.retranslate()

    @override
    def know(self, situation: Situation) -> None:
        super().know(situation)
        contents = situation.contents
        self._may_write = situation.diary is Diary.OPEN
        self._found = {lapse.id: lapse for lapse in contents.lapses} if contents else {}
        self._steps = {low: steps_after(situation, low=low) for low in (False, True)}
        if self._first is not None:
            before = self._saving.kept
            self._saving = self._saving.hear(situation.kept, self._found.get(self._first.id))
            if self._saving.kept is not before:
                announce(self, self._kept_words())
        self.retranslate()
        self.take_back()

    @override
    def turn_to(self, part: str) -> None:
        """Show the lapse of this id; one that is gone is not made anew."""
        found = self._found.get(part)
        self._old = True
        self._begin(found)

    @override
    def start(self) -> None:
        if self._first is None and not self._old:
            self._begin(Lapse(self._new_id(), max(0.0, self._clock.moment().wall)))
        if self._going_on:
            self._next.setFocus()
        elif self._form.isVisible() and self._may_write:
            self._form.setFocus()
        else:
            self._delete.setFocus()
        self.take_back()

    @override
    def takes(self, wish: Worded) -> bool:
        if not isinstance(wish, KeepLapse) or self._first is None:
            return False
        lapse, is_here = wish.lapse, wish.lapse.id == self._first.id
        if self._saving.told:
            # What was told here is newer.
            return is_here
        # A new one that was never kept has no other place than here.
        is_ours = is_here or not (self._old or lapse.id in self._found)
        if not is_ours or not self._may_write or self._answered() != self._first:
            return False
        if not is_here:
            self._first = Lapse(lapse.id, lapse.time)
        self._form.show_lapse(lapse, again=self._old)
        self._saving = Saving.refused(lapse)
        return True

    @override
    def leave(self) -> None:
        if self._answered() != self._first:
            self._keep()

    @override
    def retranslate(self) -> None:
        asking = self._first is not None and not self._going_on
        self.title.setText(self._title())
        self._words.say(self._opening_words())
        self._form.setVisible(asking)
        self._form.setEnabled(self._may_write)
        is_back = self._saving.is_back
        self._failed.say(self._kept_words() if asking and is_back else "")
        self._state.say(self._kept_words() if asking and not is_back else "")
        self._save.setVisible(self._may_write)
        self._save.say(self.tr("Save and go on"))
        self._delete.setVisible(self._old)
        self._delete.say(self.tr("Delete this entry…"))
        self._buttons.setVisible(asking)
        self._next.setVisible(self._going_on)
        self._next.say_kept(self._kept_words())

    @property
    def _low(self) -> bool:
        """Whether the person says now that they are so low that help comes first."""
        answered = self._answered()
        return answered is not None and answered.low

    def _begin(self, lapse: Lapse | None) -> None:
        self._first = lapse
        # A new one is kept once the person says so; of one that is there only changes are.
        self._saving = Saving(lapse) if self._old else Saving()
        if lapse is not None:
            self._form.show_lapse(lapse, again=self._old)
        self.retranslate()

    def _answered(self) -> Lapse | None:
        return None if self._first is None else self._form.answered(self._first)

    def _keep(self) -> None:
        """Have saved what stands here; what was deleted stays so."""
        lapse = self._answered()
        if lapse is None or self._deleted or not self._may_write:
            return
        if self._saving.wants(lapse):
            self._saving = self._saving.tell(lapse)
            self.intent.emit(KeepLapse(lapse))

    def _go_on(self, *, low: bool) -> None:
        """Stand at the next step from now on, also when the person comes back here."""
        self._going_on = True
        self._next.offer(self._steps[low])
        self.retranslate()
        self.begun.emit()

    def _title(self) -> str:
        if self._going_on:
            return self.tr("A next step")
        if self._first is None or not self._old:
            return self.tr("Write down a lapse")
        return self.tr("A lapse, written down on {day}").format(day=day_words(self._first.time))

    def _opening_words(self) -> str:
        if self._going_on:
            return ""
        if self._first is None:
            return self.tr("This entry is not in your journal any more.")
        if not self._may_write:
            return self.tr(
                "You have not agreed to keep a journal, so nothing can be added. You can read "
                "and delete what is there."
            )
        return self.tr(
            "A lapse is hard to look at, and it can show what would help. Take the time you "
            "need. You can leave anything unanswered."
        )

    def _kept_words(self) -> str:
        match self._saving.kept:
            case Kept.FAILED:
                return self.tr(
                    "This could not be saved. It still stands here, so that you can save it "
                    "again. Please check whether your disk is full."
                )
            case Kept.SAVED | Kept.SEALED:
                return self.tr(
                    "Saved in your journal, and nowhere else. You can change or delete it at any "
                    "time."
                )
            case Kept.NOT_YET:
                return self.tr(
                    "What you enter is kept in your journal, also when you leave this page "
                    "midway. You can delete it at any time."
                )

    @Slot()
    def _on_save(self) -> None:
        newly_low = self._low and not (self._first and self._first.low)
        self._keep()
        self._go_on(low=self._low)
        if newly_low:
            self.intent.emit(_HELP)
        else:
            self._next.setFocus()

    @Slot()
    def _on_hopeless(self) -> None:
        self._keep()
        self._go_on(low=True)
        self.intent.emit(_HELP)

    @Slot(object)
    def _on_step(self, step: LapseStep) -> None:
        self.intent.emit(_PLACES[step])

    @Slot()
    def _on_change(self) -> None:
        self._going_on = False
        self.retranslate()
        self.begun.emit()
        self._form.setFocus()

    @Slot()
    def _on_finished(self) -> None:
        self.intent.emit(Go(Spot.JOURNAL))

    @Slot()
    def _on_delete(self) -> None:
        wording = Wording(
            self.tr("Delete this entry?"),
            (self.tr("It is deleted for good."),),
            yes=self.tr("&Delete it"),
            no=self.tr("&Keep it"),
        )
        sheet = Sheet(wording, self)
        sheet.accepted.connect(self._on_confirmed)
        sheet.open()

    @Slot()
    def _on_confirmed(self) -> None:
        if self._first is not None:
            self._deleted = True
            self.intent.emit(DeleteLapse(self._first.id))
            self.intent.emit(Back())
