"""Kinds: what bytes are by their beginning, whatever their name or declared type says."""

import re

from engine.network.bodies.forms import FILMS, FIRST_BYTES, form_of
from engine.network.verdicts import Kind

__all__ = ["FIRST_BYTES", "kind_of"]

_BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)

_NOTHING_YET = re.compile(r"(?:\s+|/\*.*?(?:\*/|\Z))*", re.DOTALL)
"""Blanks and comments of a style sheet."""

_STYLE = re.compile(
    r"@(?:charset|import|media|font-face|keyframes|-webkit-|-moz-|supports|layer|namespace|page"
    r"|container|property|counter-style|view-transition|scope|starting-style)"
    r"|[.#*:\[&a-zA-Z][^{}<;\"'=]{0,300}\{\s*(?:\}|/\*|[-\w]+\s*:|[.#&:@])"
)
"""A rule for the whole sheet, or a selector and the beginning of what it sets."""


def kind_of(first: bytes) -> Kind:
    """Return what bytes are by the first FIRST_BYTES of them, or by all if they are fewer.

    What any browser would show as a picture is one. Browsers look at the very beginning and
    not behind it, and so does this. Text that is declared as HTML or CSS is that also where
    this says ``other``: for text a browser goes by what is declared.
    """
    form = form_of(first)
    if form is not None:
        return Kind.VIDEO if form in FILMS else Kind.PICTURE
    return Kind.TEXT if _is_text(first[:FIRST_BYTES]) else Kind.OTHER


def _is_text(first: bytes) -> bool:
    text = _as_text(first)
    rest = text[_NOTHING_YET.match(text).end() :]  # type: ignore[union-attr]  # it matches nothing
    if not rest:  # blanks and comments alone, as far as can be seen
        return bool(text) and len(first) >= FIRST_BYTES
    return rest.startswith("<") or _STYLE.match(rest) is not None


def _as_text(first: bytes) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if first.startswith(mark):
            return first[len(mark) :].decode(encoding, "replace")
    if first.startswith(b"<\x00"):
        return first.decode("utf-16-le", "replace")
    if first.startswith(b"\x00<"):
        return first.decode("utf-16-be", "replace")
    return first.decode("latin-1")
