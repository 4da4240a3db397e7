"""The file of the hosts that a person does not want to be looked into: keyed hashes, no names."""

import contextlib
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from engine.contract import Exempt
from engine.excluding import hash_of, new_key
from engine.files import Unusable, erase, read_bounded, write_atomically
from engine.network_messages import MOST_EXEMPT
from protech_gui.aside import set_aside

VERSION = 1
MAX_BYTES = 64 * 1024


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    version: Annotated[int, Meta(ge=VERSION, le=VERSION)]
    exempt: Exempt


class ExemptFile:
    """What is exempt now and on disk; a file that cannot be read is set aside, and exempts none."""

    def __init__(self, path: Path) -> None:
        """Load what is there."""
        self._path = path
        self.exempt = Exempt()
        try:
            self.exempt = msgspec.json.decode(read_bounded(path, MAX_BYTES), type=_File).exempt
        except FileNotFoundError:
            pass
        except (Unusable, ValueError):
            with contextlib.suppress(OSError):
                set_aside(path)

    def add(self, host: str) -> bool:
        """Exempt a host; false when there are too many. Nothing is written yet."""
        key = self.exempt.key if self.exempt.hashes else new_key()
        hashed = hash_of(key, host)
        if hashed not in self.exempt.hashes:
            if len(self.exempt.hashes) == MOST_EXEMPT:
                return False
            self.exempt = Exempt(key, (*self.exempt.hashes, hashed))
        return True

    def remove(self, host: str) -> None:
        """Exempt a host no more."""
        hashed = hash_of(self.exempt.key, host)
        left = tuple(one for one in self.exempt.hashes if one != hashed)
        self.exempt = Exempt(self.exempt.key, left) if left else Exempt()

    def clear(self) -> None:
        """Exempt none."""
        self.exempt = Exempt()

    def write(self) -> None:
        """Make the file be this, or gone when nothing is exempt; raises OSError."""
        if self.exempt.hashes:
            write_atomically(self._path, msgspec.json.encode(_File(VERSION, self.exempt)))
        else:
            erase(self._path)
