"""What a person wants to share, on its way to the worker and back."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from protech_gui.domain.holdings import Holdings
from protech_gui.log import EventLog
from protech_gui.services.door_state import WrongPassphrase
from protech_gui.services.exporting import HandingFault, NotHandedOut
from protech_gui.services.sharing import Selected
from protech_gui.services.tries import MustWait
from protech_gui.store.connection import VaultDamaged
from protech_gui.store.export_file import ExportRefused
from protech_gui.store.slots import WrongSecret
from protech_gui.window.models.share_state import (
    Exported,
    ExportOpened,
    NoExport,
    NotesRead,
    NotesSaved,
    NotShared,
    ShareState,
    ShareTask,
    SharingNow,
    WrongWord,
)
from protech_gui.window.ops import Worker
from protech_gui.window.session import Session
from protech_gui.window.share_desk import ShareDesk
from protech_gui.window.share_intents import (
    LookIntoExport,
    MakeExport,
    ReadNotes,
    SaveNotes,
    ShareWish,
)


class Sharer(QObject):
    """Has the worker read, write and export, and says what came of it."""

    changed = Signal(object)
    """How the last wish stands, a ``ShareState``, or None once it is forgotten."""

    def __init__(self, desk: ShareDesk, worker: Worker, session: Session, log: EventLog) -> None:
        super().__init__()
        self._desk = desk
        self._worker = worker
        self._session = session
        self._log = log

    def do(self, wish: ShareWish) -> None:
        """Do what the person wants."""
        match wish:
            case ReadNotes(wanted):
                self._begin(ShareTask.READING)
                self._worker.run(partial(self._desk.read, wanted), self._read, self._unread)
            case SaveNotes(path, content):
                self._begin(ShareTask.SAVING)
                save = partial(self._desk.save, path, content)
                self._worker.run(save, self._saved, partial(self._failed, ShareTask.SAVING))
            case MakeExport(passphrase, order):
                self._begin(ShareTask.EXPORTING)
                export = partial(self._desk.export, passphrase, order)
                failed = partial(self._failed, ShareTask.EXPORTING)
                self._worker.run(export, self._exported, failed)
            case LookIntoExport(path, passphrase):
                self._begin(ShareTask.OPENING)
                look = partial(self._desk.look, path, passphrase)
                self._worker.run(look, self._opened, self._refused)
            case _:
                self.changed.emit(None)

    def _begin(self, task: ShareTask) -> None:
        self.changed.emit(SharingNow(task))

    def _read(self, selected: Selected) -> None:
        self.changed.emit(NotesRead(selected))

    def _unread(self, error: Exception) -> None:
        self._failed(ShareTask.READING, error)
        if isinstance(error, VaultDamaged):
            self._session.fail(error)

    def _saved(self, _done: None) -> None:
        self._log.event("notes_saved")
        self.changed.emit(NotesSaved())

    def _exported(self, holdings: Holdings) -> None:
        self._log.event("export_made")
        self.changed.emit(Exported(holdings))

    def _failed(self, task: ShareTask, error: Exception) -> None:
        self.changed.emit(self._after_failure(task, error))

    def _after_failure(self, task: ShareTask, error: Exception) -> ShareState:
        match error:
            case WrongPassphrase() | MustWait():
                return WrongWord(task, error.wait)
            case NotHandedOut():
                self._log.event("not_shared", fault=error.fault)
                return NotShared(task, error.fault)
            case _:
                self._log.failure("sharing_failed", error)
                return NotShared(task, HandingFault.VAULT)

    def _opened(self, holdings: Holdings) -> None:
        self.changed.emit(ExportOpened(holdings))

    def _refused(self, error: Exception) -> None:
        match error:
            case WrongSecret():
                self.changed.emit(WrongWord(ShareTask.OPENING))
            case ExportRefused():
                self._log.event("export_refused", fault=error.fault)
                self.changed.emit(NoExport(error.fault))
            case _:
                self._log.failure("export_failed", error)
                self.changed.emit(NoExport(None))
