"""Which cover has the card: what turns to it, what lets it go, and what its buttons say."""

import pytest

from engine.terms import Box, CoverWish
from protech_gui.covers.attention import LEAVE_SECONDS, REST_SECONDS, Attention, Card
from protech_gui.covers.looks import Stage, Way
from tests.protech_gui.covers.process import cover

LEFT, RIGHT = cover(1, 0, 0, 100, 100), cover(2, 200, 0, 100, 100)
BEYOND = 500, 500


@pytest.fixture
def attention() -> Attention:
    made = Attention()
    made.ordered((LEFT, RIGHT), 0.0)
    return made


def test_covers_are_plain_until_the_person_turns_to_one(attention: Attention) -> None:
    attention.pass_time(1000.0)
    assert attention.card is None
    assert attention.due() is None


def test_a_press_opens_the_card_and_only_the_first_one_says_more(attention: Attention) -> None:
    attention.pressed(50, 50, 1.0)
    assert attention.card == Card(1, Stage.OFFER, first=True)
    assert attention.cover == LEFT
    attention.pressed(60, 60, 1.5)
    assert attention.card == Card(1, Stage.OFFER, first=True)
    attention.pressed(250, 50, 2.0)
    assert attention.card == Card(2, Stage.OFFER, first=False)


def test_a_pointer_that_comes_to_rest_opens_the_card(attention: Attention) -> None:
    attention.pointed(50, 50, 1.0, moved=True)
    attention.pointed(52, 50, 1.5, moved=True)
    assert attention.due() == 1.5 + REST_SECONDS
    attention.pass_time(1.4 + REST_SECONDS)
    assert attention.card is None
    attention.pass_time(1.5 + REST_SECONDS)
    assert attention.card == Card(1, Stage.OFFER, first=True)


def test_a_cover_that_comes_below_a_still_pointer_stays_plain(attention: Attention) -> None:
    attention.ordered((), 0.0)
    attention.ordered((LEFT,), 1.0)
    attention.pointed(50, 50, 1.0, moved=False)
    attention.pass_time(50.0)
    assert attention.card is None


def test_a_cover_that_slips_from_below_the_resting_pointer_stays_plain(
    attention: Attention,
) -> None:
    attention.pointed(50, 50, 1.0, moved=True)
    attention.ordered((cover(1, 0, 300, 100, 100), RIGHT), 1.2)
    attention.pass_time(50.0)
    assert attention.card is None


def test_the_card_follows_its_cover_and_goes_with_it(attention: Attention) -> None:
    attention.pressed(50, 50, 1.0)
    moved = cover(1, 10, 40, 100, 100)
    attention.ordered((moved,), 2.0)
    assert attention.cover == moved
    attention.ordered((RIGHT,), 3.0)
    assert attention.card is None
    assert attention.due() is None


def test_the_card_goes_some_time_after_the_pointer_went(attention: Attention) -> None:
    attention.pressed(50, 50, 1.0)
    attention.away(2.0)
    assert attention.due() == 2.0 + LEAVE_SECONDS
    attention.pass_time(1.9 + LEAVE_SECONDS)
    assert attention.card
    attention.pass_time(2.0 + LEAVE_SECONDS)
    assert attention.card is None


def test_the_card_stays_for_a_pointer_that_comes_back_or_is_on_the_card(
    attention: Attention,
) -> None:
    attention.pressed(50, 50, 1.0)
    attention.laid(Box(40, 40, 150, 150))
    attention.away(2.0)
    attention.pointed(180, 180, 3.0, moved=True)
    attention.pass_time(50.0)
    assert attention.card
    # On another cover is away from this one.
    attention.pointed(299, 99, 51.0, moved=False)
    attention.pass_time(51.0 + LEAVE_SECONDS)
    assert attention.card is None


def test_on_the_card_nothing_below_it_is_turned_to(attention: Attention) -> None:
    attention.pressed(50, 50, 1.0)
    attention.laid(Box(0, 0, 300, 300))
    attention.pressed(250, 50, 2.0)
    attention.pointed(251, 50, 2.0, moved=True)
    attention.pass_time(50.0)
    assert attention.card == Card(1, Stage.OFFER, first=True)


def test_of_covers_upon_each_other_the_smallest_is_meant(attention: Attention) -> None:
    attention.ordered((LEFT, cover(3, 40, 40, 20, 20)), 1.0)
    attention.pressed(50, 50, 1.0)
    assert attention.card == Card(3, Stage.OFFER, first=True)


def test_a_press_beside_all_covers_opens_nothing(attention: Attention) -> None:
    attention.pressed(*BEYOND, 1.0)
    assert attention.card is None


def test_go_on_closes_the_card_until_the_pointer_comes_anew(attention: Attention) -> None:
    attention.pressed(50, 50, 1.0)
    assert attention.chose(Way.GO_ON) is None
    assert attention.card is None
    attention.pointed(51, 50, 2.0, moved=True)
    attention.pass_time(3.0)
    assert attention.card is None
    attention.away(4.0)
    attention.pointed(50, 50, 5.0, moved=True)
    attention.pass_time(6.0)
    assert attention.card == Card(1, Stage.OFFER, first=False)


def test_after_go_on_a_press_opens_it_at_once(attention: Attention) -> None:
    attention.pressed(50, 50, 1.0)
    attention.chose(Way.GO_ON)
    attention.pressed(50, 50, 2.0)
    assert attention.card


def test_a_moment_closes_the_card_and_is_told(attention: Attention) -> None:
    attention.pressed(50, 50, 1.0)
    assert attention.chose(Way.MOMENT) is CoverWish.MOMENT
    assert attention.card is None


def test_wrong_is_told_and_the_card_says_what_came_of_it(attention: Attention) -> None:
    attention.pressed(50, 50, 1.0)
    attention.answered(1)
    assert attention.card == Card(1, Stage.OFFER, first=True)
    assert attention.chose(Way.WRONG) is CoverWish.WRONG
    assert attention.card == Card(1, Stage.LOOKING, first=True)
    attention.answered(2)
    assert attention.card == Card(1, Stage.LOOKING, first=True)
    attention.answered(1)
    assert attention.card == Card(1, Stage.STAYS, first=True)
    assert attention.chose(Way.GO_ON) is None


def test_without_a_card_there_is_nothing_to_choose(attention: Attention) -> None:
    assert attention.chose(Way.WRONG) is None
    attention.answered(1)
    assert attention.card is None


def test_what_is_above_everything_sends_the_card_away(attention: Attention) -> None:
    attention.pressed(50, 50, 1.0)
    attention.dismiss()
    assert attention.card is None
