"""What opening Protech does: the running keeper shows its window, or a new one is started."""

import os
import subprocess
import sys
import time

from PySide6.QtCore import QCoreApplication

from engine.files import UnsafeFolder
from engine.terms import Place, Role
from protech_gui.keeper.arrival import PATIENCE, STEP, YOUTH
from protech_gui.keeper.command import command_for
from protech_gui.keeper.door import Reply, address, ask
from protech_gui.paths import Paths

LONGEST_START = YOUTH + 2 * PATIENCE
"""Seconds for a keeper to arrive, even if it must first replace a stopped one."""

NO_FOLDER = (
    "Protech cannot use its folder: it is not there and cannot be made, or belongs to somebody "
    "else. Nothing was changed. Check where PROTECH_HOME points, or who owns the folder.\n"
)
_NO_KEEPER = (
    "Protech could not start, so it is not covering anything now. "
    "Try once more; if that does not help, sign out and in again.\n"
)


def main(place: Place) -> int:
    """Bring up the window at this place.

    Returns 0 once a keeper answered, 1 after saying why none did.
    """
    paths = Paths.find(os.environ)
    try:
        paths.make_private()
    except (UnsafeFolder, OSError):
        sys.stderr.write(NO_FOLDER)
        return 1
    QCoreApplication([])
    return open_window(address(paths), place)


def open_window(where: str, place: Place) -> int:
    """Ask the keeper that listens there, or start one and wait until it answers."""
    if ask(where, place, PATIENCE) is Reply.HERE:
        return 0
    keeper = _start_detached(place)
    deadline = time.monotonic() + LONGEST_START
    while time.monotonic() < deadline and not keeper.poll():
        if ask(where, None, PATIENCE) is Reply.HERE:
            return 0
        time.sleep(STEP)
    sys.stderr.write(_NO_KEEPER)
    return 1


def _start_detached(place: Place) -> "subprocess.Popen[bytes]":
    """Start a keeper that holds nothing of this process or its terminal."""
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
    return subprocess.Popen(
        command_for(Role.KEEPER, place.value),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=sys.platform != "win32",
        creationflags=flags,
    )
