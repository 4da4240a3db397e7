"""The file that remembers which reminders came today, so that a restart repeats none."""

from datetime import date, timedelta
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from engine.files import Unusable, erase, read_bounded, write_atomically
from protech_gui.domain.reminders import Shown

VERSION = 1
MAX_BYTES = 4096


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    version: Annotated[int, Meta(ge=VERSION, le=VERSION)]
    shown: Shown


class RemindersFile:
    """What is remembered in the file at this path; the keeper alone writes it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self, today: date) -> Shown:
        """Return what came; from a file that cannot be read: enough for today."""
        try:
            return msgspec.json.decode(read_bounded(self._path, MAX_BYTES), type=_File).shown
        except FileNotFoundError:
            return Shown()
        except (Unusable, msgspec.DecodeError, UnicodeDecodeError):
            # As if one had come tomorrow: a clock that is behind that rests for the day.
            return Shown(today + timedelta(days=1))

    def write(self, shown: Shown) -> None:
        """Remember this; raises OSError, and then what was remembered before stands."""
        write_atomically(self._path, msgspec.json.encode(_File(VERSION, shown)))

    def erase(self) -> None:
        """Remember nothing more; raises OSError."""
        erase(self._path)
