"""Where the authority lies: one file for the one in use, one for its successor."""

import os
from datetime import timedelta
from pathlib import Path

from engine.files import Exposed, Unusable, erase, read_private, sync_folder, write_private
from engine.network.authority import (
    Authority,
    Clock,
    Refusal,
    Refused,
    from_bytes,
    make,
    to_bytes,
)

PRESENT = "local.pem"
NEXT = "local-next.pem"
LARGEST = 16 * 1024
"""Bytes; ours have about 1,000."""


class AuthorityFiles:
    """Loads, makes, renews and removes authorities that live ``life`` long.

    A successor is made when a third of the life is left. Whoever uses it first lets browsers
    trust it.
    """

    def __init__(self, folder: Path, clock: Clock, life: timedelta) -> None:
        self._present, self._next = folder / PRESENT, folder / NEXT
        self._clock = clock
        self._life = life

    def load(self) -> Authority | None:
        """Return the one in use, None without one; raises Refused."""
        return self._load(self._present)

    def make(self) -> Authority:
        """Make a new one and use it from now on; raises OSError."""
        self._next.unlink(missing_ok=True)
        return self._make(self._present)

    def following(self) -> Authority | None:
        """Return the successor if it was made already and is good."""
        try:
            return self._load(self._next)
        except Refused:
            return None

    def successor(self, present: Authority) -> Authority | None:
        """Return what follows, made if it is time for it; else None. Raises OSError."""
        if present.ends - self._clock() > self._life / 3:
            return None
        found = self.following()
        if found is None or found.ends <= present.ends:
            return self._make(self._next)
        return found

    def succeed(self) -> None:
        """Use the successor from now on, and erase the one before; raises OSError."""
        os.replace(self._next, self._present)
        sync_folder(self._present.parent)

    def remove(self) -> None:
        """Erase all keys and certificates, and what an interrupted writing left; raises OSError."""
        for path in (self._present, self._next):
            erase(path)

    def _load(self, path: Path) -> Authority | None:
        try:
            untrusted = read_private(path, LARGEST)
        except FileNotFoundError:
            return None
        except Exposed:
            raise Refused(Refusal.EXPOSED) from None
        except Unusable:
            raise Refused(Refusal.BROKEN) from None
        return from_bytes(untrusted, self._clock())

    def _make(self, path: Path) -> Authority:
        authority = make(self._clock(), self._life)
        write_private(path, to_bytes(authority))
        return authority
