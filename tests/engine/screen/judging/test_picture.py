"""A picture plans its looks, moves with its place, and says how much of it to cover."""

import numpy as np
import pytest

from engine.policy import Angle, Bars, Finding, Seen, Verdict
from engine.screen.judging.looks import Round, Urgency
from engine.screen.judging.picture import (
    LARGE_SHARE,
    STILL_SECONDS,
    Picture,
    category_of,
    details,
)
from engine.terms import Box, Category, Level, Meaning
from engine.vision.parts import parts
from engine.vision.pixels import Pixels

SIGHT: Pixels = np.zeros((1080, 1920, 4), np.uint8)
LARGE = Box(100, 100, 1200, 900)
SMALL = Box(100, 100, 400, 300)


def finding(place: Box, look: Box = LARGE, score: float = 0.9) -> Finding:
    """Return something explicit at a place of the screen, as a look would tell it."""
    where = Box(place.x - look.x, place.y - look.y, place.width, place.height)
    return Finding(Meaning.EXPLICIT, score, where)


def asking(*places: Box, urgency: Urgency = Urgency.NEW, look: Box = LARGE) -> Round:
    return Round(
        look, urgency, Angle.WHOLE, seen=[Seen(tuple(finding(place, look) for place in places))]
    )


def test_a_new_picture_is_looked_at_as_a_whole_and_then_in_parts() -> None:
    picture = Picture(1, LARGE)
    assert picture.waits
    picture.begin(Angle.WHOLE, 0.0)
    assert not picture.waits
    assert picture.owed
    picture.go_on(Angle.WHOLE, 0.0, every=0.5)
    assert not picture.owed
    assert [waiting.box for waiting in picture.rounds] == [LARGE, *parts(LARGE)]
    assert [waiting.urgency for waiting in picture.rounds][:2] == [Urgency.NEW, Urgency.PARTS]


def test_a_covered_picture_is_less_urgent_than_a_new_one() -> None:
    picture = Picture(1, SMALL, verdict=Verdict(covered=True))
    picture.begin(Angle.WHOLE, 0.0)
    assert [waiting.urgency for waiting in picture.rounds] == [Urgency.COVERED]


def test_what_was_only_glanced_at_is_looked_at_whole_when_there_is_time() -> None:
    picture = Picture(1, LARGE)
    picture.begin(Angle.GLANCE, 0.0)
    picture.go_on(Angle.GLANCE, 0.0, every=0.5)
    whole, *tiles = list(picture.rounds)[1:]
    assert (whole.box, whole.urgency, whole.angle) == (LARGE, Urgency.PARTS, Angle.WHOLE)
    assert {tile.angle for tile in tiles} == {Angle.GLANCE}


def test_a_round_that_covers_leaves_nothing_owed() -> None:
    picture = Picture(1, LARGE)
    picture.begin(Angle.GLANCE, 0.0)
    picture.end_rounds()
    assert not picture.owed


def test_a_hidden_picture_waits_for_nothing() -> None:
    assert not Picture(1, SMALL, hidden=True).waits


def test_the_looks_that_wait_move_with_a_picture() -> None:
    picture = Picture(1, LARGE)
    picture.begin(Angle.WHOLE, 0.0)
    picture.go_on(Angle.WHOLE, 0.0, every=0.5)
    before = [waiting.box for waiting in picture.rounds]
    picture.move(Box(100, 60, 1200, 900), -40)
    assert picture.box == Box(100, 60, 1200, 900)
    assert [waiting.box.y for waiting in picture.rounds] == [box.y - 40 for box in before]
    assert [waiting.box.x for waiting in picture.rounds] == [box.x for box in before]


def test_a_picture_is_moving_for_a_while_after_it_changed() -> None:
    picture = Picture(1, SMALL)
    assert not picture.moving(0.0)
    picture.moved_at = 5.0
    assert picture.moving(5.0 + STILL_SECONDS / 2)
    assert not picture.moving(5.0 + STILL_SECONDS)


def test_a_picture_is_large_by_its_share_of_the_screen_unless_a_list_knows_it() -> None:
    assert Picture(1, LARGE).is_large(SIGHT)
    assert not Picture(1, SMALL).is_large(SIGHT)
    assert not Picture(1, LARGE, known=True).is_large(SIGHT)
    edge = round(LARGE_SHARE * 1920 * 1080 / 500)
    assert not Picture(1, Box(0, 0, 500, edge - 1)).is_large(SIGHT)
    assert Picture(1, Box(0, 0, 500, edge + 1)).is_large(SIGHT)


def test_every_finding_that_asks_for_it_is_a_detail() -> None:
    places = (Box(500, 400, 60, 80), Box(900, 700, 40, 40))
    assert details(asking(*places), LARGE, Level.ALL) == places


def test_what_was_found_in_a_part_is_placed_on_the_screen() -> None:
    tile, place = Box(420, 340, 320, 320), Box(500, 400, 60, 80)
    done = asking(place, urgency=Urgency.PARTS, look=tile)
    assert details(done, LARGE, Level.ALL) == (place,)


@pytest.mark.parametrize("place", [Box(500, 400, 60, 225), Box(500, 400, 300, 60)])
def test_a_finding_that_dominates_has_all_of_the_picture_covered(place: Box) -> None:
    assert details(asking(Box(200, 200, 30, 30), place), LARGE, Level.ALL) == ()


def test_where_a_part_asked_and_nobody_knows_why_all_of_that_part_is_covered() -> None:
    tile = Box(420, 340, 320, 320)
    assert details(asking(look=tile, urgency=Urgency.PARTS), LARGE, Level.ALL) == (tile,)
    assert details(asking(), LARGE, Level.ALL) == ()


def test_what_does_not_ask_for_a_cover_is_no_detail() -> None:
    suggestive = Finding(Meaning.SUGGESTIVE, 0.9, Box(400, 300, 60, 80))
    weak = Finding(Meaning.EXPLICIT, 0.3, Box(600, 300, 60, 80), bars=Bars(0.5, 0.5, 0.8))
    done = Round(LARGE, Urgency.NEW, Angle.WHOLE, seen=[Seen((suggestive, weak))])
    assert details(done, LARGE, Level.ALL) == ()
    assert details(done, LARGE, Level.STRICT) == (Box(500, 400, 60, 80),)


def test_a_cover_is_recorded_as_coarsely_as_can_be() -> None:
    known = Round(SMALL, Urgency.NEW, Angle.WHOLE, seen=[Seen((), Category.TEST)])
    assert category_of(asking(SMALL), moving=False) is Category.PICTURE
    assert category_of(asking(SMALL), moving=True) is Category.VIDEO
    assert category_of(known, moving=True) is Category.TEST
