"""What opens the private record: its passphrase and its recovery code, tried, changed and noted."""

from collections.abc import Callable

from msgspec.structs import replace

from protech_gui.paths import Paths
from protech_gui.services.door_state import DoorState, VaultUnreadable, trouble
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.passphrase import require_fit, secret_of
from protech_gui.services.recovery_code import RecoveryCode, new_code
from protech_gui.services.tries import Tries
from protech_gui.services.vault_files import VaultFiles
from protech_gui.store.slots import (
    Cost,
    PassphraseSlot,
    Slot,
    Slots,
    SlotsDamaged,
    SlotsNewer,
    read_slots,
    unwrap,
    wrap_for_code,
    wrap_for_passphrase,
    write_slots,
)


class VaultKeys:
    """The slots in which the vault's key lies; whoever changes them holds the open vault."""

    def __init__(
        self, paths: Paths, files: VaultFiles, tries: Tries, cost: Callable[[], Cost]
    ) -> None:
        self._path = paths.slots
        self._files = files
        self._tries = tries
        self._cost = cost

    def first(self, key: bytearray, passphrase: str) -> tuple[Slots, RecoveryCode]:
        """Return slots for a new vault with this key, not kept yet, and the code that opens it."""
        code = new_code()
        return Slots.of(self._slot(key, passphrase), wrap_for_code(key, code.secret)), code

    def keep(self, slots: Slots) -> None:
        """Have these slots on disk in place of those before; raises OSError."""
        write_slots(self._path, slots)

    def key(self, slot: Slot, secret: bytes) -> bytearray:
        """Return the vault's key out of this slot; the try is counted before it is made.

        Raises WrongSecret, MustWait, or OSError.
        """
        self._tries.count()
        key = unwrap(slot, secret)
        self._tries.forget()
        return key

    def look(self) -> tuple[DoorState, Slots | None]:
        """Return how the vault stands, and the slots where they can be read.

        Finishes first what was killed while one vault took another's place.
        """
        try:
            self._files.finish()
        except OSError:
            return DoorState.FAILED, None
        try:
            slots = read_slots(self._path)
        except FileNotFoundError:
            found = DoorState.DAMAGED_SLOTS if self._files.exists() else DoorState.NONE
            return found, None
        except SlotsNewer:
            return DoorState.NEWER, None
        except SlotsDamaged:
            return DoorState.DAMAGED_SLOTS, None
        return (DoorState.LOCKED if self._files.is_whole() else DoorState.DAMAGED_VAULT), slots

    def locked(self) -> Slots:
        """Return the slots of a vault that can be unlocked; raises VaultUnreadable."""
        state, slots = self.look()
        if slots is None or state is not DoorState.LOCKED:
            raise VaultUnreadable(state)
        return slots

    def change_passphrase(self, vault: OpenVault, new: str) -> None:
        """Let this passphrase open the vault in place of the one before; takes two seconds.

        The recovery code stays. Killed at any point, exactly one of the two passphrases
        opens it. A copy of the slots file made before opens with the old one, because the
        vault's key is the same. Raises PassphraseRefused, or VaultUnreadable, and then the
        old one holds.
        """
        require_fit(new)
        slots = self.locked()
        with trouble():
            passphrase = self._slot(vault.key, new)
            self.keep(Slots.of(passphrase, slots.recovery, slots.keystore))

    def new_code(self, vault: OpenVault) -> RecoveryCode:
        """Return a new recovery code for the vault; the one before opens it no longer.

        The passphrase stays. Raises VaultUnreadable, and then the old code holds.
        """
        slots = self.locked()
        code = new_code()
        with trouble():
            recovery = wrap_for_code(vault.key, code.secret)
            self.keep(Slots.of(slots.passphrase, recovery, slots.keystore))
        return code

    def code_noted(self) -> bool:
        """Return whether the person is done with the code: noted it, or wants none.

        Raises VaultUnreadable.
        """
        recovery = self.locked().recovery
        return recovery is not None and recovery.noted

    def note_code(self) -> None:
        """Keep that the person is done with the code, until there is a new one.

        Raises VaultUnreadable.
        """
        slots = self.locked()
        if slots.recovery is not None:
            with trouble():
                noted = replace(slots.recovery, noted=True)
                self.keep(Slots.of(slots.passphrase, noted, slots.keystore))

    def _slot(self, key: bytearray, passphrase: str) -> PassphraseSlot:
        return wrap_for_passphrase(key, secret_of(passphrase), self._cost())
