"""An urge holds only what its ranges allow, and typed text becomes one plain line."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from protech_gui.domain.notes import LONGEST_NOTE
from protech_gui.domain.urges import (
    LONGEST_LINE,
    LONGEST_TRIGGER,
    Halt,
    SealedUrge,
    Skill,
    Urge,
    Way,
    line_of,
)


def test_an_urge_needs_nothing_but_its_strength() -> None:
    urge = Urge("a", 1.0, 7)
    assert (urge.after, urge.line, urge.way) == (None, None, None)
    assert [way.value for way in Way] == ["ride", "plan", "talk", "leave", "child"]


@pytest.mark.parametrize("strength", [0, 10])
def test_both_ends_of_the_scale_are_on_it(strength: int) -> None:
    urge = Urge("a", 1.0, strength, strength, "x" * LONGEST_LINE)
    sealed = SealedUrge(urge.time, urge.before, urge.after, urge.line)
    assert msgspec.json.decode(msgspec.json.encode(sealed), type=SealedUrge) == sealed


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        (-1, None, None),
        (11, None, None),
        (True, None, None),
        (None, None, None),
        (5.5, None, None),
        (5, -1, None),
        (5, 11, None),
        (5, 5, ""),
        (5, 5, "x" * (LONGEST_LINE + 1)),
    ],
)
def test_what_is_out_of_range_is_no_urge(before: int, after: int | None, line: str | None) -> None:
    with pytest.raises(ValueError, match=r"scale|line|begins"):
        Urge("a", 1.0, before, after, line)
    with pytest.raises(ValueError, match=r"scale|line|begins"):
        SealedUrge(1.0, before, after, line)
    sent = msgspec.json.encode(
        {"type": "urge", "time": 1, "before": before, "after": after}
        | ({} if line is None else {"line": line})
    )
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(sent, type=SealedUrge)


def test_details_of_an_urge_have_their_ranges_too() -> None:
    every = (*Skill,)[:-1]
    Urge("a", 1.0, 7, mood=0, trigger="x" * LONGEST_TRIGGER, halt=(*Halt,), tried=every)
    for wrong in (
        {"mood": 11},
        {"trigger": ""},
        {"trigger": "x" * (LONGEST_TRIGGER + 1)},
        {"learned": "x" * (LONGEST_NOTE + 1)},
        {"halt": (Halt.TIRED, Halt.TIRED)},
        {"tried": (Skill.MOVE, Skill.MOVE)},
        {"tried": (Skill.MOVE, Skill.NOTHING)},
    ):
        with pytest.raises(ValueError, match=r"scale|trigger|note|twice|alone"):
            Urge("a", 1.0, 7, **wrong)


@pytest.mark.parametrize(
    ("way", "tried", "skills"),
    [
        (None, (), ()),
        (Way.RIDE, (), (Skill.RIDE,)),
        (Way.CHILD, (), ()),
        (Way.RIDE, (Skill.MOVE, Skill.TALK), (Skill.MOVE, Skill.TALK)),
        (Way.RIDE, (Skill.NOTHING,), (Skill.NOTHING,)),
    ],
)
def test_what_was_written_down_later_goes_before_the_moments_way(
    way: Way | None, tried: tuple[Skill, ...], skills: tuple[Skill, ...]
) -> None:
    assert Urge("a", 1.0, 7, way=way, tried=tried).skills == skills


@pytest.mark.parametrize("moment", ["", "0F" * 8, "0f" * 9, "../" * 5 + "x"])
def test_a_moment_has_a_plain_name(moment: str) -> None:
    sent = msgspec.json.encode({"type": "urge", "time": 1, "before": 5, "moment": moment})
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(sent, type=SealedUrge)


def test_a_line_can_be_shorter() -> None:
    assert line_of("a long trigger", 6) == "a long"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", None),
        (" \n\t ", None),
        ("  a walk\nand\u2028tea\r\n", "a walk and tea"),
        ("half \ud800 a letter\0", "half a letter"),
        ("x" * 600, "x" * LONGEST_LINE),
        ("x" * (LONGEST_LINE - 1) + " y", "x" * (LONGEST_LINE - 1)),
        ("één 😀 שלום", "één 😀 שלום"),
    ],
)
def test_typed_text_becomes_one_line(typed: str, kept: str | None) -> None:
    assert line_of(typed) == kept


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_can_be_kept(typed: str) -> None:
    line = line_of(typed)
    assert Urge("a", 1.0, 5, None, line).line == line
    if line is not None:
        assert len(line.encode().splitlines()) == 1
        assert line_of(line) == line
