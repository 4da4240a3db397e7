"""One look covers; only time and clean looks uncover."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.policy import (
    CLEAN_LOOKS,
    COVER_SCORE,
    DOUBT_SCORE,
    HOLD_SECONDS,
    Evidence,
    Finding,
    Verdict,
    decide,
    weigh,
)
from engine.terms import Box, Level, Meaning

BOX = Box(0, 0, 10, 10)


@pytest.mark.parametrize(
    ("score", "evidence"),
    [
        (COVER_SCORE, Evidence.COVER),
        (COVER_SCORE - 0.001, Evidence.DOUBT),
        (DOUBT_SCORE, Evidence.DOUBT),
        (DOUBT_SCORE - 0.001, Evidence.CLEAN),
    ],
)
def test_the_score_of_an_explicit_finding_says_what_to_do(score: float, evidence: Evidence) -> None:
    assert weigh([Finding(Meaning.EXPLICIT, score, BOX)], Level.ALL) is evidence


def test_the_strongest_finding_counts() -> None:
    findings = [Finding(Meaning.EXPLICIT, 0.12, BOX), Finding(Meaning.EXPLICIT, 0.9, BOX)]
    assert weigh(findings, Level.ALL) is Evidence.COVER


def test_nothing_found_is_clean() -> None:
    assert weigh([], Level.STRICT) is Evidence.CLEAN


def test_suggestive_pictures_are_covered_at_the_strict_level_alone() -> None:
    findings = [Finding(Meaning.SUGGESTIVE, 0.9, BOX)]
    assert weigh(findings, Level.ALL) is Evidence.CLEAN
    assert weigh(findings, Level.STRICT) is Evidence.COVER


def test_harmless_findings_never_cover() -> None:
    assert weigh([Finding(Meaning.HARMLESS, 1.0, BOX)], Level.STRICT) is Evidence.CLEAN


def test_one_look_covers() -> None:
    assert decide(Verdict(), Evidence.COVER, 5.0) == Verdict(covered=True, signed_at=5.0)


@pytest.mark.parametrize("evidence", [Evidence.CLEAN, Evidence.DOUBT])
def test_what_is_seen_stays_seen_without_a_reason(evidence: Evidence) -> None:
    assert decide(Verdict(), evidence, 5.0) == Verdict()


def test_a_cover_goes_after_clean_looks_and_time() -> None:
    verdict = Verdict(covered=True, signed_at=0.0)
    for _ in range(CLEAN_LOOKS - 1):
        verdict = decide(verdict, Evidence.CLEAN, HOLD_SECONDS)
        assert verdict.covered
    assert not decide(verdict, Evidence.CLEAN, HOLD_SECONDS).covered


def test_clean_looks_before_the_hold_is_over_lift_nothing() -> None:
    verdict = Verdict(covered=True, signed_at=0.0)
    for _ in range(10):
        verdict = decide(verdict, Evidence.CLEAN, HOLD_SECONDS - 0.01)
    assert verdict.covered


def test_doubt_starts_the_count_of_clean_looks_again() -> None:
    verdict = Verdict(covered=True, signed_at=0.0, clean_looks=CLEAN_LOOKS - 1)
    assert decide(verdict, Evidence.DOUBT, 9.0) == Verdict(covered=True, signed_at=0.0)


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
