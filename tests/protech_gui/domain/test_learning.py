"""Answers, places in modules and notes hold only what their bounds allow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protech_gui.domain.learning import (
    LONGEST_ITEM,
    MOST_ITEMS,
    MOST_MINUTES,
    Answer,
    ModuleNote,
    Reading,
    Value,
    check,
    lines_of,
)
from protech_gui.domain.modules import ModuleId
from protech_gui.domain.notes import LONGEST_NOTE


@pytest.mark.parametrize(
    "value",
    [
        0,
        10,
        MOST_MINUTES,
        "x",
        "x\ny",
        "x" * LONGEST_NOTE,
        ("x",),
        ("x" * LONGEST_ITEM,) * MOST_ITEMS,
    ],
)
def test_a_number_a_text_and_lines_can_be_an_answer(value: Value) -> None:
    assert Answer(ModuleId.START, "one", 1.0, value).value == value


@pytest.mark.parametrize(
    "value",
    [
        True,
        -1,
        MOST_MINUTES + 1,
        "",
        "x" * (LONGEST_NOTE + 1),
        (),
        ("x",) * (MOST_ITEMS + 1),
        ("x", ""),
        ("x" * (LONGEST_ITEM + 1),),
    ],
)
def test_what_is_out_of_bounds_is_no_answer(value: Value) -> None:
    with pytest.raises(ValueError, match=r"answer|number|note|list"):
        Answer(ModuleId.START, "one", 1.0, value)


def test_a_reading_need_not_be_finished() -> None:
    assert Reading(ModuleId.START, "here", 1.0).finished is None


def test_a_note_beside_a_module_is_a_note() -> None:
    assert ModuleNote(ModuleId.START, "x\ny").text == "x\ny"
    with pytest.raises(ValueError, match="note"):
        ModuleNote(ModuleId.START, "")


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("", None),
        (" \n\t\n\r\n", None),
        (
            "a walk\n\n  tea,  and\ta book \r\nsleep\u2028music",
            ("a walk", "tea, and a book", "sleep", "music"),
        ),
        ("half \ud800 a\0letter", ("half a letter",)),
        ("x" * (LONGEST_ITEM + 1), ("x" * LONGEST_ITEM,)),
        ("x\n" * (MOST_ITEMS + 1), ("x",) * MOST_ITEMS),
        ("\n" * MOST_ITEMS + "x", ("x",)),
    ],
)
def test_typed_text_becomes_lines(typed: str, lines: tuple[str, ...] | None) -> None:
    assert lines_of(typed) == lines


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_can_be_kept(typed: str) -> None:
    lines = lines_of(typed)
    if lines is not None:
        check(lines)
        assert lines_of("\n".join(lines)) == lines
        assert "\n".join(lines).encode()
