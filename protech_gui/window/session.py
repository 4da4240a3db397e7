"""One person's time with the vault: from the locked door to the open record and new arrivals."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from engine.contract import RotateSpool, SegmentDrained, VaultMade
from protech_gui.log import EventLog
from protech_gui.services.door_state import (
    DoorState,
    VaultExists,
    VaultUnreadable,
    WrongCode,
    WrongPassphrase,
)
from protech_gui.services.keystore_key import KeystoreSilent
from protech_gui.services.passphrase import PassphraseRefused
from protech_gui.services.recovery_code import NoCode, RecoveryCode
from protech_gui.services.tries import MustWait
from protech_gui.store.connection import VaultDamaged
from protech_gui.store.drain import SegmentUnreadable
from protech_gui.window.intents import ShowChart
from protech_gui.window.models.vault_state import (
    Locked,
    Misread,
    NewCode,
    NoVault,
    Recovered,
    Refused,
    Unfit,
    Unlocked,
    Unreadable,
    VaultState,
    Working,
)
from protech_gui.window.ops import Worker
from protech_gui.window.vault_desk import (
    ChartRead,
    CodeReason,
    Contents,
    DoorLook,
    Opened,
    VaultDesk,
)


class Session(QObject):
    """Has the worker open, fill and read the vault, and says how it stands."""

    changed = Signal(object)
    """The vault's state, a ``VaultState``."""
    told = Signal(object)
    """A message for the keeper."""

    def __init__(self, desk: VaultDesk, worker: Worker, log: EventLog) -> None:
        super().__init__()
        self._desk = desk
        self._worker = worker
        self._log = log
        self._contents: Contents | None = None
        self._code: NewCode | None = None
        self._recovered = False
        self._delayed = False
        self._silent = False
        self._asked = False
        self._more = False
        self._then: Callable[[], None] | None = None

    @property
    def is_open(self) -> bool:
        """Whether the records can be read now."""
        return self._contents is not None

    def look(self) -> None:
        """Find out how the vault stands."""
        self._worker.run(self._desk.look, self._show_door, self.fail)

    def create(self, passphrase: str) -> None:
        """Make the first vault."""
        self.changed.emit(Working())
        self._worker.run(partial(self._desk.create, passphrase), self._open, self.fail)

    def start_afresh(self, passphrase: str) -> None:
        """Put an unreadable vault aside and make a new one."""
        self.changed.emit(Working())
        self._worker.run(partial(self._desk.start_afresh, passphrase), self._open, self.fail)

    def unlock(self, passphrase: str) -> None:
        """Open the vault."""
        self.changed.emit(Working())
        self._worker.run(partial(self._desk.unlock, passphrase), self._open, self.fail)

    def unlock_with_code(self, code: str) -> None:
        """Open the vault with its recovery code; a new passphrase is asked for next."""
        self.changed.emit(Working())
        self._worker.run(partial(self._desk.unlock_with_code, code), self._recover, self.fail)

    def unlock_with_keystore(self) -> None:
        """Open the vault with what lies in this computer's keystore."""
        self.changed.emit(Working())
        self._worker.run(self._desk.unlock_with_keystore, self._open, self._miss_keystore)

    def change_passphrase(self, passphrase: str) -> None:
        """Have this passphrase open the vault from now on."""
        self.changed.emit(Working())
        change = partial(self._desk.change_passphrase, passphrase)
        self._worker.run(change, self._end_recovery, self.fail)

    def renew_code(self) -> None:
        """Make a new recovery code and show it."""
        if self.is_open:
            self._worker.run(self._desk.new_code, self._show_code, self.fail)

    def see_code(self, *, noted: bool) -> None:
        """Show the recovery code no more; keep that it was noted."""
        self._code = None
        if noted:
            self._worker.run(self._desk.note_code, _nothing, self.fail)
        self._show()

    def ask(self) -> None:
        """Ask the keeper for what was sealed meanwhile; does nothing while locked."""
        if not self.is_open:
            return
        if self._asked:
            self._more = True
            return
        self._asked = True
        self.told.emit(RotateSpool())

    def take(self, untrusted_segments: tuple[str, ...]) -> None:
        """Take these segments in, oldest first; each is acknowledged once it is in the vault."""
        self._asked = False
        if not self.is_open:
            return
        if untrusted_segments:
            self._delayed = False
        for segment in untrusted_segments:
            self._worker.run(
                partial(self._desk.drain, segment),
                partial(self._acknowledge, segment),
                self._miss,
            )
        if untrusted_segments:
            self._worker.run(self._desk.read, self._show_contents, self._miss)
        if self._more:
            self._more = False
            self.ask()
        elif self._then is not None:
            then, self._then = self._then, None
            then()

    def when_drained(self, then: Callable[[], None]) -> None:
        """Do this once all that was sealed until now is on its way in; at once while locked."""
        if self.is_open:
            self._then = then
            self.ask()
        else:
            then()

    def give_way(self) -> None:
        """Say that another vault is coming in the place of the present one, or of none."""
        self._contents, self._code, self._recovered = None, None, False
        self.changed.emit(Working())

    def take_over(self, opened: Opened, *, recovered: bool) -> None:
        """Go on with this vault; ``recovered``: a new passphrase is asked for next."""
        self._recovered = recovered
        self._open(opened)

    def read_chart(self, wanted: ShowChart) -> None:
        """Have a chart read, to be shown among what the vault holds."""
        if self.is_open:
            read = partial(self._desk.chart, wanted)
            self._worker.run(read, self._show_chart, partial(self._miss_chart, wanted))

    def read_older(self) -> None:
        """Have older urges read too, to be shown among what the vault holds."""
        if self.is_open:
            self._worker.run(self._desk.read_older, self._show_contents, self._miss)

    def show(self, contents: Contents) -> None:
        """Show what the vault holds after something was written to it."""
        self._show_contents(contents)

    def end(self, timeout: float) -> bool:
        """Close the vault; false if that takes over ``timeout`` seconds."""
        return self._worker.end(self._desk.close, timeout)

    def _show_door(self, look: DoorLook) -> None:
        match look.state:
            case DoorState.NONE:
                self.changed.emit(NoVault())
            case DoorState.LOCKED:
                self.changed.emit(Locked(look.wait, look.keystore, self._silent))
                self._silent = False
            case _:
                self.changed.emit(Unreadable(look.state))

    def _open(self, opened: Opened) -> None:
        self._log.event("vault_open")
        self._code = None if opened.code is None else NewCode(opened.code, opened.reason)
        self._contents = opened.contents
        self.told.emit(VaultMade(opened.public_key))
        self._show()
        self.ask()

    def _recover(self, opened: Opened) -> None:
        self._recovered = True
        self._open(opened)

    def _miss_keystore(self, error: Exception) -> None:
        if isinstance(error, KeystoreSilent):
            self._log.event("keystore_silent")
            self._silent = True
            self.look()
        else:
            self.fail(error)

    def _end_recovery(self, _done: None) -> None:
        self._recovered = False
        self._show()

    def _show_code(self, code: RecoveryCode) -> None:
        self._code = NewCode(code, CodeReason.WANTED)
        self._show()

    def _show_contents(self, contents: Contents) -> None:
        # A drain before it may have found the vault damaged.
        if self.is_open:
            self._contents = contents
            self._show()

    def _show_chart(self, read: ChartRead) -> None:
        if self._contents is not None:
            self._contents = replace(self._contents, chart=read)
            self._show()

    def _miss_chart(self, wanted: ShowChart, error: Exception) -> None:
        if isinstance(error, VaultDamaged):
            self.fail(error)
        else:
            self._log.failure("chart_failed", error)
            self._show_chart(ChartRead(wanted, None))

    def _show(self) -> None:
        """Say how the open vault stands: first a passphrase, then a code, then what it holds."""
        if self._recovered:
            self.changed.emit(Recovered())
        elif self._code is not None:
            self.changed.emit(self._code)
        elif self._contents is not None:
            self.changed.emit(Unlocked(self._contents, self._delayed))

    def _acknowledge(self, segment: str, _drained: None) -> None:
        self.told.emit(SegmentDrained(segment))

    def fail(self, error: Exception) -> None:
        """Say why the vault did not open, or cannot be used any more."""
        if isinstance(error, VaultExists):
            self.look()
            return
        if not isinstance(error, PassphraseRefused):
            self._contents, self._code, self._recovered = None, None, False
        self.changed.emit(self._state_after(error))

    def _state_after(self, error: Exception) -> VaultState:
        match error:
            case WrongPassphrase() | WrongCode():
                return Refused(wrong=True, wait=error.wait)
            case MustWait():
                return Refused(wrong=False, wait=error.wait, count_lost=error.count_lost)
            case PassphraseRefused():
                return Unfit(error.fault)
            case NoCode():
                return Misread(error.fault)
            case _:
                return self._trouble_after(error)

    def _trouble_after(self, error: Exception) -> VaultState:
        match error:
            case VaultUnreadable(reason=DoorState.NONE):
                return NoVault()
            case VaultUnreadable():
                self._log.event("vault_unreadable", reason=error.reason)
                return Unreadable(error.reason)
            case VaultDamaged():
                self._log.event("vault_unreadable", reason=DoorState.DAMAGED_VAULT)
                return Unreadable(DoorState.DAMAGED_VAULT)
            case _:
                self._log.failure("vault_failed", error)
                return Unreadable(DoorState.FAILED)

    def _miss(self, error: Exception) -> None:
        """Say that something new did not come in; it stays sealed and is offered again."""
        if self._contents is None:
            return
        if isinstance(error, SegmentUnreadable):
            self._log.event("segment_unreadable")
        elif isinstance(error, VaultDamaged):
            self.fail(error)
        else:
            self._log.failure("drain_failed", error)
            self._delayed = True
            self._show()


def _nothing(_done: None) -> None:
    """Nothing is said of what only had to be done."""
