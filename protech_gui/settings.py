"""The two readable files: settings, and the protection that shall run from login on."""

import contextlib
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from engine.files import Unusable, read_bounded, write_atomically
from engine.loosening import LONGEST_WAIT
from engine.terms import Choices, ConsentKind, Level, Pace, Receipt, Receipts
from protech_gui.aside import set_aside
from protech_gui.domain.loosening import switch_off
from protech_gui.domain.resolve import Resolve, harden

VERSION = 1
MAX_BYTES = 64 * 1024

Version = Annotated[int, Meta(ge=VERSION, le=VERSION)]


class _SettingsFile(Struct, frozen=True, forbid_unknown_fields=True):
    version: Version
    choices: Choices


class ProtectionState(Resolve, frozen=True, forbid_unknown_fields=True):
    """The protection that the person wants, and the consents that hold, one of a kind.

    Raises ValueError for two of a kind, and for protection that is on without the consent
    to watch the screen.
    """

    calm: bool = False
    consents: Receipts = ()

    def __post_init__(self) -> None:
        Resolve.__post_init__(self)
        if len({receipt.kind for receipt in self.consents}) < len(self.consents):
            raise ValueError("two consents of one kind")
        if self.on and self.receipt(ConsentKind.SCREEN) is None:
            raise ValueError("on without a consent")

    def receipt(self, kind: ConsentKind) -> Receipt | None:
        """Return the receipt of this consent, or None when it does not hold."""
        return next((one for one in self.consents if one.kind is kind), None)

    def after_giving(self, receipt: Receipt) -> "ProtectionState":
        """Return the state in which this consent holds, in place of an older one of its kind."""
        others = tuple(one for one in self.consents if one.kind is not receipt.kind)
        return msgspec.structs.replace(self, consents=(*others, receipt))

    def with_calm(self, *, calm: bool) -> "ProtectionState":
        """Return the state with or without the calm page."""
        return msgspec.structs.replace(self, calm=calm)

    def after_withdrawing(self, kind: ConsentKind, wall: float) -> "ProtectionState":
        """Return the state without this consent; without the one for the screen it is off.

        ``wall``: what time it is, in seconds since 1970-01-01 UTC.
        """
        others = tuple(one for one in self.consents if one.kind is not kind)
        state = switch_off(self, wall) if kind is ConsentKind.SCREEN else self
        return msgspec.structs.replace(state, consents=others)


class _ProtectionFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The state with a check of its bytes.

    The check is no secret: it tells what was changed by hand, in a weak moment, from what the
    keeper wrote. Who computes it anew is found out when the vault is opened.
    """

    version: Annotated[int, Meta(ge=2, le=2)]
    state: msgspec.Raw
    check: Annotated[str, Meta(max_length=128)]


class _FirstProtectionFile(Struct, frozen=True, forbid_unknown_fields=True):
    """What the first Protech wrote; it knew no waiting."""

    version: Version
    on: bool = False
    level: Level = Level.ALL
    pace: Pace = Pace.FULL
    calm: bool = False
    consents: Receipts = ()


AFTER_DAMAGE = ProtectionState(on=False, level=Level.STRICT, wait=LONGEST_WAIT)
"""What holds when the protection state cannot be read.

Off and without any consent, because which ones were given is lost with it: nobody's
screen is watched and nothing is recorded without one; and never silently: the note makes
the tray and the window say that protection is off and why. The level is the strictest and
the wait the longest, because what was chosen is lost too and damage must not loosen it.
"""


@dataclass(frozen=True, slots=True)
class Loaded[T]:
    """What was read, and ``notes``: the kind of each file that was damaged and set aside."""

    value: T
    notes: tuple[str, ...] = ()


def load_choices(path: Path, default: Choices) -> Loaded[Choices]:
    """Return what the person chose; ``default`` when there is no file.

    A file that is damaged, oversize or written by a newer Protech is set aside; then the
    default comes with the note ``settings``.
    """
    return _load(path, _choices_of, default, Loaded(default, ("settings",)))


def save_choices(path: Path, choices: Choices) -> None:
    """Write what the person chose; raises OSError, and then the old file stands."""
    write_atomically(path, msgspec.json.encode(_SettingsFile(VERSION, choices)))


def load_protection(path: Path) -> Loaded[ProtectionState]:
    """Return the protection state; off when there is none.

    A file that is damaged, oversize or written by a newer Protech is set aside; then
    AFTER_DAMAGE comes with the note ``protection``. One that can be read but is not what was
    written comes with the note ``edited``, as tight as its consents allow: whatever waited
    there waits no more, and must be asked anew.
    """
    damaged = Loaded(AFTER_DAMAGE, ("protection",))
    return _load(path, _protection_of, ProtectionState(), damaged)


def save_protection(path: Path, state: ProtectionState) -> None:
    """Write the protection state; raises OSError, and then the old one stands."""
    content = msgspec.json.encode(state)
    file = _ProtectionFile(2, msgspec.Raw(content), _check(content))
    write_atomically(path, msgspec.json.encode(file))


def _choices_of(content: bytes) -> Loaded[Choices]:
    return Loaded(msgspec.json.decode(content, type=_SettingsFile).choices)


def _protection_of(content: bytes) -> Loaded[ProtectionState]:
    try:
        file = msgspec.json.decode(content, type=_ProtectionFile)
    except msgspec.ValidationError:
        first = msgspec.json.decode(content, type=_FirstProtectionFile)
        fields = msgspec.structs.asdict(first)
        del fields["version"]
        return Loaded(ProtectionState(**fields))
    state = msgspec.json.decode(file.state, type=ProtectionState)
    if file.check == _check(bytes(file.state)):
        return Loaded(state)
    consented = state.receipt(ConsentKind.SCREEN) is not None
    return Loaded(harden(state, on=consented), ("edited",))


def _check(content: bytes) -> str:
    return hashlib.blake2b(content, digest_size=16, person=b"protection").hexdigest()


def _load[T](
    path: Path, read: Callable[[bytes], Loaded[T]], missing: T, damaged: Loaded[T]
) -> Loaded[T]:
    try:
        return read(read_bounded(path, MAX_BYTES))
    except FileNotFoundError:
        return Loaded(missing)
    except (Unusable, ValueError):
        # One that cannot be renamed stays where it is, and the note says the same.
        with contextlib.suppress(OSError):
            set_aside(path)
    return damaged
