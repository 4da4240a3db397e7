"""A note keeps its lines, loses what cannot be seen, and has an end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protech_gui.domain.notes import LONGEST_NOTE, check, note_of


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", None),
        (" \n\t ", None),
        ("  a walk\r\nand\u2028tea\n\n", "a walk\nand\ntea"),
        ("half \ud800 a\tletter\0", "half   a letter"),
        ("😀" * 262_144, "😀" * LONGEST_NOTE),
        ("x" * (LONGEST_NOTE - 1) + "\ny", "x" * (LONGEST_NOTE - 1)),
    ],
)
def test_typed_text_becomes_a_note(typed: str, kept: str | None) -> None:
    assert note_of(typed) == kept


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_can_be_kept(typed: str) -> None:
    note = note_of(typed)
    check(note)
    if note is not None:
        assert note_of(note) == note
        note.encode()


@pytest.mark.parametrize("note", ["", "x" * (LONGEST_NOTE + 1)])
def test_what_is_empty_or_too_long_is_no_note(note: str) -> None:
    with pytest.raises(ValueError, match="note"):
        check(None, note)
