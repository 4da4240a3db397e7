"""Repairing: a new vault with what can be read of a damaged one, which is put aside whole."""

from protech_gui.domain.backoff import Attempts
from protech_gui.paths import Paths
from protech_gui.services.vault_files import VaultFiles
from protech_gui.store.attempts import save_attempts
from protech_gui.store.repair import Salvaged, salvage
from protech_gui.store.slots import Slots, write_slots


def repair(paths: Paths, files: VaultFiles, key: bytearray, slots: Slots) -> Salvaged:
    """Put a mended vault, which the same passphrase and code open, in the damaged one's place.

    Killed at any point, the damaged or the mended one stands. Raises VaultDamaged when nothing
    can be read, and then nothing was changed, VaultFailed, or OSError.
    """
    files.name_built()
    staged = files.stage()
    try:
        salvaged = salvage(paths.vault, key, staged.work, staged.paths.vault)
        write_slots(staged.paths.slots, slots)
        save_attempts(staged.paths.attempts, Attempts())
        files.replace()
    finally:
        files.discard()
    return salvaged
