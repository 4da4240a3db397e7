"""The writer's side of the sealed spool: records kept where only the vault can read them."""

import contextlib
import os
from pathlib import Path

from engine.files import Unusable, open_private, sync_folder, write_all, write_atomically
from protech_gui.aside import set_aside
from protech_gui.domain.records import Entry
from protech_gui.store.spool_folder import SpoolFolder, read_segment
from protech_gui.store.spool_format import (
    HEADER_SIZE,
    MAX_BYTES,
    Frame,
    Header,
    SealedEntry,
    encode_frame,
    encode_header,
    seal,
)

NOTE = "spool"
"""The word for a damaged spool among the notes."""

_ID_BYTES = 16


class SpoolError(Exception):
    """The record was not kept."""


class SpoolClosed(SpoolError):
    """There is no vault yet whose key records could be sealed to."""


class SpoolFull(SpoolError):
    """The spool has reached its bound; it empties when the person unlocks."""


class SpoolFailed(SpoolError):
    """The disk is full or refuses; everything acknowledged before still stands."""


class SpoolWriter:
    """Appends sealed, numbered records to segments in a folder of its own.

    One writer at a time. ``notes`` holds the word ``spool`` when something in the folder
    was damaged; whatever is whole stays readable. A torn tail is what a crash leaves of a
    record that was never acknowledged: it is cut off and not kept. Whoever can write the
    folder can delete or add records, and sees from the files' times when records came.
    """

    def __init__(self, folder: Path, limit: int = MAX_BYTES) -> None:
        """Recover what is there; raises OSError if the folder cannot be used."""
        self._folder = SpoolFolder(folder)
        self._limit = limit
        self._public_key = b""
        self._spool = b""
        self._next = 1
        self._closed: dict[int, int] = {}
        self._sequence = 0
        self._fd = -1
        self._size = 0
        self._numbers_lost = False
        self._recover()

    @property
    def notes(self) -> tuple[str, ...]:
        """The note words for what was found damaged."""
        return (NOTE,) if self._folder.damaged or self._numbers_lost else ()

    @property
    def public_key(self) -> str | None:
        """The key that is sealed to, 32 bytes as hex; None while there is no vault."""
        return self._public_key.hex() or None

    def adopt(self, public_key: str) -> None:
        """Seal to this public key (32 bytes as hex) from now on.

        The key already in use changes nothing. For another one, the key of a new vault,
        the whole old folder is set aside: its records open with the old vault alone.
        Raises SpoolFailed when the disk refuses; then it can be tried again.
        """
        key = bytes.fromhex(public_key)
        if key == self._public_key:
            return
        try:
            self.close()
            if self._public_key:
                self._folder.renew()
                self._public_key, self._closed, self._sequence = b"", {}, 0
            self._spool, self._next = os.urandom(_ID_BYTES), 1
            # The segment first: from its header the key file can be made again.
            self._start_segment(key)
            self._folder.write_key(key)
        except OSError:
            raise SpoolFailed from None
        self._public_key = key

    def append(self, entry: Entry) -> int:
        """Seal the entry and return its number once it is safely on disk.

        Raises SpoolClosed without a vault, SpoolFull at the bound, SpoolFailed when the
        disk refuses; then the record is not kept, and a later call may succeed.
        """
        if not self._public_key:
            raise SpoolClosed
        if self._fd < 0:
            self._start_segment(self._public_key)
        number = self._next
        box = seal(self._public_key, SealedEntry(self._spool.hex(), number, entry))
        frame = encode_frame(Frame(number, box))
        if self._size + sum(self._closed.values()) + len(frame) > self._limit:
            raise SpoolFull
        try:
            write_all(self._fd, frame)
            os.fsync(self._fd)
        except OSError:
            self._take_back()
            raise SpoolFailed from None
        self._size += len(frame)
        self._next = number + 1
        return number

    def rotate(self) -> tuple[Path, ...]:
        """Close the segment being written, if it has records; return all closed, oldest first.

        If the disk has no room for a new segment the present one stays open.
        """
        if self._size > HEADER_SIZE:
            with contextlib.suppress(SpoolFailed):
                self._start_segment(self._public_key)
        return tuple(self._folder.segment(sequence) for sequence in sorted(self._closed))

    def delete(self, untrusted_segment: Path) -> bool:
        """Delete a closed segment once the vault has it; false for any other path.

        A segment with damage in it is set aside instead: the vault has its whole records,
        the rest is kept. Raises OSError.
        """
        sequence = self._folder.sequence_of(untrusted_segment)
        if sequence is None or sequence not in self._closed:
            return False
        with contextlib.suppress(FileNotFoundError):
            if _is_whole(untrusted_segment):
                untrusted_segment.unlink()
                sync_folder(untrusted_segment.parent)
            else:
                set_aside(untrusted_segment)
        del self._closed[sequence]
        return True

    def close(self) -> None:
        """Let go of the segment being written; appending again begins a new one."""
        if self._fd >= 0:
            os.close(self._fd)
            self._closed[self._sequence] = self._size
            self._fd, self._size = -1, 0

    def _recover(self) -> None:
        found = self._folder.read_segments()
        self._closed = {sequence: segment.size for sequence, segment in found.items()}
        self._sequence = max(found, default=0)
        newest = found.get(self._sequence)
        header = newest.header if newest else None
        self._public_key = self._folder.read_key()
        if header and not self._public_key:
            self._public_key = header.public_key
            self._folder.write_key(header.public_key)
        if not newest or not header or header.public_key != self._public_key:
            # The numbers are lost; under the old id they could be given out twice.
            self._numbers_lost = bool(self._public_key)
            self._spool = os.urandom(_ID_BYTES)
            return
        self._spool = header.spool
        self._next = max(
            segment.next_number
            for segment in found.values()
            if segment.header and segment.header.spool == header.spool
        )
        if not newest.damaged:
            self._open_active(newest.whole)

    def _start_segment(self, key: bytes) -> None:
        path = self._folder.segment(self._sequence + 1)
        try:
            # Only when the new segment stands on disk does the old one count as closed.
            write_atomically(path, encode_header(Header(self._spool, self._next, key)))
            fd = open_private(path, os.O_WRONLY | os.O_APPEND)
        except OSError:
            raise SpoolFailed from None
        self.close()
        self._fd, self._size = fd, HEADER_SIZE
        self._sequence += 1

    def _open_active(self, whole: int) -> None:
        path = self._folder.segment(self._sequence)
        self._fd, self._size = open_private(path, os.O_WRONLY | os.O_APPEND), whole
        if whole < self._closed.pop(self._sequence):
            try:
                os.ftruncate(self._fd, whole)
                os.fsync(self._fd)
            except OSError:
                # It ends with a torn record for good; what comes next goes elsewhere.
                self.close()

    def _take_back(self) -> None:
        try:
            os.ftruncate(self._fd, self._size)
            os.fsync(self._fd)
        except OSError:
            # The record may stand there after all: its number is never used again,
            # and what comes next goes into another segment.
            self._next += 1
            self.close()


def _is_whole(path: Path) -> bool:
    try:
        return read_segment(path).damaged == 0
    except Unusable:
        return False
