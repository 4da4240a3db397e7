"""The two readable files: settings, and the protection that shall run from login on."""

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from engine.terms import Choices, ConsentKind, Level, Pace, Receipt, Receipts
from protech_gui.files import Unusable, read_bounded, set_aside, write_atomically

VERSION = 1
MAX_BYTES = 64 * 1024

Version = Annotated[int, Meta(ge=VERSION, le=VERSION)]


class _SettingsFile(Struct, frozen=True, forbid_unknown_fields=True):
    version: Version
    choices: Choices


class ProtectionState(Struct, frozen=True, forbid_unknown_fields=True):
    """The protection that the person wants, and the consents that hold, one of a kind.

    A file of an earlier Protech names no pace and no calm screen: then these defaults hold.
    Raises ValueError for two of a kind, and for protection that is on without the consent
    to watch the screen.
    """

    version: Version = VERSION
    on: bool = False
    level: Level = Level.ALL
    pace: Pace = Pace.FULL
    calm: bool = False
    consents: Receipts = ()

    def __post_init__(self) -> None:
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

    def after_withdrawing(self, kind: ConsentKind) -> "ProtectionState":
        """Return the state without this consent; without the one for the screen it is off."""
        others = tuple(one for one in self.consents if one.kind is not kind)
        on = self.on and kind is not ConsentKind.SCREEN
        return msgspec.structs.replace(self, on=on, consents=others)


AFTER_DAMAGE = ProtectionState(on=False, level=Level.STRICT)
"""What holds when the protection state cannot be read.

Off and without any consent, because which ones were given is lost with it: nobody's
screen is watched and nothing is recorded without one; and never silently: the note makes
the tray and the window say that protection is off and why. The level is the strictest,
because the level that was chosen is lost too and damage must not loosen it.
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
    otherwise = _SettingsFile(VERSION, default)
    loaded = _load(path, _SettingsFile, otherwise, Loaded(otherwise, ("settings",)))
    return Loaded(loaded.value.choices, loaded.notes)


def save_choices(path: Path, choices: Choices) -> None:
    """Write what the person chose; raises OSError, and then the old file stands."""
    write_atomically(path, msgspec.json.encode(_SettingsFile(VERSION, choices)))


def load_protection(path: Path) -> Loaded[ProtectionState]:
    """Return the protection state; off when there is none.

    A file that is damaged, oversize or written by a newer Protech is set aside; then
    AFTER_DAMAGE comes with the note ``protection``.
    """
    damaged = Loaded(AFTER_DAMAGE, ("protection",))
    return _load(path, ProtectionState, ProtectionState(), damaged)


def save_protection(path: Path, state: ProtectionState) -> None:
    """Write the protection state; raises OSError, and then the old one stands."""
    write_atomically(path, msgspec.json.encode(state))


def _load[T: Struct](path: Path, kind: type[T], missing: T, damaged: Loaded[T]) -> Loaded[T]:
    try:
        return Loaded(msgspec.json.decode(read_bounded(path, MAX_BYTES), type=kind))
    except FileNotFoundError:
        return Loaded(missing)
    except (Unusable, msgspec.DecodeError, UnicodeDecodeError):
        # One that cannot be renamed stays where it is, and the note says the same.
        with contextlib.suppress(OSError):
            set_aside(path)
    return damaged
