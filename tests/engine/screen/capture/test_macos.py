"""Several displays become one canvas, and our covers' windows are left out of all of them."""

import subprocess
import sys
from collections.abc import Collection, Sequence

import numpy as np
import pytest

from engine.screen.capture.macos import Display, MacCaptures, is_covers
from engine.screen.capture.polled import PolledSource
from engine.screen.capture.sight import CaptureError
from engine.terms import Box
from engine.vision.pixels import Pixels

MAIN = Display(1, 0, 0, 100, 80, 2.0)
LEFT = Display(2, -50, -20, 50, 60, 1.0)


class Kit:
    """A system with displays and programs; each display shows its own number."""

    def __init__(self, *displays: Display) -> None:
        self.shown: Sequence[Display] = displays
        self.running: set[int] = set()
        self.renewed = 0
        self.hidden: list[frozenset[int]] = []
        self.small = False

    def renew(self) -> None:
        self.renewed += 1

    def displays(self) -> Sequence[Display]:
        return self.shown

    def programs(self) -> Collection[int]:
        return set(self.running)

    def capture(self, display: Display, width: int, height: int, hidden: Collection[int]) -> Pixels:
        self.hidden.append(frozenset(hidden))
        size = (height // 2, width // 2) if self.small else (height, width)
        return np.full((*size, 4), display.number, np.uint8)


def test_displays_lie_as_they_stand_in_the_scale_of_the_sharpest() -> None:
    canvas = MacCaptures(Kit(MAIN, LEFT)).grab()
    assert canvas.shape == (200, 300, 4)
    assert (canvas[40:200, 100:300] == 1).all()
    assert (canvas[:120, :100] == 2).all()
    assert (canvas[120:, :100] == 0).all()
    assert (canvas[:40, 100:] == 0).all()


def test_a_capture_of_another_size_is_brought_to_its_place() -> None:
    kit = Kit(MAIN)
    kit.small = True
    assert (MacCaptures(kit).grab() == np.ones((160, 200, 4))).all()


def test_a_system_without_displays_cannot_be_seen() -> None:
    for displays in ((), (Display(1, 0, 0, 0, 0, 2.0),)):
        with pytest.raises(CaptureError):
            MacCaptures(Kit(*displays))


def test_a_display_that_goes_makes_another_screen() -> None:
    kit = Kit(MAIN, LEFT)
    source = PolledSource(MacCaptures(kit))
    source.look()
    kit.shown = (MAIN,)
    assert source.look(entire=True).fresh == (Box(0, 0, 200, 160),)
    source.close()


def test_covers_are_left_out_from_the_first_grab_they_are_in(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    covers: set[int] = set()
    living: set[int] = {70, 71, 80}
    monkeypatch.setattr("engine.screen.capture.macos.is_covers", lambda pid: pid in covers)
    monkeypatch.setattr("psutil.pid_exists", lambda pid: pid in living)
    kit = Kit(MAIN)
    captures = MacCaptures(kit)
    kit.running = {70, 71}
    covers.add(71)
    captures.grab()
    captures.grab()
    assert kit.hidden == [{71}, {71}]
    renewed = kit.renewed
    captures.grab()
    assert kit.renewed == renewed, "as long as they live they are known"
    living.remove(71)
    covers.add(80)
    kit.running = {70, 80}
    captures.grab()
    assert kit.hidden[-1] == {80}


def test_covers_are_known_by_program_and_role() -> None:
    script = "import sys; sys.stdout.write('r'); sys.stdout.flush(); sys.stdin.read()"
    for role, ours in (("covers", True), ("window", False)):
        child = subprocess.Popen(
            (sys.executable, "-c", script, role), stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert child.stdout is not None
        assert child.stdout.read(1) == b"r"
        assert is_covers(child.pid) is ours
        child.communicate()
        assert not is_covers(child.pid), "gone"
