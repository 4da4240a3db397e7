"""A keeper's reminders at a desk: with a clock, a zone and a tray of the test's own."""

from datetime import UTC, date, datetime, time, tzinfo
from pathlib import Path

import msgspec

from engine.terms import Choices, ConsentKind, ReminderPlan
from protech_gui.domain.reminders import moment_of
from protech_gui.keeper.keeping import Keeping
from protech_gui.keeper.reminders import Reminders
from protech_gui.log import EventLog
from protech_gui.paths import Paths
from tests.household import receipt_for

DAY = date(2026, 11, 23)
"""A Monday."""

CONSENT = receipt_for(ConsentKind.REMINDERS)


def at(hour: int, minute: int = 0, day: date = DAY, zone: tzinfo = UTC) -> float:
    return moment_of(datetime.combine(day, time(hour, minute)), zone)


class Desk:
    """A keeper's reminders with a clock, a zone and a tray of the test's own."""

    def __init__(self, folder: Path, plan: ReminderPlan, zone: tzinfo = UTC) -> None:
        self.paths = Paths(folder)
        self.log = EventLog(self.paths.log)
        self.keeping = Keeping(self.paths, Choices("en"), self.log)
        self.keeping.choices = Choices("en", reminders=plan)
        self.consent()
        self.zone, self.tray, self.now = zone, True, at(0)
        self.came: list[datetime] = []

    def consent(self, *, given: bool = True) -> None:
        consents = (CONSENT,) if given else ()
        state = msgspec.structs.replace(self.keeping.protection, consents=consents)
        self.keeping.protection = state

    def choose(self, plan: ReminderPlan) -> None:
        self.keeping.choices = Choices("en", reminders=plan)

    def can_remind(self) -> bool:
        return self.tray

    def remind(self) -> None:
        self.came.append(datetime.fromtimestamp(self.now, self.zone))

    def start(self, now: float) -> None:
        """Have a keeper begin at this moment, in place of the one before."""
        self.now = now
        self.reminders = Reminders(
            self.keeping, self, lambda: self.now, lambda: self.zone, self.log
        )
        self.reminders.tick()

    def live(self, until: float, step: float = 60.0) -> None:
        """Live until then, with a beat at each step."""
        while self.now < until:
            self.now = min(self.now + step, until)
            self.reminders.tick()

    def jump(self, now: float) -> None:
        """Find the clock at this moment at the next beat."""
        self.now = now
        self.reminders.tick()

    @property
    def times(self) -> list[str]:
        """When something came, by the wall."""
        return [f"{came:%H:%M}" for came in self.came]

    @property
    def events(self) -> str:
        return self.paths.log.read_text() if self.paths.log.exists() else ""
