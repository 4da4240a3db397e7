"""Progress: the urge diary over a week, a month or a year. Covers stand in the RecordBook."""

from datetime import date, timedelta

from protech_gui.clock import Clock
from protech_gui.domain.days import Zone, day_of, start_of
from protech_gui.domain.progress import Series, series
from protech_gui.services.urges import UrgeDiary

DAYS_OF_A_MONTH = 30
WEEKS_OF_A_YEAR = 52


class Progress:
    """Series of an open vault's urges. Each ends with, and includes, the day it is given.

    Every method but ``today`` raises VaultDamaged or VaultFailed.
    """

    def __init__(self, diary: UrgeDiary, clock: Clock, zone: Zone) -> None:
        self._diary = diary
        self._clock = clock
        self._zone = zone

    def today(self) -> date:
        """Return the day it is."""
        return day_of(self._clock.moment().wall, self._zone)

    def week(self, end: date) -> Series:
        """Return 7 days, one by one."""
        return self._series(end, 7, 1)

    def month(self, end: date) -> Series:
        """Return 30 days, one by one."""
        return self._series(end, DAYS_OF_A_MONTH, 1)

    def year(self, end: date) -> Series:
        """Return 52 weeks, each ending on the weekday of ``end``."""
        return self._series(end, WEEKS_OF_A_YEAR, 7)

    def _series(self, end: date, steps: int, days: int) -> Series:
        first = end - timedelta(days=steps * days - 1)
        start = start_of(first, self._zone)
        after = start_of(end + timedelta(days=1), self._zone)
        return series(self._diary.between(start, after), end, steps, days, self._zone)
