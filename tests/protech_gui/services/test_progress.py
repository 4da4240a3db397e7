"""A week, a month and a year of the diary, in the days of the person's own zone."""

from datetime import date, timedelta

from protech_gui.domain.days import start_of
from protech_gui.services.open_vault import OpenVault
from tests.protech_gui.services.parts import ZONE, TurnedClock

END = date(2026, 11, 1)


def test_each_range_holds_its_days_and_no_other(vault: OpenVault, clock: TurnedClock) -> None:
    midnight = start_of(END + timedelta(days=1), ZONE)
    firsts = [END - timedelta(days=days - 1) for days in (7, 30, 364)]
    for moment in [midnight, midnight - 1, *(start_of(day, ZONE) for day in firsts)]:
        for clock.wall in (moment, moment - 1):
            vault.urges.begin(5)
    week, month, year = (
        vault.progress.week(END),
        vault.progress.month(END),
        vault.progress.year(END),
    )
    assert [found.first for found in (week, month, year)] == firsts
    assert [found.last for found in (week, month, year)] == [END] * 3
    assert [len(found.points) for found in (week, month, year)] == [7, 30, 52]
    assert [found.facts.met for found in (week, month, year)] == [4, 6, 8]
    assert [point.facts.met for point in week.points] == [1, 0, 0, 0, 0, 0, 3]
    assert (year.points[0].facts.met, year.points[-1].facts.met) == (1, 4)


def test_today_is_a_day_of_the_zone(vault: OpenVault, clock: TurnedClock) -> None:
    clock.wall = start_of(END, ZONE)
    assert vault.progress.today() == END
    clock.wall -= 1
    assert vault.progress.today() == END - timedelta(days=1)
