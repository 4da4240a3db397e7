"""The words for facts: cost, countries, languages and hours with the date they are of."""

import pytest
from PySide6.QtCore import QLocale

from protech_gui.content.directory import Opening, Purpose
from protech_gui.services.helplines import Card, Hours
from protech_gui.window.helplines.words import (
    abroad_words,
    cost_words,
    country_name,
    hours_words,
    language_name,
    origin_words,
)
from tests.protech_gui.window.helplines.street import contact

BRITISH = QLocale("en_GB")
OFFICE = [(day, "09:00", "17:00") for day in range(1, 6)]


def hours(*openings: tuple[int, str, str], as_of: str = "2019-11-23") -> str:
    weekly = tuple(Opening(day, start, end) for day, start, end in openings)
    return hours_words(Hours(weekly, "Europe/London", as_of), BRITISH)


def test_hours_come_with_their_date_and_a_request_to_check() -> None:
    assert hours(*OFFICE) == (
        "Hours as of November 2019, not verified, local time, please check: Mon–Fri 09:00–17:00."
    )


@pytest.mark.parametrize(
    ("openings", "words"),
    [
        ([(2, "15:00", "19:00"), (3, "09:30", "12:30")], "Tue 15:00–19:00, Wed 09:30–12:30"),
        ([*OFFICE[:4], (5, "09:00", "12:00")], "Mon–Thu 09:00–17:00, Fri 09:00–12:00"),
        ([OFFICE[0], OFFICE[2]], "Mon 09:00–17:00, Wed 09:00–17:00"),
        ([(1, "09:00", "12:00"), (1, "13:00", "17:00")], "Mon 09:00–12:00 + 13:00–17:00"),
        ([(day, "17:00", "24:00") for day in range(1, 8)], "every day 17:00–00:00"),
        ([(day, "00:00", "24:00") for day in range(1, 8)], "day and night"),
    ],
)
def test_days_of_the_same_hours_stand_together(
    openings: list[tuple[int, str, str]], words: str
) -> None:
    assert hours(*openings).endswith(f": {words}.")


@pytest.mark.parametrize(
    ("as_of", "words"), [("2021", "2021"), ("2026-11", "November 2026"), ("2019-11-23", "November")]
)
def test_a_date_is_as_exact_as_its_source(as_of: str, words: str) -> None:
    assert f"as of {words}" in hours(*OFFICE, as_of=as_of)


def test_a_cost_that_nobody_says_is_not_known() -> None:
    assert cost_words(contact(free=True)) == "Free of charge."
    assert cost_words(contact(free=False)) == "Your provider charges for the call."
    assert cost_words(contact(free=None)) == "We do not know what a call costs."


def test_a_number_says_from_where_it_works_only_to_those_elsewhere() -> None:
    assert abroad_words(contact()) == ""
    assert abroad_words(contact(abroad=True)) == (
        "Known to work from: the Netherlands, Belgium. From elsewhere it may not."
    )


def test_rare_countries_and_languages_have_their_own_names() -> None:
    assert (country_name("GB"), country_name("FR"), country_name("XQ")) == (
        "the United Kingdom",
        "France",
        "XQ",
    )
    assert (language_name("fr"), language_name("es")) == ("French", "es")


def test_a_service_says_who_runs_it_where_and_in_which_languages() -> None:
    card = Card(
        "one", Purpose.SELF_CONCERN, "The line", "Runners", "NL", ("nl", "en"), "en", "", "", ()
    )
    assert origin_words(card) == "Runners · The Netherlands · Dutch · English"
    nowhere = Card("one", Purpose.SELF_CONCERN, "The line", "", None, ("en",), "en", "", "", ())
    assert origin_words(nowhere) == "English"
