"""Shared memory is private, and gone with its last user."""

import errno
import subprocess
import sys

import pytest

from engine.screen.capture.x11.shared_memory import SharedMemory


def segments() -> set[str]:
    with open("/proc/sysvipc/shm", encoding="ascii") as table:
        return {line.split()[1] for line in table}


def test_it_can_be_written_and_is_gone_afterwards() -> None:
    memory = SharedMemory(4096)
    number = str(memory.number)
    memory.bytes[:] = 7
    assert memory.bytes.sum() == 7 * 4096
    assert number in segments()
    memory.mark_for_removal()
    memory.close()
    assert number not in segments()


def test_a_killed_process_leaves_none() -> None:
    script = (
        "import os, signal\n"
        "from engine.screen.capture.x11.shared_memory import SharedMemory\n"
        "memory = SharedMemory(4096)\n"
        "memory.mark_for_removal()\n"
        "print(memory.number, flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run((sys.executable, "-c", script), capture_output=True, text=True)
    assert done.returncode < 0
    assert done.stdout.strip() not in segments()


def test_a_size_the_system_refuses_is_an_error() -> None:
    with pytest.raises(OSError, match=r".") as caught:
        SharedMemory(0)
    assert caught.value.errno == errno.EINVAL


def test_memory_that_cannot_be_attached_is_not_left_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    before = segments()
    monkeypatch.setattr("engine.screen.capture.x11.shared_memory._FAILED", None)

    class Libc:
        """The C library, but for one call that fails."""

        def __init__(self, real: object) -> None:
            self._real = real
            self.shmget = getattr(real, "shmget")  # noqa: B009  # a ctypes function
            self.shmctl = getattr(real, "shmctl")  # noqa: B009  # a ctypes function
            self.shmdt = type("F", (), {})()
            self.shmat = type("F", (), {"__call__": lambda *_: None})()

    import ctypes

    real = ctypes.CDLL(None, use_errno=True)
    monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: Libc(real))
    with pytest.raises(OSError, match=r"."):
        SharedMemory(4096)
    assert segments() == before
