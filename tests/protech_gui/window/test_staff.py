"""Those who work for the window see one vault, and what each of them does to it."""

from pytestqt.qtbot import QtBot

from protech_gui.domain.sharing import Part, Wanted
from protech_gui.log import EventLog
from protech_gui.paths import Paths
from protech_gui.services.exporting import Exports
from protech_gui.services.vault_door import VaultDoor
from protech_gui.window.backup_intents import CheckVault
from protech_gui.window.intents import SaveCheckIn
from protech_gui.window.models.backup_state import Sound
from protech_gui.window.models.share_state import NotesRead
from protech_gui.window.ops import Worker
from protech_gui.window.share_intents import ReadNotes
from protech_gui.window.staff import Staff
from protech_gui.window.vault_desk import VaultDesk
from tests.protech_gui.services.parts import PASSPHRASE
from tests.protech_gui.window.share.shared import SPAN


def test_all_work_on_the_vault_that_the_session_opened(
    door: VaultDoor, desk: VaultDesk, worker: Worker, log: EventLog, paths: Paths, qtbot: QtBot
) -> None:
    staff = Staff.gather(door, desk, Exports(paths, door.confirm, 4), worker, log)
    said: list[object] = []
    staff.archivist.changed.connect(said.append)
    staff.sharer.changed.connect(said.append)
    staff.session.create(PASSPHRASE)
    qtbot.waitUntil(lambda: staff.session.is_open)
    staff.diarist.change(SaveCheckIn(7, None, None))
    staff.archivist.do(CheckVault())
    staff.sharer.do(ReadNotes(Wanted(SPAN, tuple(Part))))
    qtbot.waitUntil(lambda: len(said) == 4)
    assert said[2] == Sound()
    assert isinstance(said[3], NotesRead)
    assert staff.session.end(10.0)
    vault = door.unlock(PASSPHRASE)
    (checkin,) = vault.checkins.recent(5)
    vault.close()
    assert checkin.mood == 7
