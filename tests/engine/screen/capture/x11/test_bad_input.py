"""Whatever programs and the server do: no crash, a right picture or a plain error."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import psutil
import pytest
import xcffib
import xcffib.randr
import xcffib.xproto as x

from engine.screen.capture.opening import NoSourceError, open_source
from engine.screen.capture.sight import CaptureError
from engine.screen.capture.x11.source import X11Source
from engine.screen.capture.x11.tempo import BURST, SUSTAINED
from engine.screen.capture.x11.transfer import Transfer
from engine.terms import Box, Fault
from tests.display import Display, stop, virtual_display
from tests.engine.screen.capture.x11.painter import BLUE, GREEN, RED, Painter
from tests.engine.screen.capture.x11.test_damage import settled

REDRAWS = """
import itertools, os
from tests.engine.screen.capture.x11.painter import *
painter = Painter(os.environ["DISPLAY"])
window = painter.window(Box(100, 100, 64, 64), RED)
print("ready", flush=True)
for step in itertools.count():
    painter.fill(window, step & 0xFFFFFF, Box(0, 0, 64, 64))
"""

RAISES = """
import os
from tests.engine.screen.capture.x11.painter import *
painter = Painter(os.environ["DISPLAY"])
windows = [painter.window(Box(100, 100, 64, 64), RED) for _ in range(2)]
print("ready", flush=True)
while True:
    for window in windows:
        painter.core.ConfigureWindow(window, x.ConfigWindow.StackMode, [x.StackMode.Above])
        painter.sync()
"""

DIES = """
import os, signal
from tests.engine.screen.capture.x11.painter import *
painter = Painter(os.environ["DISPLAY"])
for step in range(30):
    painter.window(Box(10 * step, 10, 200, 200), RED)
print("ready", flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@contextmanager
def program(script: str, display: Display) -> Iterator[None]:
    """Run another program on the display until the context ends; it is ready when that begins."""
    child = subprocess.Popen(
        (sys.executable, "-c", script), env=display.environment(), stdout=subprocess.PIPE
    )
    assert child.stdout is not None
    assert child.stdout.readline() == b"ready\n"
    try:
        yield
    finally:
        stop(child)
        child.stdout.close()


def looks_in(source: X11Source, seconds: float) -> int:
    """Count the looks that endless changes make us take."""
    looks, end = 0, time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        if source.wait(left):
            source.look()
            looks += 1
    return looks


@pytest.mark.parametrize("script", [REDRAWS, RAISES])
def test_a_program_that_never_rests_sets_no_pace(
    source: X11Source, screen: Display, painter: Painter, script: str
) -> None:
    quiet = painter.window(Box(400, 300, 100, 100), RED)
    with program(script, screen):
        looks = looks_in(source, 1.0)
        assert looks <= BURST + 1 + 1.0 / SUSTAINED
        assert looks >= 2, "and yet it is followed"
        painter.fill(quiet, GREEN, Box(0, 0, 100, 100))
        end = time.monotonic() + 10
        while source.look().pixels[350, 450, 1] != 255:
            assert time.monotonic() < end
            source.wait(1.0)


def test_a_program_that_is_killed_while_we_read_its_windows_does_no_harm(
    source: X11Source, screen: Display, painter: Painter
) -> None:
    painter.window(Box(0, 0, 800, 600), BLUE, cover=True)
    for _ in range(3):
        with program(DIES, screen):
            for _ in range(40):
                source.look()
    assert (settled(source)[:, :, :3] == 0).all()
    assert source.look().hidden == ()


def test_five_thousand_windows(source: X11Source, painter: Painter) -> None:
    for number in range(5000):
        window: int = painter.connection.generate_id()
        painter.core.CreateWindow(
            *(painter.screen.root_depth, window, painter.screen.root),
            *(number % 780, number % 580, 20, 20, 0),
            *(x.WindowClass.InputOutput, painter.screen.root_visual),
            *(x.CW.BackPixel | x.CW.OverrideRedirect, [RED, 1]),
        )
        painter.core.MapWindow(window)
    painter.sync()
    settled(source)
    painter.fill(window, GREEN, Box(0, 0, 20, 20))
    assert source.wait(5)
    assert source.look().fresh == (Box(4999 % 780, 4999 % 580, 20, 20),)


@pytest.mark.parametrize(
    "box",
    [
        Box(-300, -300, 310, 310),
        Box(790, 590, 4_000, 1_000),
        Box(-3_000, -500, 4_000, 2_000),
        Box(20_000, 20_000, 5, 5),
        Box(-32_768, 0, 1, 1),
        Box(-5, 300, 20_000, 1),
    ],
)
def test_windows_of_any_size_and_place_are_seen_as_far_as_they_are_on_the_screen(
    source: X11Source, painter: Painter, box: Box
) -> None:
    settled(source)
    painter.window(box, RED)
    pixels = settled(source)
    rows = slice(max(0, box.y), max(0, box.y + box.height))
    columns = slice(max(0, box.x), max(0, box.x + box.width))
    assert (pixels[rows, columns, 2] == 255).all()
    assert (pixels[:, :, 2] == 255).sum() == pixels[rows, columns, 2].size


def test_covers_anywhere_do_no_harm(source: X11Source, painter: Painter) -> None:
    painter.window(Box(0, 0, 800, 600), RED)
    for box in (Box(-900, -900, 3_000, 3_000), Box(799, 599, 9_000, 1), Box(-50, 3, 2, 2)):
        painter.window(box, BLUE, cover=True)
    sight = source.look(entire=True)
    assert (sight.pixels[:, :, :3] == (0, 0, 255)).all()
    assert sight.hidden == ()


def resize(display: str, width: int, height: int) -> None:
    """Give the screen another size, as a monitor that is unplugged does."""
    connection = xcffib.connect(display)
    root = connection.get_setup().roots[0].root
    randr = connection(xcffib.randr.key)
    randr.QueryVersion(1, 5).reply()
    resources = randr.GetScreenResources(root).reply()
    for crtc in resources.crtcs:
        now = resources.config_timestamp
        randr.SetCrtcConfig(crtc, 0, now, 0, 0, 0, xcffib.randr.Rotation.Rotate_0, 0, []).reply()
    randr.SetScreenSizeChecked(root, width, height, 200, 150).check()
    connection.disconnect()


def test_a_screen_that_takes_another_size_is_read_anew(
    source: X11Source, painter: Painter, screen: Display
) -> None:
    window = painter.window(Box(0, 0, 800, 600), RED)
    painter.window(Box(100, 100, 500, 500), BLUE, cover=True)
    before = source.look()
    for width, height in ((500, 300), (800, 600), (321, 123)):
        resize(screen.name, width, height)
        assert source.wait(5)
        sight = source.look()
        assert sight.pixels.shape == (height, width, 4)
        assert sight.fresh == (Box(0, 0, width, height),)
        painter.fill(window, RED, Box(0, 0, 800, 600))
        assert (settled(source)[:, :, 2] == 255).all()
    assert before.pixels.shape == (600, 800, 4), "what somebody still holds can be read"


def test_a_screen_that_shrinks_just_before_a_look_is_no_error(
    source: X11Source, painter: Painter, screen: Display
) -> None:
    window = painter.window(Box(0, 0, 800, 600), RED)
    settled(source)
    for step in range(6):
        painter.fill(window, RED, Box(0, 0, 800, 600))
        resize(screen.name, 700 - 100 * step, 500)
        assert source.look(entire=step % 2 == 0).pixels.shape == (500, 700 - 100 * step, 4)


def test_pixels_of_another_kind_are_not_taken_for_ours(painter: Painter) -> None:
    transfer = Transfer(painter.connection, 64, 64)
    place = Box(0, 0, 8, 8)
    for depth, ours in ((1, False), (8, False), (24, True), (32, True)):
        pixmap = painter.connection.generate_id()
        painter.core.CreatePixmap(depth, pixmap, painter.screen.root, 64, 64)
        assert (transfer.read(pixmap, [place]) is not None) is ours
    transfer.close()


@pytest.mark.parametrize("depth", [8, 16, 30])
def test_a_screen_whose_pixels_are_not_ours_is_refused(
    monkeypatch: pytest.MonkeyPatch, depth: int
) -> None:
    with virtual_display(64, 64, depth) as other:
        monkeypatch.setenv("DISPLAY", other.name)
        monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
        with pytest.raises(CaptureError):
            X11Source()
        with pytest.raises(NoSourceError) as refused:
            open_source()
    assert refused.value.fault is Fault.CAPTURE


@pytest.mark.parametrize("asked", ["wait", "look", "entire"])
def test_a_server_that_is_killed_is_an_error_at_once(
    monkeypatch: pytest.MonkeyPatch, asked: str
) -> None:
    before = set(psutil.Process().children())
    with virtual_display(320, 240) as display:
        (server,) = set(psutil.Process().children()) - before
        monkeypatch.setenv("DISPLAY", display.name)
        source = X11Source()
        source.look()
        server.kill()
        server.wait(10)
        start = time.monotonic()
        with pytest.raises(CaptureError):
            source.wait(30) if asked == "wait" else source.look(entire=asked == "entire")
        assert time.monotonic() - start < 5
        source.close()
