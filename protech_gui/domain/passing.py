"""How time passes for what waits, for what can be confirmed, and for a pause."""

from dataclasses import dataclass
from math import ceil

from msgspec.structs import replace

from engine.loosening import CONFIRM_SECONDS, Waiting, Waits
from protech_gui.domain.resolve import Resolve, Rest

MINUTE = 60


@dataclass(frozen=True, slots=True)
class Stretch:
    """What passed since the last look at the clocks, in seconds.

    ``awake``: for so long the keeper measured itself running; ``passed``: so much time went by,
    sleep included; ``wall``: what time it is now, since 1970-01-01 UTC.
    """

    awake: float
    passed: float
    wall: float


def live[S: Resolve](state: S, stretch: Stretch) -> S:
    """Return the state after this stretch of time.

    Waits get shorter by the time awake alone. What can be confirmed, and a pause, run out
    however the time passed.
    """
    waiting = tuple(one for each in state.waiting if (one := _aged(each, stretch)) is not None)
    pause = state.pause and _rested(state.pause, stretch)
    if waiting == state.waiting and pause == state.pause:
        return state
    return replace(state, waiting=waiting, pause=pause)


def resume[S: Resolve](state: S, wall: float) -> S:
    """Return the state as a keeper that starts at this time goes on with it.

    What ended while there was none has ended, and no clock gives time back.
    """
    waiting = tuple(
        replace(one, confirm=left)
        for one in state.waiting
        if (left := min(one.confirm, one.until - wall) if one.ready else one.confirm) > 0
    )
    pause = state.pause
    if pause is not None:
        gone = max(0.0, wall - pause.began)
        pause = replace(pause, left=max(0.0, min(pause.left, pause.length - gone)))
    return replace(state, waiting=waiting, pause=pause)


def prepaid[S: Resolve](state: S, seconds: float) -> S:
    """Return the state to be written down, if it will be written again within these seconds.

    What runs out has run so far already: whoever kills the keeper again and again makes no
    pause longer.
    """
    waiting = tuple(
        replace(one, confirm=max(0.0, one.confirm - seconds)) if one.ready else one
        for one in state.waiting
    )
    pause = state.pause and replace(state.pause, left=max(0.0, state.pause.left - seconds))
    return replace(state, waiting=waiting, pause=pause)


def told(state: Resolve) -> tuple[Waits, float]:
    """Return what waits, and what is left of a pause, in whole minutes, rounded up."""
    waiting = tuple(
        Waiting(one.what, _minutes(one.left), _minutes(one.confirm)) for one in state.waiting
    )
    # A pause that ends this moment is one still, until it has.
    return waiting, 0.0 if state.pause is None else max(MINUTE, _minutes(state.pause.left))


def _aged(one: Waiting, stretch: Stretch) -> Waiting | None:
    """Return it after this stretch, None once it could be confirmed no longer."""
    if not one.ready:
        left = max(0.0, one.left - stretch.awake)
        return replace(
            one, left=left, until=0.0 if left else max(0.0, stretch.wall) + CONFIRM_SECONDS
        )
    confirm = one.confirm - stretch.passed
    return replace(one, confirm=confirm) if confirm > 0 else None


def _rested(pause: Rest, stretch: Stretch) -> Rest | None:
    left = pause.left - stretch.passed
    return replace(pause, left=left) if left > 0 else None


def _minutes(seconds: float) -> float:
    return float(ceil(seconds / MINUTE) * MINUTE)
