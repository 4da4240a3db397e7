"""What the private window says: always a way on, and no word that a page brought."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from protech_gui.contact.calm_page import Answer, Telling
from protech_gui.contact.trouble import Capture, Refusal, Strayed, Trouble
from protech_gui.contact.words import (
    capture_telling,
    closing_telling,
    mended_words,
    outside_failed_telling,
    refusal_words,
    replacing_telling,
    strayed_telling,
    trouble_telling,
    ways_telling,
)

WAYS = ("0800 111", "us@line.example")
ELSEWHERE = Strayed("other.example", "https://other.example/")


def answers(telling: Telling) -> list[Answer]:
    return [answer for answer, _ in telling.answers]


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_has_other_ways_another_try_and_the_own_browser(trouble: Trouble) -> None:
    telling = trouble_telling(trouble, WAYS)
    assert telling.ways == WAYS
    assert {Answer.AGAIN, Answer.OUTSIDE} <= set(answers(telling))
    assert telling.title
    assert all(telling.paragraphs)


def test_who_waits_can_wait_on() -> None:
    assert answers(trouble_telling(Trouble.SLOW, WAYS))[0] is Answer.WAIT


def test_where_a_page_leads_is_named_and_there_is_a_way_back() -> None:
    telling = strayed_telling(ELSEWHERE, WAYS, there=True)
    assert "other.example" in " ".join(telling.paragraphs)
    assert answers(telling) == [Answer.STAY, Answer.OUTSIDE]
    assert answers(strayed_telling(ELSEWHERE, WAYS, there=False)) == [Answer.AGAIN, Answer.OUTSIDE]


@pytest.mark.parametrize("strayed", [Strayed("", ""), Strayed("other.example", "")])
def test_what_the_own_browser_cannot_open_well_is_not_offered_to_it(strayed: Strayed) -> None:
    assert answers(strayed_telling(strayed, WAYS, there=True)) == [Answer.STAY]


@pytest.mark.parametrize("capture", Capture)
def test_no_is_the_first_answer_to_a_page_that_wants_to_hear_or_see(capture: Capture) -> None:
    telling = capture_telling(capture, "line.example")
    assert answers(telling) == [Answer.REFUSE, Answer.ALLOW]
    assert "line.example" in telling.paragraphs[0]


def test_staying_is_the_first_answer_to_what_would_end_a_chat() -> None:
    for telling in (closing_telling(), replacing_telling("Another line")):
        assert answers(telling)[0] is Answer.STAY
        assert "chat" in " ".join(telling.paragraphs)


def test_other_ways_lead_back() -> None:
    for telling in (ways_telling(WAYS), outside_failed_telling(WAYS)):
        assert (answers(telling), telling.ways) == ([Answer.STAY], WAYS)


def test_what_was_refused_is_one_line() -> None:
    assert refusal_words(frozenset()) == ""
    all_of_it = refusal_words(frozenset(Refusal))
    assert "left out" in all_of_it
    assert "cannot be sent" in all_of_it
    assert "not saved" in all_of_it


def test_the_month_of_the_last_patches_is_said() -> None:
    assert "October 2026" in mended_words(date(2026, 10, 1), QLocale("en"))
