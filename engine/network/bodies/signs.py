"""Signs: how far the base64 or the text of what is carried goes, and what it stands for."""

import binascii
import re

_SIGNS = rb"A-Za-z0-9+/=_\-\r\n\t"
_ENDS = rb"(?!(?:00)?(?:2[0267]|3[ce]|5c))"
"""Quotes, brackets and blanks do not belong to a URL, even if they are escaped themselves."""

_ESCAPED = (
    rb"%[0-9A-F]{2}|\\x" + _ENDS + rb"[0-9A-F]{2}|\\u" + _ENDS + rb"[0-9A-F]{4}|\\[/nrt\r\n]"
    rb"|\\[0-9A-F]{1,6}[ \t\r\n\f]?|\\(?:[+=g-tvwyz]|u(?![0-9A-F]{4})|x(?![0-9A-F]{2}))"
    rb"|&\#(?!x0*(?:2[0267]|3[ce]);|0*(?:3[2489]|6[02]);)x?[0-9A-F]{1,16};?"
    rb"|&(?:equals|plus|sol|percnt|Tab|NewLine);"
)
"""An escape within base64, of addresses, scripts, styles or HTML."""

BASE64 = re.compile(rb"(?:[" + _SIGNS + rb"]++|" + _ESCAPED + rb")*+", re.I)
QUOTED_BASE64 = re.compile(rb"(?:[ " + _SIGNS + rb"]++|" + _ESCAPED + rb")*+", re.I)
BARE_BASE64 = re.compile(
    rb"(?:[A-Za-z0-9+/_\-\r\n\t]++|\\[/nrt]|(?:\\u00|%)2[bf])*+(?:=|(?:\\u00|%)3d)*+", re.I
)
PLAIN = re.compile(rb"[^\s\"'<>()]*+")
"""How far a data URL goes in base64, in base64 within quotes, base64 alone, and a plain one."""

LONGEST_ESCAPE = 24

_ESCAPE = re.compile(
    rb"%([0-9A-Fa-f]{2})|\\x([0-9A-Fa-f]{2})|\\u00([0-9A-Fa-f]{2})|&\#x([0-9A-Fa-f]{1,16});?"
    rb"|&\#([0-9]{1,16});?|&(equals|plus|sol|percnt|Tab|NewLine);|(\\/)|(\\(?:[nrt\r]|\r?\n))",
    re.I,
)
_NAMED = {
    **{b"equals": b"=", b"plus": b"+", b"sol": b"/", b"percnt": b"%"},
    **{b"tab": b"\t", b"newline": b"\n"},
}

UNREAD = re.compile(rb"\\[0-9a-f+=g-mo-qsvwyz]", re.I)
"""Escapes of styles, in which nobody writes a picture but to hide it."""

_SIGNS_ALONE = re.compile(rb"[A-Za-z0-9+/]*+")


def unescaped(data: bytes) -> bytes:
    """Return what is written with escapes of addresses, scripts, styles or HTML."""
    return _ESCAPE.sub(_sign, data) if b"%" in data or b"\\" in data or b"&" in data else data


def _sign(found: re.Match[bytes]) -> bytes:
    if found[8]:
        return b""
    if found[7]:
        return b"/"
    if found[6]:
        return _NAMED[found[6].lower()]
    if found[5]:
        return bytes([int(found[5]) & 0xFF])
    return bytes([int(found[1] or found[2] or found[3] or found[4], 16) & 0xFF])


def from_base64(signs: bytes) -> bytes:
    """Return what base64 stands for, up to the first sign that is none; in either alphabet."""
    signs = signs.translate(None, b" \r\n\t\\").replace(b"-", b"+").replace(b"_", b"/")
    found = _SIGNS_ALONE.match(signs)
    assert found is not None
    signs = found[0]
    return binascii.a2b_base64(signs[: len(signs) - (len(signs) % 4 == 1)] + b"==")


def safe_end(data: bytes, end: int) -> int:
    """Return a place at or before the end that is not within an escape."""
    for back in range(1, LONGEST_ESCAPE):
        if data[end - back : end - back + 1] in (b"%", b"\\", b"&"):
            return end - back
    return end
