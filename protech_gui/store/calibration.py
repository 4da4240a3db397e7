"""How costly deriving a key shall be on this machine."""

import os
import time
from collections.abc import Callable

from protech_gui.store.slots import SALT_BYTES, Cost, new_key, wrap_for_passphrase

TARGET_SECONDS = 0.5

FLOOR = Cost(memory=64 * 1024, passes=3)
"""Never less, whatever the clock says: the memory and passes that RFC 9106, section 4,
recommends where memory is scarce."""

CEILING = Cost(memory=256 * 1024, passes=16)
"""Never more: a clock that stands still must not make unlocking take minutes."""

_TRIALS = 2


def calibrate(
    target: float = TARGET_SECONDS, timer: Callable[[], float] = time.thread_time
) -> Cost:
    """Return what takes about ``target`` seconds of one core here, between FLOOR and CEILING.

    Takes as long as two derivations at FLOOR. Measured is the time this thread computes, so other
    programs' load does not weaken the result. Memory is raised before passes, because
    memory is what costs a guesser most. Raises TooLittleMemory.
    """
    floor_seconds = min(_seconds(FLOOR, timer) for _ in range(_TRIALS))
    per_kib = max(floor_seconds, 1e-6) / (FLOOR.memory * FLOOR.passes)
    affordable = target / per_kib
    memory = FLOOR.memory
    while memory < CEILING.memory and affordable >= 2 * memory * FLOOR.passes:
        memory *= 2
    passes = round(affordable / memory)
    return Cost(memory, min(max(passes, FLOOR.passes), CEILING.passes))


def _seconds(cost: Cost, timer: Callable[[], float]) -> float:
    start = timer()
    wrap_for_passphrase(new_key(), os.urandom(SALT_BYTES), cost)
    return timer() - start
