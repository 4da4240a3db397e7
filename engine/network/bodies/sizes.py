"""Sizes: how many pixels a picture has, read from its head without decoding it."""

from collections.abc import Callable, Iterator
from typing import Literal

from engine.network.bodies.forms import Form, form_of

Size = tuple[int, int]
"""Width and height in pixels."""

_Order = Literal["little", "big"]

_MOST_STEPS = 65536
_MOST_PICTURES = 64
_MOST_BOXES = 4096
_MOST_TAGS = 512
"""A head that is longer, by its parts, tells no size: no picture needs so many."""


def size_of(head: bytes) -> Size | None:
    """Return the size in which a browser shows a picture, as far as its head tells, else None.

    A file that holds several has the size of its largest. Nothing is said that a picture could
    get round: an icon's directory, for one, is not believed without the pictures it speaks of.
    """
    form = form_of(head)
    reader = _READERS.get(form) if form else None
    try:
        size = reader(head) if reader else None
    except IndexError:
        return None
    return size if size and min(size) > 0 else None


def _png(head: bytes) -> Size | None:
    if head[12:16] != b"IHDR" or len(head) < 24:
        return None
    return int.from_bytes(head[16:20]), int.from_bytes(head[20:24])


def _jpeg(head: bytes) -> Size | None:
    at = 2
    for _ in range(_MOST_STEPS):
        at = head.find(b"\xff", at) + 1  # stray bytes between segments are passed over
        if not at:
            return None
        marker = head[at]
        if marker in _FRAMES:
            return _big(head, at + 6, 2), _big(head, at + 4, 2)
        if marker in _LAST:  # no size before the picture's data: none is shown
            return None
        if marker not in _BARE:
            at += 1 + _big(head, at + 1, 2)
    return None


_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_BARE = frozenset({0x00, 0x01, 0xFF, *range(0xD0, 0xD9)})
_LAST = frozenset({0xD9, 0xDA})


def _gif(head: bytes) -> Size | None:
    """Return a GIF's size: its first frame can be larger than its screen, and stretches it."""
    width, height = _little(head, 6, 2), _little(head, 8, 2)
    at = 13 + (3 << ((head[10] & 7) + 1) if head[10] & 0x80 else 0)
    at = _behind_extensions(head, at)
    if head[at] != 0x2C:
        return None
    left, top, wide, high = (_little(head, at + 1 + 2 * n, 2) for n in range(4))
    return max(width, left + wide), max(height, top + high)


def _behind_extensions(head: bytes, at: int) -> int:
    """Return where a GIF goes on behind what is said before its next frame; raises IndexError."""
    inside = False
    for _ in range(_MOST_STEPS):
        if inside:
            length = head[at]
            at += length + 1
            inside = length > 0
        elif head[at] == 0x21:
            at += 2
            inside = True
        else:
            return at
    raise IndexError


def _webp(head: bytes) -> Size | None:
    match head[12:16]:
        case b"VP8X":
            return _little(head, 24, 3) + 1, _little(head, 27, 3) + 1
        case b"VP8L":
            bits = _little(head, 21, 4)
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8 ":
            return _little(head, 26, 2) & 0x3FFF, _little(head, 28, 2) & 0x3FFF
    return None


def _bitmap(head: bytes) -> Size | None:
    return _bitmap_header(head, 14)


def _bitmap_header(head: bytes, at: int) -> Size | None:
    if _little(head, at, 4) == 12:
        return _little(head, at + 4, 2), _little(head, at + 6, 2)
    return abs(_signed(head, at + 4)), abs(_signed(head, at + 8))


def _icon(head: bytes) -> Size | None:
    """Return the size of an icon's largest picture, None when one of them is not to be seen."""
    sizes = [icon_entry_size(head, start) for start, _ in icon_entries(head)]
    if not sizes or None in sizes:
        return None
    return max((size for size in sizes if size), key=lambda size: size[0] * size[1])


def icon_entries(head: bytes) -> Iterator[tuple[int, int]]:
    """Yield where each picture of an icon begins and ends; raises IndexError."""
    count = _little(head, 4, 2)
    if count > _MOST_PICTURES:
        raise IndexError
    for number in range(count):
        at = 6 + 16 * number
        length, start = _little(head, at + 8, 4), _little(head, at + 12, 4)
        yield start, start + length


def icon_entry_size(head: bytes, start: int) -> Size | None:
    """Return the size of a picture within an icon, None when it is not to be seen.

    A bitmap in an icon is said to be twice as high as it is: its mask follows it.
    """
    if head[start : start + 4] == b"\x89PNG":
        return _png(head[start : start + 24])
    if start + 16 > len(head):
        return None
    size = _bitmap_header(head, start)
    return size and (size[0], size[1] // 2)


def _tiff(head: bytes) -> Size | None:
    """Return the size of the largest picture in a TIFF, None when one is not to be seen."""
    order: _Order = "little" if head[:2] == b"II" else "big"
    if head[2:4].strip(b"\x00") == b"+":
        return None  # its offsets take 64 bits; it is made for far larger pictures than a page's
    at, sizes = _number(head, 4, 4, order), list[Size]()
    while at:
        count = _number(head, at, 2, order)
        if len(sizes) == _MOST_PICTURES or count > _MOST_TAGS:
            return None
        tags = {
            _number(head, entry, 2, order): entry
            for entry in range(at + 2, at + 2 + 12 * count, 12)
        }
        if not {256, 257} <= tags.keys():
            return None
        sizes.append((_tag(head, tags[256], order), _tag(head, tags[257], order)))
        at = _number(head, at + 2 + 12 * count, 4, order)
    return max(sizes, key=lambda size: size[0] * size[1], default=None)


def _tag(head: bytes, entry: int, order: _Order) -> int:
    short = _number(head, entry + 2, 2, order) == 3
    return _number(head, entry + 8, 2 if short else 4, order)


def _boxed(head: bytes) -> Size | None:
    """Return the largest size that the properties of an AVIF's or a HEIF's pictures tell."""
    sizes = [
        (_big(head, start + 4, 4), _big(head, start + 8, 4))
        for start, _ in _boxes(head, (b"meta", b"iprp", b"ipco", b"ispe"), 0, len(head))
    ]
    return max(sizes, key=lambda size: size[0] * size[1], default=None)


def _jpeg_2000(head: bytes) -> Size | None:
    if head.startswith(b"\xff\x4f"):
        width, height, left, top = (_big(head, 8 + 4 * n, 4) for n in range(4))
        return width - left, height - top
    found = next(_boxes(head, (b"jp2h", b"ihdr"), 0, len(head)), None)
    return found and (_big(head, found[0] + 4, 4), _big(head, found[0], 4))


def _boxes(head: bytes, path: tuple[bytes, ...], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where the boxes of the last name begin and end, in the first ones of the others."""
    name, *inner = path
    for _ in range(_MOST_BOXES):
        if start + 8 > end:
            return
        length, found, content = _big(head, start, 4), head[start + 4 : start + 8], start + 8
        if length == 1:
            length, content = _big(head, start + 8, 8), start + 16
        stop = start + length if length else end
        if stop < content:
            return
        if found == name and inner:
            # A "meta" begins with a version and flags.
            skipped = 4 if name == b"meta" else 0
            yield from _boxes(head, tuple(inner), content + skipped, min(stop, end))
            return
        if found == name:
            yield content, stop
        start = stop


def _signed(head: bytes, at: int) -> int:
    value = _little(head, at, 4)
    return value - (value >> 31 << 32)


def _little(head: bytes, at: int, length: int) -> int:
    return _number(head, at, length, "little")


def _big(head: bytes, at: int, length: int) -> int:
    return _number(head, at, length, "big")


def _number(head: bytes, at: int, length: int, order: _Order) -> int:
    """Return a number of so many bytes; raises IndexError when they are not all there."""
    if at + length > len(head):
        raise IndexError
    return int.from_bytes(head[at : at + length], order)


_READERS: dict[Form, Callable[[bytes], Size | None]] = {
    Form.PNG: _png,
    Form.JPEG: _jpeg,
    Form.GIF: _gif,
    Form.WEBP: _webp,
    Form.BMP: _bitmap,
    Form.ICON: _icon,
    Form.TIFF: _tiff,
    Form.AVIF: _boxed,
    Form.HEIF: _boxed,
    Form.JPEG_2000: _jpeg_2000,
}
