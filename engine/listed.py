"""What packs list: their hosts and search terms, opened, and what can be offered with them."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from engine.lists import HostList, ListError, TermList, open_hosts, open_terms
from engine.packs import ListRole, Manifest, PackError, read_manifest
from engine.terms import Offered


class Standing(StrEnum):
    """What a list is for: only to try the protection, or in earnest."""

    PRACTICE = "practice"
    EARNEST = "earnest"


class _List(Protocol):
    @property
    def count(self) -> int: ...

    @property
    def close(self) -> Callable[[], None]: ...


@dataclass(frozen=True)
class _Entry[Opened: _List]:
    opened: Opened
    standing: Standing


class Listing:
    """All lists of some packs.

    What is offered is the highest standing of a list that has entries: with None the list is
    empty, and nothing can be offered; with PRACTICE it is for trying only, and that is said.
    """

    def __init__(
        self, hosts: Sequence[_Entry[HostList]] = (), terms: Sequence[_Entry[TermList]] = ()
    ) -> None:
        self._hosts = hosts
        self._terms = terms
        self.hosts_offered = _highest(entry.standing for entry in hosts if entry.opened.count)
        self.terms_offered = _highest(entry.standing for entry in terms if entry.opened.count)

    def of_host(self, name: str) -> Standing | None:
        """Return as what a host is listed, None: it is not; ``name`` with or without a port."""
        return _highest(e.standing for e in self._hosts if e.opened.has_host(name))

    def of_words(self, words: Sequence[str]) -> Standing | None:
        """Return as what a search for these words is listed, None: it is not."""
        return _highest(e.standing for e in self._terms if e.opened.has_terms(words))

    def close(self) -> None:
        """Let go of the files; nothing can be asked any more."""
        for hosts in self._hosts:
            hosts.opened.close()
        for terms in self._terms:
            terms.opened.close()


def open_listing(folders: Sequence[Path]) -> Listing:
    """Return what the packs in these folders list.

    Raises PackError when a manifest or a list of any of them is not as it shall be: then all
    that was opened is closed again, and a listing that the caller has goes on to hold.
    """
    hosts: list[_Entry[HostList]] = []
    terms: list[_Entry[TermList]] = []
    with ExitStack() as opened:
        for folder in folders:
            manifest = read_manifest(folder)
            if role := manifest.hosts:
                hosts.append(_entry(role, _file(manifest, role, folder), open_hosts))
                opened.callback(hosts[-1].opened.close)
            if role := manifest.terms:
                terms.append(_entry(role, _file(manifest, role, folder), open_terms))
                opened.callback(terms[-1].opened.close)
        opened.pop_all()
    return Listing(hosts, terms)


def offered_by(folder: Path) -> Offered:
    """Return what a pack's list of hosts is for; nothing is offered by a pack that is damaged."""
    try:
        listing = open_listing([folder])
    except PackError:
        return Offered.NONE
    listing.close()
    return Offered(listing.hosts_offered or "")


def _entry[Opened: _List](
    role: ListRole, path: Path, open_list: Callable[[Path], Opened]
) -> _Entry[Opened]:
    try:
        opened = open_list(path)
    except ListError as found:
        raise PackError(str(found)) from None
    return _Entry(opened, Standing.PRACTICE if role.practice else Standing.EARNEST)


def _file(manifest: Manifest, role: ListRole, folder: Path) -> Path:
    """Return where a role's list is, after a check that it is the one that is described."""
    for file in manifest.files:
        if file.name == role.file and not file.package:
            break
    else:
        raise PackError("a role names a file that the pack does not list")
    try:
        with (folder / file.name).open("rb") as content:
            digest = hashlib.file_digest(content, "sha256").hexdigest()
    except OSError:
        raise PackError("a file of the pack cannot be read") from None
    if digest != file.sha256:
        raise PackError("a list is not the one that the manifest describes")
    return folder / file.name


def _highest(standings: Iterator[Standing]) -> Standing | None:
    found = set(standings)
    if Standing.EARNEST in found:
        return Standing.EARNEST
    return Standing.PRACTICE if found else None
