"""What is tighter holds at once; whatever happens, nothing looser comes before its wait is over."""

from dataclasses import dataclass

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from msgspec.structs import replace

from engine.loosening import (
    CONFIRM_SECONDS,
    DEFAULT_WAIT,
    LONGEST_WAIT,
    SHORTEST_WAIT,
    FreeOff,
    Loosening,
    LowerLevel,
    PauseFor,
    ShortenWait,
    SlowPace,
    TurnOff,
    Waiting,
)
from engine.terms import Level, Pace
from protech_gui.domain.loosening import (
    ask_pause,
    confirm,
    guard_so,
    keep,
    switch_off,
    turn_off,
    turn_on,
    wait_so,
)
from protech_gui.domain.passing import Stretch, live, prepaid, resume
from protech_gui.domain.resolve import TIGHTNESS, Resolve, Rest

ON = Resolve(on=True)
STRICT = Resolve(on=True, level=Level.STRICT)
BOUND = Resolve(on=True, off_waits=True)
NOW = 5000.0


def awake(state: Resolve, seconds: float) -> Resolve:
    return live(state, Stretch(seconds, seconds, NOW))


def waits(state: Resolve) -> list[Loosening]:
    return [one.what for one in state.waiting]


def test_turning_off_and_on_hold_at_once() -> None:
    off = turn_off(ON, NOW)
    assert (off.on, off.off_since, off.guarding) == (False, NOW, False)
    assert turn_off(off, NOW + 5) == off
    assert turn_on(off) == ON
    assert turn_on(ON) == ON


def test_turning_off_waits_for_whoever_chose_so_and_withdrawing_never_does() -> None:
    asked = turn_off(BOUND, NOW)
    assert asked.on
    assert asked.waiting == (Waiting(TurnOff(), DEFAULT_WAIT),)
    assert confirm(asked, TurnOff(), NOW) == asked
    assert not confirm(awake(asked, DEFAULT_WAIT), TurnOff(), NOW).on
    withdrawn = switch_off(asked, NOW)
    assert (withdrawn.on, withdrawn.waiting) == (False, ())


def test_turning_on_ends_the_wish_to_turn_off() -> None:
    assert waits(turn_on(turn_off(BOUND, NOW))) == []


def test_a_pause_waits_is_confirmed_and_ends_by_itself() -> None:
    asked = ask_pause(ON, 600)
    assert (asked.guarding, waits(asked)) == (True, [PauseFor(600)])
    almost = awake(asked, DEFAULT_WAIT - 1)
    assert confirm(almost, PauseFor(600), NOW) == almost
    ready = awake(almost, 1)
    paused = confirm(ready, PauseFor(600), NOW)
    assert paused.pause == Rest(NOW, 600, 600.0)
    assert (paused.on, paused.guarding, paused.waiting) == (True, False, ())
    assert not awake(paused, 599).guarding
    assert awake(paused, 600) == ON


def test_what_is_not_confirmed_in_time_is_as_if_it_had_not_been_asked() -> None:
    ready = awake(ask_pause(ON, 600), DEFAULT_WAIT)
    last = live(ready, Stretch(0.0, CONFIRM_SECONDS - 1, NOW))
    assert confirm(last, PauseFor(600), NOW).pause is not None
    assert live(last, Stretch(0.0, 1.0, NOW)) == ON


def test_asking_again_begins_nothing_anew_but_asking_for_another_pause_does() -> None:
    asked = awake(ask_pause(ON, 600), 1000)
    assert ask_pause(asked, 600) == asked
    assert ask_pause(asked, 1200).waiting == (Waiting(PauseFor(1200), DEFAULT_WAIT),)


def test_what_is_confirmed_must_be_what_was_asked() -> None:
    ready = awake(ask_pause(ON, 600), DEFAULT_WAIT)
    assert confirm(ready, PauseFor(3600), NOW) == ready


def test_there_is_no_pause_of_what_is_off_or_paused() -> None:
    off = turn_off(ON, NOW)
    assert ask_pause(off, 600) == off
    paused = replace(ON, pause=Rest(NOW, 600, 600.0))
    assert ask_pause(paused, 600) == paused


def test_turning_off_and_on_end_a_pause_and_what_waits_for_one() -> None:
    asked = ask_pause(ON, 600)
    assert waits(turn_off(asked, NOW)) == waits(turn_on(asked)) == []
    paused = replace(ON, pause=Rest(NOW, 600, 600.0))
    assert turn_on(paused) == ON
    assert turn_off(paused, NOW).pause is None


def test_keeping_protection_ends_the_wait() -> None:
    assert keep(ask_pause(ON, 600), PauseFor(600)) == ON


def test_a_tighter_level_and_pace_hold_at_once_also_during_a_wait() -> None:
    gentle = replace(ON, pace=Pace.GENTLE)
    assert guard_so(gentle, Level.STRICT, Pace.FULL) == STRICT
    asked = guard_so(ON, Level.TARGETED, Pace.GENTLE)
    assert waits(asked) == [LowerLevel(Level.TARGETED), SlowPace()]
    tightened = guard_so(asked, Level.STRICT, Pace.GENTLE)
    assert (tightened.level, waits(tightened)) == (Level.STRICT, [SlowPace()])


def test_a_looser_level_and_pace_wait_and_then_hold() -> None:
    asked = guard_so(STRICT, Level.ALL, Pace.GENTLE)
    assert (asked.level, asked.pace) == (Level.STRICT, Pace.FULL)
    ready = awake(asked, DEFAULT_WAIT)
    loosened = confirm(confirm(ready, LowerLevel(Level.ALL), NOW), SlowPace(), NOW)
    assert (loosened.level, loosened.pace, loosened.waiting) == (Level.ALL, Pace.GENTLE, ())


def test_what_holds_already_is_kept_while_another_thing_waits() -> None:
    asked = guard_so(STRICT, Level.ALL, Pace.FULL)
    assert guard_so(asked, Level.STRICT, Pace.FULL) == asked
    assert guard_so(replace(STRICT, pace=Pace.GENTLE), Level.STRICT, Pace.GENTLE).waiting == ()


def test_a_longer_wait_and_a_promise_hold_at_once() -> None:
    longer = wait_so(ON, 3600, off_waits=True)
    assert (longer.wait, longer.off_waits, longer.waiting) == (3600, True, ())


def test_a_shorter_wait_and_taking_a_promise_back_wait_the_old_wait() -> None:
    bound = replace(BOUND, wait=3600)
    asked = wait_so(bound, SHORTEST_WAIT, off_waits=False)
    assert asked.waiting == (
        Waiting(ShortenWait(SHORTEST_WAIT), 3600),
        Waiting(FreeOff(), 3600),
    )
    ready = awake(asked, 3600)
    loosened = confirm(confirm(ready, ShortenWait(SHORTEST_WAIT), NOW), FreeOff(), NOW)
    assert (loosened.wait, loosened.off_waits) == (SHORTEST_WAIT, False)
    again = wait_so(asked, LONGEST_WAIT, off_waits=True)
    assert waits(again) == [FreeOff()], "a longer wait takes back the wish for a shorter one"


def test_what_is_no_loosening_any_more_changes_nothing() -> None:
    stale = replace(ON, waiting=(Waiting(ShortenWait(LONGEST_WAIT), 0.0, until=NOW),))
    assert confirm(stale, ShortenWait(LONGEST_WAIT), NOW) == ON


@pytest.mark.parametrize("what", [PauseFor(600), TurnOff(), FreeOff(), SlowPace()])
def test_nothing_is_had_without_asking(what: Loosening) -> None:
    assert confirm(BOUND, what, NOW) == BOUND


@dataclass
class _Asked:
    """When a wish was first asked, on the clock that counts time awake, and its wait then."""

    at: float
    wait: int


def _chosen(state: Resolve) -> Resolve:
    """Return the state without how far its waits have come."""
    waiting = tuple(Waiting(one.what, DEFAULT_WAIT) for one in state.waiting)
    pause = state.pause and replace(state.pause, left=0.0)
    return replace(state, waiting=waiting, pause=pause)


class Anything(RuleBasedStateMachine):
    """Whatever a person, the clock, sleep and crashes do: nothing loosens before its time."""

    def __init__(self) -> None:
        super().__init__()
        self.state = BOUND
        self.saved = BOUND
        self.awake = 0.0
        self.wall = NOW
        self.asked: dict[Loosening, _Asked] = {}

    def change(self, after: Resolve, *, confirmed: Loosening | None = None) -> None:
        """Take a new state; what got looser must have been confirmed, and have waited."""
        before, self.state = self.state, after
        for one in after.waiting:
            if one.what not in [waited.what for waited in before.waiting]:
                self.asked[one.what] = _Asked(self.awake, before.wait)
        looser = (
            TIGHTNESS[after.level] < TIGHTNESS[before.level]
            or (before.pace is Pace.FULL and after.pace is Pace.GENTLE)
            or after.wait < before.wait
            or (before.off_waits and not after.off_waits)
            or (before.guarding and not after.guarding)
        )
        if looser:
            assert confirmed is not None
            asked = self.asked[confirmed]
            assert self.awake - asked.at >= asked.wait - 1e-6

    @rule(level=st.sampled_from(Level), pace=st.sampled_from(Pace))
    def guard(self, level: Level, pace: Pace) -> None:
        self.change(guard_so(self.state, level, pace))

    @rule(wait=st.sampled_from([600, 1800, 3600, 86_400]), off_waits=st.booleans())
    def choose_wait(self, wait: int, off_waits: bool) -> None:
        self.change(wait_so(self.state, wait, off_waits=off_waits))

    @rule(seconds=st.sampled_from([60, 600, 3600]))
    def pause(self, seconds: int) -> None:
        self.change(ask_pause(self.state, seconds))

    @rule()
    def want_off(self) -> None:
        if self.state.off_waits:
            self.change(turn_off(self.state, self.wall))

    @rule()
    def want_on(self) -> None:
        self.change(turn_on(self.state))

    @rule(data=st.data())
    def decide(self, data: st.DataObject) -> None:
        if self.state.waiting:
            what = data.draw(st.sampled_from([one.what for one in self.state.waiting]))
            if data.draw(st.booleans()):
                self.change(confirm(self.state, what, self.wall), confirmed=what)
            else:
                self.change(keep(self.state, what))

    @rule(seconds=st.sampled_from([1.0, 30.0, 600.0, 1800.0, 90_000.0]))
    def be_awake(self, seconds: float) -> None:
        self.awake += seconds
        self.wall += seconds
        self.change(live(self.state, Stretch(seconds, seconds, self.wall)))

    @rule(seconds=st.sampled_from([60.0, 90_000.0]))
    def sleep(self, seconds: float) -> None:
        self.wall += seconds
        self.change(live(self.state, Stretch(0.0, seconds, self.wall)))

    @rule(wall=st.sampled_from([0.0, 1e9, 4e9]))
    def set_the_clock(self, wall: float) -> None:
        self.wall = wall

    @rule()
    def write(self) -> None:
        self.saved = prepaid(self.state, 30.0)

    @rule()
    def crash(self) -> None:
        """Begin again from the file, if it is as new as the last change of what was chosen."""
        if _chosen(self.saved) == _chosen(self.state):
            self.change(resume(self.saved, self.wall))

    @invariant()
    def never_two_of_a_kind(self) -> None:
        kinds = [type(one) for one in waits(self.state)]
        assert len(kinds) == len(set(kinds))


TestAnything = Anything.TestCase
