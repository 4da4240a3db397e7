"""A desktop to look at and to work on in tests: other programs' windows, the mouse, the pixels."""

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

import xcffib
import xcffib.randr
import xcffib.shape
import xcffib.xproto as x
import xcffib.xtest

from engine.terms import Box, Cover
from protech_gui.covers.appearance import COLOUR
from protech_gui.platform.cover_marks_x11 import marked, sweep

PAPER = 0xF4F1E8
"""The colour of the windows that other programs show here."""

CALM = COLOUR.red << 16 | COLOUR.green << 8 | COLOUR.blue

PATIENCE = 5.0
"""Seconds after which what was waited for counts as not coming."""


def until(condition: Callable[[], object]) -> None:
    """Return once the condition holds."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "it did not come"
        time.sleep(0.001)


class Desk:
    """Another program on the same X server."""

    def __init__(self, name: str) -> None:
        self.connection = xcffib.connect(name)
        self.core = self.connection.core
        screen = self.connection.setup.roots[0]
        self.root: int = screen.root
        self.size: tuple[int, int] = (screen.width_in_pixels, screen.height_in_pixels)

    def show(self, box: Box, *, events: int = 0, managed: bool = False) -> int:
        """Put a window on top of everything: one for the window manager, or one as a menu is."""
        window: int = self.connection.generate_id()
        self.core.CreateWindow(
            x.WindowClass.CopyFromParent,
            window,
            self.root,
            *(box.x, box.y, box.width, box.height, 0),
            x.WindowClass.InputOutput,
            x.WindowClass.CopyFromParent,
            x.CW.BackPixel | x.CW.OverrideRedirect | x.CW.EventMask,
            [PAPER, not managed, events],
        )
        self.core.MapWindow(window, is_checked=True).check()
        return window

    def restack(self, window: int, mode: int) -> None:
        self.core.ConfigureWindow(window, x.ConfigWindow.StackMode, [mode], is_checked=True).check()

    def pixels(self, box: Box) -> list[int]:
        """Return the colours that the screen shows there, row by row."""
        image = self.core.GetImage(
            x.ImageFormat.ZPixmap, self.root, box.x, box.y, box.width, box.height, 0xFFFFFFFF
        ).reply()
        words = memoryview(bytes(image.data.buf())).cast("I")
        return [word & 0xFFFFFF for word in words]

    def covered(self, box: Box) -> bool:
        """Whether all of this place shows a cover."""
        return set(self.pixels(box)) == {CALM}

    def bare(self, box: Box) -> bool:
        """Whether nothing of this place shows a cover."""
        return CALM not in self.pixels(box)

    def shows_exactly(self, covers: Iterable[Cover]) -> bool:
        """Whether these places are covered to the pixel, and nothing else of the screen is."""
        width, height = self.size
        found = self.pixels(Box(0, 0, width, height))
        for cover in covers:
            box = cover.box
            for row in range(max(box.y, 0), min(box.y + box.height, height)):
                left, right = max(box.x, 0), min(box.x + box.width, width)
                start, end = row * width + left, row * width + right
                if any(pixel not in (CALM, -1) for pixel in found[start:end]):
                    return False
                found[start:end] = [-1] * (end - start)
        return CALM not in found

    def shape_of(self, window: int) -> list[Box]:
        """Return the rectangles of a window's shape."""
        shape = self.connection(xcffib.shape.key)
        found = shape.GetRectangles(window, xcffib.shape.SK.Bounding).reply().rectangles
        return [Box(one.x, one.y, one.width, one.height) for one in found]

    def marks(self) -> list[int]:
        """Return the windows that are known as covers."""
        return marked(self.connection, self.root)

    def events(self) -> Iterator[xcffib.Event]:
        """Yield what has arrived, but for notices of a keyboard's layout, which go to everyone."""
        self.core.GetInputFocus().reply()
        while (event := self.connection.poll_for_event()) is not None:
            if not isinstance(event, x.MappingNotifyEvent):
                yield event

    def click(self, button: int, at: tuple[int, int]) -> None:
        """Move the pointer there and click; buttons 4 to 7 are the wheel."""
        self.press(button, at)
        self.release(button)

    def point(self, at: tuple[int, int]) -> None:
        """Move the pointer there."""
        self._fake(6, 0, at)  # MotionNotify

    def press(self, button: int, at: tuple[int, int]) -> None:
        """Move the pointer there and press a button."""
        self.point(at)
        self._fake(4, button)  # ButtonPress

    def release(self, button: int) -> None:
        """Let a button of the pointer go."""
        self._fake(5, button)  # ButtonRelease

    def type(self, keysym: int) -> None:
        """Press and release the key that bears this sign."""
        setup = self.connection.setup
        first, count = setup.min_keycode, setup.max_keycode - setup.min_keycode + 1
        found = self.core.GetKeyboardMapping(first, count).reply()
        signs = list(found.keysyms)[:: found.keysyms_per_keycode]
        for kind in (2, 3):  # KeyPress, KeyRelease
            self._fake(kind, first + signs.index(keysym))

    def _fake(self, kind: int, detail: int, at: tuple[int, int] = (0, 0)) -> None:
        test = self.connection(xcffib.xtest.key)
        test.FakeInput(kind, detail, 0, self.root, *at, 0)
        self.core.GetInputFocus().reply()

    def resize(self, width: int, height: int) -> None:
        """Give the screen another size in pixels."""
        randr = self.connection(xcffib.randr.key)
        found = randr.GetScreenResources(self.root).reply()
        (monitor,) = found.crtcs
        rotation = xcffib.randr.Rotation.Rotate_0
        # A screen cannot become smaller than the monitor that shows it: off with it.
        off = randr.SetCrtcConfig(monitor, 0, found.config_timestamp, 0, 0, 0, rotation, 0, [])
        assert off.reply().status == xcffib.randr.SetConfig.Success
        randr.SetScreenSize(self.root, width, height, 300, 300, is_checked=True).check()

    def clear(self) -> None:
        """Leave no cover behind."""
        sweep(self.connection, self.root)


@contextmanager
def desk_on(name: str) -> Iterator[Desk]:
    """Work on this display; afterwards no window of the desk and no cover is left."""
    desk = Desk(name)
    try:
        yield desk
    finally:
        desk.clear()
        desk.connection.disconnect()
