"""The page of a moment: leads from the first number to the end, and says what is to be kept."""

from collections.abc import Callable
from dataclasses import replace
from typing import override

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from protech_gui.clock import Clock
from protech_gui.content.prose import PageId, Prose
from protech_gui.domain.urges import Way
from protech_gui.parts.announce import announce
from protech_gui.platform.sound import Sound
from protech_gui.window.intents import Go, Spot, TellUrge
from protech_gui.window.models.diary import Diary, Kept
from protech_gui.window.models.moment import Moment, Step, Told
from protech_gui.window.models.moment_words import kept_words
from protech_gui.window.models.ride import LEAVE_MINUTES
from protech_gui.window.models.situation import Situation
from protech_gui.window.moment.after_step import AfterStep
from protech_gui.window.moment.choice_step import AgainStep, EndStep
from protech_gui.window.moment.ride_step import RideStep
from protech_gui.window.moment.strength_step import StrengthStep
from protech_gui.window.moment.timed import Timed
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.stillness import Stillness
from protech_gui.window.plan.moment_step import PlanStep

_ELSEWHERE = {Way.TALK: Go(Spot.HELP), Way.CHILD: Go(Spot.CRISIS, "child")}
"""The ways that lead to another page."""


class MomentPage(Page):
    """Asks one number, offers ways, asks again; whatever was said is told the moment it is."""

    def __init__(
        self,
        prose: Prose,
        clock: Clock,
        new_id: Callable[[], str],
        sound: Sound,
        stillness: Stillness,
    ) -> None:
        """``new_id`` gives each moment a name of its own, 16 hexadecimal digits."""
        super().__init__()
        self._shipped = prose
        self._clock = clock
        self._new_id = new_id
        self._moment = self._fresh()
        self._told: Told | None = None
        self._over = self._elsewhere = False
        self._language = "en"
        self._diary, self._kept = Diary.CLOSED, Kept.NOT_YET
        self._build(sound, stillness)
        self.retranslate()
        self._show_step()

    def _build(self, sound: Sound, stillness: Stillness) -> None:
        self._strength, self._after, self._end = StrengthStep(), AfterStep(), EndStep()
        self._ride = RideStep(self._uptime, sound, stillness)
        self._leave = Timed(self._uptime)
        self._plan, self._again = PlanStep(), AgainStep()
        self._steps: dict[Step, QWidget] = {
            Step.STRENGTH: self._strength,
            Step.RIDE: self._ride,
            Step.PLAN: self._plan,
            Step.LEAVE: self._leave,
            Step.AFTER: self._after,
            Step.AGAIN: self._again,
            Step.END: self._end,
        }
        for part in self._steps.values():
            self.column.addWidget(part)
        self.column.addStretch()
        self.limit_width()
        for asking in (self._strength, self._plan, self._again):
            asking.chosen.connect(self._on_way)
        for timed in (self._ride, self._leave):
            timed.finished.connect(self._on_ask_again)
        for going_back in (self._ride, self._plan):
            going_back.back.connect(self._on_back)
        for finishing in (self._after, self._again):
            finishing.finished.connect(self._on_finished)
        self._strength.rated.connect(self._on_before)
        self._after.rated.connect(self._on_after)
        self._end.went.connect(self.intent)

    @override
    def know(self, situation: Situation) -> None:
        self._diary, self._kept = situation.diary, situation.kept
        self._plan.know(situation)
        if situation.choices.language != self._language:
            self._language = situation.choices.language
            self._tell_texts()
        self._say_kept()

    @override
    def start(self) -> None:
        if self._over or self._moment.before is None:
            # This page may have been made long before anybody came to it.
            self._moment, self._told, self._over = self._fresh(), None, False
            self._show_step()
        elif self._elsewhere:
            # The person talked to someone, or did what a child nearby needed, and is back.
            self._elsewhere = False
            self._take(self._moment.ask_again())
        self._focus()

    @property
    @override
    def is_still(self) -> bool:
        return self._moment.step in (Step.RIDE, Step.LEAVE)

    @override
    def leave(self) -> None:
        self._ride.timed.stop()
        self._leave.stop()
        self._settle()

    @override
    def retranslate(self) -> None:
        for asking in (self._strength, self._ride, self._leave, self._after):
            asking.retranslate()
        for telling in (self._plan, self._again, self._end):
            telling.retranslate()
        self._tell_texts()
        self._say_kept()
        self._say_title()

    def _fresh(self) -> Moment:
        return Moment(self._new_id(), max(0.0, self._clock.moment().wall))

    def _uptime(self) -> float:
        return self._clock.moment().uptime

    def _tell_texts(self) -> None:
        ride = self._shipped.page(PageId.URGE_RIDE, self._language)
        leave = self._shipped.page(PageId.URGE_LEAVE, self._language)
        self._ride.timed.tell(ride.body, ride.title)
        self._leave.tell(leave.body, leave.title)

    def _say_kept(self) -> None:
        # What became of an earlier moment says nothing of this one.
        kept = self._kept if self._told else Kept.NOT_YET
        text = kept_words(self._diary, kept)
        self._strength.say_kept(text)
        self._end.say_kept(text)
        self._end.offer_lapse(self._diary is Diary.OPEN)
        self._after.offer_line(self._diary in (Diary.OPEN, Diary.LOCKED))

    def _say_title(self) -> None:
        self.title.setText(self._title())

    def _title(self) -> str:
        match self._moment.step:
            case Step.RIDE:
                return self.tr("Ride it out")
            case Step.PLAN:
                return self.tr("My plan")
            case Step.LEAVE:
                return self.tr("Leave the screen")
            case Step.AGAIN:
                return self.tr("That happens.")
            case Step.END:
                return self.tr("That is all for now.")
            case _:
                return self.tr("A moment for me")

    def _take(self, moment: Moment) -> None:
        """Go to this state of the moment, telling what is new in it."""
        turned = moment.step is not self._moment.step
        self._moment = moment
        self._tell()
        if turned:
            self._show_step()
            announce(self, self.title.text())
            self._focus()
        else:
            self._show_answers()
        if moment.step is Step.END:
            self._settle()

    def _tell(self) -> None:
        told = self._moment.told
        if told is not None and told != self._told:
            self._told = told
            self.intent.emit(TellUrge(told))

    def _settle(self) -> None:
        """Have everything kept that was said, and this moment closed."""
        if self._moment.step is Step.AFTER:
            self._moment = self._moment.write(self._after.text)
        self._tell()
        self._over = self._told is not None

    def _show_step(self) -> None:
        for step, part in self._steps.items():
            part.setVisible(step is self._moment.step)
        self._ride.timed.stop()
        self._leave.stop()
        self._say_title()
        self._show_answers()
        self._say_kept()
        if self._moment.step is Step.RIDE:
            self._ride.ask()
        elif self._moment.step is Step.LEAVE:
            self._leave.begin(LEAVE_MINUTES)

    def _show_answers(self) -> None:
        self._strength.show_moment(self._moment)
        self._after.show_moment(self._moment)
        self._again.show_moment(self._moment)

    def _focus(self) -> None:
        self._steps[self._moment.step].setFocus()

    @Slot(object)
    def _on_before(self, strength: int) -> None:
        self._take(self._moment.rate_before(strength))

    @Slot(object)
    def _on_after(self, strength: int) -> None:
        self._take(replace(self._moment.rate_after(strength), text=self._after.text))

    @Slot(object)
    def _on_way(self, way: Way) -> None:
        self._take(self._moment.turn_to(way))
        self._elsewhere = way in _ELSEWHERE
        if self._elsewhere:
            self.intent.emit(_ELSEWHERE[way])

    @Slot()
    def _on_back(self) -> None:
        self._take(self._moment.back())

    @Slot()
    def _on_ask_again(self) -> None:
        self._take(self._moment.ask_again())

    @Slot()
    def _on_finished(self) -> None:
        self._take(self._moment.write(self._after.text).finish())
