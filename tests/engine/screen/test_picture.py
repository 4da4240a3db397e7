"""A picture plans its looks, moves with what lies on it, and says how much of it to cover."""

import pytest

from engine.policy import Finding, Seen, Verdict
from engine.screen.geometry import contains
from engine.screen.looks import Round, Urgency, parts
from engine.screen.picture import STILL_SECONDS, Picture, category_of, surroundings
from engine.terms import Box, Category, Level, Meaning

SCREEN = Box(0, 0, 1920, 1080)
LARGE = Box(100, 100, 1200, 900)
SMALL = Box(100, 100, 400, 300)


def asking(
    *places: Box, urgency: Urgency = Urgency.NEW, look: Box = LARGE, known: Category | None = None
) -> Round:
    """Return a round that found something explicit at these places of the screen."""
    findings = tuple(
        Finding(Meaning.EXPLICIT, 0.9, Box(p.x - look.x, p.y - look.y, p.width, p.height))
        for p in places
    )
    return Round(look, urgency, seen=[Seen(findings, known)])


def covering(picture: Box, done: Round, level: Level = Level.ALL) -> Box | None:
    return surroundings(Picture(1, picture), done, level, SCREEN)


def test_a_new_picture_is_looked_at_as_a_whole_and_then_in_parts() -> None:
    picture = Picture(1, LARGE)
    assert picture.waits
    picture.begin(with_parts=True)
    assert not picture.waits
    assert [waiting.box for waiting in picture.rounds] == [LARGE, *parts(LARGE)]
    assert [waiting.urgency for waiting in picture.rounds][:2] == [Urgency.NEW, Urgency.PARTS]


def test_a_covered_picture_is_less_urgent_than_a_new_one() -> None:
    picture = Picture(1, SMALL, verdict=Verdict(covered=True))
    picture.begin(with_parts=False)
    assert [waiting.urgency for waiting in picture.rounds] == [Urgency.COVERED]


def test_a_hidden_picture_waits_for_nothing() -> None:
    assert not Picture(1, SMALL, hidden=True).waits


def test_what_lies_on_a_picture_and_its_looks_move_with_it() -> None:
    picture = Picture(1, LARGE, inner=(SMALL,))
    picture.begin(with_parts=True)
    before = [waiting.box for waiting in picture.rounds]
    picture.move(Box(100, 60, 1200, 900), -40)
    assert picture.box == Box(100, 60, 1200, 900)
    assert picture.inner == (Box(100, 60, 400, 300),)
    assert [waiting.box.y for waiting in picture.rounds] == [box.y - 40 for box in before]
    assert [waiting.box.x for waiting in picture.rounds] == [box.x for box in before]


def test_a_picture_is_moving_for_a_while_after_it_changed() -> None:
    picture = Picture(1, SMALL)
    assert not picture.moving(0.0)
    picture.moved_at = 5.0
    assert picture.moving(5.0 + STILL_SECONDS / 2)
    assert not picture.moving(5.0 + STILL_SECONDS)


def test_a_small_picture_is_covered_as_a_whole() -> None:
    assert covering(SMALL, asking(Box(110, 110, 20, 20), look=SMALL)) is None


def test_of_a_large_picture_only_the_surroundings_of_a_detail_are_covered() -> None:
    assert covering(LARGE, asking(Box(500, 400, 60, 80))) == Box(420, 320, 220, 240)


@pytest.mark.parametrize("place", [Box(100, 100, 50, 50), Box(1250, 950, 50, 50)])
def test_surroundings_end_with_the_picture(place: Box) -> None:
    detail = covering(LARGE, asking(place))
    assert detail is not None
    assert contains(LARGE, detail)
    assert contains(detail, place)


def test_surroundings_end_with_the_screen() -> None:
    wide = Box(-100, -100, 1900, 1100)
    detail = surroundings(Picture(1, wide), asking(Box(0, 0, 50, 50), look=wide), Level.ALL, SCREEN)
    assert detail is not None
    assert contains(SCREEN, detail)


def test_a_finding_that_dominates_a_large_picture_has_all_of_it_covered() -> None:
    assert covering(LARGE, asking(Box(500, 400, 60, 225))) is None
    assert covering(LARGE, asking(Box(500, 400, 300, 60))) is None
    assert covering(LARGE, asking(Box(500, 400, 60, 220))) is not None


def test_a_known_picture_is_covered_as_a_whole_however_large() -> None:
    assert covering(LARGE, asking(Box(500, 400, 60, 80), known=Category.PICTURE)) is None
    assert covering(LARGE, asking(known=Category.TEST)) is None


def test_where_a_round_asked_and_nobody_knows_why_all_that_was_looked_at_is_covered() -> None:
    tile = Box(420, 340, 320, 320)
    assert covering(LARGE, asking(look=tile, urgency=Urgency.PARTS)) == tile
    assert covering(LARGE, asking()) is None


def test_a_suggestive_finding_counts_when_strict_alone() -> None:
    box = Box(400, 300, 60, 80)
    done = Round(LARGE, Urgency.NEW, seen=[Seen((Finding(Meaning.SUGGESTIVE, 0.9, box),))])
    assert covering(LARGE, done, Level.STRICT) is not None
    assert covering(LARGE, done, Level.ALL) is None


def test_a_cover_is_recorded_as_coarsely_as_can_be() -> None:
    assert category_of(asking(SMALL), moving=False) is Category.PICTURE
    assert category_of(asking(SMALL), moving=True) is Category.VIDEO
    assert category_of(asking(SMALL, known=Category.TEST), moving=True) is Category.TEST
