"""A line of the plan has words, and not more than fit."""

import pytest

from protech_gui.domain.plan import LONGEST_PLAN_LINE, PlanLine, PlanStep, plan_line_of


def test_a_line_has_between_one_and_200_characters() -> None:
    for text in ("a", "a" * LONGEST_PLAN_LINE):
        assert PlanLine("a", PlanStep.ALONE, text).text == text
    for text in ("", "a" * (LONGEST_PLAN_LINE + 1)):
        with pytest.raises(ValueError, match="no line"):
            PlanLine("a", PlanStep.ALONE, text)


def test_typed_text_becomes_one_line_and_is_cut_where_it_is_too_long() -> None:
    assert plan_line_of(" Walk\n the  dog ") == "Walk the dog"
    assert plan_line_of("a" * 199 + " b") == "a" * 199
    assert plan_line_of("é" * 5000) == "é" * LONGEST_PLAN_LINE
    with pytest.raises(ValueError, match="no line"):
        plan_line_of("\u2028 ")
