"""Has the computer's keystore open the vault exactly while the person consents to that."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from engine.terms import ConsentKind
from protech_gui.log import EventLog
from protech_gui.services.keystore_key import KeystoreState
from protech_gui.window.models.situation import Situation
from protech_gui.window.ops import Worker
from protech_gui.window.vault_desk import VaultDesk


class KeystoreSettling(QObject):
    """Acts whenever the vault was opened, and when the consent is given or taken back."""

    changed = Signal(object)
    """Whether the keystore opens the vault now, a ``KeystoreState``."""

    def __init__(self, desk: VaultDesk, worker: Worker, log: EventLog) -> None:
        super().__init__()
        self._desk = desk
        self._worker = worker
        self._log = log
        self._settled: bool | None = None

    @Slot(object)
    def know(self, situation: Situation) -> None:
        """Settle what is not settled; while the vault is closed nothing can be."""
        if situation.contents is None:
            self._settled = None
            return
        wanted = situation.receipt(ConsentKind.KEYSTORE) is not None
        if wanted is not self._settled:
            self._settled = wanted
            settle = partial(self._desk.settle_keystore, wanted=wanted)
            self._worker.run(settle, self._show, self._fail)

    def _show(self, state: KeystoreState) -> None:
        self._log.event("keystore", state=state)
        self.changed.emit(state)

    def _fail(self, error: Exception) -> None:
        self._log.failure("keystore_failed", error)
        self.changed.emit(KeystoreState.REFUSED)
