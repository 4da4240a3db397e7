"""Days, hours and numbers are written as the language does, and small numbers are called so."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale

from protech_gui.domain.progress import Mean
from protech_gui.domain.progress_span import Span, Step
from protech_gui.domain.urges import Skill
from protech_gui.services.progress import Chart
from protech_gui.window.models.progress_words import (
    UNKNOWN,
    caution,
    chart_names,
    day_words,
    hour_words,
    mean_words,
    number_words,
    signed_words,
    skill_names,
    step_words,
    tick_words,
    time_words,
    weekday_words,
)

MONDAY = date(2026, 11, 16)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def test_every_chart_and_every_skill_has_a_name_of_its_own() -> None:
    assert set(chart_names()) == set(Chart)
    assert len(set(chart_names().values())) == len(Chart)
    assert set(skill_names()) == set(Skill)


def test_small_numbers_are_called_small() -> None:
    assert [bool(caution(count)) for count in (0, 1, 4, 5, 900)] == [
        False,
        True,
        True,
        False,
        False,
    ]


def test_days_and_numbers_are_written_as_the_language_does() -> None:
    assert (day_words(MONDAY), number_words(6.5)) == ("16/11/2026", "6.5")
    QLocale.setDefault(QLocale("de_DE"))
    assert (day_words(MONDAY), number_words(6.5)) == ("16.11.26", "6,5")
    assert (mean_words(Mean(6.5, 2)), mean_words(None)) == ("6,5", UNKNOWN)


def test_a_change_has_its_sign_and_no_change_has_none() -> None:
    assert [signed_words(value) for value in (-1.25, 0.0, -0.04, 2)] == [
        "−1.3",  # noqa: RUF001  # a minus, not a hyphen
        "0.0",
        "0.0",
        "+2.0",
    ]


def test_a_step_is_named_by_its_day_or_its_days() -> None:
    one, seven = Step(MONDAY, MONDAY), Step(MONDAY, MONDAY + timedelta(days=6))
    assert step_words(one) == "16/11/2026"
    assert step_words(seven) == "16/11/2026 to 22/11/2026"
    assert step_words(Span(MONDAY, MONDAY)) == "16/11/2026"
    assert [tick_words(one, days) for days in (7, 30, 364, 3650)] == [
        "Mon",
        "16 Nov",
        "Nov",
        "2026",
    ]


def test_weekdays_begin_with_monday_and_the_day_ends_at_midnight() -> None:
    assert weekday_words(0) == "Monday"
    assert weekday_words(6, QLocale.FormatType.ShortFormat) == "Sun"
    assert [hour_words(hour) for hour in (0, 13, 24)] == ["00:00", "13:00", "00:00"]


def test_how_long_it_was_is_said_in_what_is_plain() -> None:
    assert [time_words(seconds) for seconds in (0.4, 45, 90, 7100, 36_000)] == [
        "0 second(s)",
        "45 second(s)",
        "2 minute(s)",
        "118 minute(s)",
        "10 hour(s)",
    ]
