"""The look at the end of a test sees what it has to see."""

import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QTimer

from tests import leaks
from tests.display import stop


def test_nothing_is_left_by_nothing() -> None:
    assert leaks.alive(with_timers=False).left_behind() == []


def test_a_daemon_thread_is_seen_and_an_ending_one_waited_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(leaks, "PATIENCE", 0.01)
    before = leaks.alive(with_timers=True)
    end = threading.Event()
    thread = threading.Thread(target=end.wait, name="stray", daemon=True)
    thread.start()
    assert before.left_behind() == ["thread stray"]
    end.set()
    thread.join()
    assert before.left_behind() == []


def test_a_child_process_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leaks, "PATIENCE", 0.01)
    before = leaks.alive(with_timers=True)
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    left = before.left_behind()
    stop(child)
    assert len(left) == 1
    assert left[0].startswith(f"process {child.pid}")
    assert before.left_behind() == []


@pytest.mark.usefixtures("qapp")
def test_a_running_timer_is_seen() -> None:
    before = leaks.alive(with_timers=True)
    timer = QTimer(interval=60_000)
    timer.start()
    assert before.left_behind() == ["timer of 60000 ms"]
    timer.stop()
    assert before.left_behind() == []
