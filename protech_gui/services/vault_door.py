"""The door to the private record: making it, unlocking it, and what stands in the way."""

from collections.abc import Callable
from dataclasses import dataclass

from engine.files import make_private
from protech_gui.clock import Clock
from protech_gui.domain.days import Zone
from protech_gui.paths import Paths
from protech_gui.platform.keystore import NO_KEYSTORE, Keystore
from protech_gui.services.backup import Backups
from protech_gui.services.door_state import (
    DoorState,
    VaultExists,
    WrongCode,
    WrongPassphrase,
    trouble,
)
from protech_gui.services.keystore_key import KeystoreKey
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.passphrase import require_fit, secret_of
from protech_gui.services.recovery_code import RecoveryCode, parse
from protech_gui.services.repairing import repair
from protech_gui.services.secret import Secret
from protech_gui.services.tries import Tries
from protech_gui.services.vault_files import VaultFiles
from protech_gui.services.vault_keys import VaultKeys
from protech_gui.store.calibration import calibrate
from protech_gui.store.connection import open_vault
from protech_gui.store.repair import Salvaged
from protech_gui.store.slots import Cost, Slot, WrongSecret, new_key, wipe


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
        self._zone = zone
        self.keys = VaultKeys(paths, self._files, self._tries, cost)
        self.backups = Backups(paths, self._files, clock)
        self.keystore = KeystoreKey(paths.slots, keystore)

    def state(self) -> DoorState:
        """Return how the record stands, as far as that shows without the passphrase."""
        return self.keys.look()[0]

    def create(self, passphrase: str) -> Created:
        """Make a vault that this passphrase and a new code open, and open it.

        Takes about two seconds. Raises PassphraseRefused, VaultExists, or
        VaultUnreadable(FAILED). Killed at any point, it leaves no vault or a complete one.
        """
        require_fit(passphrase)
        if self.state() is not DoorState.NONE:
            raise VaultExists
        key = new_key()
        try:
            with trouble():
                make_private(self._paths.root)
                slots, code = self.keys.first(key, passphrase)
                self._files.build(key)
                self._tries.forget()
                self.keys.keep(slots)
                return Created(self._open(key), code)
        finally:
            wipe(key)

    def set_aside_and_create(self, passphrase: str) -> Created:
        """Put away whatever vault there is, whole and restorable, and make a new one.

        Only when the person asked for it. Raises PassphraseRefused, and then nothing was
        moved, or VaultUnreadable(FAILED).
        """
        require_fit(passphrase)
        if self.state() is not DoorState.NONE:
            with trouble():
                self.keystore.forget()
                self._files.put_aside()
        return self.create(passphrase)

    def unlock(self, passphrase: str) -> OpenVault:
        """Open the vault; takes about half a second.

        The try is counted on disk before the passphrase is looked at, so ending the
        process gives no free one. Raises WrongPassphrase, MustWait, or VaultUnreadable.
        """
        slot = self.keys.locked().passphrase
        with trouble():
            try:
                return self._unlock(slot, secret_of(passphrase))
            except WrongSecret:
                raise WrongPassphrase(self._tries.wait()) from None

    def confirm(self, passphrase: str) -> None:
        """See that this is the vault's passphrase; counts as a try, like unlocking.

        Raises WrongPassphrase, MustWait, or VaultUnreadable.
        """
        slot = self.keys.locked().passphrase
        with trouble():
            try:
                wipe(self.keys.key(slot, secret_of(passphrase)))
            except WrongSecret:
                raise WrongPassphrase(self._tries.wait()) from None

    def unlock_with_code(self, untrusted_text: str) -> OpenVault:
        """Open the vault with its recovery code; afterwards a new passphrase can be set.

        A text that is no code costs no try and raises NoCode; a code does, like a
        passphrase. Raises WrongCode, MustWait, or VaultUnreadable.
        """
        slot = self.keys.locked().recovery
        code = parse(untrusted_text)
        if slot is None:
            # A vault made before there were codes: no code is the right one.
            raise WrongCode(self.wait())
        with trouble():
            try:
                return self._unlock(slot, code.secret)
            except WrongSecret:
                raise WrongCode(self._tries.wait()) from None

    def unlock_with_keystore(self) -> OpenVault:
        """Open the vault with what lies in this computer's keystore.

        Nobody guesses such a secret, so no try is counted. The system may ask the person before
        it gives it. Raises KeystoreSilent or VaultUnreadable.
        """
        with trouble():
            key = self.keystore.key(self.keys.locked())
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
            with trouble():
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
        slots = self.keys.locked()
        with trouble():
            try:
                slot, opening = secret.slot(slots)
                key = self.keys.key(slot, opening)
            except WrongSecret:
                wrong = WrongCode if secret.by_code else WrongPassphrase
                raise wrong(self._tries.wait()) from None
            try:
                salvaged = repair(self._paths, self._files, key, slots)
                return Repaired(self._open(key), salvaged)
            finally:
                wipe(key)

    def wait(self) -> float:
        """Return how many seconds the next try is away; 0 when it is free.

        Raises VaultUnreadable(FAILED) when the disk refuses.
        """
        with trouble():
            return self._tries.wait() if self.state() is DoorState.LOCKED else 0.0

    def _unlock(self, slot: Slot, secret: bytes) -> OpenVault:
        key = self.keys.key(slot, secret)
        try:
            return self._open(key)
        finally:
            wipe(key)

    def _open(self, key: bytearray) -> OpenVault:
        self._files.name_built()
        self.backups.forget()
        connection = open_vault(self._paths.vault, key)
        try:
            return OpenVault(connection, key, self._clock, self._zone)
        except BaseException:
            connection.close()
            raise
