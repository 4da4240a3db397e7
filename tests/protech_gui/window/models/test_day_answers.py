"""Today's answers on the screen: what the person said last is never overwritten by older news."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from protech_gui.domain.checkins import CheckIn
from protech_gui.domain.days import start_of
from protech_gui.window.models.day_answers import Ask, DayAnswers

ZONE = ZoneInfo("Europe/Amsterdam")
TODAY, TOMORROW = date(2026, 11, 23), date(2026, 11, 24)
NOON = start_of(TODAY, ZONE) + 12 * 3600


def saved(mood: int | None, urge: int | None = None, confidence: int | None = None) -> CheckIn:
    return CheckIn("c", NOON, mood, urge, confidence)


@pytest.mark.parametrize(
    ("ask", "given"),
    [(Ask.MOOD, (7, None, None)), (Ask.URGE, (None, 7, None)), (Ask.CONFIDENCE, (None, None, 7))],
)
def test_each_answer_has_its_place(ask: Ask, given: tuple[int | None, ...]) -> None:
    assert DayAnswers(TODAY).answer(ask, 7).given == given


def test_what_was_saved_today_is_shown() -> None:
    assert DayAnswers(TODAY).hear(saved(3, 4, 5), ZONE).given == (3, 4, 5)


def test_older_news_does_not_undo_a_newer_answer() -> None:
    quick = DayAnswers(TODAY).answer(Ask.MOOD, 6).answer(Ask.URGE, 2)
    assert quick.hear(None, ZONE) == quick
    assert quick.hear(saved(6), ZONE) == quick
    settled = quick.hear(saved(6, 2), ZONE)
    assert settled.given == (6, 2, None)
    assert settled.hear(saved(8, 2), ZONE).given == (8, 2, None)
    assert settled.hear(None, ZONE).given == (None, None, None)


def test_yesterdays_answers_are_none_of_today() -> None:
    yesterday = DayAnswers(TODAY).answer(Ask.MOOD, 6)
    assert yesterday.on(TODAY) == yesterday
    assert yesterday.on(TOMORROW) == DayAnswers(TOMORROW)
    assert DayAnswers(TOMORROW).hear(saved(6), ZONE).given == (None, None, None)
