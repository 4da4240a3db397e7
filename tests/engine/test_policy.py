"""What looks say together; a round that says so covers; only time and clean rounds uncover."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.policy import (
    CLEAN_LOOKS,
    COVER_SCORE,
    DOUBT_SCORE,
    DOUBTS,
    GLANCE_SCORE,
    HOLD_SECONDS,
    MOVING_CLEAN_LOOKS,
    ROUND,
    Angle,
    Bars,
    Evidence,
    Finding,
    Judgement,
    Seen,
    Verdict,
    acquits,
    asks,
    decide,
    glance,
    judge,
    passes,
)
from engine.terms import Box, Category, Level, Meaning

PLACE = Box(10, 10, 100, 100)
NEARBY = Box(20, 5, 100, 100)
ELSEWHERE = Box(300, 10, 100, 100)
STEEP = Bars(cover=0.2, clear=0.3, sure=0.6)
COVER, LIKELY, DOUBT, CLEAN = (
    Judgement(Evidence.COVER),
    Judgement(Evidence.LIKELY),
    Judgement(Evidence.DOUBT),
    Judgement(Evidence.CLEAN),
)


def thing(score: float, box: Box = PLACE, label: int = 0, bars: Bars = STEEP) -> Finding:
    return Finding(Meaning.EXPLICIT, score, box, label, bars)


def face(*, young: bool | None, box: Box = PLACE) -> Finding:
    return Finding(Meaning.HARMLESS, 0.9, box, label=7, part="face", young=young)


def seen(*findings: Finding) -> Seen:
    return Seen(findings)


def of_scores(*scores: float) -> list[Seen]:
    return [seen(thing(score)) for score in scores]


def judged(*looks: Seen, level: Level = Level.ALL) -> Judgement:
    return judge(looks, level)


@pytest.mark.parametrize(
    ("score", "judgement"),
    [
        (COVER_SCORE, COVER),
        (COVER_SCORE - 0.001, Judgement(Evidence.DOUBT, Angle.WIDER)),
        (DOUBT_SCORE, Judgement(Evidence.DOUBT, Angle.WIDER)),
        (DOUBT_SCORE - 0.001, CLEAN),
    ],
)
def test_where_a_pack_says_nothing_one_look_covers(score: float, judgement: Judgement) -> None:
    assert judged(seen(thing(score, bars=Bars()))) == judgement


def test_a_sure_look_covers_at_once_a_likely_one_asks_for_others() -> None:
    assert judged(*of_scores(0.6)) == COVER
    assert judged(*of_scores(0.59)) == Judgement(Evidence.LIKELY, Angle.WIDER)
    assert judged(*of_scores(0.59, 0.5)) == Judgement(Evidence.LIKELY, Angle.MIRRORED)
    assert judged(*of_scores(0.15, 0.5)) == Judgement(Evidence.DOUBT, Angle.MIRRORED)
    assert judged(*of_scores(0.15, 0.6)) == COVER


@pytest.mark.parametrize(
    ("scores", "judgement"),
    [
        ((0.2, 0.3, 0.3), COVER),
        ((0.5, 0.29, 0.5), LIKELY),
        ((0.5, 0.5, 0.29), LIKELY),
        ((0.1, 0.3, 0.3), COVER),
        ((0.19, 0.29, 0.5), DOUBT),
        ((0.1, 0.5, 0.29), DOUBT),
    ],
)
def test_a_whole_round_covers_when_every_look_agrees(
    scores: tuple[float, ...], judgement: Judgement
) -> None:
    assert judged(*of_scores(*scores)) == judgement


def test_looks_agree_on_one_thing_at_one_place() -> None:
    first = seen(thing(0.4))
    assert judged(first, seen(thing(0.4, NEARBY)), seen(thing(0.4))) == COVER
    assert judged(first, seen(thing(0.4, ELSEWHERE)), seen(thing(0.4))) == LIKELY
    assert judged(first, seen(thing(0.4, label=1)), seen(thing(0.4))) == LIKELY
    assert judged(first, seen(), seen(thing(0.4))) == LIKELY


def test_one_of_several_findings_is_enough() -> None:
    other = thing(0.3, ELSEWHERE, label=1)
    assert judged(seen(thing(0.3), other), seen(other), seen(other, thing(0.1))) == COVER


def test_nothing_found_is_clean_after_one_look() -> None:
    assert judged(seen(), level=Level.STRICT) == CLEAN


def test_a_known_picture_is_covered_whatever_is_in_it() -> None:
    assert judged(Seen((face(young=False),), Category.TEST), level=Level.TARGETED) == COVER


def test_suggestive_pictures_are_covered_at_the_strict_level_alone() -> None:
    suggestive = seen(Finding(Meaning.SUGGESTIVE, 0.9, PLACE))
    assert judged(suggestive) == CLEAN
    assert judged(suggestive, level=Level.TARGETED) == CLEAN
    assert judged(suggestive, level=Level.STRICT) == COVER


def test_harmless_findings_never_cover() -> None:
    assert judged(seen(Finding(Meaning.HARMLESS, 1.0, PLACE)), level=Level.STRICT) == CLEAN


@pytest.mark.parametrize(
    "people",
    [
        pytest.param((), id="no face"),
        pytest.param((face(young=None),), id="a face that nobody could ask"),
        pytest.param((face(young=True),), id="a young face"),
        pytest.param((face(young=False), face(young=True, box=ELSEWHERE)), id="one of two young"),
        pytest.param((face(young=False), face(young=True)), id="two answers for one face"),
        pytest.param((face(young=False), face(young=None, box=ELSEWHERE)), id="a face not asked"),
        pytest.param(
            (
                face(young=False),
                Finding(Meaning.HARMLESS, 0.1, PLACE, 9, part="belly"),
                Finding(Meaning.HARMLESS, 0.1, ELSEWHERE, 9, part="belly"),
            ),
            id="more people than faces",
        ),
    ],
)
def test_who_may_be_a_minor_is_covered_at_the_targeted_level(people: tuple[Finding, ...]) -> None:
    assert judged(seen(thing(0.9), *people), level=Level.TARGETED) == COVER


@pytest.mark.parametrize(
    "people",
    [
        pytest.param((face(young=False),), id="one"),
        pytest.param((face(young=False), face(young=False, box=ELSEWHERE)), id="two"),
        pytest.param((face(young=False), face(young=None, box=NEARBY)), id="one, seen twice"),
    ],
)
def test_adults_are_left_at_the_targeted_level_after_two_looks(
    people: tuple[Finding, ...],
) -> None:
    look = seen(thing(0.9), *people)
    assert judged(look, level=Level.TARGETED) == Judgement(Evidence.LIKELY, Angle.WIDER)
    assert judged(look, look, level=Level.TARGETED) == CLEAN
    assert judged(look, look, level=Level.ALL) == COVER


def test_an_adult_in_one_look_who_may_be_a_minor_in_the_next_is_covered() -> None:
    adult, unsure = seen(thing(0.9), face(young=False)), seen(thing(0.9))
    assert judged(adult, unsure, level=Level.TARGETED) == COVER
    assert judged(unsure, adult, level=Level.TARGETED) == COVER


def test_nothing_is_asked_of_a_minor_in_a_clean_picture() -> None:
    assert judged(seen(face(young=True)), level=Level.TARGETED) == CLEAN


def test_a_cover_called_wrong_goes_when_one_look_at_most_asks_for_it() -> None:
    assert acquits(of_scores(0.9, 0.1, 0.19), Level.ALL)
    assert not acquits(of_scores(0.9, 0.2, 0.1), Level.ALL)
    assert not acquits([Seen((), Category.TEST), seen(), seen()], Level.ALL)


def test_a_cover_called_wrong_stays_where_an_age_may_have_had_a_say() -> None:
    assert not acquits(of_scores(0.1, 0.1, 0.1), Level.TARGETED)


def test_what_asks_for_a_cover_is_all_that_reaches_its_bar_and_that_the_level_covers() -> None:
    suggestive = Finding(Meaning.SUGGESTIVE, 0.9, PLACE)
    looks = [seen(thing(0.2), thing(0.19), suggestive), seen(), seen(thing(0.9, NEARBY))]
    assert asks(looks, Level.ALL) == [thing(0.2), thing(0.9, NEARBY)]
    assert asks(looks, Level.STRICT) == [thing(0.2), suggestive, thing(0.9, NEARBY)]


def test_a_glance_that_finds_nothing_is_enough() -> None:
    assert glance(seen(face(young=None)), Level.STRICT) == CLEAN


@pytest.mark.parametrize("score", [GLANCE_SCORE, DOUBT_SCORE, 0.59])
def test_after_a_glance_that_finds_anything_all_angles_follow(score: float) -> None:
    assert glance(seen(thing(score)), Level.ALL) == Judgement(Evidence.LIKELY, ROUND[0])


def test_a_glance_covers_when_it_is_sure_or_a_list_knows_the_picture() -> None:
    assert glance(seen(thing(0.1), thing(0.6)), Level.ALL) == COVER
    assert glance(Seen((), Category.TEST), Level.TARGETED) == COVER


def test_a_glance_asks_by_the_level_as_every_look_does() -> None:
    suggestive = seen(Finding(Meaning.SUGGESTIVE, 0.9, PLACE, bars=STEEP))
    assert glance(suggestive, Level.ALL) == CLEAN
    assert glance(suggestive, Level.STRICT) == COVER


@pytest.mark.parametrize(
    ("told", "over"),
    [
        ((0.15, 0.0), True),
        ((0.15, 0.25), True),
        ((0.15, 0.3), False),  # the second look confirms it
        ((0.2, 0.0), False),  # more than a doubt
        ((0.0, 0.0), False),  # none
        ((0.15,), False),
        ((0.15, 0.0, 0.0), False),
    ],
)
def test_a_doubt_passes_that_the_second_look_does_not_share(
    told: tuple[float, ...], over: bool
) -> None:
    assert passes(of_scores(*told), Level.ALL) is over


scores = st.floats(0, 1)


@given(st.lists(scores, min_size=1, max_size=3), st.data())
def test_a_higher_score_never_says_less(given_scores: list[float], data: st.DataObject) -> None:
    order = [Evidence.CLEAN, Evidence.DOUBT, Evidence.LIKELY, Evidence.COVER]
    raised = [max(score, data.draw(scores)) for score in given_scores]
    lower, higher = (judged(*of_scores(*each)).evidence for each in (given_scores, raised))
    assert order.index(higher) >= order.index(lower)


@given(
    st.lists(st.lists(scores, max_size=4), min_size=3, max_size=3),
    st.sampled_from(Level),
)
def test_every_round_ends(found: list[list[float]], level: Level) -> None:
    looks: list[Seen] = []
    asked: Angle | None = Angle.WHOLE
    while asked is not None:
        assert asked is ROUND[len(looks)]
        looks.append(seen(*(thing(score) for score in found[len(looks)])))
        asked = judge(looks, level).again


def test_one_round_covers() -> None:
    assert decide(Verdict(), Evidence.COVER, 5.0) == Verdict(covered=True, signed_at=5.0)


def after(evidences: Iterable[Evidence], *, moving: bool = False) -> Verdict:
    verdict = Verdict()
    for evidence in evidences:
        verdict = decide(verdict, evidence, HOLD_SECONDS, moving=moving)
    return verdict


def test_likely_rounds_in_a_row_cover() -> None:
    likely = [Evidence.LIKELY]
    assert not after(likely * (DOUBTS - 1)).covered
    assert after(likely * DOUBTS).covered


@pytest.mark.parametrize("between", [Evidence.DOUBT, Evidence.CLEAN])
def test_any_other_round_between_likely_ones_starts_their_count_again(between: Evidence) -> None:
    likely = [Evidence.LIKELY] * (DOUBTS - 1)
    assert not after([*likely, between, *likely]).covered
    assert after([*likely, between, *likely, Evidence.LIKELY]).covered


def test_doubt_alone_covers_nothing_however_long_it_goes_on() -> None:
    assert after([Evidence.DOUBT] * 10 * DOUBTS) == Verdict()


@pytest.mark.parametrize(("moving", "rounds"), [(False, CLEAN_LOOKS), (True, MOVING_CLEAN_LOOKS)])
def test_a_cover_goes_after_clean_rounds_and_time(moving: bool, rounds: int) -> None:
    verdict = Verdict(covered=True, signed_at=0.0)
    for _ in range(rounds - 1):
        verdict = decide(verdict, Evidence.CLEAN, HOLD_SECONDS, moving=moving)
        assert verdict.covered
    assert not decide(verdict, Evidence.CLEAN, HOLD_SECONDS, moving=moving).covered


def test_clean_rounds_before_the_hold_is_over_lift_nothing() -> None:
    verdict = Verdict(covered=True, signed_at=0.0)
    for _ in range(10):
        verdict = decide(verdict, Evidence.CLEAN, HOLD_SECONDS - 0.01)
    assert verdict.covered


@pytest.mark.parametrize("evidence", [Evidence.LIKELY, Evidence.DOUBT])
def test_doubt_starts_the_count_of_clean_rounds_again(evidence: Evidence) -> None:
    verdict = Verdict(covered=True, signed_at=0.0, clean_looks=CLEAN_LOOKS - 1)
    assert decide(verdict, evidence, 9.0) == Verdict(covered=True, signed_at=0.0)


@given(st.lists(st.tuples(st.sampled_from(Evidence), st.floats(0, 0.5)), max_size=30))
def test_no_history_lifts_a_cover_soon_after_a_reason(steps: list[tuple[Evidence, float]]) -> None:
    now, reason_at, verdict = 100.0, None, Verdict()
    for evidence, wait in steps:
        now += wait
        verdict = decide(verdict, evidence, now)
        if evidence is Evidence.COVER:
            reason_at = now
        if reason_at is not None and now - reason_at < HOLD_SECONDS:
            assert verdict.covered
