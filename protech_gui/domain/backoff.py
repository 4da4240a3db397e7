"""How long a person waits after wrong passphrases, whatever happens to the clock."""

from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta, Struct
from msgspec.structs import replace

FREE_TRIES = 3
"""So many wrong passphrases cost no wait: people mistype."""

FIRST_WAIT = 2.0
"""Seconds after the last free try; every further one doubles it."""

LONGEST_WAIT = 900.0
"""Seconds; longer would punish a forgetful owner more than it hinders a guesser."""

FAILURES_AT_LONGEST = 12
"""The count of wrong passphrases from which on the wait grows no more."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Now, as three clocks tell it.

    ``wall``: seconds since 1970 UTC, which a person can set. ``uptime``: seconds since
    the system started, which nobody can. ``boot``: names this start of the system; empty
    where the system has no such name.
    """

    wall: float
    uptime: float
    boot: str


class Attempts(Struct, frozen=True, forbid_unknown_fields=True):
    """Wrong passphrases in a row, and the wait that was owed at one moment."""

    failures: Annotated[int, Meta(ge=0, le=1_000_000)] = 0
    wait: Annotated[float, Meta(ge=0, le=LONGEST_WAIT)] = 0.0
    wall: Annotated[float, Meta(ge=-1e11, le=1e11)] = 0.0
    uptime: Annotated[float, Meta(ge=0, le=1e11)] = 0.0
    boot: Annotated[str, Meta(max_length=64)] = ""


def wait_after(failures: int) -> float:
    """Return the full wait in seconds after so many wrong passphrases in a row."""
    if failures < FREE_TRIES:
        return 0.0
    if failures >= FAILURES_AT_LONGEST:
        return LONGEST_WAIT
    return float(min(FIRST_WAIT * 2 ** (failures - FREE_TRIES), LONGEST_WAIT))


def at(attempts: Attempts, now: Moment) -> Attempts:
    """Return the same count with the wait that is left now.

    Within one start of the system only its uptime counts, so setting the clock changes
    nothing. After a restart there is nothing but the clock: set back, it gives no credit
    and the wait goes on from what was left. The wait never grows.
    """
    same_boot = now.boot == attempts.boot and now.uptime >= attempts.uptime
    passed = now.uptime - attempts.uptime if same_boot else now.wall - attempts.wall
    left = max(0.0, attempts.wait - max(0.0, passed))
    return replace(attempts, wait=left, wall=now.wall, uptime=now.uptime, boot=now.boot)


def failed(attempts: Attempts, now: Moment) -> Attempts:
    """Return the state after one more wrong passphrase, given now."""
    failures = attempts.failures + 1
    return Attempts(failures, wait_after(failures), now.wall, now.uptime, now.boot)


def longest(now: Moment) -> Attempts:
    """Return the state that stands for a count that was lost: the longest wait, once."""
    return Attempts(FAILURES_AT_LONGEST, LONGEST_WAIT, now.wall, now.uptime, now.boot)
