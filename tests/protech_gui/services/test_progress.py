"""Every chart over any days, in the days of the person's own zone."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from engine.terms import Category, Layer
from protech_gui.domain.days import start_of
from protech_gui.domain.goals import Area
from protech_gui.domain.lapses import Ago, Lapse, happened
from protech_gui.domain.progress import Series
from protech_gui.domain.progress_goals import GoalsRated
from protech_gui.domain.progress_hours import Cell, Hours
from protech_gui.domain.progress_interruptions import Interruptions
from protech_gui.domain.progress_moves import Moves
from protech_gui.domain.progress_returns import Back, Returns
from protech_gui.domain.progress_span import Reach, span_until
from protech_gui.domain.progress_triggers import Triggers
from protech_gui.domain.records import Block, Gap, Pause
from protech_gui.domain.urges import Skill, Way
from protech_gui.paths import Paths
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.progress import Chart, Uses
from protech_gui.store.spool import SpoolWriter
from tests.protech_gui.services.parts import ZONE, TurnedClock

END = date(2026, 11, 1)
WEEK = span_until(END, Reach.WEEK)


@pytest.fixture
def spool(paths: Paths) -> Iterator[SpoolWriter]:
    writer = SpoolWriter(paths.spool)
    yield writer
    writer.close()


def test_each_range_holds_its_days_and_no_other(vault: OpenVault, clock: TurnedClock) -> None:
    midnight = start_of(END + timedelta(days=1), ZONE)
    firsts = [END - timedelta(days=days - 1) for days in (7, 30, 364)]
    for moment in [midnight, midnight - 1, *(start_of(day, ZONE) for day in firsts)]:
        for clock.wall in (moment, moment - 1):
            vault.urges.begin(5)
    met = []
    for reach in (Reach.WEEK, Reach.MONTH, Reach.YEAR):
        series = vault.progress.figures(Chart.MET, span_until(END, reach))
        assert isinstance(series, Series)
        met.append((series.facts.met, series.points[-1].facts.met))
    assert met == [(4, 3), (6, 3), (8, 4)]


def test_the_same_figures_are_counted_and_weighed(vault: OpenVault, clock: TurnedClock) -> None:
    clock.wall = start_of(END, ZONE)
    vault.urges.begin(5)
    look = vault.progress.figures
    assert look(Chart.MET, WEEK) == look(Chart.STRENGTH, WEEK)
    assert look(Chart.MOVES, WEEK) == look(Chart.SKILLS, WEEK)


def test_today_is_a_day_of_the_zone(vault: OpenVault, clock: TurnedClock) -> None:
    clock.wall = start_of(END, ZONE)
    assert vault.progress.today() == END
    clock.wall -= 1
    assert vault.progress.today() == END - timedelta(days=1)


@pytest.mark.parametrize("wall", [-1e9, 0.0, 4_110_000_000.0])
def test_a_clock_that_is_far_out_breaks_nothing(
    vault: OpenVault, clock: TurnedClock, wall: float
) -> None:
    clock.wall = wall
    vault.urges.begin(5)
    assert vault.progress.met_this_week()
    for chart in Chart:
        vault.progress.figures(chart, span_until(vault.progress.today(), Reach.YEAR))


def test_it_was_a_hard_week_until_seven_days_are_over(vault: OpenVault, clock: TurnedClock) -> None:
    assert not vault.progress.met_this_week()
    vault.urges.begin(5)
    clock.wall += 6 * 86_400
    assert vault.progress.met_this_week()
    clock.wall += 86_400
    assert not vault.progress.met_this_week()


def test_what_was_tried_when_and_why(vault: OpenVault, clock: TurnedClock) -> None:
    clock.wall = start_of(END, ZONE) + 3600 * 10
    for way in (Way.PLAN, Way.PLAN, Way.RIDE, None):
        vault.urges.complete(vault.urges.begin(5).id, 5, 3, None, way)
    clock.wall -= 86_400 * 2
    vault.urges.complete(vault.urges.begin(5).id, 5, None, None, Way.PLAN)
    look = vault.progress.figures
    moves, hours = look(Chart.MOVES, WEEK), look(Chart.HOURS, WEEK)
    assert isinstance(moves, Moves)
    assert [(one.skill, one.met, one.both) for one in moves.moves] == [
        (Skill.PLAN, 3, 2),
        (Skill.RIDE, 1, 1),
    ]
    assert isinstance(hours, Hours)
    assert hours.cells() == (Cell(4, 10, 1), Cell(6, 10, 4))
    assert look(Chart.TRIGGERS, WEEK) == Triggers((), 0, 0, 5)
    uses = look(Chart.PLAN, WEEK)
    assert isinstance(uses, Uses)
    assert [count for _, count in uses.steps] == [0, 0, 0, 0, 1, 0, 2]
    assert (uses.used, uses.met) == (3, 5)


def test_goals_are_those_that_were_rated(vault: OpenVault, clock: TurnedClock) -> None:
    clock.wall = start_of(END, ZONE)
    goal = vault.goals.add(Area.CALM, "Read in the evening")
    vault.goals.rate(goal.id, 6)
    found = vault.progress.figures(Chart.GOALS, WEEK)
    assert isinstance(found, GoalsRated)
    assert [one.ratings for one in found.goals] == [(6.0,)]


def test_coming_back_begins_when_the_lapse_was(vault: OpenVault, clock: TurnedClock) -> None:
    now = clock.wall = start_of(END, ZONE)
    vault.lapses.keep(Lapse("l", now, happened(now, Ago.DAYS)))
    clock.wall += 3600
    vault.checkins.save(5, None, None)
    found = vault.progress.figures(Chart.RETURNS, WEEK)
    assert isinstance(found, Returns)
    assert dict(found.counts)[Back.WEEK] == 1


def test_time_without_protection_comes_from_the_spool(vault: OpenVault, spool: SpoolWriter) -> None:
    spool.adopt(vault.public_key_hex)
    start = start_of(END, ZONE)
    spool.append(Gap(start - 60, 120.0, 0))
    spool.append(Pause(start + 600, 1800.0))
    spool.append(Block(start, Category.TEST, Layer.SCREEN))
    for segment in spool.rotate():
        vault.records.drain(segment)
    found = vault.progress.figures(Chart.PROTECTION, WEEK)
    assert isinstance(found, Interruptions)
    assert [one.interrupted for one in found.steps] == [0, 0, 0, 0, 0, 60.0, 60.0]
    assert [one.paused for one in found.steps] == [0, 0, 0, 0, 0, 0, 1800.0]
    assert (found.interrupted, found.paused, found.missing) == (1, 1, 0)
