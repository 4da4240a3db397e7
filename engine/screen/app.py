"""The screen guard's process: puts its parts together from what the keeper orders."""

import contextlib
import time
from pathlib import Path

import psutil

from engine.children import Supervisor
from engine.contract import Goodbye, GuardReport, StartCovers, StartScreenGuard
from engine.packs import PackError, load_pack
from engine.parent import Parent
from engine.processes import start_apart
from engine.screen.capture.opening import NoSourceError, open_source
from engine.screen.capture.sight import CaptureError, ScreenSource
from engine.screen.covering import Covering
from engine.screen.guard import ScreenGuard
from engine.screen.load import LoadMeter
from engine.screen.lookout import Lookout
from engine.terms import BEAT_SECONDS, Fault
from engine.vision.eye import Eye, open_eye

COVERS_GRACE = 30.0
"""Seconds that covers outlive a lost guard: far longer than a successor needs to start."""


COVERS_START = 3.0
"""Seconds that a covers process may take to its first word: it takes 0.1 to 0.3."""


class _RefusalError(Exception):
    """The guard cannot protect; carries the fault."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault


class _Wake:
    """Wakes the source once there is one."""

    def __init__(self) -> None:
        self.source: ScreenSource | None = None

    def __call__(self) -> None:
        if self.source is not None:
            self.source.wake()


def main() -> int:
    """Run the screen guard; returns the exit code: 0 after a goodbye or a successor, else 1."""
    wake = _Wake()
    parent = Parent(wake)
    start = parent.first(StartScreenGuard)
    if start is None:
        return 1
    try:
        eye, source = _open(start)
    except _RefusalError as refusal:
        _refuse(parent, refusal.fault)
        return 0
    wake.source = source
    covers = Supervisor(
        start.covers, lambda: StartCovers(COVERS_GRACE), wake, start_seconds=COVERS_START
    )
    covering = Covering(covers)
    lookout = Lookout(eye, start.orders.level)
    lookout.set_pace(start.orders.pace)
    guard = ScreenGuard(
        source,
        lookout,
        start.orders,
        covering,
        parent,
        LoadMeter(time.monotonic, lambda: _processor_seconds(covering)),
        lambda: start_apart(start.keeper),
    )
    try:
        guard.run()
    except CaptureError:
        return 1  # the covers stay while the keeper starts a successor
    covering.stop()
    source.close()
    parent.close()
    return 0


def _processor_seconds(covering: Covering) -> float:
    """Return the processor time that this process and the covers have taken so far."""
    spent = time.process_time()
    with contextlib.suppress(psutil.Error):  # no covers process now
        times = psutil.Process(covering.pid).cpu_times() if covering.pid else None
        spent += times.user + times.system if times else 0.0
    return spent


def _open(start: StartScreenGuard) -> tuple[Eye, ScreenSource]:
    if not start.consent:
        raise _RefusalError(Fault.NO_CONSENT)
    try:
        eye = open_eye(load_pack(Path(start.pack)), start.orders.level)
    except PackError:
        raise _RefusalError(Fault.PACK) from None
    try:
        return eye, open_source()
    except NoSourceError as missing:
        raise _RefusalError(missing.fault) from None


def _refuse(parent: Parent, fault: Fault) -> None:
    """Tell the keeper why this guard cannot protect, and wait for its goodbye."""
    parent.send(GuardReport(fault))
    while not parent.lost:
        if any(isinstance(message, Goodbye) for message in parent.tick()):
            return
        time.sleep(BEAT_SECONDS)
