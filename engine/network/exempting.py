"""Hosts that are never looked into: those that ship as a list, helplines, and the person's own."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from engine.excluding import parents_of
from engine.spelling import host_of

MAX_BYTES = 256 * 1024

_Line = Annotated[str, Meta(min_length=1, max_length=300)]
_Host = Annotated[
    str, Meta(pattern=r"^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$")
]


class Sort(StrEnum):
    """Why hosts are never looked into; ``updates``: systems fetch what mends them there."""

    BANK = "bank"
    GOVERNMENT = "government"
    HEALTH = "health"
    UPDATES = "updates"


class Group(Struct, frozen=True, forbid_unknown_fields=True):
    """Hosts of one sort, with all below each; ``country`` is empty for those of many.

    ``source`` says where the names come from, ``source_date`` when.
    """

    sort: Sort
    country: Annotated[str, Meta(pattern="^([A-Z]{2})?$")]
    source: _Line
    source_date: Annotated[str, Meta(pattern="^20[0-9]{2}-[01][0-9]$")]
    hosts: Annotated[tuple[_Host, ...], Meta(min_length=1, max_length=1000)]


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    version: Annotated[int, Meta(ge=1, le=1)]
    groups: Annotated[tuple[Group, ...], Meta(min_length=1, max_length=200)]


class ExemptionsBroken(Exception):
    """The list cannot be read; then nothing may be looked into. The text names no path."""


def read_groups(path: Path) -> tuple[Group, ...]:
    """Return the list that ships; raises ExemptionsBroken when it is missing or of another form."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError:
        raise ExemptionsBroken("cannot be read") from None
    if len(content) > MAX_BYTES:
        raise ExemptionsBroken("too large")
    try:
        return msgspec.json.decode(content, type=_File).groups
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise ExemptionsBroken("not of the list's form") from None


def hosts_in(groups: Iterable[Group]) -> frozenset[str]:
    """Return all hosts of some groups."""
    return frozenset(host for group in groups for host in group.hosts)


class Exempting:
    """Asked of each host whether it is never looked into; what can be no host is not."""

    def __init__(
        self, shipped: Iterable[str], helplines: Iterable[str], own: Callable[[str], bool]
    ) -> None:
        """Hosts stand for all below them; ``own`` tells those that the person excluded."""
        self._hosts = frozenset((*shipped, *map(host_of, helplines))) - {""}
        self._own = own

    def __call__(self, host: str) -> bool:
        """Return whether it, or a domain above it, is never looked into."""
        spelled = host_of(host)
        if not spelled:
            return False
        return not self._hosts.isdisjoint(parents_of(spelled)) or self._own(spelled)
