"""How a keeper arrives: it becomes the one, tells the one there is, or replaces a stopped one."""

import time
from collections.abc import Callable
from enum import Enum

import psutil

from protech_gui.keeper.claim import Claim
from protech_gui.keeper.door import Reply

PATIENCE = 3.0
"""Seconds after which a keeper that does not answer counts as stopped."""

YOUTH = 15.0
"""A keeper that does not listen yet and is younger than this, in seconds, is still starting."""

STEP = 0.05
"""Seconds between two looks."""


class Arrival(Enum):
    """What became of it."""

    KEEPER = "keeper"
    ANOTHER = "another"
    STUCK = "stuck"


def arrive(
    claim: Claim,
    told: Callable[[float], Reply],
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
) -> Arrival:
    """Take the claim, or make sure that a living keeper has it.

    ``told`` tells the present keeper what is wished, and waits so many seconds for its
    reply. Returns KEEPER when the claim is ours, ANOTHER when a living
    keeper answered, STUCK when the one there is does not answer and cannot be ended.
    Raises OSError when the folder cannot be locked.
    """
    started = clock()
    while not claim.take():
        reply = told(PATIENCE)
        if reply is Reply.HERE:
            return Arrival.ANOTHER
        waited = clock() - started
        if _is_stopped(claim, reply, waited):
            if _end(claim.holder()):
                # Its lock is free in a moment, or another keeper that waited has it.
                started = clock()
            elif waited >= PATIENCE:
                return Arrival.STUCK
        sleep(STEP)
    return Arrival.KEEPER


def _is_stopped(claim: Claim, reply: Reply, waited: float) -> bool:
    if reply is Reply.SILENCE:
        return True
    return waited >= PATIENCE and not _is_young(claim.holder())


def _is_young(holder: psutil.Process | None) -> bool:
    try:
        return holder is not None and time.time() - holder.create_time() < YOUTH
    except psutil.Error:
        return False


def _end(holder: psutil.Process | None) -> bool:
    """Kill the process; psutil refuses if its number has passed to another one since."""
    try:
        if holder is not None:
            holder.kill()
    except psutil.NoSuchProcess:
        return True
    except psutil.Error:
        return False
    return holder is not None
