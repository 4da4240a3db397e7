"""Beginnings: the first bytes of a body beneath its codings, until they tell what it is."""

from engine.network.bodies.decoding import Plain, Undecodable, decoder_of
from engine.network.bodies.forms import FIRST_BYTES, STARTS, form_of
from engine.network.bodies.kinds import kind_of
from engine.network.verdicts import Kind

MOST_HIDDEN = 64 * 1024
"""Bytes of a coded body in which something must come to light."""

_UNTOLD = 18
"""Bytes within which forms tell themselves that have a length before their name."""

_PACKETS = 2 * 192
"""Bytes within which two packets of a film begin."""

_SYNC = 0x47

_CONTROL = bytes([*range(9), 0x0B, *range(0x0E, 0x1B), *range(0x1C, 0x20)])
"""Bytes that no text holds, by the standard for telling types (mimesniff.spec.whatwg.org)."""


class Beginning:
    """Takes a body as it comes and says what it is, as early as that is sure."""

    def __init__(self, codings: tuple[str, ...], *, wide: bool) -> None:
        self.codings = codings
        self._wide = wide
        self._raw = b""
        self.first = b""
        self._taken = 0
        try:
            self._decoder = decoder_of(codings)
        except Undecodable:
            self._decoder, self.codings = Plain(), ()

    def feed(self, data: bytes) -> Kind | None:
        """Take bytes; return the kind when it is sure."""
        self._taken += len(data)
        if len(self._raw) < FIRST_BYTES:
            self._raw += data[: FIRST_BYTES - len(self._raw)]
        try:
            self.first += self._decoder.decode(data, FIRST_BYTES - len(self.first))
        except Undecodable:
            # It is not coded as it says. Some clients take it as it is, and then it is this.
            self._decoder, self.codings, self.first = Plain(), (), self._raw
        if not self.first and self._taken > MOST_HIDDEN:
            return Kind.PICTURE  # it hides what it is, and is held as what it may be
        return self._kind() if self._is_sure() else None

    def end(self) -> Kind:
        """Return the kind: nothing more comes."""
        return self._kind()

    def _kind(self) -> Kind:
        kind = kind_of(self.first)
        if kind is Kind.OTHER and (self._wide or is_text(self.first)):
            return Kind.TEXT  # scripts and data carry pictures to a page as well
        return kind

    def _is_sure(self) -> bool:
        first = self.first
        if len(first) >= FIRST_BYTES:
            return True
        if not first:
            return False
        form = form_of(first)
        if form is not None:
            return first[4:8] != b"ftyp" or len(first) >= int.from_bytes(first[:4])
        if any(start.startswith(first) for start in STARTS):
            return False
        if first.startswith((b"RIFF", b"BM")) or (first[0] == 0 and first[4:8].isalpha()):
            return len(first) > _UNTOLD
        if is_text(first):  # of which one kind is a picture that is replaced part by part
            return first.lstrip()[:2] != b"--"[: len(first.lstrip())]
        if first[0] == 0 and len(first) < 5:
            return False
        return _SYNC not in (first[0], first[4:5] and first[4]) or len(first) > _PACKETS


def is_text(first: bytes) -> bool:
    """Whether bytes are text in one of the ways that browsers read."""
    if first.startswith(_WIDE):
        return True
    return first.translate(None, _CONTROL) == first


def is_wide(first: bytes, content_type: str) -> bool:
    """Whether a text has two bytes for each sign."""
    return "utf-16" in content_type.lower() or first.startswith(_WIDE)


_WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")
