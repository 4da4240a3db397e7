"""What tests of the store write down, and where they look."""

import errno
from pathlib import Path

from engine.terms import Category, Layer
from protech_gui.domain.records import Block, Gap, Wrong
from protech_gui.domain.urges import SealedUrge
from protech_gui.store.spool import SpoolWriter
from protech_gui.store.spool_format import parse

KEY = bytes(range(32))
OTHER_KEY = bytes(32)
BLOCK = Block(1_800_000_000.5, Category.PICTURE, Layer.SCREEN)
GAP = Gap(1_800_000_001.0, 2.5, 3)
WRONG = Wrong(1_800_000_001.5)
URGE = SealedUrge(1_800_000_002.0, 8, 4)
LINE = SealedUrge(1_800_000_003.0, 8, None, "could not sleep")


def segments(folder: Path) -> list[Path]:
    """Return the segments in a spool's folder, oldest first."""
    return sorted(folder.glob("*.spool"))


def flip(path: Path, position: int) -> None:
    """Damage one byte of a file."""
    content = bytearray(path.read_bytes())
    content[position] ^= 0xFF
    path.write_bytes(content)


def numbers(path: Path) -> list[int]:
    """Return the numbers of a segment's records."""
    return [frame.number for frame in parse(path.read_bytes()).frames]


def again(writer: SpoolWriter, folder: Path) -> SpoolWriter:
    """End the writer as a crash would, and start another on the same folder."""
    writer.close()
    return SpoolWriter(folder)


def refuse(*_arguments: object) -> None:
    """Be a disk that is full."""
    raise OSError(errno.ENOSPC, "full")
