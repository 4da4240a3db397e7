"""Looks come in their order, and leave other pictures alone."""

from engine.policy import Finding, Seen
from engine.screen.judging.looks import Urgency, placed, without
from engine.terms import Box, Category, Meaning

LOOK = Box(100, 50, 400, 300)


def at(x: int, y: int, width: int = 40, height: int = 40) -> Finding:
    return Finding(Meaning.EXPLICIT, 0.9, Box(x, y, width, height))


def test_new_pictures_come_first_and_parts_last() -> None:
    assert sorted(Urgency) == [Urgency.NEW, Urgency.DOUBT, Urgency.COVERED, Urgency.PARTS]


def test_a_finding_is_placed_on_the_screen() -> None:
    assert placed(at(10, 20, 30, 40), LOOK) == Box(110, 70, 30, 40)


def test_what_lies_on_a_picture_on_top_is_not_the_grounds() -> None:
    mine, theirs = at(0, 0), at(200, 150)
    on_top = (Box(290, 190, 100, 100),)
    assert without(Seen((mine, theirs)), LOOK, on_top) == Seen((mine,))


def test_a_finding_that_only_reaches_under_a_picture_stays_the_grounds() -> None:
    mostly_beside = at(160, 150)
    assert without(Seen((mostly_beside,)), LOOK, (Box(290, 190, 100, 100),)).findings
    assert without(Seen((at(0, 0),)), LOOK, ()).findings


def test_a_known_picture_stays_known_whatever_lies_on_it() -> None:
    seen = Seen((at(200, 150),), Category.TEST)
    assert without(seen, LOOK, (LOOK,)) == Seen((), Category.TEST)
