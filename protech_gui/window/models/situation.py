"""How everything stands that a page may show: the one value that flows down to all of them."""

from dataclasses import dataclass

from engine.contract import Protection
from engine.terms import Choices, ConsentKind, Note, Receipt
from protech_gui.window.models.diary import Diary, Kept
from protech_gui.window.models.vault_state import (
    Locked,
    Misread,
    NoVault,
    Refused,
    Unfit,
    Unlocked,
    Unreadable,
    VaultState,
)
from protech_gui.window.vault_desk import Contents


@dataclass(frozen=True)
class Situation:
    """Protection, choices, consents and notes as the keeper has them, and the vault.

    ``vault`` is None until the worker has looked. ``tray`` says whether the desktop has one;
    ``kept`` what became of the urge or check-in that was told last.
    """

    protection: Protection
    choices: Choices
    consents: tuple[Receipt, ...] = ()
    notes: tuple[Note, ...] = ()
    tray: bool = True
    vault: VaultState | None = None
    kept: Kept = Kept.NOT_YET

    def receipt(self, kind: ConsentKind) -> Receipt | None:
        """Return the receipt of this consent, or None when it does not hold."""
        return next((one for one in self.consents if one.kind is kind), None)

    @property
    def contents(self) -> Contents | None:
        """What the open vault holds, None while it is not open."""
        return self.vault.contents if isinstance(self.vault, Unlocked) else None

    @property
    def delayed(self) -> bool:
        """Whether new records could not be taken in and wait, sealed."""
        return isinstance(self.vault, Unlocked) and self.vault.delayed

    @property
    def diary(self) -> Diary:
        """Whether an urge can be written down now, and what becomes of it."""
        match self.vault:
            case Unlocked() if self.receipt(ConsentKind.JOURNAL):
                return Diary.OPEN
            case Locked() | Refused() | Misread() if self.receipt(ConsentKind.JOURNAL):
                return Diary.LOCKED
            case NoVault() | Unfit() | Unlocked() | Locked() | Refused() | Misread():
                return Diary.NONE
            case Unreadable() | _:
                return Diary.CLOSED
