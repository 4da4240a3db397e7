"""Hashed lists of hosts and of search terms: made, loaded and asked, never read out.

A file is a head and sorted hashes of 64 bits, little-endian. The head: a mark, the version, what
is listed, how many, of how many parts (the labels of a host, the words of a term; bit n stands for
n parts, the last for all that have more), the list's own key, and the SHA-256 of all the rest.
Whoever has the file can try names against it, and cannot turn a hash back into a name that they do
not already think of. Of a name that is on no list, one in 2**64 / n is taken for one that is: of a
million entries, one in 18 million million.
"""

import hashlib
import mmap
import os
import re
import stat
import struct
import sys
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from enum import IntEnum
from itertools import pairwise
from operator import lt
from pathlib import Path

from engine.spelling import host_of, spellings_of

VERSION = 1
KEY_BYTES = 16
MAX_ENTRIES = 16_000_000
"""128 MB; the largest public lists of hosts have a few million."""

_MARK = b"ProtList"
_HEAD = struct.Struct("<8sHHII4x16s32s")
_FIELDS = struct.Struct("<8sHHII4x16s")  # the head without its last field, the digest
_HASH_BYTES = 8
_MOST_PARTS = 31
_PIECE = 1 << 15  # bytes that are checked at once; a multiple of _HASH_BYTES
_HOST = re.compile(r"[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*|[0-9a-f:]+")
_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


class ListError(Exception):
    """The list cannot be used or made; the text names the rule it breaks, and no entry or path."""


class Kind(IntEnum):
    """What is listed."""

    HOSTS = 1
    TERMS = 2


class _Hashes:
    """The hashes of one list, in a file that is mapped and not read."""

    def __init__(self, key: bytes, count: int, parts: int, pages: mmap.mmap) -> None:
        self.count = count
        self.parts = parts
        self._pages = pages
        self._sorted = memoryview(pages)[_HEAD.size :].cast("Q")
        self._begun = hashlib.blake2b(digest_size=_HASH_BYTES, key=key)
        # Hashes are spread evenly: 8 standard deviations around where one is to be expected.
        self._spread = 4 * int(count**0.5) + 1

    def has(self, entry: bytes) -> bool:
        """Return whether an entry is listed."""
        hashing = self._begun.copy()
        hashing.update(entry)
        wanted = int.from_bytes(hashing.digest(), "little")
        expected, count = wanted * self.count >> 64, self.count
        low, high = expected - self._spread, expected + self._spread
        # Said without min and max, which would take a tenth of the time.
        at = bisect_left(
            self._sorted, wanted, low if low > 0 else 0, high if high < count else count
        )
        return at < count and self._sorted[at] == wanted

    def close(self) -> None:
        """Let go of the file."""
        self._sorted.release()
        self._pages.close()


class HostList:
    """A list of hosts. With a host, all names below it are listed."""

    def __init__(self, hashes: _Hashes) -> None:
        self._hashes = hashes
        self.count = hashes.count
        self.close = hashes.close

    def has_host(self, name: str) -> bool:
        """Return whether a host, or a domain that it lies in, is listed.

        ``name`` is a name or an address, with or without a port.
        """
        host = host_of(name).encode()
        has, parts = self._hashes.has, self._hashes.parts
        labels = host.count(b".") + 1
        while host:
            if parts >> (labels if labels < _MOST_PARTS else _MOST_PARTS) & 1 and has(host):
                return True
            host = host.partition(b".")[2]
            labels -= 1
        return False


class TermList:
    """A list of search terms, each of one word or of two in a row."""

    def __init__(self, hashes: _Hashes) -> None:
        self._hashes = hashes
        self.count = hashes.count
        self.close = hashes.close

    def has_terms(self, words: Sequence[str]) -> bool:
        """Return whether a word, or two in a row, are listed; ``words`` as of ``words_of``."""
        has, parts = self._hashes.has, self._hashes.parts
        if parts >> 1 & 1 and any(has(word.encode()) for word in words):
            return True
        if not parts >> 2 & 1:
            return False
        return any(has(f"{one} {two}".encode()) for one, two in pairwise(words))


def open_hosts(path: Path) -> HostList:
    """Return a list of hosts after a check of all of its file; raises ListError."""
    return HostList(_open(path, Kind.HOSTS))


def open_terms(path: Path) -> TermList:
    """Return a list of search terms after a check of all of its file; raises ListError."""
    return TermList(_open(path, Kind.TERMS))


def list_of_hosts(names: Iterable[str], key: bytes | None = None) -> bytes:
    """Return the file of a list of hosts; ``key`` is a new one unless a test hands one in.

    Raises ListError for what is no host.
    """
    hosts = {host_of(name) for name in names}
    if not all(map(_HOST.fullmatch, hosts)):
        raise ListError("an entry is no host")
    return _file_of(Kind.HOSTS, hosts, ".", key)


def list_of_terms(terms: Iterable[str], key: bytes | None = None) -> bytes:
    """Return the file of a list of search terms, each of one word or two.

    Words with ä, ö or ü are listed in both spellings. Raises ListError for other terms.
    """
    listed = {words for term in terms for words in spellings_of(term)}
    if any(len(words) not in (1, 2) for words in listed):
        raise ListError("an entry is not one word or two")
    return _file_of(Kind.TERMS, {" ".join(words) for words in listed}, " ", key)


def _file_of(kind: Kind, entries: set[str], between: str, key: bytes | None) -> bytes:
    key = os.urandom(KEY_BYTES) if key is None else key
    if len(key) != KEY_BYTES:
        raise ListError("the key has another length")
    if len(entries) > MAX_ENTRIES:
        raise ListError("there are too many entries")
    hashes = sorted({_hash(entry, key) for entry in entries})
    body = struct.pack(f"<{len(hashes)}Q", *hashes)
    parts = 0
    for entry in entries:
        parts |= 1 << min(entry.count(between) + 1, _MOST_PARTS)
    fields = _FIELDS.pack(_MARK, VERSION, kind, len(hashes), parts, key)
    return fields + hashlib.sha256(fields + body).digest() + body


def _hash(entry: str, key: bytes) -> int:
    digest = hashlib.blake2b(entry.encode(), digest_size=_HASH_BYTES, key=key).digest()
    return int.from_bytes(digest, "little")


def _open(path: Path, kind: Kind) -> _Hashes:
    try:
        fd = os.open(path, _FLAGS)
        try:
            key, count, parts = _check(fd, kind)
            pages = mmap.mmap(fd, 0, access=mmap.ACCESS_READ)
        finally:
            os.close(fd)
    except (OSError, ValueError):
        raise ListError("the list cannot be read") from None
    return _Hashes(key, count, parts, pages)


def _check(fd: int, kind: Kind) -> tuple[bytes, int, int]:
    """Return the key, how many entries there are, and of how many parts they are.

    The file is read for this and not mapped, so that none of it stays in memory.
    """
    if sys.byteorder != "little":
        raise ListError("lists cannot be used on this processor")
    found = os.fstat(fd)
    untrusted_head = os.read(fd, _HEAD.size)
    if not stat.S_ISREG(found.st_mode) or len(untrusted_head) < _HEAD.size:
        raise ListError("the list is no list")
    mark, version, listed, count, parts, key, digest = _HEAD.unpack(untrusted_head)
    if mark != _MARK:
        raise ListError("the list is no list")
    if version != VERSION:
        raise ListError("the list has another version")
    if listed != kind:
        raise ListError("the list is of another kind")
    if count > MAX_ENTRIES or found.st_size != _HEAD.size + count * _HASH_BYTES:
        raise ListError("the list has another length than it says")
    if _digest_of_rest(fd, untrusted_head[: _FIELDS.size]) != digest:
        raise ListError("the list is damaged, or its key is another")
    return key, count, parts


def _digest_of_rest(fd: int, fields: bytes) -> bytes:
    """Return the digest of fields and hashes; raises ListError when these are out of order."""
    digesting = hashlib.sha256(fields)
    last = -1
    while piece := os.read(fd, _PIECE):
        if len(piece) % _HASH_BYTES:
            raise ListError("the list changed while it was read")
        digesting.update(piece)
        hashes = [last, *memoryview(piece).cast("Q")]
        if not all(map(lt, hashes, hashes[1:])):
            raise ListError("the list is not in order")
        last = hashes[-1]
    return digesting.digest()
