"""The words that Protech's processes share: what may be said, and the bounds of every value."""

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

SealedBytes = Annotated[bytes, Meta(min_length=49, max_length=3184)]
"""What was sealed to the vault's public key, with something in it; as text it is base64."""

PublicKey = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
"""The vault's public key: 32 bytes, hexadecimal."""

MomentName = Annotated[str, Meta(pattern="^[0-9a-f]{16}$")]
"""What tells one hard moment from every other."""

Path = Annotated[str, Meta(max_length=4096)]
Command = Annotated[tuple[Path, ...], Meta(min_length=1, max_length=32)]
"""A program and its arguments, as handed to the operating system."""

BEAT_SECONDS = 0.2
"""How often each side of a pipe says that it lives."""

SILENT_BEATS = 3
"""After how many missed beats a process counts as stopped."""

COVER_MARK = "_PROTECH_COVER"
"""The X11 window property (CARDINAL, the process number) by which every process knows a cover."""


COVER_COLOUR = (0x5C, 0x6B, 0x7A)
"""How a cover looks (red, green, blue): calm, and it stands out neither on white nor on black."""


class Role(StrEnum):
    """The words that make one program each of its processes."""

    OPEN = "open"
    KEEPER = "keeper"
    SCREEN = "screen"
    COVERS = "covers"
    CARD = "card"
    WINDOW = "window"
    CONTACT = "contact"
    NETWORK = "network"
    JUDGE = "judge"


class Level(StrEnum):
    """What the person decided not to see.

    ``targeted``: sexual and possibly of a minor, only with a pack that can tell an age;
    ``all`` sexual images; ``strict``: suggestive ones too, and nothing new is to be seen
    before it was judged.
    """

    TARGETED = "targeted"
    ALL = "all"
    STRICT = "strict"


class Pace(StrEnum):
    """How often the guard looks at what keeps changing."""

    FULL = "full"
    GENTLE = "gentle"


class Meaning(StrEnum):
    """What a detector's label stands for; which label means what is a pack's own data."""

    EXPLICIT = "explicit"
    SUGGESTIVE = "suggestive"
    HARMLESS = "harmless"


class Category(StrEnum):
    """What was covered, as coarse as a record may say it; ``test`` is the practice picture.

    ``host``: a listed site was not opened. ``search``: listed words were not searched for.
    """

    PICTURE = "picture"
    VIDEO = "video"
    TEST = "test"
    HOST = "host"
    SEARCH = "search"


class Layer(StrEnum):
    """Which guard covered it."""

    SCREEN = "screen"
    NETWORK = "network"


class CoverWish(StrEnum):
    """What a person wants who turned to a cover: a moment for themselves, or a second look."""

    MOMENT = "moment"
    SUPPORT = "support"
    WRONG = "wrong"


class ConsentKind(StrEnum):
    """What a person can consent to, each by itself.

    ``hosts``: listed sites are blocked; ``traffic``: what the network carries is looked into.
    """

    SCREEN = "screen"
    HOSTS = "hosts"
    TRAFFIC = "traffic"
    BLOCK_LOG = "block_log"
    JOURNAL = "journal"
    PLAN_COPY = "plan_copy"
    REMINDERS = "reminders"
    KEYSTORE = "keystore"


NETWORK_CONSENTS = (ConsentKind.HOSTS, ConsentKind.TRAFFIC)
"""What the network guard needs one of."""


class Place(StrEnum):
    """Where in the window a person wants to be; ``home`` is where they were, or the first page."""

    HOME = "home"
    MOMENT = "moment"
    HELP = "help"
    CRISIS = "crisis"
    PAUSE = "pause"
    ABOUT = "about"
    TURN_OFF = "turn_off"
    REMOVE = "remove"


class Fault(StrEnum):
    """Why a guard cannot protect; each has its sentence in every language.

    ``leaked``: this system's captures show our covers, so that pictures under them are not seen.
    """

    NONE = "none"
    NO_CONSENT = "no_consent"
    NO_DISPLAY = "no_display"
    UNSUPPORTED = "unsupported"
    BLIND = "blind"
    CAPTURE = "capture"
    PACK = "pack"
    COVERS = "covers"
    LEAKED = "leaked"


class NetworkFault(StrEnum):
    """Why the network guard does not do all that was consented to; each has its sentence.

    ``no_list``: no list of hosts is installed, or none with an entry, so that nothing is blocked;
    ``lists``: a list that is installed is damaged. ``port``: the proxy cannot listen.
    ``unsupported``: this system's proxy settings are not known; ``automatic``: they follow a rule
    of somebody else, ``upstream``: or name a proxy that the guard cannot speak to, ``changed``: or
    somebody changed them after us; all of these were left alone. ``settings``: they do not let
    themselves be changed. ``authority``: the local authority cannot be kept. ``pack``: nothing can
    be judged with the installed pack. ``judge``: who judges is gone, and is being replaced.
    """

    NONE = "none"
    NO_CONSENT = "no_consent"
    NO_LIST = "no_list"
    LISTS = "lists"
    PORT = "port"
    UNSUPPORTED = "unsupported"
    AUTOMATIC = "automatic"
    UPSTREAM = "upstream"
    CHANGED = "changed"
    SETTINGS = "settings"
    AUTHORITY = "authority"
    PACK = "pack"
    JUDGE = "judge"


class Standing(StrEnum):
    """How it stands with one setting of the system's proxies.

    ``later``: it counts from the next login on. ``automatic``, ``upstream``, ``changed``, as of
    NetworkFault: it was left alone.
    """

    POINTED = "pointed"
    LATER = "later"
    AUTOMATIC = "automatic"
    UPSTREAM = "upstream"
    CHANGED = "changed"
    FAILED = "failed"


class Offered(StrEnum):
    """What the installed lists of hosts are for: nothing to offer, only to try with, in earnest."""

    NONE = ""
    PRACTICE = "practice"
    EARNEST = "earnest"


class TrustReason(StrEnum):
    """Why a browser does not trust the authority, or why that cannot be told.

    ``no_tool``: a program is missing. ``locked``: the browser's certificates are under a password.
    ``declined``: the person, or the system, said no. ``own_choice``: this browser is set not to
    follow the system. ``outdated``: it is too old to. ``unreadable``: what it keeps cannot be read
    or written. ``renewal``: it trusts the authority but not yet the one that follows.
    """

    NONE = ""
    NO_TOOL = "no_tool"
    LOCKED = "locked"
    DECLINED = "declined"
    OWN_CHOICE = "own_choice"
    OUTDATED = "outdated"
    UNREADABLE = "unreadable"
    RENEWAL = "renewal"


class ContactState(StrEnum):
    """How it stands with the private window, in which a person reaches a helpline.

    ``open``; ``outdated``: its engine had no security patches for too long; ``unable``: it cannot
    open on this computer; ``closed`` by the person; ``next``: closed, because the person wants
    the page that was asked for last; ``lost``: it ended by itself.
    """

    OPEN = "open"
    OUTDATED = "outdated"
    UNABLE = "unable"
    CLOSED = "closed"
    NEXT = "next"
    LOST = "lost"


class Note(StrEnum):
    """What happened to Protech's own files; each has its sentence in every language.

    ``settings``, ``protection`` and ``spool`` were damaged and set aside. With
    ``protection`` every consent is lost: protection is off, and nothing is recorded until
    the person consents again. It was ``edited`` if it can be read but is not what the keeper
    wrote: then the tightest holds that its consents allow. A choice was ``unsaved`` and will
    not outlive the keeper; something was ``unrecorded``.
    """

    SETTINGS = "settings"
    PROTECTION = "protection"
    EDITED = "edited"
    SPOOL = "spool"
    UNSAVED = "unsaved"
    UNRECORDED = "unrecorded"


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


class Orders(Struct, frozen=True, forbid_unknown_fields=True):
    """How a guard shall guard; ``calm``: after many covers in a short time, show a calm screen."""

    level: Level
    language: Language
    pace: Pace = Pace.FULL
    calm: bool = False


class CopiedLine(Struct, frozen=True, forbid_unknown_fields=True):
    """A line of the safety plan, and the step that it stands in."""

    step: Annotated[str, Meta(pattern="^[a-z]{1,20}$")]
    text: Annotated[str, Meta(min_length=1, max_length=200)]


CopiedPlan = Annotated[tuple[CopiedLine, ...], Meta(max_length=72)]
"""The plan as it may be read while the vault is locked: six steps of at most twelve lines."""


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


Minute = Annotated[int, Meta(ge=0, lt=24 * 60)]
"""A time of the day by the clock on the wall, in minutes after midnight."""

Weekday = Annotated[int, Meta(ge=0, le=6)]
"""A day of the week; 0 is Monday."""


class ReminderPlan(Struct, frozen=True, forbid_unknown_fields=True):
    """When a person wants to be reminded: at these times, on these days, and never in quiet hours.

    ``quiet`` is the first minute that is quiet and the first that is not any more; it may go
    past midnight, and is None where there are no quiet hours.
    """

    times: Annotated[tuple[Minute, ...], Meta(max_length=3)] = ()
    weekdays: Annotated[tuple[Weekday, ...], Meta(max_length=7)] = (0, 1, 2, 3, 4, 5, 6)
    quiet: tuple[Minute, Minute] | None = None


class Choices(Struct, frozen=True, forbid_unknown_fields=True):
    """What a person chose that is not clinical.

    ``region`` is an ISO 3166-1 alpha-2 code, or empty for the system's; ``first_steps`` names
    the page of the first start that is to come next, and is ``done`` after the last. An open
    journal locks after ``lock_minutes`` in which nobody was there; it cannot be told never to.
    """

    language: Language
    region: Annotated[str, Meta(pattern="^([A-Z]{2})?$")] = ""
    first_steps: Annotated[str, Meta(pattern="^[a-z_]{1,40}$")] = "language"
    reminders: ReminderPlan = ReminderPlan()
    lock_minutes: Annotated[int, Meta(ge=1, le=30)] = 5
