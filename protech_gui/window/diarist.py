"""What a person tells about themselves on its way into the vault, open or sealed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from engine.contract import SealUrge
from protech_gui.domain.urges import SealedUrge
from protech_gui.log import EventLog
from protech_gui.store.connection import VaultDamaged, VaultFailed
from protech_gui.store.spool_format import seal_urge
from protech_gui.window.comparing import Compare
from protech_gui.window.intents import EraseJournal, VaultChange
from protech_gui.window.models.diary import Diary, Kept
from protech_gui.window.models.moment import Told
from protech_gui.window.models.refused_words import left_after
from protech_gui.window.ops import Worker
from protech_gui.window.session import Session
from protech_gui.window.vault_desk import Contents, VaultDesk
from protech_gui.window.worded import Worded


class Diarist(QObject):
    """Writes urges and check-ins into the open vault; seals an urge for the keeper while locked."""

    kept = Signal(object)
    """What became of what was told last, a ``Kept``."""
    refused = Signal(object)
    """The words that the disk did not take and no page took back, a tuple of ``Worded``."""
    told = Signal(object)
    """A message for the keeper."""

    def __init__(self, desk: VaultDesk, worker: Worker, session: Session, log: EventLog) -> None:
        super().__init__()
        self._desk = desk
        self._worker = worker
        self._session = session
        self._log = log
        self._public_key = b""
        self._refused: tuple[Worded, ...] = ()
        self._untold: dict[str, Told] = {}

    def seal_to(self, public_key: str) -> None:
        """Seal what is told while locked to this vault's key, 32 bytes as hex; before, nothing."""
        self._public_key = bytes.fromhex(public_key)

    def tell(self, told: Told, diary: Diary) -> None:
        """Keep this of an urge at once: written where the diary is open, sealed while locked."""
        if diary is Diary.OPEN:
            self._write(partial(self._desk.tell, told), told)
        elif diary is Diary.LOCKED:
            self._seal(told)

    @Slot(bool)
    def hear_sealed(self, is_kept: bool) -> None:
        """Say whether the keeper sealed it."""
        self.kept.emit(Kept.SEALED if is_kept else Kept.FAILED)

    def change(self, wish: VaultChange) -> None:
        """Change what the open vault holds; words that it does not take are not lost."""
        self._write(partial(self._desk.change, wish), wish)

    def take_back(self, wish: Worded) -> None:
        """Hold these words no more: they stand in a field again."""
        self._hold(tuple(one for one in self._refused if one != wish))

    def try_again(self) -> None:
        """Have the disk asked once more for what it refused and no field has; before the end."""
        self._tell_again()
        for wish in self._refused:
            self.change(wish)

    def remember(self, wish: Compare) -> None:
        """Compare protection with what the vault remembers; nothing is said of it."""
        job = partial(self._desk.remember, wish.firmness, vouched=wish.vouched)
        self._worker.run(job, self._session.show, self._unremembered, must=True)

    def _seal(self, told: Told) -> None:
        if self._public_key:
            # Here, because no text can be wiped from the memory of the keeper, which stays.
            urge = SealedUrge(told.time, told.before, told.after, told.line, told.way, told.moment)
            self.told.emit(SealUrge(seal_urge(self._public_key, urge)))
        else:
            self.kept.emit(Kept.FAILED)

    def _unremembered(self, error: Exception) -> None:
        if isinstance(error, VaultDamaged):
            self._session.fail(error)
        else:
            self._log.failure("protection_unremembered", error)

    def _write(self, job: Callable[[], Contents], what: VaultChange | Told) -> None:
        if self._session.is_open:
            written, failed = partial(self._written, what), partial(self._failed, what)
            self._worker.run(job, written, failed, must=True)

    def _hold(self, refused: tuple[Worded, ...]) -> None:
        if refused != self._refused:
            self._refused = refused
            self.refused.emit(refused)

    def _written(self, what: VaultChange | Told, contents: Contents) -> None:
        if isinstance(what, Told):
            self._untold.pop(what.moment, None)
        else:
            self._hold(left_after(self._refused, what))
        if isinstance(what, EraseJournal):
            self._untold.clear()
        self._session.show(contents)
        self.kept.emit(Kept.SAVED)
        self._tell_again()

    def _failed(self, what: VaultChange | Told, error: Exception) -> None:
        if isinstance(what, Told):
            self._keep_untold(what, error)
        elif isinstance(what, Worded):
            self._hold((*left_after(self._refused, what), what))
        self.kept.emit(Kept.FAILED)
        if isinstance(error, VaultDamaged):
            self._session.fail(error)
        else:
            self._log.failure("diary_failed", error)

    def _tell_again(self) -> None:
        """Tell what the disk refused of urges; a person's moment does not come back for it."""
        waiting, self._untold = self._untold, {}
        for told in waiting.values():
            self._worker.run(
                partial(self._desk.tell, told),
                self._session.show,
                partial(self._miss_again, told),
                must=True,
            )

    def _miss_again(self, told: Told, error: Exception) -> None:
        self._keep_untold(told, error)
        self._log.failure("diary_failed", error)

    def _keep_untold(self, told: Told, error: Exception) -> None:
        """Keep it in mind for the next time that the disk takes something."""
        if isinstance(error, VaultFailed):
            self._untold[told.moment] = told
