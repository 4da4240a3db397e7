"""The rules of loosening: what is tighter holds at once, what is looser waits and is confirmed."""

from msgspec.structs import replace

from engine.loosening import (
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
from protech_gui.domain.resolve import TIGHTNESS, Resolve, Rest


def turn_on[S: Resolve](state: S) -> S:
    """Return the state with protection on, at once; a pause ends, and so does waiting for one."""
    kept = _without(state, PauseFor, TurnOff)
    return replace(kept, on=True, pause=None, off_since=None)


def turn_off[S: Resolve](state: S, wall: float) -> S:
    """Return the state with protection off, at once, or with that wish waiting if it shall wait."""
    if state.on and state.off_waits:
        return _ask(state, TurnOff())
    return switch_off(state, wall)


def switch_off[S: Resolve](state: S, wall: float) -> S:
    """Return the state with protection off, whatever waits: a consent taken back never waits."""
    if not state.on:
        return state
    kept = _without(state, PauseFor, TurnOff)
    return replace(kept, on=False, pause=None, off_since=max(0.0, wall))


def ask_pause[S: Resolve](state: S, seconds: int) -> S:
    """Return the state in which a pause waits; unchanged while off or paused."""
    return _ask(state, PauseFor(seconds))


def guard_so[S: Resolve](state: S, level: Level, pace: Pace) -> S:
    """Return the state in which what is tighter holds at once, and what is looser waits."""
    if TIGHTNESS[level] > TIGHTNESS[state.level]:
        state = replace(_without(state, LowerLevel), level=level)
    if pace is Pace.FULL and state.pace is not Pace.FULL:
        state = replace(_without(state, SlowPace), pace=pace)
    state = _ask(state, LowerLevel(level))
    return _ask(state, SlowPace()) if pace is Pace.GENTLE else state


def wait_so[S: Resolve](state: S, wait: int, *, off_waits: bool) -> S:
    """Return the state in which a longer wait holds at once, and a shorter one waits the old one.

    That turning off waits holds at once too; that it waits no more, waits.
    """
    if wait > state.wait:
        state = replace(_without(state, ShortenWait), wait=wait)
    if off_waits and not state.off_waits:
        state = replace(_without(state, FreeOff), off_waits=True)
    state = _ask(state, ShortenWait(wait))
    return state if off_waits else _ask(state, FreeOff())


def keep[S: Resolve](state: S, what: Loosening) -> S:
    """Return the state in which this waits no more, because the person does not want it."""
    return _without(state, type(what))


def confirm[S: Resolve](state: S, what: Loosening, wall: float) -> S:
    """Return the state in which this holds, if it has waited long enough; else unchanged."""
    if not any(one.what == what and one.ready for one in state.waiting):
        return state
    state = _without(state, type(what))
    return _loosened(state, what, wall) if _is_looser(state, what) else state


def _ask[S: Resolve](state: S, what: Loosening) -> S:
    """Return the state in which this waits, its full time unless it waits already."""
    if not _is_looser(state, what) or any(one.what == what for one in state.waiting):
        return state
    others = _without(state, type(what))
    return replace(others, waiting=(*others.waiting, Waiting(what, state.wait)))


def _is_looser(state: Resolve, what: Loosening) -> bool:
    match what:
        case PauseFor():
            return state.guarding
        case LowerLevel():
            return TIGHTNESS[what.level] < TIGHTNESS[state.level]
        case SlowPace():
            return state.pace is Pace.FULL
        case ShortenWait():
            return what.seconds < state.wait
        case TurnOff():
            return state.on
    return state.off_waits


def _loosened[S: Resolve](state: S, what: Loosening, wall: float) -> S:
    match what:
        case PauseFor():
            return replace(state, pause=Rest(max(0.0, wall), what.seconds, float(what.seconds)))
        case LowerLevel():
            return replace(state, level=what.level)
        case SlowPace():
            return replace(state, pace=Pace.GENTLE)
        case ShortenWait():
            return replace(state, wait=what.seconds)
        case TurnOff():
            return switch_off(state, wall)
    return replace(state, off_waits=False)


def _without[S: Resolve](state: S, *kinds: type[Loosening]) -> S:
    waiting = tuple(one for one in state.waiting if not isinstance(one.what, kinds))
    return replace(state, waiting=waiting)
