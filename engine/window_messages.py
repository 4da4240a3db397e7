"""The messages between the keeper and the window."""

from engine.cover_messages import Message
from engine.loosening import (
    DEFAULT_WAIT,
    Firmness,
    Left,
    Loosening,
    PauseSeconds,
    Waits,
    WaitSeconds,
)
from engine.network_messages import NetworkState
from engine.terms import (
    Choices,
    Command,
    ConsentKind,
    CopiedPlan,
    Fault,
    Level,
    Note,
    Pace,
    Path,
    Place,
    PublicKey,
    Receipt,
    Receipts,
    SealedBytes,
)


class Protection(Message, frozen=True):
    """Protection as it is: what the person wants, and whether the guard stands.

    ``started`` is false while a guard is still on its way; ``interrupted`` is true while it
    should stand and does not; ``covering`` while any cover stands. What loosens it waits for
    ``wait`` seconds; ``waiting`` is on its way. For ``paused`` more seconds protection rests,
    0 for none; all of these are told in whole minutes. ``vouched``: the keeper saw every change
    since the vault was last asked, so that what is told here is what the person chose.
    """

    on: bool
    level: Level
    started: bool
    fault: Fault
    pace: Pace = Pace.FULL
    calm: bool = False
    interrupted: bool = False
    covering: bool = False
    wait: WaitSeconds = DEFAULT_WAIT
    off_waits: bool = False
    waiting: Waits = ()
    paused: Left = 0.0
    vouched: bool = False


class StartWindow(Message, frozen=True):
    """What the window needs.

    ``place`` is where it opens; ``tray`` says whether the keeper could place itself there;
    ``keeper`` is what the window runs when the keeper is lost, and brings up a window again.
    ``plan`` is what may be read of the safety plan while the vault is locked; to ``public_key``
    the window seals what is told then, without one nothing.
    """

    choices: Choices
    protection: Protection
    consents: Receipts
    place: Place
    tray: bool
    notes: tuple[Note, ...]
    keeper: Command
    plan: CopiedPlan = ()
    public_key: PublicKey | None = None
    network: NetworkState = NetworkState()


class Consents(Message, frozen=True):
    """All consents that hold now; replaces those before."""

    receipts: Receipts


class Noted(Message, frozen=True):
    """All that must be told about Protech's own files; replaces the notes before it."""

    notes: tuple[Note, ...]


class Show(Message, frozen=True):
    """The window shall come to the front, at this place."""

    place: Place = Place.HOME


class Ready(Message, frozen=True):
    """The sender can be seen and used."""


class SetChoices(Message, frozen=True):
    """All that the person chose; replaces what was chosen before."""

    choices: Choices


class GiveConsent(Message, frozen=True):
    """The person consented; the receipt takes the place of an older one of its kind."""

    receipt: Receipt


class WithdrawConsent(Message, frozen=True):
    """The person takes a consent back; without the one for the screen protection goes off."""

    kind: ConsentKind


class SetProtection(Message, frozen=True):
    """The person turns protection on, which takes their consent for the screen, or off.

    On ends a pause; off waits for whoever chose so.
    """

    on: bool


class SetGuarding(Message, frozen=True):
    """How the person wants to be protected; what is looser than now waits, the rest holds."""

    level: Level
    pace: Pace
    calm: bool


class SetWaits(Message, frozen=True):
    """How long loosenings shall wait, and whether turning off is one; a shorter wait waits."""

    wait: WaitSeconds
    off_waits: bool


class AskPause(Message, frozen=True):
    """The person wants a pause; it waits."""

    seconds: PauseSeconds


class ConfirmLoosening(Message, frozen=True):
    """The person still wants this, now that its wait is over."""

    what: Loosening


class KeepProtection(Message, frozen=True):
    """The person does not want this any more; it waits no longer."""

    what: Loosening


class HoldFirm(Message, frozen=True):
    """The vault remembers this: whatever is looser now is tightened at once."""

    firmness: Firmness


class SealUrge(Message, frozen=True):
    """What was told so far of an urge while the vault is locked, sealed to the vault's key.

    The keeper cannot read it, and answers with ``Sealed``.
    """

    box: SealedBytes


class Sealed(Message, frozen=True):
    """Whether the urge was kept: not without a vault, a consent, or room on the disk."""

    kept: bool


class CopyPlan(Message, frozen=True):
    """The safety plan as it is now; kept readable while the person's consent to that holds."""

    lines: CopiedPlan


class VaultMade(Message, frozen=True):
    """A vault exists; records are sealed to this public key."""

    public_key: PublicKey


class Recorded(Message, frozen=True):
    """Something was sealed since the spool was last rotated; an unlocked window asks for it."""


class RotateSpool(Message, frozen=True):
    """The window is unlocked and asks for what was sealed so far."""


class SpoolOffered(Message, frozen=True):
    """Closed segments, oldest first, that the window may read and commit."""

    segments: tuple[Path, ...]


class SegmentDrained(Message, frozen=True):
    """The window committed this segment to the vault; the keeper may delete it."""

    segment: Path


class Closing(Message, frozen=True):
    """The window process ends now; ``locked``: show a fresh, locked one in its place."""

    locked: bool


class Unrecorded(Message, frozen=True):
    """The window's last word: not all that it was told is in the journal; never what it was."""


class RemindNow(Message, frozen=True):
    """The person wants to see what a reminder looks like; it counts for nothing."""


class Quit(Message, frozen=True):
    """The person ends Protech."""


class EraseAll(Message, frozen=True):
    """The person ends Protech and has everything erased that it keeps; never asked twice."""
