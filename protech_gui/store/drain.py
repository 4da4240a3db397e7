"""The reader's side of the sealed spool: from a segment into the vault, in one transaction."""

import os
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import batched, chain
from pathlib import Path

from nacl.public import PrivateKey

from engine.files import Unusable
from protech_gui.domain.records import MissingRecords, OpenEntry, missing_between, record_of
from protech_gui.domain.urges import BoxedUrge, SealedUrge, Urge
from protech_gui.store import records, urges
from protech_gui.store.connection import Connection, transaction, vault_errors
from protech_gui.store.spool_folder import read_segment
from protech_gui.store.spool_format import Frame, Segment, unseal, unseal_urge

_AT_ONCE = 250
"""Boxes that one core opens in a row."""


class SegmentUnreadable(Exception):
    """The segment is gone, too large, or no plain file; nothing was drained."""


@dataclass(frozen=True, slots=True)
class Drained:
    """What a segment brought.

    ``added`` counts records and urges new to the vault, ``missing`` names the numbers that turned
    out to be missing, ``damaged`` counts what was there and could not be opened.
    """

    added: int
    missing: tuple[MissingRecords, ...]
    damaged: int


def drain(connection: Connection, private_key: PrivateKey, untrusted_segment: Path) -> Drained:
    """Put the segment's records into the vault; a second time adds nothing.

    Raises SegmentUnreadable, VaultDamaged or VaultFailed, and then nothing was added.
    """
    try:
        segment = read_segment(untrusted_segment)
    except (FileNotFoundError, Unusable):
        raise SegmentUnreadable from None
    opened, forged = _open(private_key, segment)
    reached: dict[str, int] = {}
    if segment.header and segment.header.public_key == bytes(private_key.public_key):
        reached[segment.header.spool.hex()] = segment.header.first
    added = 0
    missing: list[MissingRecords] = []
    with transaction(connection):
        for spool, entries in opened.items():
            added += _add(connection, spool, entries)
        for spool in opened.keys() | reached.keys():
            numbers = set(opened.get(spool, {}))
            missing += _advance(connection, spool, reached.get(spool, 1), numbers)
    return Drained(added, tuple(missing), segment.damaged + forged)


def missing_records(connection: Connection) -> tuple[MissingRecords, ...]:
    """Return everything ever found missing; raises VaultDamaged or VaultFailed."""
    with vault_errors():
        rows = connection.execute(
            "SELECT first, last FROM missing_records ORDER BY rowid"
        ).fetchall()
    return tuple(MissingRecords(*row) for row in rows)


def _open(private_key: PrivateKey, segment: Segment) -> tuple[dict[str, dict[int, OpenEntry]], int]:
    """Return the entries by spool id and number, and how many boxes held none."""
    opened: dict[str, dict[int, OpenEntry]] = {}
    forged = 0
    # Opening a box takes a tenth of a millisecond of arithmetic that runs on all cores.
    with ThreadPoolExecutor(os.cpu_count()) as cores:
        parts = batched(segment.frames, _AT_ONCE, strict=False)
        unsealed = list(cores.map(partial(_unseal_all, private_key), parts))
    for frame, found in zip(segment.frames, chain(*unsealed), strict=True):
        if found is None:
            forged += 1
        else:
            spool, entry = found
            opened.setdefault(spool, {}).setdefault(frame.number, entry)
    return opened, forged


def _unseal_all(
    private_key: PrivateKey, frames: Iterable[Frame]
) -> list[tuple[str, OpenEntry] | None]:
    return [_unseal(private_key, frame) for frame in frames]


def _unseal(private_key: PrivateKey, frame: Frame) -> tuple[str, OpenEntry] | None:
    """Return the spool's id and what the record says, or None when that cannot be told."""
    sealed = unseal(private_key, frame.box)
    if sealed is None or sealed.number != frame.number:
        return None
    if not isinstance(sealed.entry, BoxedUrge):
        return sealed.spool, sealed.entry
    # The keeper sealed it without knowing what it is.
    urge = unseal_urge(private_key, sealed.entry.box)
    return None if urge is None else (sealed.spool, urge)


def _add(connection: Connection, spool: str, entries: dict[int, OpenEntry]) -> int:
    """Add what one spool brought, and return how much of it was new."""
    added = 0
    told = []
    for number, entry in entries.items():
        if isinstance(entry, SealedUrge):
            id = f"{spool}-{number if entry.moment is None else entry.moment}"
            urge = Urge(id, entry.time, entry.before, entry.after, entry.line, entry.way)
            added += urges.take(connection, urge, number)
        else:
            told.append(record_of(f"{spool}-{number}", entry))
    return added + records.add_all(connection, told)


def _advance(
    connection: Connection, spool: str, first: int, numbers: set[int]
) -> tuple[MissingRecords, ...]:
    row = connection.execute(
        "SELECT last_number FROM spool_state WHERE spool = ?", (spool,)
    ).fetchone()
    last = row[0] if row else 0
    connection.execute(
        "INSERT INTO spool_state VALUES (?1, ?2)"
        " ON CONFLICT (spool) DO UPDATE SET last_number = max(last_number, ?2)",
        (spool, max({first - 1} | numbers)),
    )
    missing = missing_between(last, first, numbers)
    for hole in missing:
        connection.execute(
            "INSERT INTO missing_records VALUES (?, ?, ?)", (spool, hole.first, hole.last)
        )
    return missing
