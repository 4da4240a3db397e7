"""What can be loosened only after a wait, how long waits and pauses are, and how firm one is."""

from typing import Annotated

from msgspec import Meta, Struct

from engine.terms import Level, Pace, UnixTime

SHORTEST_WAIT = 600
LONGEST_WAIT = 86_400
DEFAULT_WAIT = 1800
"""Seconds that a loosening waits unless the person chose otherwise: as long as a strong urge."""

SHORTEST_PAUSE = 60
LONGEST_PAUSE = 3600
CONFIRM_SECONDS = 600
"""For so long what waited can be confirmed; then it is as if it had never been asked."""

WaitSeconds = Annotated[int, Meta(ge=SHORTEST_WAIT, le=LONGEST_WAIT)]
"""How long a loosening waits, counted only while the keeper sees itself run."""

PauseSeconds = Annotated[int, Meta(ge=SHORTEST_PAUSE, le=LONGEST_PAUSE)]
"""How long protection is paused."""

Left = Annotated[float, Meta(ge=0, le=LONGEST_WAIT)]
"""Seconds that are still to go."""


class PauseFor(Struct, frozen=True, tag="pause", forbid_unknown_fields=True):
    """Protection shall rest for so long, and come back by itself."""

    seconds: PauseSeconds


class LowerLevel(Struct, frozen=True, tag="level", forbid_unknown_fields=True):
    """Less shall be covered."""

    level: Level


class SlowPace(Struct, frozen=True, tag="pace", forbid_unknown_fields=True):
    """What keeps changing shall be looked at less often."""


class ShortenWait(Struct, frozen=True, tag="wait", forbid_unknown_fields=True):
    """Later loosenings shall wait no longer than this."""

    seconds: WaitSeconds


class TurnOff(Struct, frozen=True, tag="off", forbid_unknown_fields=True):
    """Protection shall go off; it waits only for whoever chose so."""


class FreeOff(Struct, frozen=True, tag="free_off", forbid_unknown_fields=True):
    """Turning off shall wait no more."""


Loosening = PauseFor | LowerLevel | SlowPace | ShortenWait | TurnOff | FreeOff
"""Everything that waits before it can be had."""


class Waiting(Struct, frozen=True, forbid_unknown_fields=True):
    """A loosening on its way.

    While ``left`` is above 0 it waits. Then it can be confirmed for ``confirm`` more seconds,
    and in no case after the time ``until``, which is 0 before.
    """

    what: Loosening
    left: Left
    confirm: Annotated[float, Meta(ge=0, le=CONFIRM_SECONDS)] = CONFIRM_SECONDS
    until: UnixTime = 0.0

    @property
    def ready(self) -> bool:
        """Whether it has waited long enough to be confirmed."""
        return self.left == 0


Waits = Annotated[tuple[Waiting, ...], Meta(max_length=6)]
"""All loosenings on their way, at most one of a kind."""


class Firmness(Struct, frozen=True, forbid_unknown_fields=True):
    """How firmly a person is protected, whether or not protection is on now."""

    level: Level
    pace: Pace
    wait: WaitSeconds
    off_waits: bool
