"""Processes: how one is started, with pipes or apart, and how it is told that one fell silent."""

import contextlib
import os
import subprocess
import sys
import threading

from engine.terms import Command

# A child hears no Ctrl-C of the terminal and opens no console of its own.
_NEW_SESSION = sys.platform != "win32"
if sys.platform == "win32":
    _FLAGS = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
else:
    _FLAGS = 0


class BeatWatch:
    """Counts beats that did not come.

    It counts ticks and not seconds, so that a computer's sleep, in which nobody
    ticks, is not mistaken for a silence.
    """

    def __init__(self, allowed: int) -> None:
        self._allowed = allowed
        self._missed = 0

    def heard(self) -> None:
        """Note a sign of life."""
        self._missed = 0

    def tick(self) -> bool:
        """Count one beat's time; true when too many passed in silence."""
        self._missed += 1
        return self._missed > self._allowed


def start_piped(command: Command) -> tuple[subprocess.Popen[bytes], int, int]:
    """Start a child; returns it, where to read what it says, and where to write to it.

    Raises OSError.
    """
    child_reads, write_fd = os.pipe()
    read_fd, child_writes = os.pipe()
    try:
        process = subprocess.Popen(
            command,
            stdin=child_reads,
            stdout=child_writes,
            start_new_session=_NEW_SESSION,
            creationflags=_FLAGS,
        )
    except OSError:
        os.close(write_fd)
        os.close(read_fd)
        raise
    finally:
        os.close(child_reads)
        os.close(child_writes)
    return process, read_fd, write_fd


def start_apart(command: Command) -> None:
    """Start a process that outlives this one and is not heard; one that cannot start is none."""
    with contextlib.suppress(OSError):
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            start_new_session=_NEW_SESSION,
            creationflags=_FLAGS,
        )
        # One that ends before this process must not stay a zombie.
        threading.Thread(target=process.wait, name="apart-wait", daemon=True).start()
