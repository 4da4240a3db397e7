"""Reads a PDF that Qt wrote, as far as tests ask: pages, metadata, fonts, and its words."""

import re
import zlib
from dataclasses import dataclass

_OBJECT = re.compile(rb"(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj", re.S)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.S)
_TOUNICODE = re.compile(rb"/ToUnicode (\d+) 0 R")
_RANGE = re.compile(rb"<([0-9A-F]{4})> <[0-9A-F]{4}> \[(.*?)\]", re.S)
_SPACES = str.maketrans("\t\u202f\xa0", "   ")
_SHOWN = re.compile(rb"/F(\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj|(\bET\b)")


@dataclass(frozen=True)
class Pdf:
    """``words`` is what can be read, ``every`` all bytes, the compressed ones unpacked."""

    pages: int
    words: str
    every: bytes
    title: str
    fonts: int
    embedded: int
    boxes: frozenset[tuple[float, ...]]

    def holds(self, marker: str) -> bool:
        """Return whether the marker can be read, or stands anywhere in the bytes."""
        ways = (marker.encode(), marker.encode("utf-16-be"), marker.encode("utf-16-be").hex())
        found = [way in self.every for way in ways[:2]]
        return marker in self.words or any(found) or ways[2].encode() in self.every.lower()


def read_pdf(content: bytes) -> Pdf:
    """Return what is in the file; raises when a stream cannot be unpacked."""
    assert content.startswith(b"%PDF-1.")
    objects = {int(number): body for number, body in _OBJECT.findall(content)}
    streams = {number: _unpacked(body) for number, body in objects.items()}
    fonts = {
        number: _letters(streams[int(found[1])])
        for number, body in objects.items()
        if (found := _TOUNICODE.search(body))
    }
    drawn = [stream for stream in streams.values() if b" Tj" in stream]
    (title,) = re.findall(rb"/Title \((.*?)\)\n", content, re.S)
    boxes = re.findall(rb"/MediaBox \[([^\]]*)\]", content)
    descriptors = [body for body in objects.values() if b"/Type /FontDescriptor" in body]
    return Pdf(
        len(re.findall(rb"/Type /Page\b(?!s)", content)),
        "\n".join(_words(stream, fonts) for stream in drawn).translate(_SPACES),
        content + b"\n".join(streams.values()),
        title.decode("utf-16"),
        len(descriptors),
        sum(b"/FontFile" in body for body in descriptors),
        frozenset(tuple(map(float, box.split())) for box in boxes),
    )


def _unpacked(body: bytes) -> bytes:
    found = _STREAM.search(body)
    if found is None:
        return b""
    return zlib.decompress(found[1]) if b"/FlateDecode" in body else found[1]


def _letters(table: bytes) -> dict[int, str]:
    """Return the letter of each glyph."""
    letters = {}
    for first, listed in _RANGE.findall(table):
        for place, code in enumerate(re.findall(rb"<([0-9A-F]+)>", listed)):
            letters[int(first, 16) + place] = bytes.fromhex(code.decode()).decode("utf-16-be")
    return letters


def _words(stream: bytes, fonts: dict[int, dict[int, str]]) -> str:
    words, letters = "", {}
    for font, glyphs, end in _SHOWN.findall(stream):
        if font:
            letters = fonts[int(font)]
        elif end:
            words += "\n"
        else:
            codes = (int(glyphs[at : at + 4], 16) for at in range(0, len(glyphs), 4))
            words += "".join(letters[code] for code in codes)
    return words
