"""The window's process: composes its parts, runs them and ends them."""

import os
import sys

from PySide6.QtWidgets import QApplication

from engine.contract import Unrecorded
from engine.parent import Parent
from engine.processes import start_apart
from protech_gui.clock import SystemClock
from protech_gui.exit_keys import ExitKeys
from protech_gui.language import Speech
from protech_gui.log import EventLog, log_surprises
from protech_gui.paths import Paths
from protech_gui.pipe import KeeperPipe
from protech_gui.platform.absence_opening import open_absence
from protech_gui.platform.display import can_be_looked_at
from protech_gui.platform.keystore import open_keystore
from protech_gui.services.exporting import Exports
from protech_gui.services.vault_door import VaultDoor
from protech_gui.theme import Theme
from protech_gui.window.autolock import AutoLock
from protech_gui.window.building import Building
from protech_gui.window.conduct import Conduct
from protech_gui.window.keystore_settling import KeystoreSettling
from protech_gui.window.ops import Worker
from protech_gui.window.staff import Staff
from protech_gui.window.vault_desk import VaultDesk

CLOSING_SECONDS = 0.25
"""How long the vault may take to close; whatever it is doing survives a sudden end as well."""


def main() -> int:
    """Be the window until the person, the keeper or the loss of it ends it; returns 0."""
    paths = Paths.find(os.environ)
    log = EventLog(paths.log)
    log_surprises(log)
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    theme = Theme(app)
    clock = SystemClock()
    door = VaultDoor(paths, clock, keystore=open_keystore(paths.root))
    desk, worker = VaultDesk(door), Worker()
    staff = Staff.gather(door, desk, Exports(paths, door.confirm), worker, log)
    can_look = can_be_looked_at(os.environ)
    building = Building(clock, app.clipboard(), log, can_look=can_look, beforehand=True)
    pipe = KeeperPipe(Parent)
    building.door.wished.connect(pipe.send)
    pipe.received.connect(building.door.hear)
    speech = Speech(app, log)
    conduct = Conduct(pipe, staff, speech, building.open, start_apart, log)
    autolock = AutoLock(app, clock, open_absence(app), conduct.is_still)
    conduct.knew.connect(autolock.know)
    autolock.due.connect(conduct.lock)
    settling = KeystoreSettling(desk, worker, log)
    conduct.knew.connect(settling.know)
    settling.changed.connect(conduct.show_keystore)
    exit_keys = ExitKeys(app)
    exit_keys.pressed.connect(conduct.leave_quickly)
    conduct.ended.connect(app.quit)
    app.exec()
    # What delays the sleep of the computer goes last: with this process.
    if not staff.session.end(CLOSING_SECONDS):
        log.event("vault_left_open")
    if worker.has_left:
        pipe.send(Unrecorded())
    pipe.close()
    autolock.end()
    del autolock, settling, conduct, theme, exit_keys
    return 0
