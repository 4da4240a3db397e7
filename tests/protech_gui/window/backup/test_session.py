"""From a click to a restored journal, with a real vault, a real worker and a keeper's answers."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.contract import RotateSpool, SegmentDrained, SpoolOffered, VaultMade
from protech_gui.domain.holdings import Holdings
from protech_gui.log import EventLog
from protech_gui.paths import Paths
from protech_gui.services.backup import MakingFault
from protech_gui.services.door_state import DoorState
from protech_gui.services.recovery_code import WrongCount
from protech_gui.services.secret import Secret
from protech_gui.services.vault_door import Created, VaultDoor
from protech_gui.store.backup import BackupFault
from protech_gui.store.spool import SpoolWriter
from protech_gui.window.archivist import Archivist
from protech_gui.window.backup_desk import BackupDesk
from protech_gui.window.backup_intents import (
    BackupWish,
    CheckVault,
    FindBackup,
    ForgetBackup,
    LookIntoBackup,
    MakeBackup,
    RepairVault,
    RestoreBackup,
)
from protech_gui.window.models.backup_state import (
    AtWork,
    BackupState,
    Declined,
    Found,
    Looked,
    Made,
    Mended,
    Restored,
    Sound,
    Task,
    Unmade,
    Unmended,
    Wrong,
)
from protech_gui.window.models.vault_state import (
    Recovered,
    Unlocked,
    Unreadable,
    VaultState,
)
from protech_gui.window.ops import Worker
from protech_gui.window.session import Session
from protech_gui.window.vault_desk import VaultDesk
from tests.protech_gui.services.parts import PASSPHRASE
from tests.protech_gui.store.parts import BLOCK, flip

RIGHT = Secret(PASSPHRASE)


class Told:
    """A session with an archivist, and all that both say."""

    def __init__(
        self, door: VaultDoor, desk: VaultDesk, worker: Worker, log: EventLog, qtbot: QtBot
    ) -> None:
        self.session = Session(desk, worker, log)
        self.archivist = Archivist(BackupDesk(door, desk), worker, self.session, log)
        self.vault: list[VaultState] = []
        self.backup: list[BackupState | None] = []
        self.keeper: list[object] = []
        self._qtbot = qtbot
        self.session.changed.connect(self.vault.append)
        self.session.told.connect(self.keeper.append)
        self.archivist.changed.connect(self.backup.append)

    def unlock(self) -> None:
        self.session.unlock(PASSPHRASE)
        self._qtbot.waitUntil(lambda: bool(self.vault) and isinstance(self.vault[-1], Unlocked))
        self.session.take(())

    def do(self, wish: BackupWish) -> BackupState | None:
        """Do this, wait until it is done and return what came of it."""
        heard = len(self.backup)
        self.archivist.do(wish)
        self._qtbot.waitUntil(
            lambda: len(self.backup) > heard and not isinstance(self.backup[-1], AtWork)
        )
        return self.backup[-1]


@pytest.fixture
def told(
    door: VaultDoor, desk: VaultDesk, worker: Worker, log: EventLog, qtbot: QtBot, vault: Created
) -> Told:
    del vault
    return Told(door, desk, worker, log, qtbot)


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    return tmp_path / "notes"


def test_a_backup_is_made_looked_into_and_restored(
    told: Told, notes: Path, qapp: QApplication
) -> None:
    del qapp
    told.unlock()
    assert told.do(MakeBackup(notes)) == Made(Holdings())
    assert told.backup[0] == AtWork(Task.MAKING)
    found = told.do(FindBackup(notes))
    assert isinstance(found, Found)
    assert told.do(LookIntoBackup(Secret("wrong horse"))) == Wrong(Task.LOOKING)
    few = Secret("legal winner", by_code=True)
    assert told.do(LookIntoBackup(few)) == Wrong(Task.LOOKING, fault=WrongCount(2))
    looked = told.do(LookIntoBackup(RIGHT))
    assert isinstance(looked, Looked)
    assert looked.seen.made == found.made
    told.keeper.clear()
    told.archivist.do(RestoreBackup())
    assert told.keeper == [RotateSpool()]
    told.session.take(())
    told._qtbot.waitUntil(lambda: told.backup[-1] == Restored(looked.seen))
    assert isinstance(told.vault[-1], Unlocked)
    assert isinstance(told.keeper[1], VaultMade)


def test_what_is_sealed_comes_in_before_the_vault_gives_way(
    told: Told, notes: Path, spool: SpoolWriter, paths: Paths, door: VaultDoor
) -> None:
    told.unlock()
    told.do(MakeBackup(notes))
    told.do(FindBackup(notes))
    told.do(LookIntoBackup(RIGHT))
    made = told.keeper[0]
    assert isinstance(made, VaultMade)
    spool.adopt(made.public_key)
    spool.append(BLOCK)
    told.archivist.do(RestoreBackup())
    (segment,) = spool.rotate()
    told.session.take(SpoolOffered((str(segment),)).segments)
    told._qtbot.waitUntil(lambda: isinstance(told.backup[-1], Restored))
    assert SegmentDrained(str(segment)) in told.keeper
    (aside,) = paths.root.glob("vault.db.damaged-*")
    told.session._desk.close()
    replaced = VaultDoor(Paths(aside), door._clock).unlock(PASSPHRASE)
    assert replaced.records.count() == 1
    replaced.close()


def test_the_wish_waits_for_an_answer_that_is_under_way(told: Told, notes: Path) -> None:
    told.unlock()
    told.do(MakeBackup(notes))
    told.do(FindBackup(notes))
    told.do(LookIntoBackup(RIGHT))
    told.session.ask()
    told.archivist.do(RestoreBackup())
    told.session.take(())
    assert isinstance(told.backup[-1], Looked)
    told.session.take(())
    told._qtbot.waitUntil(lambda: isinstance(told.backup[-1], Restored))


def test_restored_by_the_code_a_new_passphrase_is_asked_for(
    told: Told, notes: Path, vault: Created
) -> None:
    told.unlock()
    told.do(MakeBackup(notes))
    told.do(FindBackup(notes))
    told.do(LookIntoBackup(Secret(" ".join(vault.code.words), by_code=True)))
    told.archivist.do(RestoreBackup())
    told.session.take(())
    told._qtbot.waitUntil(lambda: isinstance(told.backup[-1], Restored))
    assert isinstance(told.vault[-1], Recovered)


def test_on_a_new_computer_there_is_nothing_to_wait_for(
    told: Told, notes: Path, paths: Paths, door: VaultDoor
) -> None:
    told.unlock()
    told.do(MakeBackup(notes))
    told.session._desk.close()
    told.session.give_way()
    door._files.put_aside()
    assert not paths.vault.exists()
    told.do(FindBackup(notes))
    told.do(LookIntoBackup(RIGHT))
    assert isinstance(told.do(RestoreBackup()), Restored)
    assert isinstance(told.vault[-1], Unlocked)


def test_a_file_that_is_no_backup_is_said(told: Told, notes: Path) -> None:
    assert told.do(FindBackup(notes)) == Declined(BackupFault.UNREADABLE)
    notes.write_bytes(b"a letter")
    assert told.do(FindBackup(notes)) == Declined(BackupFault.FOREIGN)
    assert told.do(LookIntoBackup(RIGHT)) == Declined(BackupFault.FAILED)


def test_a_place_that_will_not_do_is_said(told: Told, paths: Paths) -> None:
    told.unlock()
    assert told.do(MakeBackup(paths.vault)) == Unmade(MakingFault.PLACE)


def test_without_an_open_vault_no_backup_is_made(told: Told, notes: Path) -> None:
    assert told.do(MakeBackup(notes)) == Unmade(MakingFault.VAULT)


def test_what_was_found_is_forgotten(told: Told, notes: Path) -> None:
    told.unlock()
    told.do(MakeBackup(notes))
    told.do(FindBackup(notes))
    assert told.do(ForgetBackup()) is None
    assert told.do(LookIntoBackup(RIGHT)) == Declined(BackupFault.FAILED)
    told.session.give_way()
    assert told.do(RestoreBackup()) is None
    assert isinstance(told.vault[-1], Unreadable)


def test_a_whole_vault_is_sound(told: Told) -> None:
    told.unlock()
    assert told.do(CheckVault()) == Sound()


def test_damage_shows_in_a_check_and_is_mended(
    told: Told, paths: Paths, door: VaultDoor, monkeypatch: pytest.MonkeyPatch
) -> None:
    told.unlock()
    with monkeypatch.context() as damaged:
        damaged.setattr(BackupDesk, "is_sound", lambda _self: False)
        assert told.do(CheckVault()) is None
    assert told.vault[-1] == Unreadable(DoorState.DAMAGED_VAULT)
    assert told.do(RepairVault(Secret("wrong horse"))) == Wrong(Task.REPAIRING)
    few = Secret("legal winner", by_code=True)
    assert told.do(RepairVault(few)) == Wrong(Task.REPAIRING, fault=WrongCount(2))
    assert told.do(RepairVault(RIGHT)) == Mended(Holdings(), whole=True, identity=True)
    assert isinstance(told.vault[-1], Unlocked)
    told.session._desk.close()
    flip(paths.vault, 50)
    assert told.do(RepairVault(RIGHT)) == Unmended(again=False)
    with monkeypatch.context() as failing:
        failing.setattr(door, "repair", None)
        assert told.do(RepairVault(RIGHT)) == Unmended(again=True)
    with monkeypatch.context() as failing:
        failing.setattr(door.backups, "forget", None)
        assert told.do(ForgetBackup()) is None
    told.archivist.do(BackupWish())
