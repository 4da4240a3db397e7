"""What a person resolved to be protected by, and what of it is on its way to be loosened."""

from msgspec import Struct
from msgspec.structs import replace

from engine.loosening import (
    DEFAULT_WAIT,
    LONGEST_WAIT,
    Firmness,
    PauseSeconds,
    Waits,
    WaitSeconds,
)
from engine.terms import Level, Pace, UnixTime
from protech_gui.domain.records import Pause

TIGHTNESS = {Level.TARGETED: 0, Level.ALL: 1, Level.STRICT: 2}
"""The levels by how much each covers."""


class Rest(Struct, frozen=True, forbid_unknown_fields=True):
    """Protection rests: since when, for how long, and how much of it is left, in seconds."""

    began: UnixTime
    length: PauseSeconds
    left: float

    def __post_init__(self) -> None:
        if not 0 <= self.left <= self.length:
            raise ValueError("a pause with more left than it has")


class Resolve(Struct, frozen=True, forbid_unknown_fields=True):
    """Protection as the person wants it, what of it waits to be loosened, and a pause.

    ``off_since`` is when it was turned off, None while it is on or if it never was. Raises
    ValueError for two of a kind that wait.
    """

    on: bool = False
    level: Level = Level.ALL
    pace: Pace = Pace.FULL
    wait: WaitSeconds = DEFAULT_WAIT
    off_waits: bool = False
    waiting: Waits = ()
    pause: Rest | None = None
    off_since: UnixTime | None = None

    def __post_init__(self) -> None:
        if len({type(one.what) for one in self.waiting}) < len(self.waiting):
            raise ValueError("two of a kind wait")
        if self.pause is not None and not self.on:
            raise ValueError("a pause of what is off")

    @property
    def guarding(self) -> bool:
        """Whether the guard shall stand now: on, and not paused."""
        return self.on and self.pause is None

    @property
    def firmness(self) -> Firmness:
        """How firmly the person is protected."""
        return Firmness(self.level, self.pace, self.wait, self.off_waits)


def hold[S: Resolve](state: S, firmness: Firmness) -> S:
    """Return the state that is at no point looser than this."""
    firm = tighter(state.firmness, firmness)
    return replace(
        state, level=firm.level, pace=firm.pace, wait=firm.wait, off_waits=firm.off_waits
    )


def tighter(one: Firmness, other: Firmness) -> Firmness:
    """Return, point by point, the tighter of the two."""
    return Firmness(
        max(one.level, other.level, key=TIGHTNESS.__getitem__),
        Pace.FULL if Pace.FULL in (one.pace, other.pace) else Pace.GENTLE,
        max(one.wait, other.wait),
        one.off_waits or other.off_waits,
    )


def harden[S: Resolve](state: S, *, on: bool) -> S:
    """Return the tightest state, for when nobody knows what of this one the person chose.

    Whatever waited begins anew when it is asked again. That turning off waits is a promise
    that only its owner can make, so it stays as it is.
    """
    return replace(
        state,
        on=on,
        level=Level.STRICT,
        pace=Pace.FULL,
        wait=LONGEST_WAIT,
        waiting=(),
        pause=None,
        off_since=None if on else state.off_since,
    )


def pause_between(before: Resolve, after: Resolve, wall: float) -> Pause | None:
    """Return the pause, or the time that protection was off, which ended between the two."""
    pause = before.pause
    if pause is not None and after.pause is None:
        return Pause(pause.began, pause.length - pause.left)
    if before.off_since is not None and after.on:
        return Pause(before.off_since, max(0.0, wall - before.off_since))
    return None
