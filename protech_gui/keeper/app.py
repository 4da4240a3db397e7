"""The keeper's process: it becomes the one of its data folder, runs, and ends in order."""

import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from engine.listed import offered_by
from engine.terms import Choices, Place, Role
from protech_gui.content.directory import load_directory
from protech_gui.keeper.arrival import Arrival, arrive
from protech_gui.keeper.claim import Claim
from protech_gui.keeper.command import command_for
from protech_gui.keeper.contacting import ContactPlan
from protech_gui.keeper.door import address, ask
from protech_gui.keeper.erasing import Erasing
from protech_gui.keeper.farewell import Farewell
from protech_gui.keeper.guarding import GuardPlan
from protech_gui.keeper.keeper import Keeper, Plan
from protech_gui.keeper.keeping import Keeping
from protech_gui.keeper.network_leaving import leave
from protech_gui.keeper.network_plan import NetworkPlan
from protech_gui.keeper.opening import NO_FOLDER
from protech_gui.language import Speech, system_language, system_region
from protech_gui.log import EventLog, log_surprises
from protech_gui.paths import Paths
from protech_gui.platform.keystore import open_keystore

_RESOURCES = Path(__file__).resolve().parents[2] / "resources"

_STUCK = (
    "Protech is already running but does not answer, and could not be ended. "
    "Sign out and in again, then open it once more.\n"
)


_LEFT_OVER = (
    "Not everything that Protech kept could be erased, and nothing is covered any more. "
    "Open Protech again to try once more, or delete its folder yourself.\n"
)


_X11_GONE = "The X11 connection broke"
"""How Qt's own words begin when there is no X server any more."""


def main(place: Place | None) -> int:
    """Be the keeper until the person or the session ends it; open the window if at a place.

    Returns 0 also when another keeper is there and was told; 1 after saying why none can
    be, or that something could not be erased.
    """
    paths = Paths.find(os.environ)
    try:
        paths.make_private()
        claim = Claim(paths.lock)
        app = _application()
        where = address(paths)
        arrival = arrive(claim, lambda patience: ask(where, place, patience))
    except OSError:
        sys.stderr.write(NO_FOLDER)
        return 1
    if arrival is Arrival.STUCK:
        sys.stderr.write(_STUCK)
        return 1
    if arrival is Arrival.ANOTHER:
        return 0
    try:
        return _live(app, claim, paths, place)
    finally:
        claim.release()


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
    paths = Paths.find(environment)
    return Plan(
        guard,
        window=command_for(Role.WINDOW),
        window_keeper=command_for(Role.KEEPER, Place.HOME.value),
        contact=ContactPlan(command_for(Role.CONTACT), paths.contact),
        network=_network_plan(paths, pack),
    )


def _network_plan(paths: Paths, pack: str) -> NetworkPlan:
    return NetworkPlan(
        guard=command_for(Role.NETWORK),
        judge=command_for(Role.JUDGE),
        keeper=command_for(Role.KEEPER),
        pack=pack,
        folder=str(paths.network),
        web=str(_RESOURCES / "web"),
        exempt=str(_RESOURCES / "network" / "never_inspected.json"),
        directory=load_directory(EventLog(paths.log)),
        offered=offered_by(Path(pack)),
        system_region=system_region(),
    )


def _live(app: QApplication, claim: Claim, paths: Paths, place: Place | None) -> int:
    """Be the keeper, from what an earlier one left to do until everything is erased or not."""
    log = EventLog(paths.log)
    speech = Speech(app, log)
    started = plan(os.environ)
    erasing = Erasing(paths, open_keystore(paths.root), lambda: leave(started.network))
    _end_on_signals(app)
    # A mark of it is there if an earlier keeper was killed while it erased.
    if not erasing.begun or erasing.finish():
        _run(app, paths, log, speech, erasing, started, place)
        if not erasing.begun:
            return 0
    else:
        speech.speak(system_language())
    erased = erasing.finish()
    if erased:
        erasing.leave(claim)
    else:
        sys.stderr.write(_LEFT_OVER)
        claim.release()
    farewell = Farewell(paths.root, _icon(), erased=erased)
    farewell.closed.connect(app.quit)
    farewell.show()
    app.exec()
    return 0 if erased else 1


def _run(
    app: QApplication,
    paths: Paths,
    log: EventLog,
    speech: Speech,
    erasing: Erasing,
    started: Plan,
    place: Place | None,
) -> None:
    log_surprises(log)
    _log_lost_screen(log)
    keeping = Keeping(paths, Choices(system_language()), log)
    keeper = Keeper(started, keeping, speech.speak, _icon(), log)
    keeper.quit_wished.connect(app.quit)
    keeper.erase_wished.connect(erasing.begin)
    keeper.erase_wished.connect(app.quit)
    log.event("keeper_started", show=place is not None)
    keeper.begin(address(paths), place)
    try:
        app.exec()
    finally:
        keeper.end()
        log.event("keeper_ended")


def _icon() -> QIcon:
    return QIcon(str(_RESOURCES / "icons" / "protech.svg"))


def _application() -> QApplication:
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    return app


def _end_on_signals(app: QApplication) -> None:
    """End in order when the session or a person at a terminal says so.

    The handler runs at the next beat at the latest. Said while nothing runs, between the
    last beat and the farewell, it ends what runs next.
    """

    def end(_number: int, _frame: FrameType | None) -> None:
        QTimer.singleShot(0, app, app.quit)

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    if sys.platform != "win32":
        signal.signal(signal.SIGHUP, end)


def _log_lost_screen(log: EventLog) -> None:
    """When the X server goes, Qt says so and ends the process on the spot: that is the last word.

    All that Qt says still goes to the standard error stream.
    """

    def hear(_kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
        if words.startswith(_X11_GONE):
            log.event("screen_lost")
        sys.stderr.write(f"{words}\n")

    qInstallMessageHandler(hear)
