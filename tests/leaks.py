"""What a test may not leave behind: threads, child processes and Qt timers."""

import gc
import sys
import threading
from dataclasses import dataclass

import psutil

PATIENCE = 3.0
"""Seconds for what is ending to end: a supervisor's last wait for a killed child is 1 s."""


@dataclass(frozen=True)
class Alive:
    """What lived at one moment: threads, child processes and running Qt timers."""

    threads: frozenset[threading.Thread]
    children: frozenset[psutil.Process]
    timers: frozenset[int] | None

    def left_behind(self) -> list[str]:
        """Return a line for each thing that lives now and did not then, and does not end."""
        threads = [t for t in threading.enumerate() if t not in self.threads]
        for thread in threads:
            thread.join(PATIENCE)
        children = [c for c in _children() if c not in self.children]
        _, living = psutil.wait_procs(children, PATIENCE)
        known = self.timers
        timers = [] if known is None else [timer for timer in _timers() if id(timer) not in known]
        return [
            *(f"thread {thread.name}" for thread in threads if thread.is_alive()),
            *(f"process {_command(child)}" for child in living),
            *(f"timer of {timer.interval()} ms" for timer in timers),  # type: ignore[attr-defined]  # Qt is not imported here
        ]


def alive(*, with_timers: bool) -> Alive:
    """Return what lives now; looking for Qt timers takes 50 ms, so only where there may be any."""
    return Alive(
        frozenset(threading.enumerate()),
        frozenset(_children()),
        frozenset(id(timer) for timer in _timers()) if with_timers else None,
    )


def _children() -> list[psutil.Process]:
    return psutil.Process().children(recursive=True)


def _command(process: psutil.Process) -> str:
    try:
        return f"{process.pid} {' '.join(process.cmdline())}"
    except psutil.Error:
        return str(process.pid)


def _timers() -> list[object]:
    core = sys.modules.get("PySide6.QtCore")
    if core is None or core.QCoreApplication.instance() is None:
        return []
    timers = [found for found in gc.get_objects() if issubclass(type(found), core.QTimer)]
    shiboken = sys.modules["shiboken6"]
    return [timer for timer in timers if shiboken.isValid(timer) and timer.isActive()]
