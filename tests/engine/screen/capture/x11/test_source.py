"""The X11 source on a real server: it wakes, sees, and sees through covers."""

import os
import threading
import time

import numpy as np
import pytest
import xcffib.xproto as x

from engine.screen.capture.sight import CaptureError
from engine.screen.capture.x11.source import X11Source
from engine.terms import Box
from tests.display import virtual_display
from tests.engine.screen.capture.x11.painter import BLUE, GREEN, RED, Painter


def colour(source: X11Source, column: int, row: int) -> int:
    blue, green, red = (int(part) for part in source.look().pixels[row, column, :3])
    return red << 16 | green << 8 | blue


def rest(source: X11Source) -> None:
    """Let everything that has happened so far be known."""
    source.look()
    while source.wait(0.05):
        source.look()


def test_it_sees_the_whole_screen(source: X11Source, painter: Painter) -> None:
    painter.window(Box(700, 500, 100, 100), RED)
    assert source.look().pixels.shape == (600, 800, 4)
    assert colour(source, 799, 599) == RED
    assert colour(source, 699, 599) == 0


def test_it_sleeps_while_nothing_happens_and_wakes_at_a_change(
    source: X11Source, painter: Painter
) -> None:
    window = painter.window(Box(0, 0, 100, 100), RED)
    rest(source)
    assert not source.wait(0.05)
    painter.fill(window, GREEN, Box(10, 10, 5, 5))
    assert source.wait(5)
    assert colour(source, 12, 12) == GREEN


def test_each_change_wakes_it_again(source: X11Source, painter: Painter) -> None:
    window = painter.window(Box(0, 0, 100, 100), RED)
    rest(source)
    for step in range(20):
        painter.fill(window, GREEN, Box(step, 0, 1, 1))
        assert source.wait(5)
        assert colour(source, step, 0) == GREEN
        rest(source)


def test_another_thread_can_wake_it(source: X11Source) -> None:
    rest(source)
    threading.Timer(0.05, source.wake).start()
    assert not source.wait(20)
    for _ in range(100_000):
        source.wake()
    assert not source.wait(20), "a full pipe wakes once and is empty then"


def test_it_sees_what_lies_under_a_cover_and_when_that_changes(
    source: X11Source, painter: Painter
) -> None:
    below = painter.window(Box(100, 100, 200, 200), RED)
    painter.window(Box(120, 120, 50, 50), BLUE, cover=True)
    sight = source.look()
    assert sight.covers == (Box(120, 120, 50, 50),)
    assert sight.hidden == ()
    assert colour(source, 140, 140) == RED
    rest(source)
    painter.fill(below, GREEN, Box(40, 40, 5, 5))
    assert source.wait(5)
    assert colour(source, 142, 142) == GREEN


def test_a_shaped_cover_window_is_as_many_covers_as_it_shows(
    source: X11Source, painter: Painter
) -> None:
    painter.window(Box(0, 0, 800, 600), RED)
    cover = painter.window(Box(0, 0, 800, 600), BLUE, cover=True)
    boxes = (Box(10, 10, 50, 90), Box(300, 40, 80, 80))
    painter.shape(cover, *boxes)
    assert set(source.look().covers) == set(boxes)
    assert colour(source, 20, 20) == colour(source, 310, 50) == colour(source, 500, 500) == RED


def test_under_a_cover_windows_lie_as_they_are_stacked_with_their_borders(
    source: X11Source, painter: Painter
) -> None:
    painter.window(Box(100, 100, 200, 200), RED)
    painter.window(Box(150, 150, 40, 40), GREEN, border=5)
    painter.window(Box(90, 90, 300, 300), 0x123456, cover=True)
    assert colour(source, 110, 110) == RED
    assert colour(source, 152, 152) == BLUE
    assert colour(source, 160, 160) == GREEN
    assert colour(source, 95, 95) == 0


def test_under_a_cover_the_desktops_own_picture_is_seen(
    source: X11Source, painter: Painter
) -> None:
    pixmap = painter.connection.generate_id()
    painter.core.CreatePixmap(painter.screen.root_depth, pixmap, painter.screen.root, 800, 600)
    painter.fill(pixmap, GREEN, Box(0, 0, 800, 600))
    atom = painter.core.InternAtom(False, 13, "_XROOTPMAP_ID").reply().atom
    painter.core.ChangeProperty(
        x.PropMode.Replace, painter.screen.root, atom, x.Atom.PIXMAP, 32, 1, [pixmap]
    )
    painter.window(Box(10, 10, 50, 50), RED, cover=True)
    assert colour(source, 20, 20) == GREEN
    painter.core.FreePixmap(pixmap)
    painter.sync()
    gone = source.look(entire=True)
    assert gone.hidden == (Box(10, 10, 50, 50),), "gone, and so not to be trusted"
    assert source.look().fresh == gone.hidden, "and so it is tried again"


def test_a_cover_reaching_beyond_the_screen_is_seen_through_as_far_as_it_goes(
    source: X11Source, painter: Painter
) -> None:
    painter.window(Box(700, 0, 100, 600), RED)
    painter.window(Box(750, -20, 100, 100), BLUE, cover=True)
    assert colour(source, 760, 5) == RED


def test_windows_that_come_move_and_go_are_followed(source: X11Source, painter: Painter) -> None:
    painter.window(Box(0, 0, 800, 600), BLUE, cover=True)
    window = painter.window(Box(0, 0, 100, 100), RED)
    assert colour(source, 50, 50) == RED
    painter.core.ConfigureWindow(window, x.ConfigWindow.X | x.ConfigWindow.Width, [300, 150])
    painter.sync()
    assert source.wait(5)
    assert (colour(source, 50, 50), colour(source, 440, 50)) == (0, RED)
    painter.core.DestroyWindow(window)
    painter.sync()
    assert source.wait(5)
    assert colour(source, 440, 50) == 0
    rest(source)


def test_windows_that_vanish_while_they_are_asked_about_do_no_harm(
    source: X11Source, painter: Painter
) -> None:
    painter.window(Box(0, 0, 800, 600), RED)
    painter.window(Box(0, 0, 400, 400), BLUE, cover=True)
    for _ in range(60):
        window = painter.window(Box(10, 10, 100, 100), GREEN)
        source.wait(0)
        painter.core.DestroyWindow(window)
        painter.sync()
        assert source.look().pixels.shape == (600, 800, 4)
    rest(source)
    assert colour(source, 50, 50) == RED


def own_segments() -> int:
    """Return how many shared segments this process made that still exist."""
    with open("/proc/sysvipc/shm", encoding="ascii") as table:
        return sum(line.split()[4] == str(os.getpid()) for line in table)


@pytest.mark.usefixtures("screen")
def test_it_leaves_nothing_in_shared_memory() -> None:
    before = own_segments()
    X11Source().close()
    end = time.monotonic() + 10
    while own_segments() > before and time.monotonic() < end:
        time.sleep(0.01)  # the server lets go of its side when it sees us leave
    assert own_segments() == before


def test_no_display_is_a_capture_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":9999")
    with pytest.raises(CaptureError):
        X11Source()


def test_a_display_that_goes_away_is_a_capture_error(monkeypatch: pytest.MonkeyPatch) -> None:
    with virtual_display(320, 240) as display:
        monkeypatch.setenv("DISPLAY", display.name)
        source = X11Source()
    with pytest.raises(CaptureError):
        _watch_for_ever(source)
    source.close()


def _watch_for_ever(source: X11Source) -> None:
    while True:
        source.wait(0.1)
        source.look()


def test_pixels_belong_to_the_reader_until_the_next_look(
    source: X11Source, painter: Painter
) -> None:
    painter.window(Box(0, 0, 10, 10), RED)
    pixels = source.look().pixels
    assert pixels.flags.writeable
    assert np.all(pixels[:10, :10, 2] == 255)
