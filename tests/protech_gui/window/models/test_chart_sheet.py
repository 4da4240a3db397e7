"""What is said and drawn of each chart: counts, averages only of enough, and never a verdict."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from protech_gui.domain.days import start_of
from protech_gui.domain.progress_goals import goal_weeks
from protech_gui.domain.progress_hours import hours_of
from protech_gui.domain.progress_interruptions import Interruptions, StepWithout
from protech_gui.domain.progress_moves import Tried, moves
from protech_gui.domain.progress_span import Reach, Span, span_until
from protech_gui.domain.progress_triggers import triggers
from protech_gui.domain.urges import Skill, Urge
from protech_gui.services.progress import Chart, Figures, Uses
from protech_gui.window.models.chart_drawing import Bars, Grid, Mark, Sheet, Strips
from protech_gui.window.models.chart_sheet import sheet_of
from tests.protech_gui.figures_made import GOAL, figures_of, nothing_of, series_of

ZONE = ZoneInfo("Europe/Amsterdam")
LAST = date(2026, 11, 22)
WEEK = span_until(LAST, Reach.WEEK)
MINUS = "−"  # noqa: RUF001  # not a hyphen


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def urges(*strengths: tuple[int, int | None], day: date = LAST) -> list[Urge]:
    noon = start_of(day, ZONE) + 43_200
    return [Urge(f"{day}{n}", noon, before, after) for n, (before, after) in enumerate(strengths)]


def sheet(chart: Chart, *told: Urge, span: Span = WEEK) -> Sheet:
    return sheet_of(chart, series_of(told, span, ZONE), span)


def strips(made: Sheet) -> Strips:
    assert isinstance(made.drawing, Strips)
    return made.drawing


def bars(made: Sheet) -> Bars:
    assert isinstance(made.drawing, Bars)
    return made.drawing


@pytest.mark.parametrize("chart", Chart)
def test_every_chart_has_a_sentence_a_drawing_and_the_same_as_a_table(chart: Chart) -> None:
    told = urges(*[(8, 5)] * 6)
    made = sheet_of(chart, figures_of(chart, told, WEEK, ZONE), WEEK)
    assert made.drawing is not None
    assert made.rows
    assert all(len(row) == len(made.heads) for row in made.rows)
    assert "16/11/2026" in " ".join(made.says)
    assert "{" not in " ".join((*made.says, *made.heads))


@pytest.mark.parametrize("chart", Chart)
def test_where_there_is_nothing_one_sentence_says_so(chart: Chart) -> None:
    made = sheet_of(chart, nothing_of(chart, WEEK, ZONE), WEEK)
    assert (made.drawing, made.rows) == (None, ())
    assert "16/11/2026 to 22/11/2026" in made.says[0].replace("From ", "")
    assert "small numbers" not in " ".join(made.says)


@pytest.mark.parametrize("chart", Chart)
def test_no_chart_praises_or_blames(chart: Chart) -> None:
    told = urges(*[(8, 9)] * 3)
    figures: tuple[Figures, ...] = (
        figures_of(chart, told, WEEK, ZONE),
        nothing_of(chart, WEEK, ZONE),
    )
    for each in figures:
        said = " ".join(sheet_of(chart, each, WEEK).says).casefold()
        for word in ("better", "worse", "only", "well done", "streak", "score", "fail", "%"):
            assert word not in said.replace("it only knows", "").replace("means only that", "")


def test_moments_are_counted_however_they_ended() -> None:
    made = sheet(Chart.MET, *urges((8, 9), (3, None)), *urges((4, 4), day=LAST - timedelta(6)))
    assert "you wrote down 3 hard moment(s) that you met" in made.says[0]
    assert "small numbers" in made.says[1]
    (strip,) = strips(made).strips
    assert [mark.bar for mark in strip.marks] == [0.5, None, None, None, None, None, 1.0]
    assert strip.ticks == (("0", 0.0), ("1", 0.5), ("2", 1.0))
    assert made.rows == (("22/11/2026", "2"), ("16/11/2026", "1"))


def test_an_average_is_said_of_five_and_not_of_four() -> None:
    four = sheet(Chart.STRENGTH, *urges(*[(6, 4)] * 4, (1, None), (1, None)))
    assert "For 4 of them" in four.says[1]
    assert "An average is shown from five on" in four.says[1]
    five = sheet(Chart.STRENGTH, *urges(*[(6, 4)] * 4, (8, 3), (1, None)))
    # Of the sixth nobody knows how it ended: it is in neither average.
    assert "on average 6.4 before and 3.8 after" in five.says[1]
    assert "no proof" in five.says[1]


def test_strengths_that_stand_side_by_side_are_of_the_same_urges() -> None:
    (strip,) = strips(sheet(Chart.STRENGTH, *urges((8, 4), (2, None)))).strips
    assert strip.marks[-1] == Mark(ring=0.8, square=0.4)
    alone = sheet(Chart.STRENGTH, *urges((8, None), (2, None)))
    assert strips(alone).strips[0].marks[-1] == Mark(ring=0.5)
    assert alone.rows == (("22/11/2026", "5.0", "–", "2"),)
    assert len(alone.says) == 2


def test_a_strength_of_nought_is_shown_and_not_left_out() -> None:
    (strip,) = strips(sheet(Chart.STRENGTH, *urges((0, 0)))).strips
    assert strip.marks[-1] == Mark(ring=0.0, square=0.0)


def test_a_change_is_shown_from_five_on_with_how_sure_it_is() -> None:
    found = moves([Tried((Skill.RIDE,), 6, 5, -10, 30), Tried((Skill.TALK,), 4, 4, -20, 100)])
    made = sheet_of(Chart.MOVES, found, WEEK)
    (bar,) = bars(made).bars
    assert (bar.name, bar.words) == ("Riding it out", f"{MINUS}2.0 ({MINUS}4.0 to 0.0)")
    assert bar.end == pytest.approx(0.3)
    assert (bar.low, bar.high) == pytest.approx((0.104, 0.496), abs=0.001)
    assert made.rows[1] == ("Talking to someone", "4", "–")
    assert "no proof" in made.says[-1]


def test_a_wide_range_gets_a_wide_scale() -> None:
    found = moves([Tried((Skill.RIDE,), 5, 5, -10, 300)])
    made = bars(sheet_of(Chart.MOVES, found, WEEK))
    assert [text for text, _ in made.ticks] == [f"{MINUS}10", "0", "+10"]
    assert made.bars[0].end == pytest.approx(0.4)


def test_below_five_entries_no_change_is_drawn() -> None:
    made = sheet_of(Chart.MOVES, moves([Tried((Skill.RIDE,), 4, 4, -8, 20)]), WEEK)
    assert (made.drawing, made.rows) == (None, ())
    assert "at least five times" in made.says[0]


def test_what_was_tried_is_counted_and_nothing_tried_is_only_that() -> None:
    made = sheet_of(Chart.SKILLS, moves([Tried((Skill.RIDE, Skill.PLAN), 4, 0, 0, 0)]), WEEK)
    assert [(bar.name, bar.end) for bar in bars(made).bars] == [
        ("Riding it out", 1.0),
        ("My plan", 1.0),
    ]
    none = sheet_of(Chart.SKILLS, moves([Tried((), 4, 4, 0, 0)]), WEEK)
    assert (none.drawing, none.rows) == (None, ())
    assert "nothing that you tried" in none.says[0]


def test_ten_thousand_triggers_are_a_few_and_the_rest() -> None:
    found = triggers(["Bored"] * 3 + [str(n) for n in range(10_000)])
    made = sheet_of(Chart.TRIGGERS, found, WEEK)
    assert len(bars(made).bars) == 9
    assert made.rows[0] == ("Bored", "3")
    assert made.rows[-1] == ("9993 other(s) together", "9993")


def test_a_few_triggers_have_no_others() -> None:
    made = sheet_of(Chart.TRIGGERS, triggers(["Bored", "bored", "Tired"]), WEEK)
    assert made.rows == (("bored", "2"), ("Tired", "1"))
    assert "small numbers" in made.says[1]


def test_an_hour_is_named_when_it_alone_has_five() -> None:
    noon = start_of(LAST, ZONE) + 43_200
    five = sheet_of(Chart.HOURS, hours_of([noon] * 5, ZONE), WEEK)
    assert five.says[1] == "Most of them began on Sunday in the hour 12:00 – 13:00: 5."
    for moments in ([noon] * 4, [noon] * 5 + [noon + 3600] * 5):
        made = sheet_of(Chart.HOURS, hours_of(moments, ZONE), WEEK)
        assert made.says[1] == "No single hour stands out."
    assert isinstance(five.drawing, Grid)
    assert (len(five.drawing.rows), len(five.drawing.columns)) == (7, 24)
    assert five.rows == (("Sunday", "12:00 – 13:00", "5"),)


def test_a_plan_that_was_not_used_is_no_reproach() -> None:
    uses = Uses(tuple((step, 0) for step in WEEK.steps()), 4)
    made = sheet_of(Chart.PLAN, uses, WEEK)
    assert made.drawing is None
    assert "It is there when you want it." in made.says[0]
    used = replace(uses, steps=(*uses.steps[:-1], (WEEK.steps()[-1], 3)))
    assert "your plan in 3 of the 4 hard moments" in sheet_of(Chart.PLAN, used, WEEK).says[0]


def test_each_goal_has_a_plot_with_gaps_where_it_was_not_rated() -> None:
    span = Span(date(2026, 11, 2), LAST)
    figures = figures_of(Chart.GOALS, [], span, ZONE)
    made = sheet_of(Chart.GOALS, figures, span)
    assert strips(made).strips[0].name == GOAL.text
    assert [mark.ring for mark in strips(made).strips[0].marks] == [0.0, 0.1, 0.2]
    assert made.heads[1] == "Week"
    years = Span(date(2020, 1, 6), LAST)
    many = figures_of(Chart.GOALS, [], years, ZONE)
    assert sheet_of(Chart.GOALS, many, years).heads[1] == "Weeks"
    none = sheet_of(Chart.GOALS, goal_weeks([GOAL], [], span), span)
    assert "you rated no goal" in none.says[0]


def test_a_goal_is_shown_for_the_weeks_it_was_rated_in() -> None:
    made = sheet_of(Chart.GOALS, figures_of(Chart.GOALS, [], WEEK, ZONE), WEEK)
    assert made.rows[-1] == (GOAL.text, "16/11/2026 to 22/11/2026", "0.0")


def without(*seconds: tuple[float, float]) -> Sheet:
    steps = tuple(
        StepWithout(step, *both) for step, both in zip(WEEK.steps(), seconds, strict=True)
    )
    found = Interruptions(
        steps, sum(one > 0 for one, _ in seconds), sum(two > 0 for _, two in seconds), 0
    )
    return sheet_of(Chart.PROTECTION, found, WEEK)


@pytest.mark.parametrize(
    ("seconds", "name", "top"),
    [
        (7200.0, "Hours without protection", "2"),
        (600.0, "Minutes without protection", "10"),
        (40.0, "Seconds without protection", "40"),
    ],
)
def test_time_without_protection_is_told_in_what_is_plain(
    seconds: float, name: str, top: str
) -> None:
    made = without(*[(0.0, 0.0)] * 6, (seconds, 0.0))
    (strip,) = strips(made).strips
    assert (strip.name, strip.ticks[-1]) == (name, (top, 1.0))
    assert strip.marks[-1] == Mark(bar=1.0)
    assert "does not say how long you were protected" in " ".join(made.says)
    assert not any("paused or off" in said for said in made.says)


def test_what_the_person_chose_is_told_apart() -> None:
    made = without(*[(0.0, 0.0)] * 6, (0.0, 3600.0))
    assert made.says[0].endswith("it was paused or off 1 time(s), for 60 minute(s) in all.")
    assert strips(made).strips[0].marks[-1].bar is None
    assert made.rows == (("22/11/2026", "0 second(s)", "60 minute(s)"),)


def test_nothing_recorded_is_no_promise() -> None:
    nothing = nothing_of(Chart.PROTECTION, WEEK, ZONE)
    assert isinstance(nothing, Interruptions)
    made = sheet_of(Chart.PROTECTION, replace(nothing, missing=2), WEEK)
    assert "no interruption and no pause was recorded" in made.says[0]
    assert "does not say how long you were protected" in made.says[1]
    assert made.says[2] == "2 record(s) never arrived, and may belong here."
