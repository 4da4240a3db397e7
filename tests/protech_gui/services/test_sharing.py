"""What is taken along: what the person chose of the days they chose, and nothing else."""

from dataclasses import replace
from datetime import date

import pytest

from engine.terms import Category, Layer
from protech_gui.domain.goals import Area
from protech_gui.domain.lapses import Lapse
from protech_gui.domain.progress_span import Reach, span_until
from protech_gui.domain.records import Record, RecordKind
from protech_gui.domain.sharing import FIRST_PARTS, Part, Wanted
from protech_gui.domain.urges import Skill, Urge, Way
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.progress import Chart
from protech_gui.services.sharing import MOST_LISTED
from protech_gui.store import records, urges
from protech_gui.store.connection import transaction

ALL = tuple(Part)
NOW = 1_800_000_000.0
DAY = 86_400.0
URGE = Urge(
    "u",
    NOW - 60,
    8,
    3,
    "MARKER line",
    Way.RIDE,
    mood=4,
    trigger="MARKER trigger",
    tried=(Skill.MOVE,),
    learned="MARKER learned",
    discuss=True,
)
LAPSE = Lapse("l", NOW - 30, NOW - 90, "MARKER led", "MARKER stopped", 4)


def keep(vault: OpenVault, *kept: Urge) -> None:
    with transaction(vault._connection):
        for urge in kept:
            urges.add(vault._connection, urge)


def wanted(*parts: Part) -> Wanted:
    return Wanted(span_until(date(2027, 1, 15), Reach.WEEK), parts)


@pytest.fixture
def full(vault: OpenVault) -> OpenVault:
    keep(vault, URGE, replace(URGE, id="old", time=NOW - 30 * DAY))
    vault.lapses.keep(LAPSE)
    vault.goals.add(Area.HEALTH, "Swim")
    with transaction(vault._connection):
        for id, kind in (("a", RecordKind.BLOCK), ("b", RecordKind.WRONG)):
            records.add(
                vault._connection,
                Record(id, NOW - 9, kind, Category.PICTURE, Layer.SCREEN, None, None),
            )
        practice = Record("c", NOW - 8, RecordKind.BLOCK, Category.TEST, Layer.SCREEN, None, None)
        records.add(vault._connection, practice)
    return vault


def test_first_neither_lapses_nor_words_nor_covers_are_read(full: OpenVault) -> None:
    found = full.sharing.select(wanted(*FIRST_PARTS))
    assert found.urges == (replace(URGE, line=None, trigger=None, learned=None),)
    assert (found.lapses, found.covers, found.left_out) == ((), 0, 0)
    assert [chart for chart, _ in found.charts] == [
        Chart.MET,
        Chart.STRENGTH,
        Chart.HOURS,
        Chart.SKILLS,
        Chart.MOVES,
        Chart.PLAN,
        Chart.GOALS,
    ]
    assert "MARKER" not in repr(found)


def test_everything_that_is_chosen_is_there(full: OpenVault) -> None:
    found = full.sharing.select(wanted(*ALL))
    assert found.urges == (URGE,)
    assert found.lapses == (LAPSE,)
    assert found.covers == 1
    assert found.charts[-1][0] is Chart.TRIGGERS
    assert {Chart.RETURNS, Chart.PROTECTION} < {chart for chart, _ in found.charts}


def test_parts_do_not_bring_others_along(full: OpenVault) -> None:
    assert full.sharing.select(wanted()).charts == ()
    only = full.sharing.select(wanted(Part.URGES)).urges[0]
    assert (only.way, only.tried, only.trigger) == (None, (), None)
    words = full.sharing.select(wanted(Part.WORDS))
    assert (words.urges, words.lapses, words.charts) == ((), (), ())
    told = full.sharing.select(wanted(Part.LAPSES)).lapses
    assert told == (replace(LAPSE, led_up=None, stopped=None),)


def test_marked_entries_are_told_apart_in_their_order(vault: OpenVault) -> None:
    keep(vault, URGE, replace(URGE, id="plain", discuss=False))
    vault.lapses.keep(replace(LAPSE, discuss=True))
    found = vault.sharing.select(wanted(*ALL))
    assert [one.id for one in found.marked] == ["l", "u"]


def test_the_newest_are_listed_and_all_that_are_marked(vault: OpenVault) -> None:
    many = [
        replace(URGE, id=f"u{n}", time=NOW - 1000 + n, discuss=n == 0)
        for n in range(MOST_LISTED + 3)
    ]
    keep(vault, *many)
    found = vault.sharing.select(wanted(*ALL))
    assert found.left_out == 3
    assert [one.id for one in found.urges] == ["u0", *(f"u{n}" for n in range(4, MOST_LISTED + 3))]
    assert [one.id for one in found.marked] == ["u0"]


def test_everything_is_exported_with_goals_by_their_numbers(full: OpenVault) -> None:
    second = full.goals.add(Area.CALM, "Sleep")
    full.goals.rate(second.id, 6)
    full.goals.end(second.id)
    tables = full.sharing.everything().tables
    assert [(goal.number, goal.text) for goal in tables.goals] == [(1, "Swim"), (2, "Sleep")]
    assert tables.goals[0].ended is None
    assert tables.goals[1].ended is not None
    assert [(one.goal, one.rating) for one in tables.ratings] == [(2, 6)]
    assert [row.line for row in tables.moments] == ["MARKER line"] * 2
    assert tables.lapses[0].happened is not None
    assert [row.kind for row in tables.records] == [
        RecordKind.BLOCK,
        RecordKind.WRONG,
        RecordKind.BLOCK,
    ]
