"""What each wish that concerns urges or lapses changes in the open vault."""

from protech_gui.services.open_vault import OpenVault
from protech_gui.window.journal_intents import (
    DeleteLapse,
    DeleteUrge,
    JournalWish,
    KeepLapse,
    ReviseUrge,
)


def change_journal(vault: OpenVault, wish: JournalWish) -> None:
    """Do it, wholly or not at all; raises what UrgeDiary and Lapses raise."""
    match wish:
        case ReviseUrge():
            vault.urges.revise(wish.urge)
        case DeleteUrge():
            vault.urges.delete(wish.id)
        case KeepLapse():
            vault.lapses.keep(wish.lapse)
        case DeleteLapse():
            vault.lapses.delete(wish.id)
