"""What guarding takes: processor time and memory, as the system counts them."""

import time
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

import psutil

from engine.terms import Role
from tests.household import Household

GUARDING = (Role.SCREEN, Role.COVERS)
RESIDENT = (Role.KEEPER, *GUARDING)


class Meter:
    """Counts the processor time of guard and covers, and of the keeper apart, from its making."""

    def __init__(self, household: Household) -> None:
        self._household = household
        self._began = time.monotonic()
        self._before = self._seconds()

    def read(self) -> dict[str, float]:
        """Return the percent of one core so far, ``guarding`` and ``keeper``, and ``replaced``.

        Of a process that was ``replaced`` only what its successor took is counted.
        """
        took = time.monotonic() - self._began
        now = self._seconds()
        share = dict.fromkeys(RESIDENT, 0.0)
        for (role, pid), seconds in now.items():
            share[role] += (seconds - self._before.get((role, pid), 0.0)) / took * 100
        return {
            "guarding": round(sum(share[role] for role in GUARDING), 2),
            "keeper": round(share[Role.KEEPER], 2),
            "replaced": len(self._before.keys() - now.keys()),
        }

    def _seconds(self) -> dict[tuple[Role, int], float]:
        seconds = {}
        for role in RESIDENT:
            for process in self._household.of(role):
                with suppress(psutil.NoSuchProcess):
                    seconds[role, process.pid] = _cpu_seconds(process)
        return seconds


def memory(household: Household) -> dict[str, Any]:
    """Return ``rss_mb`` of guard and covers, and the share of memory of all that stay resident.

    In millions of bytes; memory that processes share is counted for each in ``rss``, and by
    halves and thirds in ``resident_total_pss_mb``.
    """
    each = {role: household.one(role) for role in RESIDENT}
    rss = {role.value: _megabytes(process.memory_info().rss) for role, process in each.items()}
    pss = [_megabytes(process.memory_full_info().pss) for process in each.values()]
    return {
        "rss_mb": _total(rss[role.value] for role in GUARDING),
        "rss_mb_each": rss,
        "resident_total_pss_mb": _total(pss),
    }


def _cpu_seconds(process: psutil.Process) -> float:
    times = process.cpu_times()
    ended = times.children_user + times.children_system
    return float(times.user + times.system + ended)


def _megabytes(size: int) -> float:
    return round(size / 1e6, 1)


def _total(sizes: Iterable[float]) -> float:
    return round(sum(sizes), 1)
