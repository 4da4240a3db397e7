"""The messages about the network guard; no host stands in them but where a person names or asks."""

from typing import Annotated

from msgspec import Meta, Struct

from engine.cover_messages import Message
from engine.terms import (
    Command,
    Language,
    Level,
    NetworkFault,
    Offered,
    Ordinal,
    Path,
    Standing,
    TrustReason,
    Word,
)

Host = Annotated[str, Meta(pattern=r"^[a-z0-9._:-]{1,253}$")]
"""A host's name or address."""

ReceiptId = Annotated[str, Meta(max_length=36)]
"""What tells a receipt from all others; empty without one."""

MOST_EXEMPT = 1000
"""So many hosts a person can exempt; as hashes they take 20 KB of a message."""

MOST_TOLD = 200
"""So many hosts, settings or browsers are told of at once."""


class Exempt(Struct, frozen=True, forbid_unknown_fields=True):
    """The hosts that the person does not want to be looked into: keyed hashes, never names."""

    key: Annotated[str, Meta(pattern="^[0-9a-f]{32}$")] = "0" * 32
    hashes: Annotated[
        tuple[Annotated[str, Meta(pattern="^[0-9a-f]{16}$")], ...], Meta(max_length=MOST_EXEMPT)
    ] = ()


class SupportNumber(Struct, frozen=True, forbid_unknown_fields=True):
    """A line that can be called, as the guard's pages show it."""

    name: Word
    display: Word
    dialled: Word


class NetworkOrders(Struct, frozen=True, forbid_unknown_fields=True):
    """How the network guard shall guard.

    ``hosts`` and ``traffic`` are the ids of the receipts of two consents: with the first listed
    hosts are blocked, with the second traffic is looked into; each does without the other. While
    it is not ``on``, the guard has put the system's settings back and listens no more. Its pages
    end with ``numbers``.
    """

    hosts: ReceiptId
    traffic: ReceiptId
    level: Level
    language: Language
    on: bool = True
    exempt: Exempt = Exempt()
    numbers: Annotated[tuple[SupportNumber, ...], Meta(max_length=12)] = ()


class StartNetworkGuard(Message, frozen=True):
    """What the network guard needs.

    Without any consent in its orders it refuses to run; it takes away what an earlier one left.
    In ``folder``, which is private, lie the authority and what the system's settings were before.
    ``web`` is the folder of its pages, ``exempt`` the list of hosts that are never looked into;
    nor are those of ``helplines``, which are not blocked either. ``port`` is where the proxy
    listened last, so that browsers which know it go on; 0 for any.
    """

    orders: NetworkOrders
    pack: Path
    judge: Command
    keeper: Command
    folder: Path
    web: Path
    exempt: Path
    helplines: Annotated[tuple[Host, ...], Meta(max_length=1000)] = ()
    port: Annotated[int, Meta(ge=0, le=65535)] = 0


class SetNetworkOrders(Message, frozen=True):
    """How the guard shall guard from now on; in force within a second."""

    orders: NetworkOrders


class SettingState(Struct, frozen=True, forbid_unknown_fields=True):
    """How it stands with one of the places where this system is told its proxies."""

    name: Word
    standing: Standing


class TrustState(Struct, frozen=True, forbid_unknown_fields=True):
    """What one browser, or a store that several share, thinks of the local authority.

    ``trusted`` is None where it cannot be told. ``name`` is a proper name, the same in every
    language; ``command`` installs what is missing, where that is known.
    """

    name: Word
    trusted: bool | None
    reason: TrustReason = TrustReason.NONE
    command: Word = ""


class NetworkStanding(Struct, frozen=True, forbid_unknown_fields=True):
    """What the network guard does: ``hosts`` and ``traffic`` say what is in force now.

    With a fault as well, the rest of what was consented to goes on. ``practice``: the list of
    hosts, or that of search terms, has nothing in it but entries to try the protection with.
    ``judging``: held pictures are judged; else each becomes the neutral one. ``asks``: this system
    asks the person before it trusts the authority, so that they have to begin that themselves.
    """

    fault: NetworkFault = NetworkFault.NONE
    hosts: bool = False
    traffic: bool = False
    practice: bool = False
    judging: bool = False
    asks: bool = False
    settings: Annotated[tuple[SettingState, ...], Meta(max_length=MOST_TOLD)] = ()
    trust: Annotated[tuple[TrustState, ...], Meta(max_length=MOST_TOLD)] = ()


class NetworkReport(Message, frozen=True):
    """The network guard's whole state, and the port on which its proxy listens; 0 without one."""

    standing: NetworkStanding
    port: Annotated[int, Meta(ge=0, le=65535)] = 0


class NetworkCounts(Message, frozen=True):
    """What passed: connections in the last minute, the rest since the guard began.

    ``held`` were kept until they were judged; of these ``replaced`` became the neutral picture,
    and ``unjudged`` of them because nothing could be decided in time. ``pinned`` hosts are not
    looked into, because their programs accept no certificate but their own.
    """

    per_minute: Ordinal = 0
    tunnelled: Ordinal = 0
    looked_into: Ordinal = 0
    held: Ordinal = 0
    replaced: Ordinal = 0
    unjudged: Ordinal = 0
    blocked: Ordinal = 0
    pinned: Ordinal = 0


class NetworkState(Message, frozen=True):
    """The network guard as the window and the tray are told it.

    ``wanted``: it shall run now, because protection is on, not paused, and a consent holds.
    ``started``: it has reported; ``interrupted``: it should stand and does not. ``exempt`` is
    the number of hosts that the person does not want to be looked into. ``offered``: what the
    installed lists of hosts are for, also while no guard runs; without one nothing is offered.
    """

    wanted: bool = False
    started: bool = False
    interrupted: bool = False
    standing: NetworkStanding = NetworkStanding()
    exempt: Ordinal = 0
    offered: Offered = Offered.NONE


class AskTrust(Message, frozen=True):
    """Have browsers trust the authority, at the person's word, and look anew what they think.

    Where the system asks the person, it does so now; the answer is another NetworkReport.
    """


class AskPinned(Message, frozen=True):
    """Which hosts' programs refused our certificate; answered by Pinned."""


class Pinned(Message, frozen=True):
    """Those hosts, the newest last; they are told to who asks and kept nowhere."""

    hosts: Annotated[tuple[Host, ...], Meta(max_length=MOST_TOLD)]


class ExemptHost(Message, frozen=True):
    """The person does not want this host, and those below it, to be looked into; or again so."""

    host: Host
    exempt: bool


class ForgetExempt(Message, frozen=True):
    """The person wants no host to be exempt by their own word any more."""
