"""What a person wants of backups, checks and repairs, on its way to the worker and back."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from protech_gui.log import EventLog
from protech_gui.services.backup import BackupUnmade, MakingFault, Seen
from protech_gui.services.door_state import DoorState, VaultUnreadable, WrongCode, WrongPassphrase
from protech_gui.services.recovery_code import NoCode
from protech_gui.services.secret import Secret
from protech_gui.services.tries import MustWait
from protech_gui.store.backup import BackupFault, BackupRefused
from protech_gui.store.connection import VaultDamaged
from protech_gui.store.slots import WrongSecret
from protech_gui.window.backup_desk import BackupDesk, Rescue
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
from protech_gui.window.ops import Worker
from protech_gui.window.session import Session
from protech_gui.window.vault_desk import Opened


class Archivist(QObject):
    """Has the worker back up, restore, check and repair, and says what came of it."""

    changed = Signal(object)
    """How the last wish stands, a ``BackupState``, or None once it is forgotten."""

    def __init__(self, desk: BackupDesk, worker: Worker, session: Session, log: EventLog) -> None:
        super().__init__()
        self._desk = desk
        self._worker = worker
        self._session = session
        self._log = log
        self._seen: Seen | None = None
        self._by_code = False

    def do(self, wish: BackupWish) -> None:
        """Do what the person wants."""
        match wish:
            case MakeBackup(path):
                self._begin(Task.MAKING)
                self._worker.run(partial(self._desk.make, path), self._made, self._unmade)
            case CheckVault():
                self._begin(Task.CHECKING)
                self._worker.run(self._desk.is_sound, self._checked, self._unchecked)
            case FindBackup(path):
                self._begin(Task.FINDING)
                self._worker.run(partial(self._desk.find, path), self._found, self._refused)
            case LookIntoBackup(secret):
                self._look(secret)
            case RestoreBackup():
                self._session.when_drained(self._restore)
            case RepairVault(secret):
                self._repair(secret)
            case ForgetBackup():
                self._seen = None
                self._worker.run(self._desk.forget, self._forgotten, self._forget_failed)
            case _:
                self._log.event("backup_wish_unknown")

    def _begin(self, task: Task) -> None:
        self.changed.emit(AtWork(task))

    def _look(self, secret: Secret) -> None:
        self._begin(Task.LOOKING)
        self._by_code = secret.by_code
        self._worker.run(partial(self._desk.look, secret), self._looked, self._refused)

    @Slot()
    def _restore(self) -> None:
        self._begin(Task.RESTORING)
        self._session.give_way()
        self._worker.run(self._desk.restore, self._restored, self._unchecked)

    def _repair(self, secret: Secret) -> None:
        self._begin(Task.REPAIRING)
        self._by_code = secret.by_code
        self._worker.run(partial(self._desk.repair, secret), self._mended, self._unmended)

    def _made(self, seen: Seen) -> None:
        self._log.event("backup_made")
        self.changed.emit(Made(seen.holdings))

    def _unmade(self, error: Exception) -> None:
        fault = error.fault if isinstance(error, BackupUnmade) else MakingFault.VAULT
        self._log.event("backup_unmade", fault=fault)
        self.changed.emit(Unmade(fault))

    def _checked(self, sound: bool) -> None:
        self._log.event("vault_checked", sound=sound)
        if sound:
            self.changed.emit(Sound())
        else:
            self._unchecked(VaultDamaged())

    def _unchecked(self, error: Exception) -> None:
        self.changed.emit(None)
        self._session.fail(error)

    def _found(self, made: int) -> None:
        self.changed.emit(Found(made))

    def _refused(self, error: Exception) -> None:
        self.changed.emit(self._after_refusal(error))

    def _after_refusal(self, error: Exception) -> BackupState:
        match error:
            case WrongSecret():
                return Wrong(Task.LOOKING)
            case NoCode():
                return Wrong(Task.LOOKING, fault=error.fault)
            case BackupRefused():
                self._log.event("backup_refused", fault=error.fault)
                return Declined(error.fault)
            case _:
                self._log.failure("backup_failed", error)
                return Declined(BackupFault.FAILED)

    def _looked(self, seen: Seen) -> None:
        self._seen = seen
        self.changed.emit(Looked(seen))

    def _restored(self, opened: Opened) -> None:
        self._log.event("backup_restored")
        seen, self._seen = self._seen, None
        self._session.take_over(opened, recovered=self._by_code)
        self.changed.emit(None if seen is None else Restored(seen))

    def _mended(self, rescue: Rescue) -> None:
        salvaged = rescue.salvaged
        self._log.event("vault_mended", whole=salvaged.whole)
        self._session.take_over(rescue.opened, recovered=self._by_code)
        self.changed.emit(Mended(rescue.holdings, salvaged.whole, salvaged.identity))

    def _unmended(self, error: Exception) -> None:
        self.changed.emit(self._after_failed_repair(error))

    def _after_failed_repair(self, error: Exception) -> BackupState:
        match error:
            case WrongPassphrase() | WrongCode() | MustWait():
                return Wrong(Task.REPAIRING, error.wait)
            case NoCode():
                return Wrong(Task.REPAIRING, fault=error.fault)
            case VaultUnreadable():
                self._log.event("vault_unmended", reason=error.reason)
                return Unmended(again=error.reason is DoorState.FAILED)
            case _:
                self._log.failure("repair_failed", error)
                return Unmended(again=True)

    def _forgotten(self, _done: None) -> None:
        self.changed.emit(None)

    def _forget_failed(self, error: Exception) -> None:
        self._log.failure("backup_unforgotten", error)
        self.changed.emit(None)
