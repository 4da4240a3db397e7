"""The door to the private record: making it, unlocking it, and what stands in the way."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum

from msgspec.structs import replace

from protech_gui.clock import Clock
from protech_gui.domain.days import Zone
from protech_gui.files import make_private
from protech_gui.paths import Paths
from protech_gui.platform.keystore import NO_KEYSTORE, Keystore
from protech_gui.services.backup import Backups
from protech_gui.services.keystore_key import KeystoreKey
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.passphrase import PassphraseFault, fault_of, secret_of
from protech_gui.services.recovery_code import RecoveryCode, new_code, parse
from protech_gui.services.repairing import repair
from protech_gui.services.secret import Secret
from protech_gui.services.tries import Tries
from protech_gui.services.vault_files import VaultFiles
from protech_gui.store.calibration import calibrate
from protech_gui.store.connection import VaultDamaged, VaultFailed, VaultNewer, open_vault
from protech_gui.store.repair import Salvaged
from protech_gui.store.slots import (
    Cost,
    PassphraseSlot,
    Slot,
    Slots,
    SlotsDamaged,
    SlotsNewer,
    TooLittleMemory,
    WrongSecret,
    new_key,
    read_slots,
    unwrap,
    wipe,
    wrap_for_code,
    wrap_for_passphrase,
    write_slots,
)


class DoorState(StrEnum):
    """How the record stands; each has its sentence in every language.

    DAMAGED_SLOTS: what the passphrase opens is damaged or gone. DAMAGED_VAULT: the record
    itself is. NEWER: a newer Protech made it. FAILED: the disk is full or refuses, memory
    is short, or another process holds it; it can be tried again.
    """

    NONE = "none"
    LOCKED = "locked"
    DAMAGED_SLOTS = "damaged_slots"
    DAMAGED_VAULT = "damaged_vault"
    NEWER = "newer"
    FAILED = "failed"


class PassphraseRefused(Exception):
    """The text cannot be a new passphrase."""

    def __init__(self, fault: PassphraseFault) -> None:
        super().__init__(fault)
        self.fault = fault


class WrongPassphrase(Exception):
    """The passphrase does not open the vault; the next try is ``wait`` seconds away."""

    def __init__(self, wait: float) -> None:
        super().__init__(wait)
        self.wait = wait


class WrongCode(Exception):
    """The code is whole but not this vault's; the next try is ``wait`` seconds away."""

    def __init__(self, wait: float) -> None:
        super().__init__(wait)
        self.wait = wait


class VaultUnreadable(Exception):
    """The vault cannot be opened; ``reason`` is any state but LOCKED. Nothing was changed."""

    def __init__(self, reason: DoorState) -> None:
        super().__init__(reason)
        self.reason = reason


class VaultExists(Exception):
    """There is a vault already, or parts of one; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Created:
    """A new vault, open, and the code that opens it when the passphrase is lost.

    Nothing keeps the code: who did not note it can only have a new one made.
    """

    vault: OpenVault
    code: RecoveryCode


@dataclass(frozen=True, slots=True)
class Repaired:
    """A mended vault, open, and what came over of the damaged one."""

    vault: OpenVault
    salvaged: Salvaged


class VaultDoor:
    """Everything that can be done with the record from outside; one caller at a time.

    The slots file is the moment a vault comes to be: before it there is none, from then
    on the vault lies complete beside it, under its own name or the one it was built under.
    """

    def __init__(
        self,
        paths: Paths,
        clock: Clock,
        cost: Callable[[], Cost] = calibrate,
        zone: Zone = None,
        keystore: Keystore = NO_KEYSTORE,
    ) -> None:
        self._paths = paths
        self._files = VaultFiles(paths)
        self._tries = Tries(paths.attempts, clock)
        self._clock = clock
        self._cost = cost
        self._zone = zone
        self.backups = Backups(paths, self._files, clock)
        self.keystore = KeystoreKey(paths.slots, keystore)

    def state(self) -> DoorState:
        """Return how the record stands, as far as that shows without the passphrase."""
        return self._look()[0]

    def create(self, passphrase: str) -> Created:
        """Make a vault that this passphrase and a new code open, and open it.

        Takes about two seconds. Raises PassphraseRefused, VaultExists, or
        VaultUnreadable(FAILED). Killed at any point, it leaves no vault or a complete one.
        """
        _require(passphrase)
        if self.state() is not DoorState.NONE:
            raise VaultExists
        key, code = new_key(), new_code()
        try:
            with _trouble():
                make_private(self._paths.root)
                slots = Slots.of(
                    self._passphrase_slot(key, passphrase), wrap_for_code(key, code.secret)
                )
                self._files.build(key)
                self._tries.forget()
                self._keep(slots)
                return Created(self._open(key), code)
        finally:
            wipe(key)

    def set_aside_and_create(self, passphrase: str) -> Created:
        """Put away whatever vault there is, whole and restorable, and make a new one.

        Only when the person asked for it. Raises PassphraseRefused, and then nothing was
        moved, or VaultUnreadable(FAILED).
        """
        _require(passphrase)
        if self.state() is not DoorState.NONE:
            with _trouble():
                self.keystore.forget()
                self._files.put_aside()
        return self.create(passphrase)

    def unlock(self, passphrase: str) -> OpenVault:
        """Open the vault; takes about half a second.

        The try is counted on disk before the passphrase is looked at, so ending the
        process gives no free one. Raises WrongPassphrase, MustWait, or VaultUnreadable.
        """
        slot = self._locked().passphrase
        with _trouble():
            try:
                return self._unlock(slot, secret_of(passphrase))
            except WrongSecret:
                raise WrongPassphrase(self._tries.wait()) from None

    def confirm(self, passphrase: str) -> None:
        """See that this is the vault's passphrase; counts as a try, like unlocking.

        Raises WrongPassphrase, MustWait, or VaultUnreadable.
        """
        slot = self._locked().passphrase
        with _trouble():
            try:
                wipe(self._key(slot, secret_of(passphrase)))
            except WrongSecret:
                raise WrongPassphrase(self._tries.wait()) from None

    def unlock_with_code(self, untrusted_text: str) -> OpenVault:
        """Open the vault with its recovery code; afterwards a new passphrase can be set.

        A text that is no code costs no try and raises NoCode; a code does, like a
        passphrase. Raises WrongCode, MustWait, or VaultUnreadable.
        """
        slot = self._locked().recovery
        code = parse(untrusted_text)
        if slot is None:
            # A vault made before there were codes: no code is the right one.
            raise WrongCode(self.wait())
        with _trouble():
            try:
                return self._unlock(slot, code.secret)
            except WrongSecret:
                raise WrongCode(self._tries.wait()) from None

    def unlock_with_keystore(self) -> OpenVault:
        """Open the vault with what lies in this computer's keystore.

        Nobody guesses such a secret, so no try is counted. The system may ask the person before
        it gives it. Raises KeystoreSilent or VaultUnreadable.
        """
        with _trouble():
            key = self.keystore.key(self._locked())
            try:
                return self._open(key)
            finally:
                wipe(key)

    def restore(self) -> OpenVault:
        """Put the backup that was looked into in the vault's place, which must be closed; open it.

        The present vault is put aside whole. Killed at any point, the one or the other stands
        complete. Raises VaultUnreadable, or LookupError when none was looked into.
        """
        key = self.backups.take()
        try:
            with _trouble():
                self.keystore.forget()
                self._files.replace()
                return self._open(key)
        finally:
            wipe(key)

    def repair(self, secret: Secret) -> Repaired:
        """Make a vault of what can be read of the damaged one, put that aside whole, and open it.

        Counts as a try, like unlocking. Raises WrongPassphrase, WrongCode, NoCode, MustWait, or
        VaultUnreadable, and then nothing was changed.
        """
        slots = self._locked()
        with _trouble():
            try:
                slot, opening = secret.slot(slots)
                key = self._key(slot, opening)
            except WrongSecret:
                wrong = WrongCode if secret.by_code else WrongPassphrase
                raise wrong(self._tries.wait()) from None
            try:
                salvaged = repair(self._paths, self._files, key, slots)
                return Repaired(self._open(key), salvaged)
            finally:
                wipe(key)

    def change_passphrase(self, vault: OpenVault, new: str) -> None:
        """Let this passphrase open the vault in place of the one before; takes two seconds.

        The recovery code stays. Killed at any point, exactly one of the two passphrases
        opens it. A copy of the slots file made before opens with the old one, because the
        vault's key is the same. Raises PassphraseRefused, or VaultUnreadable, and then the
        old one holds.
        """
        _require(new)
        slots = self._locked()
        with _trouble():
            passphrase = self._passphrase_slot(vault.key, new)
            self._keep(Slots.of(passphrase, slots.recovery, slots.keystore))

    def new_code(self, vault: OpenVault) -> RecoveryCode:
        """Return a new recovery code for the vault; the one before opens it no longer.

        The passphrase stays. Raises VaultUnreadable, and then the old code holds.
        """
        slots = self._locked()
        code = new_code()
        with _trouble():
            recovery = wrap_for_code(vault.key, code.secret)
            self._keep(Slots.of(slots.passphrase, recovery, slots.keystore))
        return code

    def code_noted(self) -> bool:
        """Return whether the person is done with the code: noted it, or wants none.

        Raises VaultUnreadable.
        """
        recovery = self._locked().recovery
        return recovery is not None and recovery.noted

    def note_code(self) -> None:
        """Keep that the person is done with the code, until there is a new one.

        Raises VaultUnreadable.
        """
        slots = self._locked()
        if slots.recovery is not None:
            with _trouble():
                noted = replace(slots.recovery, noted=True)
                self._keep(Slots.of(slots.passphrase, noted, slots.keystore))

    def wait(self) -> float:
        """Return how many seconds the next try is away; 0 when it is free.

        Raises VaultUnreadable(FAILED) when the disk refuses.
        """
        with _trouble():
            return self._tries.wait() if self.state() is DoorState.LOCKED else 0.0

    def _look(self) -> tuple[DoorState, Slots | None]:
        try:
            self._files.finish()
        except OSError:
            return DoorState.FAILED, None
        try:
            slots = read_slots(self._paths.slots)
        except FileNotFoundError:
            found = DoorState.DAMAGED_SLOTS if self._files.exists() else DoorState.NONE
            return found, None
        except SlotsNewer:
            return DoorState.NEWER, None
        except SlotsDamaged:
            return DoorState.DAMAGED_SLOTS, None
        return (DoorState.LOCKED if self._files.is_whole() else DoorState.DAMAGED_VAULT), slots

    def _locked(self) -> Slots:
        state, slots = self._look()
        if slots is None or state is not DoorState.LOCKED:
            raise VaultUnreadable(state)
        return slots

    def _unlock(self, slot: Slot, secret: bytes) -> OpenVault:
        key = self._key(slot, secret)
        try:
            return self._open(key)
        finally:
            wipe(key)

    def _key(self, slot: Slot, secret: bytes) -> bytearray:
        self._tries.count()
        key = unwrap(slot, secret)
        self._tries.forget()
        return key

    def _open(self, key: bytearray) -> OpenVault:
        self._files.name_built()
        self.backups.forget()
        connection = open_vault(self._paths.vault, key)
        try:
            return OpenVault(connection, key, self._clock, self._zone)
        except BaseException:
            connection.close()
            raise

    def _passphrase_slot(self, key: bytearray, passphrase: str) -> PassphraseSlot:
        return wrap_for_passphrase(key, secret_of(passphrase), self._cost())

    def _keep(self, slots: Slots) -> None:
        write_slots(self._paths.slots, slots)


def _require(passphrase: str) -> None:
    fault = fault_of(passphrase)
    if fault:
        raise PassphraseRefused(fault)


@contextmanager
def _trouble() -> Iterator[None]:
    """Turn what the disk, the vault and memory raise into VaultUnreadable."""
    try:
        yield
    except VaultDamaged:
        raise VaultUnreadable(DoorState.DAMAGED_VAULT) from None
    except VaultNewer:
        raise VaultUnreadable(DoorState.NEWER) from None
    except (OSError, VaultFailed, TooLittleMemory):
        raise VaultUnreadable(DoorState.FAILED) from None
