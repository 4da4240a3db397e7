"""The log: event names and counts, and no way to write anything else."""

import contextlib
import os
import re
import sys
import time
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from types import TracebackType

from engine.files import open_private, write_all

MAX_BYTES = 64 * 1024
"""One earlier file of this size is kept, so the log takes at most twice as much."""

_NAME = re.compile("[a-z][a-z_]{0,39}")


class EventLog:
    """Appends events to one small file that several processes may share.

    The file is opened anew for each event, so that none writes on into a file that
    another has rotated away. Two rotating at once may lose old lines, never garble any.
    """

    def __init__(self, path: Path, wall: Callable[[], float] = time.time) -> None:
        self._path = path
        self._wall = wall

    def event(self, name: str, **values: int | Enum) -> None:
        """Write down that something happened, with counts, yes or no, or words of an enum.

        Raises ValueError for a name that is no lower-case word, TypeError for any other
        kind of value: free text has no way in. A disk that refuses is not an error here.
        """
        self._write(name, [f"{_word(key)}={_shown(value)}" for key, value in values.items()])

    def failure(self, name: str, error: BaseException) -> None:
        """Write down that something failed: the error's type, module and line, not its text."""
        kind = type(error)
        self._write(name, [f"type={kind.__module__}.{kind.__qualname__}", *_place(error)])

    def _write(self, name: str, parts: list[str]) -> None:
        stamp = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(self._wall()))
        line = " ".join((stamp, _word(name), *parts)) + "\n"
        # A full disk must not end the process that wanted to say so.
        with contextlib.suppress(OSError):
            self._append(line.encode())

    def _append(self, line: bytes) -> None:
        fd = open_private(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        try:
            size = os.fstat(fd).st_size
            write_all(fd, line)
        finally:
            os.close(fd)
        if size + len(line) > MAX_BYTES:
            os.replace(self._path, self._path.with_name(self._path.name + ".1"))


def log_surprises(log: EventLog) -> None:
    """Have an error in one slot logged, without its text, while the process goes on."""

    def surprise(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        log.failure("unexpected", error)

    sys.excepthook = surprise


def _word(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise ValueError("not an event's name")
    return name


def _shown(value: object) -> str:
    if isinstance(value, Enum):
        return _word(value.name.lower())
    if isinstance(value, int):
        return str(value)
    raise TypeError("only counts, yes or no, and words of an enum are logged")


def _place(error: BaseException) -> list[str]:
    trace: TracebackType | None = error.__traceback__
    if trace is None:
        return []
    while trace.tb_next is not None:
        trace = trace.tb_next
    return [f"at={trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}"]
