"""The two readable files: settings, and the protection that shall run from login on."""

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from engine.contract import Level, Word
from protech_gui.files import Unusable, read_bounded, set_aside, write_atomically

VERSION = 1
MAX_BYTES = 64 * 1024

Language = Annotated[str, Meta(pattern="^(nl|de|en)$")]
Version = Annotated[int, Meta(ge=VERSION, le=VERSION)]


class Settings(Struct, frozen=True, forbid_unknown_fields=True):
    """What the person chose that says nothing about them."""

    version: Version = VERSION
    language: Language = "en"


class ProtectionState(Struct, frozen=True, forbid_unknown_fields=True):
    """The protection that the person wants.

    ``consent`` is the receipt of their consent to watch the screen; empty means none.
    """

    version: Version = VERSION
    on: bool = False
    level: Level = Level.ALL
    consent: Word = ""


AFTER_DAMAGE = ProtectionState(on=False, level=Level.STRICT)
"""What holds when the protection state cannot be read.

Off, because which consent was given is lost with it and nobody's screen is watched
without one; and never silently: the note makes the tray and the window say that
protection is off and why. The level is the strictest, because the level that was
chosen is lost too and damage must not loosen it.
"""


@dataclass(frozen=True, slots=True)
class Loaded[T]:
    """What was read, and ``notes``: the kind of each file that was damaged and set aside."""

    value: T
    notes: tuple[str, ...] = ()


def load_settings(path: Path, default: Settings) -> Loaded[Settings]:
    """Return the settings; ``default`` when there are none.

    A file that is damaged, oversize or written by a newer Protech is set aside; then the
    default comes with the note ``settings``.
    """
    return _load(path, Settings, default, Loaded(default, ("settings",)))


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings; raises OSError, and then the old ones stand."""
    write_atomically(path, msgspec.json.encode(settings))


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
