"""What lies in the spool's folder: numbered segments, and the vault's public key."""

import re
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from engine.files import Unusable, make_private, read_bounded, write_atomically
from protech_gui.aside import set_aside
from protech_gui.store.spool_format import MAX_BYTES, Segment, parse

_KEY_FILE = "public.key"
_KEY_FILE_BYTES = 4096
_SEGMENT = re.compile(r"([0-9]{8,18})\.spool")


class _KeyFile(Struct, frozen=True, forbid_unknown_fields=True):
    version: Annotated[int, Meta(ge=1, le=1)]
    public_key: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]


class SpoolFolder:
    """The folder's files by their meaning; ``damaged`` says that one was not as it should be."""

    def __init__(self, path: Path) -> None:
        """Make the folder; whatever else bears its name is set aside. Raises OSError."""
        self.path = path
        self.damaged = path.is_symlink() or (path.exists() and not path.is_dir())
        if self.damaged:
            set_aside(path)
        make_private(path)

    def renew(self) -> None:
        """Set the whole folder aside and make an empty one; raises OSError."""
        set_aside(self.path)
        make_private(self.path)

    def segment(self, sequence: int) -> Path:
        """Return the path of the segment of this number."""
        return self.path / f"{sequence:08d}.spool"

    def sequence_of(self, untrusted_path: Path) -> int | None:
        """Return the number of the segment that this is the one path of, or None."""
        match = _SEGMENT.fullmatch(untrusted_path.name)
        if match and untrusted_path == self.segment(int(match[1])):
            return int(match[1])
        return None

    def read_segments(self) -> dict[int, Segment]:
        """Return all segments by number; one that cannot be read is set aside."""
        found = {}
        for path in list(self.path.iterdir()):
            sequence = self.sequence_of(path)
            if sequence is None:
                continue
            try:
                found[sequence] = read_segment(path)
            except Unusable:
                set_aside(path)
                self.damaged = True
        self.damaged |= any(segment.damaged for segment in found.values())
        return found

    def read_key(self) -> bytes:
        """Return the public key, or nothing; a damaged file is set aside."""
        path = self.path / _KEY_FILE
        try:
            found = msgspec.json.decode(read_bounded(path, _KEY_FILE_BYTES), type=_KeyFile)
            return bytes.fromhex(found.public_key)
        except FileNotFoundError:
            return b""
        except (Unusable, msgspec.DecodeError, UnicodeDecodeError):
            set_aside(path)
            self.damaged = True
            return b""

    def write_key(self, key: bytes) -> None:
        """Write the public key; raises OSError."""
        write_atomically(self.path / _KEY_FILE, msgspec.json.encode(_KeyFile(1, key.hex())))


def read_segment(untrusted_path: Path) -> Segment:
    """Return what a segment's file holds; raises FileNotFoundError or Unusable."""
    return parse(read_bounded(untrusted_path, 2 * MAX_BYTES))
