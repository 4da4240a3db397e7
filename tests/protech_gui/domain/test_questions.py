"""Questions: short, readable, and never empty."""

import pytest

from protech_gui.domain.questions import LONGEST_QUESTION, Question, question_of


def test_typed_text_is_kept_with_its_lines() -> None:
    assert question_of("  What would you pass on?\r\nAnd when? ") == (
        "What would you pass on?\nAnd when?"
    )


def test_what_is_too_long_is_cut() -> None:
    assert question_of("a" * (LONGEST_QUESTION + 5)) == "a" * LONGEST_QUESTION
    assert question_of("a" * (LONGEST_QUESTION - 1) + " b") == "a" * (LONGEST_QUESTION - 1)


@pytest.mark.parametrize("nothing", ["", " \n\t", "\x00"])
def test_nothing_is_no_question(nothing: str) -> None:
    with pytest.raises(ValueError, match="no question"):
        question_of(nothing)


@pytest.mark.parametrize("text", ["", "a" * (LONGEST_QUESTION + 1)])
def test_a_question_has_a_length(text: str) -> None:
    with pytest.raises(ValueError, match="no question"):
        Question("one", 1.0, text)


def test_a_question_knows_its_time() -> None:
    assert Question("one", 1.0, "When?").time == 1.0
