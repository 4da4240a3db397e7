"""The virtual screen is there when it says so, and gone afterwards."""

import subprocess
import sys

from tests.display import Display, virtual_display, window_manager

_SIZE = """
import xcffib, xcffib.xproto
screen = xcffib.connect().get_setup().roots[0]
print(screen.width_in_pixels, screen.height_in_pixels)
"""


def size_seen_by_a_child(display: Display) -> str:
    command = [sys.executable, "-c", _SIZE]
    return subprocess.check_output(command, env=display.environment(), text=True).strip()


def test_it_has_the_size_asked_for() -> None:
    with virtual_display(800, 600) as display:
        assert size_seen_by_a_child(display) == "800 600"


def test_two_stand_side_by_side(display: Display) -> None:
    with virtual_display(640, 480) as other:
        assert other.name != display.name
        assert size_seen_by_a_child(other) == "640 480"
        assert size_seen_by_a_child(display) == "1920 1080"


def test_a_window_manager_runs_on_it() -> None:
    with virtual_display(640, 480) as display, window_manager(display):
        assert size_seen_by_a_child(display) == "640 480"
