"""The keeper's process: it becomes the one of its data folder, runs, and ends in order."""

import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path
from types import FrameType, TracebackType

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from engine.contract import Choices, Role
from protech_gui.keeper.arrival import Arrival, arrive
from protech_gui.keeper.claim import Claim
from protech_gui.keeper.command import command_for
from protech_gui.keeper.door import Wish, address, ask
from protech_gui.keeper.guarding import GuardPlan
from protech_gui.keeper.keeper import Keeper, Plan
from protech_gui.keeper.keeping import Keeping
from protech_gui.keeper.opening import NO_FOLDER
from protech_gui.language import Speech, system_language
from protech_gui.log import EventLog
from protech_gui.paths import Paths

_RESOURCES = Path(__file__).resolve().parents[2] / "resources"

_STUCK = (
    "Protech is already running but does not answer, and could not be ended. "
    "Sign out and in again, then open it once more.\n"
)


def main(*, show: bool) -> int:
    """Be the keeper until the person or the session ends it; ``show``: open the window too.

    Returns 0 also when another keeper is there and was told; 1 after saying why none can be.
    """
    paths = Paths.find(os.environ)
    try:
        paths.make_private()
        claim = Claim(paths.lock)
        app = _application()
        where = address(paths)
        wish = Wish.SHOW if show else Wish.HERE
        arrival = arrive(claim, lambda patience: ask(where, wish, patience))
    except OSError:
        sys.stderr.write(NO_FOLDER)
        return 1
    if arrival is Arrival.STUCK:
        sys.stderr.write(_STUCK)
        return 1
    if arrival is Arrival.ANOTHER:
        return 0
    try:
        _run(app, paths, where, show=show)
    finally:
        claim.release()
    return 0


def plan(environment: Mapping[str, str]) -> Plan:
    """Return what the keeper starts.

    ``PROTECH_PACK`` names another pack folder than the built-in one, for tests and for
    whoever makes packs; the guard checks any pack in the same way.
    """
    pack = environment.get("PROTECH_PACK") or str(_RESOURCES / "packs" / "builtin")
    guard = GuardPlan(
        guard=command_for(Role.SCREEN),
        covers=command_for(Role.COVERS),
        keeper=command_for(Role.KEEPER),
        pack=pack,
    )
    return Plan(guard, command_for(Role.WINDOW), command_for(Role.KEEPER, "show"))


def _run(app: QApplication, paths: Paths, where: str, *, show: bool) -> None:
    log = EventLog(paths.log)
    _log_surprises(log)
    keeping = Keeping(paths, Choices(system_language()), log)
    icon = QIcon(str(_RESOURCES / "icons" / "protech.svg"))
    keeper = Keeper(plan(os.environ), keeping, Speech(app, log).speak, icon, log)
    keeper.quit_wished.connect(app.quit)
    _end_on_signals(app)
    log.event("keeper_started", show=show)
    keeper.begin(where, show=show)
    try:
        app.exec()
    finally:
        keeper.end()
        log.event("keeper_ended")


def _application() -> QApplication:
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    return app


def _end_on_signals(app: QApplication) -> None:
    """End in order when the session or a person at a terminal says so.

    The handler runs at the next beat at the latest.
    """

    def end(_number: int, _frame: FrameType | None) -> None:
        app.quit()

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    if sys.platform != "win32":
        signal.signal(signal.SIGHUP, end)


def _log_surprises(log: EventLog) -> None:
    """An error in one slot is logged, without its text, and the keeper goes on."""

    def surprise(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        log.failure("unexpected", error)

    sys.excepthook = surprise
