"""Entries become records, and holes in their numbers are found."""

from hypothesis import given
from hypothesis import strategies as st

from engine.terms import Category, Layer
from protech_gui.domain.records import (
    Block,
    Gap,
    MissingRecords,
    Pause,
    Record,
    RecordKind,
    Wrong,
    missing_between,
    record_of,
)


def test_a_block_becomes_a_record_with_category_and_layer() -> None:
    assert record_of("a-1", Block(5.0, Category.PICTURE, Layer.SCREEN)) == Record(
        "a-1", 5.0, RecordKind.BLOCK, Category.PICTURE, Layer.SCREEN, None, None
    )


def test_a_gap_becomes_a_record_with_length_and_pictures() -> None:
    assert record_of("a-2", Gap(5.0, 2.5, 3)) == Record(
        "a-2", 5.0, RecordKind.GAP, None, None, 2.5, 3
    )


def test_a_cover_called_wrong_becomes_a_record_of_its_time_alone() -> None:
    assert record_of("a-3", Wrong(5.0)) == Record(
        "a-3", 5.0, RecordKind.WRONG, None, None, None, None
    )


def test_a_pause_becomes_a_record_with_its_length() -> None:
    assert record_of("a-4", Pause(5.0, 600.0)) == Record(
        "a-4", 5.0, RecordKind.PAUSE, None, None, 600.0, None
    )


def test_nothing_is_missing_in_an_unbroken_row() -> None:
    assert missing_between(0, 1, {1, 2, 3}) == ()
    assert missing_between(3, 4, {4}) == ()
    assert missing_between(3, 4, set()) == ()


def test_numbers_seen_before_are_not_missing_again() -> None:
    assert missing_between(5, 1, {1, 2, 5}) == ()


def test_holes_are_named_by_both_ends() -> None:
    assert missing_between(2, 5, {5, 8}) == (MissingRecords(3, 4), MissingRecords(6, 7))
    assert MissingRecords(3, 4).count == 2


def test_what_the_writer_had_passed_is_missing_even_if_nothing_follows() -> None:
    assert missing_between(2, 9, set()) == (MissingRecords(3, 8),)


@given(st.integers(0, 50), st.integers(1, 80), st.sets(st.integers(1, 80)))
def test_known_and_missing_numbers_make_an_unbroken_row(
    last: int, first: int, numbers: set[int]
) -> None:
    holes = missing_between(last, first, numbers)
    missing = {n for hole in holes for n in range(hole.first, hole.last + 1)}
    reached = max({last, first - 1} | numbers)
    assert not missing & numbers
    assert missing | {n for n in numbers if n > last} == set(range(last + 1, reached + 1))
