"""The directory of services: what is known of each, how well, and which of it may be shown."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from engine.files import Unusable, read_bounded
from protech_gui.content.prose import RESOURCES
from protech_gui.log import EventLog

MAX_BYTES = 256 * 1024

FIRST = "first.json"
"""Emergency numbers and the Stop it Now lines: so few that damage hardly finds them."""

OTHERS = "directory.json"
"""All other services; the two files together are the directory, and nothing stands in both."""

Id = Annotated[str, Meta(pattern="^[a-z][a-z0-9_]{0,39}$")]
Text = Annotated[str, Meta(min_length=1, max_length=200)]
Country = Annotated[str, Meta(pattern="^[A-Z]{2}$")]
"""ISO 3166-1 alpha-2."""

Language = Annotated[str, Meta(pattern="^[a-z]{2,3}(-[A-Z]{2})?$")]
"""BCP 47."""

TimeOfDay = Annotated[str, Meta(pattern="^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$")]
"""HH:MM on the service's own clock."""


class Purpose(StrEnum):
    """Whom a service is there for.

    For people who worry about themselves or about someone else, who were harmed, or who
    are under 18; in a crisis or an emergency; and for whoever reports a picture.
    """

    SELF_CONCERN = "self_concern"
    OTHER_CONCERN = "other_concern"
    SURVIVOR = "survivor"
    UNDER_18 = "under_18"
    CRISIS = "crisis"
    EMERGENCY = "emergency"
    REPORT = "report"


class ChannelKind(StrEnum):
    """By what a service is reached; a chat and a form are pages on the web."""

    PHONE = "phone"
    CHAT = "chat"
    FORM = "form"
    EMAIL = "email"
    WEB = "web"


class Confidence(StrEnum):
    """How sure a fact is.

    ``high``: the service says it itself, or it is law. ``medium``: another body or a
    newspaper printed it. ``low``: one source, old or without a date.
    """

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Fact(Struct, frozen=True, forbid_unknown_fields=True):
    """Where a fact comes from, of when that is, and whether a person may be shown it.

    ``source_date`` is the source's own; a page without a date has when it was looked up.
    """

    source: Text
    source_date: Annotated[str, Meta(pattern="^20[0-9]{2}(-[01][0-9](-[0-3][0-9])?)?$")]
    confidence: Confidence
    ship: bool


class Opening(Struct, frozen=True, forbid_unknown_fields=True):
    """One stretch of a week: ``day`` 1 is Monday, 7 is Sunday."""

    day: Annotated[int, Meta(ge=1, le=7)]
    open: TimeOfDay
    close: TimeOfDay


class Channel(Struct, frozen=True, forbid_unknown_fields=True):
    """One way to a service.

    ``value`` is what is dialled, opened or written to, ``display`` how the service prints
    it. ``e164`` is None for short numbers. A number is known to work in the countries of
    ``dialable_from``; for other channels that is empty. ``free`` and ``anonymous`` are
    None where nobody says. ``weekly`` is on the clock of ``tz``, and comes with its fact.
    """

    kind: ChannelKind
    value: Text
    display: Text
    e164: Annotated[str, Meta(pattern=r"^\+[1-9][0-9]{6,14}$")] | None
    dialable_from: tuple[Country, ...]
    free: bool | None
    anonymous: bool | None
    weekly: tuple[Opening, ...] | None
    tz: Text | None
    fact: Fact
    weekly_fact: Fact | None


class Service(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One service; ``country`` is None where it is for many, ``confidentiality`` a text's id.

    ``also``: whom it serves by its own word beside those of its ``purpose``.
    """

    id: Id
    name: Text
    run_by: Annotated[str, Meta(max_length=200)]
    country: Country | None
    languages: tuple[Language, ...]
    purpose: Purpose
    also: tuple[Purpose, ...] = ()
    confidentiality: Id
    fact: Fact
    channels: Annotated[tuple[Channel, ...], Meta(min_length=1, max_length=8)]

    def serves(self, purpose: Purpose) -> bool:
        """Return whether it is there for this."""
        return purpose is self.purpose or purpose in self.also

    def shown(self) -> tuple[Channel, ...]:
        """Return the channels that a person may be shown."""
        if not self.fact.ship:
            return ()
        return tuple(channel for channel in self.channels if channel.fact.ship)


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    version: Annotated[int, Meta(ge=1, le=1)]
    services: tuple[Service, ...]


class DirectoryBroken(Exception):
    """A file of the directory is missing or breaks a rule; the text says which rule."""


@dataclass(frozen=True, slots=True)
class Directory:
    """All services that could be read, in the order of the files; ``whole``: none is missing."""

    services: tuple[Service, ...]
    whole: bool

    @property
    def links(self) -> frozenset[str]:
        """Every address on the web that may be shown."""
        return frozenset(
            channel.value
            for service in self.services
            for channel in service.shown()
            if channel.value.startswith("https://")
        )


def load_directory(log: EventLog, folder: Path = RESOURCES / "helplines") -> Directory:
    """Read both files; what cannot be read is left out and logged, and nothing is raised."""
    services: list[Service] = []
    whole = True
    for name in (FIRST, OTHERS):
        try:
            found = read_services(folder / name)
        except DirectoryBroken as broken:
            log.failure("directory_broken", broken)
            whole = False
        else:
            services += found
    return Directory(tuple(services), whole)


def read_services(path: Path) -> tuple[Service, ...]:
    """Read one file of services.

    Raises DirectoryBroken when it is missing, too large or of another shape, when an id
    comes twice, or when a channel contradicts itself.
    """
    try:
        found = msgspec.json.decode(read_bounded(path, MAX_BYTES), type=_File).services
    except FileNotFoundError:
        raise DirectoryBroken("missing") from None
    except (Unusable, msgspec.DecodeError, UnicodeDecodeError):
        raise DirectoryBroken("not of the directory's shape") from None
    if len({service.id for service in found}) < len(found):
        raise DirectoryBroken("an id comes twice")
    _check(channel for service in found for channel in service.channels)
    return found


def _check(channels: Iterable[Channel]) -> None:
    for channel in channels:
        if not _fits_its_kind(channel):
            raise DirectoryBroken("a channel's value is not of its kind")
        if (channel.weekly is None) != (channel.weekly_fact is None):
            raise DirectoryBroken("hours and where they come from belong together")
        if channel.weekly is not None and channel.tz is None:
            raise DirectoryBroken("hours without a clock")
        if any(opening.open >= opening.close for opening in channel.weekly or ()):
            raise DirectoryBroken("it closes before it opens")


def _fits_its_kind(channel: Channel) -> bool:
    match channel.kind:
        case ChannelKind.PHONE:
            digits = channel.value.removeprefix("+")
            return digits.isascii() and digits.isdecimal() and bool(channel.dialable_from)
        case ChannelKind.EMAIL:
            name, at, host = channel.value.partition("@")
            return bool(name and at and host) and channel.value == channel.display
        case _:
            return channel.value.startswith("https://")
