"""The way through the first start: in order, back, out, and on again after a kill."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.terms import Choices
from protech_gui.domain.first_steps import (
    DECLARATIONS,
    PAGES,
    STEPS,
    Move,
    Standing,
    Step,
    move,
    number_of,
    offered,
    resume,
)

SHOWN: list[Step] = [step for step in STEPS if step is not Step.DONE]
BEFORE_CONSENT = SHOWN[: SHOWN.index(Step.CONSENT)]
MOVES = st.lists(st.sampled_from(Move), max_size=60)


def walk(spot: Standing, moves: list[Move]) -> list[Standing]:
    """Return every place on a way, the first one included."""
    return list(itertools.accumulate(moves, move, initial=spot))


def test_saying_yes_to_everything_shows_every_page_once_in_order() -> None:
    way = walk(Standing(Step.LANGUAGE), [Move.ON] * len(SHOWN))
    assert [spot.step for spot in way] == list(STEPS)


def test_the_order_is_the_one_that_was_decided() -> None:
    assert " ".join(STEPS) == (
        "language welcome adult device free others does misses never_sent explained consent "
        "protection practice done"
    )


def test_a_new_installation_begins_with_the_first_page() -> None:
    assert resume(Choices("en").first_steps, consented=False) == Standing(Step.LANGUAGE)


@pytest.mark.parametrize("step", sorted(DECLARATIONS))
def test_a_no_shows_its_way_out_and_can_be_taken_back(step: Step) -> None:
    out = move(Standing(step), Move.NO)
    assert out == Standing(step, declined=True)
    assert move(out, Move.ON) == out
    assert move(out, Move.NO) == out
    assert move(out, Move.BACK) == Standing(step)


def test_only_who_minds_for_others_goes_on_without_protection() -> None:
    ways = {step: move(Standing(step, declined=True), Move.WITHOUT) for step in DECLARATIONS}
    assert ways.pop(Step.OTHERS) == Standing(Step.DONE)
    assert all(way == Standing(step, declined=True) for step, way in ways.items())


def test_not_now_goes_to_the_rest_of_the_program() -> None:
    assert move(Standing(Step.CONSENT), Move.NO) == Standing(Step.DONE)


@pytest.mark.parametrize("step", SHOWN[1:])
def test_one_can_go_back_from_every_page_but_the_first_and_the_one_after_consent(
    step: Step,
) -> None:
    back = move(Standing(step), Move.BACK).step
    before = SHOWN[SHOWN.index(step) - 1]
    assert back is (step if step is Step.PROTECTION else before)


def test_from_the_first_page_nothing_lies_before() -> None:
    assert offered(Standing(Step.LANGUAGE)) == {Move.ON}


def test_when_all_is_done_nothing_moves() -> None:
    assert offered(Standing(Step.DONE)) == frozenset()
    assert {move(Standing(Step.DONE), wish) for wish in Move} == {Standing(Step.DONE)}


@given(MOVES)
def test_nobody_comes_to_the_consent_past_a_declaration(moves: list[Move]) -> None:
    way = walk(Standing(Step.LANGUAGE), moves)
    agreed = {spot.step for spot, wish in zip(way, moves, strict=False) if wish is Move.ON}
    if any(spot.step is Step.CONSENT for spot in way):
        assert agreed >= DECLARATIONS


@given(MOVES)
def test_protection_comes_only_by_the_consent(moves: list[Move]) -> None:
    way = walk(Standing(Step.LANGUAGE), moves)
    for before, after in itertools.pairwise(way):
        if after.step is Step.PROTECTION and before.step is not Step.PROTECTION:
            assert before.step in {Step.CONSENT, Step.PRACTICE}


@given(
    st.sampled_from([Standing(step) for step in SHOWN] + [Standing(s, True) for s in DECLARATIONS])
)
def test_every_move_that_is_offered_leads_somewhere_else(spot: Standing) -> None:
    assert all((move(spot, wish) != spot) == (wish in offered(spot)) for wish in Move)


@pytest.mark.parametrize("step", [*BEFORE_CONSENT, Step.CONSENT])
def test_a_kill_before_the_consent_repeats_no_page_and_skips_none(step: Step) -> None:
    assert resume(step.value, consented=False) == Standing(step)


@pytest.mark.parametrize("step", [Step.PROTECTION, Step.PRACTICE])
def test_a_kill_after_the_consent_goes_on_there(step: Step) -> None:
    assert resume(step.value, consented=True) == Standing(step)


def test_a_kill_between_the_consent_and_the_next_page_does_not_ask_twice() -> None:
    assert resume("consent", consented=True) == Standing(Step.PROTECTION)


@pytest.mark.parametrize("step", [Step.PROTECTION, Step.PRACTICE])
def test_a_consent_that_was_lost_is_asked_again(step: Step) -> None:
    assert resume(step.value, consented=False) == Standing(Step.CONSENT)


@pytest.mark.parametrize("consented", [True, False])
def test_who_is_done_stays_done(consented: bool) -> None:
    assert resume("done", consented=consented) == Standing(Step.DONE)


@pytest.mark.parametrize("stored", ["", "DONE", "nonsense", "declined", "x" * 40])
def test_a_word_that_is_no_step_begins_anew(stored: str) -> None:
    assert resume(stored, consented=False) == Standing(Step.LANGUAGE)


@pytest.mark.parametrize("stored", [*BEFORE_CONSENT, "nonsense"])
def test_who_consented_long_ago_is_not_led_through_it_again(stored: str) -> None:
    assert resume(stored, consented=True) == Standing(Step.DONE)


def test_pages_are_counted_from_one() -> None:
    assert [number_of(step) for step in SHOWN] == list(range(1, PAGES + 1))
