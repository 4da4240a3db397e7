"""What the vault remembers of protection, so that a changed file cannot loosen it unnoticed."""

from typing import Annotated

from msgspec import Meta, Struct

from engine.loosening import Firmness
from engine.terms import UnixTime
from protech_gui.domain.resolve import tighter

MOST_DIFFERENCES = 20
"""So many differences are remembered, the newest."""


class Remembered(Struct, frozen=True, forbid_unknown_fields=True):
    """How firmly the person chose to be protected, and when it was found loosened, newest first."""

    firmness: Firmness
    differences: Annotated[tuple[UnixTime, ...], Meta(max_length=MOST_DIFFERENCES)] = ()


def compared(before: Remembered | None, now: Firmness, *, vouched: bool, time: float) -> Remembered:
    """Return what to remember, and to hold, of what the keeper says holds ``now``.

    What the keeper has ``vouched`` for is what the person chose. Otherwise the tighter wins,
    and that there was something looser is remembered with this time, in seconds since
    1970-01-01 UTC.
    """
    if before is None:
        return Remembered(now)
    if vouched:
        return Remembered(now, before.differences)
    firm = tighter(before.firmness, now)
    if firm == now:
        return Remembered(now, before.differences)
    return Remembered(firm, (max(0.0, time), *before.differences)[:MOST_DIFFERENCES])
