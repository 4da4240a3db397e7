"""The messages between the keeper and the screen guard."""

from typing import Annotated

from msgspec import Meta

from engine.cover_messages import Message
from engine.terms import Command, CoverWish, Fault, Orders, Ordinal, Path, Word


class StartScreenGuard(Message, frozen=True):
    """What the screen guard needs; without a consent, the id of its receipt, it refuses to run."""

    consent: Word
    orders: Orders
    pack: Path
    covers: Command
    keeper: Command


class SetOrders(Message, frozen=True):
    """How the guard shall guard from now on; in force within a second."""

    orders: Orders


class LookAgain(Message, frozen=True):
    """The person says that what is covered now is covered wrongly; answered by LookedAgain."""


class LookedAgain(Message, frozen=True):
    """What a second look changed: how many covers went, and how many stay because of doubt."""

    cleared: Ordinal
    kept: Ordinal


class Wished(Message, frozen=True):
    """The person turned to a cover and wants this; the guard itself looks again when asked to."""

    wish: CoverWish


class GuardLoad(Message, frozen=True):
    """What guarding took in the last minute: percent of one processor core, and looks."""

    cpu_percent: Annotated[float, Meta(ge=0, le=100_000)]
    looks_per_minute: Ordinal


class GuardReport(Message, frozen=True):
    """The guard's whole state: it watches when there is no fault.

    ``uncovered`` counts the pictures that its first look found uncovered, which
    is what a gap before it let through; 0 in every later report. ``covering`` says whether
    any cover stands.
    """

    fault: Fault
    uncovered: Ordinal = 0
    covering: bool = False
