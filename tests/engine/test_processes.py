"""Processes are started apart, and their silence is told by beats."""

import sys
import threading
import time
from pathlib import Path

from engine.processes import BeatWatch, start_apart

LIMIT = 10.0


def test_beats_are_counted_and_not_timed() -> None:
    watch = BeatWatch(allowed=2)
    assert [watch.tick() for _ in range(4)] == [False, False, True, True]
    watch.heard()
    assert not watch.tick()


def test_one_that_cannot_be_started_is_no_error() -> None:
    start_apart(("",))


def test_one_that_is_started_apart_is_in_a_session_of_its_own(tmp_path: Path) -> None:
    leader, other = tmp_path / "leader", tmp_path / "other"
    program = "import os, sys; os.mkdir(sys.argv[1 + (os.getsid(0) != os.getpid())])"
    start_apart((sys.executable, "-c", program, str(leader), str(other)))
    deadline = time.monotonic() + LIMIT
    while not (leader.exists() or other.exists()):
        assert time.monotonic() < deadline
        threading.Event().wait(0.02)
    assert leader.exists()
