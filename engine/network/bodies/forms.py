"""Forms: how a picture or a film is written, by its first bytes."""

import re
from enum import StrEnum

FIRST_BYTES = 1024
"""So many first bytes tell a form, or all of a shorter body: browsers look at no more than 1445
for text, and at far fewer for pictures."""


class Form(StrEnum):
    """How pictures and films are written."""

    JPEG = "jpeg"
    PNG = "png"
    GIF = "gif"
    WEBP = "webp"
    AVIF = "avif"
    HEIF = "heif"
    BMP = "bmp"
    ICON = "icon"
    TIFF = "tiff"
    JPEG_XL = "jpeg_xl"
    JPEG_2000 = "jpeg_2000"
    PARTS = "parts"
    MP4 = "mp4"
    MATROSKA = "matroska"
    TRANSPORT = "transport"
    FLASH = "flash"
    AVI = "avi"
    OGG = "ogg"
    MPEG = "mpeg"
    WINDOWS_MEDIA = "windows_media"


FILMS = frozenset(
    {
        Form.MP4,
        Form.MATROSKA,
        Form.TRANSPORT,
        Form.FLASH,
        Form.AVI,
        Form.OGG,
        Form.MPEG,
        Form.WINDOWS_MEDIA,
    }
)

_MAGIC = (
    (b"\xff\xd8\xff", Form.JPEG),
    (b"\x89PNG", Form.PNG),
    (b"GIF87a", Form.GIF),
    (b"GIF89a", Form.GIF),
    (b"\x00\x00\x01\x00", Form.ICON),
    (b"\x00\x00\x02\x00", Form.ICON),
    (b"II*\x00", Form.TIFF),
    (b"MM\x00*", Form.TIFF),
    (b"II+\x00", Form.TIFF),
    (b"MM\x00+", Form.TIFF),
    (b"\xff\x0a", Form.JPEG_XL),
    (b"\x00\x00\x00\x0cJXL \r\n\x87\n", Form.JPEG_XL),
    (b"\x00\x00\x00\x0cjP  \r\n\x87\n", Form.JPEG_2000),
    (b"\xff\x4f\xff\x51", Form.JPEG_2000),
    (b"\x1a\x45\xdf\xa3", Form.MATROSKA),
    (b"\x1f\x43\xb6\x75", Form.MATROSKA),
    (b"FLV\x01", Form.FLASH),
    (b"OggS", Form.OGG),
    (b"\x00\x00\x01\xba", Form.MPEG),
    (b"\x00\x00\x01\xb3", Form.MPEG),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", Form.WINDOWS_MEDIA),
)

STARTS = (*(magic for magic, _ in _MAGIC), b"RIFF", b"BM")
"""Bytes by which forms begin that tell themselves at once, or a little later."""

_AVIF_BRANDS = frozenset({b"avif", b"avis"})

_HEIF_BRANDS = frozenset(
    {
        *(b"mif1", b"mif2", b"msf1", b"miaf", b"heic", b"heix", b"heim", b"heis", b"heif"),
        *(b"hevc", b"hevx", b"hevm", b"hevs", b"avci", b"avcs", b"jpeg", b"jpgs", b"j2ki", b"vvic"),
    }
)

_FILM_BOXES = frozenset(
    {
        *(b"ftyp", b"styp", b"moov", b"moof", b"mdat", b"sidx", b"ssix", b"emsg", b"prft"),
        *(b"free", b"skip", b"wide", b"pnot", b"uuid"),
    }
)

_PACKET = 188
_SYNC = 0x47

_LEAST_BITMAP, _MOST_BITMAP = 12, 124
"""Bytes of a bitmap's second header, from OS/2's first to Windows' fifth version."""

_PARTS = re.compile(
    rb"\s{0,4}--[^\r\n]{1,70}\r?\n(?:[^\r\n]+\r?\n){0,8}?content-type:\s*image/", re.I
)
"""A picture that is replaced part by part, which browsers show as one that moves."""


def form_of(first: bytes) -> Form | None:
    """Return how a picture or a film is written; None when the bytes are neither."""
    for magic, form in _MAGIC:
        if first.startswith(magic):
            return form
    if first.startswith(b"RIFF"):
        return {b"WEBP": Form.WEBP, b"AVI ": Form.AVI}.get(first[8:12])
    if first[4:8] in _FILM_BOXES:
        return _boxed(first)
    if _is_bitmap(first):
        return Form.BMP
    if _is_transport(first):
        return Form.TRANSPORT
    return Form.PARTS if _PARTS.match(first[:FIRST_BYTES]) else None


def _boxed(first: bytes) -> Form:
    """Return what a file of boxes is: a picture if any of its brands is one's."""
    if first[4:8] != b"ftyp":
        return Form.MP4
    length = int.from_bytes(first[:4])
    end = min(length, len(first)) if length > 1 else len(first)
    brands = {first[8:12], *(first[at : at + 4] for at in range(16, end - 3, 4))}
    if brands & _AVIF_BRANDS:
        return Form.AVIF
    return Form.HEIF if brands & _HEIF_BRANDS or end > FIRST_BYTES else Form.MP4


def _is_bitmap(first: bytes) -> bool:
    """Whether it is a Windows bitmap; a text may begin with the same two letters."""
    header = int.from_bytes(first[14:18], "little")
    return first.startswith(b"BM") and _LEAST_BITMAP <= header <= _MOST_BITMAP


def _is_transport(first: bytes) -> bool:
    """Whether packets of 188 bytes follow each other, or of 192 with a time before each."""
    return any(
        len(first) > at + step and first[at] == first[at + step] == _SYNC
        for at, step in ((0, _PACKET), (4, _PACKET + 4))
    )
