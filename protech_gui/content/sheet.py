"""Sheets: Markdown files with front matter, taken whole or refused with a reason."""

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import msgspec
from msgspec import Struct

from engine.files import Unusable, read_bounded

MAX_BYTES = 64 * 1024
"""Bytes of one file; the longest page has a tenth of it."""

_FENCE = "---"
_LINK = re.compile(r"(?<!!)\[([^\[\]]+)\]\(([^()\s]*)\)")

_REFUSED = {
    "markup of the web": re.compile(r"<[A-Za-z/!?]"),
    "a picture": re.compile(r"!\["),
    "a link that is not written out": re.compile(r"\]\s*\[|^\s{0,3}\[[^\]]*\]:", re.MULTILINE),
    # Qt makes a link of each of these, whether or not it was meant as one.
    "a bare address": re.compile(r"://|\bwww\.|\S@\S"),
}


class SheetBroken(Exception):
    """The file is missing or breaks a rule; the text names the rule and nothing of the file."""


@dataclass(frozen=True, slots=True)
class Sheet[F: Struct]:
    """What the file says of itself, and what a person reads.

    ``links`` are the addresses in the body, in order; ``dropped`` counts those that were
    not allowed: their words stay, and lead nowhere.
    """

    front: F
    body: str
    links: tuple[str, ...]
    dropped: int


def read_sheet[F: Struct](path: Path, kind: type[F], allowed: frozenset[str]) -> Sheet[F]:
    """Read a sheet whose front matter is of this kind; links lead only to ``allowed``.

    Raises SheetBroken when the file is missing, too large or not text, when its front
    matter has not exactly the fields of ``kind``, or when the body is empty or holds
    anything but Markdown without pictures, HTML, bare addresses and links to other
    places than https.
    """
    try:
        untrusted_text = read_bounded(path, MAX_BYTES).decode().replace("\r\n", "\n")
    except FileNotFoundError:
        raise SheetBroken("missing") from None
    except (Unusable, UnicodeDecodeError):
        raise SheetBroken("unreadable") from None
    head, body = _parts(untrusted_text)
    _check(body)
    links = tuple(match[2] for match in _LINK.finditer(body))
    if not all(link.startswith("https://") for link in links):
        raise SheetBroken("a link to another place than https")
    kept = _LINK.sub(lambda match: match[0] if match[2] in allowed else match[1], body)
    dropped = sum(link not in allowed for link in links)
    return Sheet(_front(head, kind), kept, links, dropped)


def _parts(text: str) -> tuple[str, str]:
    opening, _, rest = text.partition(f"{_FENCE}\n")
    head, fence, body = rest.partition(f"\n{_FENCE}\n")
    if opening or not fence:
        raise SheetBroken("no front matter")
    return head, body.strip()


def _front[F: Struct](head: str, kind: type[F]) -> F:
    """Return the fields, one ``key: value`` a line; a number where the kind wants one."""
    fields: dict[str, str] = {}
    for line in head.split("\n"):
        key, colon, value = line.partition(": ")
        if not colon or key in fields or value[:1] in {"'", '"'}:
            raise SheetBroken("front matter is one plain 'key: value' a line, each key once")
        fields[key] = value.strip()
    try:
        return msgspec.convert(fields, kind, strict=False)
    except msgspec.ValidationError:
        raise SheetBroken("front matter lacks a field or has a wrong one") from None


def _check(body: str) -> None:
    if not body:
        raise SheetBroken("nothing to read")
    if any(unicodedata.category(letter) in {"Cc", "Co"} for letter in body if letter != "\n"):
        raise SheetBroken("a character that cannot be read")
    words_only = _LINK.sub(lambda match: match[1], body)
    for what, pattern in _REFUSED.items():
        if pattern.search(words_only):
            raise SheetBroken(what)
