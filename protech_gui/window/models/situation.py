"""How everything stands that a page may show: the one value that flows down to all of them."""

from dataclasses import dataclass, field, replace

from engine.contract import (
    Consents,
    GuardLoad,
    LookedAgain,
    NetworkCounts,
    NetworkState,
    Noted,
    Pinned,
    Protection,
)
from engine.terms import NETWORK_CONSENTS, Choices, ConsentKind, CopiedPlan, Note, Receipt
from protech_gui.domain.plan import PlanLine, PlanStep
from protech_gui.services.keystore_key import KeystoreState
from protech_gui.window.models.backup_state import BackupState
from protech_gui.window.models.diary import Diary, Kept
from protech_gui.window.models.share_state import ShareState
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
from protech_gui.window.worded import Worded

OFTEN_WRONG = 3
"""So many covers called wrong in a day are a reason to name the page on levels."""


NOTEBOOK_FROM = 3
"""From which version on the consent to a journal names what is written beside modules."""

Told = (
    Consents | Protection | Noted | GuardLoad | LookedAgain | NetworkState | NetworkCounts | Pinned
)
"""What the keeper tells that pages show."""


@dataclass(frozen=True)
class Situation:
    """Protection, choices, consents and notes as the keeper has them, and the vault.

    ``vault`` is None until the worker has looked. ``tray`` says whether the desktop has one;
    ``kept`` what became of the urge or check-in that was told last. ``load`` is what guarding
    took lately, None before it was measured; ``looked`` the answer to the last wish to look
    again, None until there is one. ``copied`` is what could be read of the plan when the window
    began. ``keystore`` says whether the computer's keystore opens the vault, once that was seen.
    ``network`` is the network guard, ``counts`` what passed it, once that was told; ``pinned`` are
    the hosts that pass it unread, None until they were asked for. ``refused`` are words that the
    disk did not take, until a page has them in their field again.
    """

    protection: Protection
    choices: Choices
    consents: tuple[Receipt, ...] = ()
    notes: tuple[Note, ...] = ()
    tray: bool = True
    vault: VaultState | None = None
    kept: Kept = Kept.NOT_YET
    load: GuardLoad | None = None
    looked: LookedAgain | None = None
    backup: BackupState | None = None
    sharing: ShareState | None = None
    copied: CopiedPlan = ()
    keystore: KeystoreState = KeystoreState.UNKNOWN
    network: NetworkState = field(default_factory=NetworkState)
    counts: NetworkCounts | None = None
    pinned: tuple[str, ...] | None = None
    refused: tuple[Worded, ...] = ()

    def after(self, told: Told) -> "Situation":
        """Return how things stand once the keeper has told this."""
        match told:
            case Consents():
                return replace(self, consents=told.receipts)
            case Protection():
                # What a guard took that is gone says nothing of the next one.
                return replace(self, protection=told, load=self.load if told.started else None)
            case Noted():
                return replace(self, notes=told.notes)
            case GuardLoad():
                return replace(self, load=told)
            case LookedAgain():
                return replace(self, looked=told)
            case NetworkState():
                counts = self.counts if told.started else None
                return replace(self, network=told, counts=counts)
            case NetworkCounts():
                return replace(self, counts=told)
            case Pinned():
                return replace(self, pinned=told.hosts)

    def receipt(self, kind: ConsentKind) -> Receipt | None:
        """Return the receipt of this consent, or None when it does not hold."""
        return next((one for one in self.consents if one.kind is kind), None)

    @property
    def network_agreed(self) -> bool:
        """Whether a consent to guarding the network holds."""
        return any(self.receipt(kind) for kind in NETWORK_CONSENTS)

    @property
    def contents(self) -> Contents | None:
        """What the open vault holds, None while it is not open."""
        return self.vault.contents if isinstance(self.vault, Unlocked) else None

    @property
    def plan(self) -> tuple[PlanLine, ...]:
        """The safety plan: the vault's while it is open, else what may be read while locked."""
        if self.contents is not None:
            return self.contents.plan
        if self.receipt(ConsentKind.PLAN_COPY) is None:
            return ()
        steps = {step.value: step for step in PlanStep}
        return tuple(
            PlanLine(str(number), steps[line.step], line.text)
            for number, line in enumerate(self.copied)
            if line.step in steps
        )

    @property
    def often_wrong(self) -> bool:
        """Whether covers were often called wrong of late, as far as an open vault tells."""
        contents = self.contents
        return contents is not None and contents.wrong >= OFTEN_WRONG

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

    @property
    def notebook(self) -> Diary:
        """Whether answers to exercises, notes, places in modules and questions can be kept now.

        They go into the journal too; a text that did not name them is no consent to them.
        """
        receipt = self.receipt(ConsentKind.JOURNAL)
        named = receipt is None or receipt.text_version >= NOTEBOOK_FROM
        return Diary.NONE if self.diary is Diary.OPEN and not named else self.diary
