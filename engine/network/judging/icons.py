"""Icons: the pictures that one file of icons or pointers holds, each as a file of its own."""

from collections.abc import Iterator

from engine.network.bodies.sizes import icon_entries, icon_entry_size
from engine.network.verdicts import LEAST_SIDE

_FILE_HEADER = 14
"""Bytes before a bitmap's own header, which an icon leaves out."""

_OLD_HEADER = 12


def icon_pictures(body: bytes) -> Iterator[bytes]:
    """Yield the PNG or BMP of each picture that is not too small to be judged.

    Raises IndexError when the file does not hold what its directory says.
    """
    for start, end in icon_entries(body):
        size = icon_entry_size(body, start)
        if size is None or end > len(body):
            raise IndexError
        if min(size) >= LEAST_SIDE:
            entry = body[start:end]
            yield entry if entry.startswith(b"\x89PNG") else _as_bitmap(entry, size)


def _as_bitmap(entry: bytes, size: tuple[int, int]) -> bytes:
    """Return a bitmap's file: with the header that it lacks, and its height without the mask."""
    header = int.from_bytes(entry[:4], "little")
    if header == _OLD_HEADER:
        depth = int.from_bytes(entry[10:12], "little")
        colours = 3 << depth if depth <= 8 else 0
        entry = entry[:6] + size[1].to_bytes(2, "little") + entry[8:]
    else:
        depth = int.from_bytes(entry[14:16], "little")
        told = int.from_bytes(entry[32:36], "little")
        colours = 4 * (told or 1 << depth) if depth <= 8 else 0
        entry = entry[:8] + size[1].to_bytes(4, "little") + entry[12:]
    pixels = _FILE_HEADER + header + colours
    whole = _FILE_HEADER + len(entry)
    return b"BM" + whole.to_bytes(4, "little") + bytes(4) + pixels.to_bytes(4, "little") + entry
