"""The most frequent triggers have names; ten thousand others are one line."""

from protech_gui.domain.progress_triggers import MOST_TRIGGERS, Named, Triggers, triggers


def test_they_are_counted_whatever_their_capitals_and_named_as_last_written() -> None:
    found = triggers(["Bored", None, "alone", "ALONE", "Über", "über", "Alone", None])
    assert found.named == (Named("Alone", 3), Named("über", 2), Named("Bored", 1))
    assert (found.said, found.others, found.other_kinds, found.unsaid) == (6, 0, 0, 2)


def test_the_rest_is_one_line_however_many_there_are() -> None:
    many = [f"number {n}" for n in range(10_000)]
    found = triggers([*many, *many[:MOST_TRIGGERS]])
    assert [one.count for one in found.named] == [2] * MOST_TRIGGERS
    assert found.others == found.other_kinds == 10_000 - MOST_TRIGGERS
    assert found.said == 10_000 + MOST_TRIGGERS


def test_nothing_said_is_only_that() -> None:
    assert triggers([None, None]) == Triggers((), 0, 0, 2)
