"""With a compositor the screen is seen once it shows it; covers are seen through all the same."""

import subprocess
import time
from collections.abc import Iterator

import pytest

from engine.screen.capture.x11.source import X11Source
from engine.screen.capture.x11.windows import atom
from engine.terms import Box
from tests.display import Display, stop
from tests.engine.screen.capture.x11.painter import BLUE, GREEN, RED, Painter


@pytest.fixture
def compositor(screen: Display, painter: Painter) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        ("picom", "--backend", "xrender", "--config", "/dev/null", "--no-fading-openclose"),
        env=screen.environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        selection = atom(painter.connection, "_NET_WM_CM_S0")
        end = time.monotonic() + 20
        while not painter.core.GetSelectionOwner(selection).reply().owner:
            assert time.monotonic() < end, "picom does not come up"
        yield process
    finally:
        stop(process)


def reaches(source: X11Source, column: int, row: int, colour: int) -> bool:
    """Watch until the frame shows the colour; only what is told is looked at."""
    end = time.monotonic() + 10
    while time.monotonic() < end:
        blue, green, red = (int(part) for part in source.look().pixels[row, column, :3])
        if red << 16 | green << 8 | blue == colour:
            return True
        source.wait(1.0)
    return False


@pytest.mark.usefixtures("compositor")
def test_what_windows_show_arrives_also_under_covers(source: X11Source, painter: Painter) -> None:
    window = painter.window(Box(0, 0, 400, 400), RED)
    assert reaches(source, 300, 300, RED)
    painter.window(Box(100, 100, 50, 50), BLUE, cover=True)
    painter.fill(window, GREEN, Box(0, 0, 400, 400))
    assert reaches(source, 120, 120, GREEN)
    assert reaches(source, 300, 300, GREEN)
    assert reaches(source, 120, 120, GREEN), "nor does the cover come back into the picture"


def test_compositors_come_and_go(
    source: X11Source, painter: Painter, compositor: subprocess.Popen[bytes]
) -> None:
    window = painter.window(Box(0, 0, 400, 400), RED)
    assert reaches(source, 300, 300, RED)
    stop(compositor)
    painter.fill(window, GREEN, Box(0, 0, 400, 400))
    assert reaches(source, 300, 300, GREEN)
