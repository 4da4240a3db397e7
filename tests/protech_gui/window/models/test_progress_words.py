"""What a chart of urges says in words: counts, and averages only of enough."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale

from protech_gui.domain.progress import Point, Series, facts_of
from protech_gui.domain.urges import Urge
from protech_gui.window.models.progress_words import (
    Range,
    Shown,
    caution,
    mean_words,
    movement,
    point_words,
    shown_of,
    summary,
    tick_words,
)

MONDAY = date(2026, 11, 16)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def urges(*strengths: tuple[int, int | None]) -> list[Urge]:
    return [Urge(str(n), float(n), before, after) for n, (before, after) in enumerate(strengths)]


def week(*strengths: tuple[int, int | None]) -> Series:
    """Return a week whose urges all lie on its last day."""
    days = [MONDAY + timedelta(days=n) for n in range(7)]
    points = [Point(day, day, facts_of([])) for day in days[:-1]]
    facts = facts_of(urges(*strengths))
    return Series((*points, Point(days[-1], days[-1], facts)), facts)


def test_nothing_written_down_is_only_that() -> None:
    assert summary(week()) == (
        "From 16/11/2026 to 22/11/2026 you wrote nothing down. A gap means only that."
    )
    assert movement(week().facts) == ""
    assert caution(week().facts) == ""


def test_moments_are_counted_however_they_ended() -> None:
    series = week((8, 9), (3, None))
    assert "you wrote down 2 hard moment(s) that you met" in summary(series)
    assert "small numbers" in caution(series.facts)


def test_an_average_is_said_of_five_and_not_of_four() -> None:
    four = week(*[(6, 4)] * 4, (1, None), (1, None)).facts
    assert "For 4 of them" in movement(four)
    assert "An average is shown from five on" in movement(four)
    assert caution(four) == ""
    five = week(*[(6, 4)] * 4, (8, 3), (1, None)).facts
    # Of the sixth nobody knows how it ended: it is in neither average.
    assert "on average 6.4 before and 3.8 after" in movement(five)
    assert "no proof" in movement(five)
    assert "small" not in caution(five)


def test_strengths_that_stand_side_by_side_are_of_the_same_urges() -> None:
    both = shown_of(week((8, 4), (2, None)).facts)
    assert both.before is not None
    assert both.after is not None
    assert (both.before.value, both.after.value) == (8.0, 4.0)
    alone = shown_of(week((8, None), (2, None)).facts)
    assert alone.before is not None
    assert (alone.before.value, alone.after) == (5.0, None)
    assert shown_of(week().facts) == Shown(None, None)


def test_days_and_numbers_are_written_as_the_language_does() -> None:
    QLocale.setDefault(QLocale("de_DE"))
    assert "16.11.26" in summary(week())
    mean = shown_of(week((7, 4), (6, 4)).facts).before
    assert mean is not None
    assert mean_words(mean) == "6,5"


def test_a_point_is_named_by_its_day_or_its_days() -> None:
    nothing = facts_of([])
    one = Point(MONDAY, MONDAY, nothing)
    seven = Point(MONDAY, MONDAY + timedelta(days=6), nothing)
    assert point_words(one) == "16/11/2026"
    assert point_words(seven) == "16/11/2026 to 22/11/2026"
    assert tick_words(one, Range.WEEK) == "Mon"
    assert tick_words(one, Range.MONTH) == "16 Nov"
    assert tick_words(seven, Range.YEAR) == "Nov"
