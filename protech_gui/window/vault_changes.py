"""What each wish that concerns the vault's content changes in the open vault."""

from protech_gui.services.open_vault import OpenVault
from protech_gui.window.intents import EraseJournal, EraseRecords, SaveCheckIn, VaultChange


def apply(vault: OpenVault, change: VaultChange) -> None:
    """Do it, wholly or not at all; raises VaultDamaged, VaultFailed, or ValueError."""
    match change:
        case SaveCheckIn():
            vault.checkins.save(change.mood, change.urge, change.confidence)
        case EraseJournal():
            vault.erase_journal()
        case EraseRecords():
            vault.erase_records()
