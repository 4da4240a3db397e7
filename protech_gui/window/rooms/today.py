"""The room Today: protection, how one is, a next step, and a picture to see protection work."""

from typing import override

from protech_gui.clock import Clock
from protech_gui.content.prose import Prose
from protech_gui.domain.days import Zone
from protech_gui.window.models.diary import Diary
from protech_gui.window.models.next_step import goals_wait, next_step
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.page import Page
from protech_gui.window.rooms.checkin_card import CheckInCard
from protech_gui.window.rooms.journal_offer import JournalOffer
from protech_gui.window.rooms.plan_card import PlanCard
from protech_gui.window.rooms.practice_card import PracticeCard
from protech_gui.window.rooms.protection_card import ProtectionCard
from protech_gui.window.rooms.step_card import StepCard


class TodayPage(Page):
    """Cards, one below the other; without a journal it offers one in place of the check-in."""

    def __init__(self, prose: Prose, clock: Clock, zone: Zone = None) -> None:
        super().__init__()
        self._protection, self._practice = ProtectionCard(), PracticeCard(prose)
        self._checkin, self._offer = CheckInCard(clock, zone), JournalOffer()
        self._clock = clock
        self._plan, self._step = PlanCard(), StepCard()
        for asking in (self._protection, self._checkin, self._offer, self._plan, self._step):
            self.column.addWidget(asking)
            asking.intent.connect(self.intent)
        self.column.addWidget(self._practice)
        self.column.addStretch()
        self.limit_width()
        self.retranslate()

    @override
    def know(self, situation: Situation) -> None:
        self._protection.show_protection(situation.protection)
        self._protection.show_network(situation.network)
        self._checkin.know(situation)
        self._checkin.setVisible(situation.diary is Diary.OPEN)
        self._offer.know(situation)
        self._practice.know(situation)
        self._plan.know(situation)
        contents = situation.contents
        checkin = contents.checkin if contents else None
        met = bool(contents and contents.met_this_week)
        waits = contents is not None and goals_wait(
            contents.goals, contents.rated, self._clock.moment().wall
        )
        asks = waits and situation.diary is Diary.OPEN
        readings = contents.learning.readings if contents else ()
        paused = any(one.finished is None for one in readings)
        step = next_step(checkin, met_this_week=met, goals_wait=asks, paused=paused)
        self._step.suggest(step)

    @override
    def start(self) -> None:
        self._protection.setFocus()

    @override
    def retranslate(self) -> None:
        self.title.setText(self.tr("Today"))
