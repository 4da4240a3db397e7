"""The claim to be the one keeper: a lock that ends with its process, and who holds it."""

import contextlib
import os
import sys
from pathlib import Path
from typing import Annotated

import msgspec
import psutil
from filelock import FileLock, Timeout
from msgspec import Meta, Struct

from engine.files import Unusable, fresh_of, read_bounded, write_atomically
from engine.terms import UnixTime

SAME_SECONDS = 1.0
"""How far two readings of one process's creation time may differ."""


class Holder(Struct, frozen=True, forbid_unknown_fields=True):
    """The process that took the lock; its creation time tells it from one that came later."""

    pid: Annotated[int, Meta(ge=1, lt=2**31)]
    created: UnixTime


class Claim:
    """The exclusive lock of one data folder, and beside it who holds it."""

    def __init__(self, lock: Path) -> None:
        self._path = lock
        self._lock = FileLock(lock, mode=0o600, thread_local=False, fallback_to_soft=False)
        self._record = lock.with_name(lock.name + ".holder")

    def take(self) -> bool:
        """Take the lock and write down who has it; false when another process has it.

        Raises OSError when the folder cannot be locked. A record that a full disk
        refuses costs only that a stopped keeper could not be told from a stranger.
        """
        try:
            self._lock.acquire(blocking=False)
        except Timeout:
            return False
        created = psutil.Process().create_time()
        with contextlib.suppress(OSError):
            self._record.unlink(missing_ok=True)
            write_atomically(self._record, msgspec.json.encode(Holder(os.getpid(), created)))
        return True

    def release(self) -> None:
        """Give the lock back."""
        self._lock.release()

    def abolish(self) -> None:
        """Give the lock back for good, and take its files away; what resists stays."""
        if sys.platform == "win32":
            # There no file can be removed that is open. Elsewhere whoever waits for the lock
            # sees that the file it opened is gone, and makes a new one.
            self._lock.release()
        for path in (fresh_of(self._record), self._record, self._path):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        self._lock.release()

    def holder(self) -> psutil.Process | None:
        """Return the process that took the lock, or None when that cannot be proved."""
        try:
            untrusted = read_bounded(self._record, 4096)
            recorded = msgspec.json.decode(untrusted, type=Holder)
            process = psutil.Process(recorded.pid)
            same = abs(process.create_time() - recorded.created) < SAME_SECONDS
        except (OSError, Unusable, msgspec.DecodeError, UnicodeDecodeError, psutil.Error):
            return None
        return process if same and process.pid != os.getpid() else None
