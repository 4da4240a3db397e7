"""The messages that Protech's processes send each other, and the words they share."""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

Ordinal = Annotated[int, Meta(ge=0, le=2**53)]
"""A message's number within one process's life."""

UnixTime = Annotated[float, Meta(ge=0, le=1e11)]
"""Seconds since 1970-01-01 UTC."""

Word = Annotated[str, Meta(max_length=200)]
Language = Annotated[str, Meta(pattern="^(nl|de|en)$")]
"""A language that Protech speaks."""

Rating = Annotated[int, Meta(ge=0, le=10)]
"""How strong an urge is, from none to the strongest."""

Line = Annotated[str, Meta(min_length=1, max_length=500)]
"""One line that a person wrote."""

Path = Annotated[str, Meta(max_length=4096)]
Command = Annotated[tuple[Path, ...], Meta(min_length=1, max_length=32)]
"""A program and its arguments, as handed to the operating system."""

BEAT_SECONDS = 0.2
"""How often each side of a pipe says that it lives."""

SILENT_BEATS = 3
"""After how many missed beats a process counts as stopped."""

COVER_MARK = "_PROTECH_COVER"
"""The X11 window property (CARDINAL, the process number) by which every process knows a cover."""


class Role(StrEnum):
    """The words that make one program each of its processes."""

    OPEN = "open"
    KEEPER = "keeper"
    SCREEN = "screen"
    COVERS = "covers"
    WINDOW = "window"


class Level(StrEnum):
    """What the person decided not to see."""

    ALL = "all"
    STRICT = "strict"


class Meaning(StrEnum):
    """What a detector's label stands for; which label means what is a pack's own data."""

    EXPLICIT = "explicit"
    SUGGESTIVE = "suggestive"
    HARMLESS = "harmless"


class Category(StrEnum):
    """What was covered, as coarse as a record may say it; ``test`` is the practice picture."""

    PICTURE = "picture"
    TEST = "test"


class Layer(StrEnum):
    """Which guard covered it."""

    SCREEN = "screen"


class ConsentKind(StrEnum):
    """What a person can consent to, each by itself."""

    SCREEN = "screen"
    BLOCK_LOG = "block_log"
    JOURNAL = "journal"


class Place(StrEnum):
    """Where in the window a person wants to be; ``home`` is where they were, or the first page."""

    HOME = "home"
    MOMENT = "moment"
    HELP = "help"
    CRISIS = "crisis"
    ABOUT = "about"
    TURN_OFF = "turn_off"
    REMOVE = "remove"


class Fault(StrEnum):
    """Why a guard cannot protect; each has its sentence in every language."""

    NONE = "none"
    NO_CONSENT = "no_consent"
    NO_DISPLAY = "no_display"
    UNSUPPORTED = "unsupported"
    BLIND = "blind"
    CAPTURE = "capture"
    PACK = "pack"
    COVERS = "covers"


class Note(StrEnum):
    """What happened to Protech's own files; each has its sentence in every language.

    ``settings``, ``protection`` and ``spool`` were damaged and set aside. With
    ``protection`` every consent is lost: protection is off, and nothing is recorded until
    the person consents again. A choice was ``unsaved`` and will not outlive the keeper;
    something was ``unrecorded``.
    """

    SETTINGS = "settings"
    PROTECTION = "protection"
    SPOOL = "spool"
    UNSAVED = "unsaved"
    UNRECORDED = "unrecorded"


class Message(Struct, frozen=True, tag=True, forbid_unknown_fields=True):
    """What every message is: immutable, named on the wire, strict about its fields."""


class Receipt(Struct, frozen=True, forbid_unknown_fields=True):
    """What was consented to, when, and to which words: the text's version and SHA-256."""

    id: Annotated[str, Meta(pattern="^[0-9a-f-]{36}$")]
    kind: ConsentKind
    text_version: Annotated[int, Meta(ge=1, le=10_000)]
    text_sha256: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
    language: Language
    time: UnixTime


Receipts = Annotated[tuple[Receipt, ...], Meta(max_length=len(ConsentKind))]
"""All consents that hold, at most one of a kind."""


class Choices(Struct, frozen=True, forbid_unknown_fields=True):
    """What a person chose that is not clinical.

    ``region`` is an ISO 3166-1 alpha-2 code, or empty for the system's; ``first_steps`` names
    the page of the first start that is to come next, and is ``done`` after the last.
    """

    language: Language
    region: Annotated[str, Meta(pattern="^([A-Z]{2})?$")] = ""
    first_steps: Annotated[str, Meta(pattern="^[a-z_]{1,40}$")] = "language"


class Beat(Message, frozen=True):
    """The sender lives."""


class Goodbye(Message, frozen=True):
    """The receiver shall end in order, and start no new keeper."""


class StartScreenGuard(Message, frozen=True):
    """What the screen guard needs; without a consent, the id of its receipt, it refuses to run."""

    consent: Word
    level: Level
    pack: Path
    covers: Command
    keeper: Command


class GuardReport(Message, frozen=True):
    """The guard's whole state: it watches when there is no fault.

    ``uncovered`` counts the pictures that its first look found uncovered, which
    is what a gap before it let through; 0 in every later report.
    """

    fault: Fault
    uncovered: Ordinal = 0


class Blocked(Message, frozen=True):
    """A picture was covered."""

    time: UnixTime
    category: Category
    layer: Layer


class Box(Struct, frozen=True, forbid_unknown_fields=True):
    """A rectangle of the screen in physical pixels, origin at the top left."""

    x: Annotated[int, Meta(ge=-65536, le=65536)]
    y: Annotated[int, Meta(ge=-65536, le=65536)]
    width: Annotated[int, Meta(ge=1, le=65536)]
    height: Annotated[int, Meta(ge=1, le=65536)]


class Cover(Struct, frozen=True, forbid_unknown_fields=True):
    """One cover: its number stays while the picture beneath stays."""

    number: Ordinal
    box: Box


class StartCovers(Message, frozen=True):
    """What the covers process needs: how long covers outlive a lost guard, in seconds."""

    grace: Annotated[float, Meta(ge=0, le=600)]


class CoverOrder(Message, frozen=True):
    """All covers that shall stand now; replaces every earlier order."""

    number: Ordinal
    covers: Annotated[tuple[Cover, ...], Meta(max_length=512)]


class CoverAck(Message, frozen=True):
    """The order of this number is on the screen."""

    number: Ordinal


class CoversUnable(Message, frozen=True):
    """No cover can stand on this screen; the covers process ends after saying so."""

    fault: Fault


class Protection(Message, frozen=True):
    """Protection as it is: what the person wants, and whether the guard stands.

    ``started`` is false while a guard is still on its way.
    """

    on: bool
    level: Level
    started: bool
    fault: Fault


class StartWindow(Message, frozen=True):
    """What the window needs.

    ``place`` is where it opens; ``tray`` says whether the keeper could place itself there;
    ``keeper`` is what the window runs when the keeper is lost, and brings up a window again.
    """

    choices: Choices
    protection: Protection
    consents: Receipts
    place: Place
    tray: bool
    notes: tuple[Note, ...]
    keeper: Command


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
    """The person turns protection on, which takes their consent for the screen, or off."""

    on: bool


class SealUrge(Message, frozen=True):
    """An urge told while the vault is locked; ``after`` and ``line`` may be missing.

    The keeper answers with ``Sealed``.
    """

    time: UnixTime
    before: Rating
    after: Rating | None
    line: Line | None


class Sealed(Message, frozen=True):
    """Whether the urge was kept: not without a vault, a consent, or room on the disk."""

    kept: bool


class VaultMade(Message, frozen=True):
    """A vault exists; records are sealed to this public key (32 bytes, hex)."""

    public_key: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]


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


class Quit(Message, frozen=True):
    """The person ends Protech."""


class EraseAll(Message, frozen=True):
    """The person ends Protech and has everything erased that it keeps; never asked twice."""


AnyMessage = (
    Beat
    | Goodbye
    | StartScreenGuard
    | GuardReport
    | Blocked
    | StartCovers
    | CoverOrder
    | CoverAck
    | CoversUnable
    | Protection
    | StartWindow
    | Consents
    | Noted
    | Show
    | Ready
    | SetChoices
    | GiveConsent
    | WithdrawConsent
    | SetProtection
    | SealUrge
    | Sealed
    | VaultMade
    | Recorded
    | RotateSpool
    | SpoolOffered
    | SegmentDrained
    | Closing
    | Quit
    | EraseAll
)
"""Everything that may travel on a pipe."""
