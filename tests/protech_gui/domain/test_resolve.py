"""The tighter wins at every point; damage and edits loosen nothing; what ended is a record."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from engine.loosening import LONGEST_WAIT, Firmness, PauseFor, Waiting
from engine.terms import Level, Pace
from protech_gui.domain.records import Pause
from protech_gui.domain.resolve import (
    TIGHTNESS,
    Resolve,
    Rest,
    harden,
    hold,
    pause_between,
    tighter,
)

FIRM = st.builds(
    Firmness,
    st.sampled_from(Level),
    st.sampled_from(Pace),
    st.sampled_from([600, 1800, 86_400]),
    st.booleans(),
)
ON = Resolve(on=True)


@given(FIRM, FIRM)
def test_the_tighter_wins_at_every_point(one: Firmness, other: Firmness) -> None:
    firm = tighter(one, other)
    assert firm == tighter(other, one) == tighter(firm, one)
    assert TIGHTNESS[firm.level] == max(TIGHTNESS[one.level], TIGHTNESS[other.level])
    assert (firm.pace is Pace.FULL) is (Pace.FULL in (one.pace, other.pace))
    assert firm.wait == max(one.wait, other.wait)
    assert firm.off_waits is (one.off_waits or other.off_waits)


@given(FIRM, FIRM)
def test_what_is_held_is_at_no_point_looser(one: Firmness, other: Firmness) -> None:
    state = Resolve(level=one.level, pace=one.pace, wait=one.wait, off_waits=one.off_waits)
    assert state.firmness == one
    assert hold(state, other).firmness == tighter(one, other)


def test_nobody_knows_better_than_the_tightest() -> None:
    state = Resolve(
        on=True,
        pace=Pace.GENTLE,
        off_waits=True,
        waiting=(Waiting(PauseFor(600), 3.0),),
        pause=Rest(5.0, 600, 300.0),
    )
    hardened = harden(state, on=True)
    assert hardened == Resolve(on=True, level=Level.STRICT, wait=LONGEST_WAIT, off_waits=True)
    off = Resolve(off_since=5.0)
    assert harden(off, on=False).off_since == 5.0
    assert harden(off, on=True).off_since is None


def test_a_pause_that_ended_is_told_by_how_long_it_was() -> None:
    paused = replace(ON, pause=Rest(5.0, 600, 200.0))
    assert pause_between(paused, ON, 999.0) == Pause(5.0, 400.0)
    assert pause_between(paused, Resolve(off_since=405.0), 405.0) == Pause(5.0, 400.0)
    assert pause_between(ON, paused, 5.0) is None


def test_time_off_is_told_when_protection_is_on_again_and_no_clock_makes_it_negative() -> None:
    off = Resolve(off_since=100.0)
    assert pause_between(off, ON, 160.0) == Pause(100.0, 60.0)
    assert pause_between(off, ON, 40.0) == Pause(100.0, 0.0)
    assert pause_between(off, off, 160.0) is None
    assert pause_between(Resolve(), ON, 160.0) is None


@pytest.mark.parametrize(
    "content",
    [
        b'{"on":false,"pause":{"began":1,"length":60,"left":1}}',
        b'{"on":true,"pause":{"began":1,"length":60,"left":61}}',
        b'{"on":true,"pause":{"began":1,"length":60,"left":-1}}',
        b'{"waiting":[{"what":{"type":"off"},"left":1},{"what":{"type":"off"},"left":2}]}',
    ],
)
def test_what_cannot_be_is_refused(content: bytes) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(content, type=Resolve)
