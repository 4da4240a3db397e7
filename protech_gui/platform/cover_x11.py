"""Covers on an X server: one window in the shape of them all, which outlives its process."""

import contextlib
import math
import os
import selectors
import time
from collections.abc import Callable, Collection

import xcffib
from xcffib import randr, shape, xproto

from engine.terms import BEAT_SECONDS, Box, Cover, Fault
from protech_gui.platform.cover_marks_x11 import mark, sweep
from protech_gui.platform.cover_screen import CannotCoverError, Rgb
from protech_gui.platform.raise_limit import RaiseLimit

EVENTS_AT_ONCE = 256
"""How many events are looked at before an order gets its turn."""

RAISE_BURST = 40
RAISE_INTERVAL = 0.008
"""Seconds between raises once the burst is used up."""


_ENDS = (xcffib.ConnectionException, xproto.WindowError)
"""The server is gone, or somebody took our window: nothing is left to do here."""

_UNSEEN = (xproto.UnmapNotifyEvent, xproto.DestroyNotifyEvent)


class X11CoverScreen:
    """The covers of one process on the X server that DISPLAY names."""

    def __init__(self, colour: Rgb) -> None:
        self._connection = _connect()
        self._core = self._connection.core
        self._shape = self._connection(shape.key)
        screen = self._connection.setup.roots[self._connection.pref_screen]
        self._root: int = screen.root
        self._size: tuple[int, int] = (screen.width_in_pixels, screen.height_in_pixels)
        self._covers: Collection[Cover] = ()
        self._limit = RaiseLimit(RAISE_BURST, RAISE_INTERVAL)
        self._covered_over = False
        self._wake_read, self._wake_write = os.pipe()
        os.set_blocking(self._wake_write, False)
        self._window = self._make_window(screen.default_colormap, colour)

    def wake(self) -> None:
        """Have ``run`` call ``on_wake`` soon; from any thread."""
        # A full pipe wakes as well, and after the end nobody is left to be woken.
        with contextlib.suppress(OSError):
            os.write(self._wake_write, b"\0")

    def place(self, covers: Collection[Cover], placed: Callable[[], None]) -> None:
        """Let exactly these covers stand, all in one step, and call ``placed``."""
        self._covers = covers
        if covers:
            self._raise()
        self._cut()
        placed()

    def sweep(self) -> None:
        """Remove the covers that other covers processes, living or dead, left standing."""
        sweep(self._connection, self._root)

    def run(self, on_wake: Callable[[], bool], on_beat: Callable[[], bool]) -> None:
        """Call back, and keep the covers on top, until a callback says false or they are gone."""
        with contextlib.suppress(*_ENDS):
            self._loop(on_wake, on_beat)

    def close(self) -> None:
        """Remove this process's covers and disconnect."""
        with contextlib.suppress(*_ENDS):
            self._core.SetCloseDownMode(xproto.CloseDown.DestroyAll)
            self._core.DestroyWindow(self._window, is_checked=True).check()
        self._connection.disconnect()
        os.close(self._wake_read)
        os.close(self._wake_write)

    def _make_window(self, colormap: int, colour: Rgb) -> int:
        # An X colour has 16 bits a channel: 0xff becomes 0xffff.
        shade = self._core.AllocColor(colormap, *(part * 0x101 for part in colour)).reply()
        self._core.SetCloseDownMode(xproto.CloseDown.RetainPermanent)
        self._core.ChangeWindowAttributes(
            self._root,
            xproto.CW.EventMask,
            [xproto.EventMask.SubstructureNotify | xproto.EventMask.StructureNotify],
        )
        window: int = self._connection.generate_id()
        self._core.CreateWindow(
            xproto.WindowClass.CopyFromParent,
            window,
            self._root,
            0,
            0,
            *self._size,
            0,
            xproto.WindowClass.InputOutput,
            xproto.WindowClass.CopyFromParent,
            xproto.CW.BackPixel | xproto.CW.BitGravity | xproto.CW.OverrideRedirect,
            [shade.pixel, xproto.Gravity.NorthWest, 1],
        )
        mark(self._connection, window)
        # No input region: the wheel and clicks reach what is below.
        self._set_region(window, shape.SK.Input, [])
        # Mapped from the start, with no shape, so that no compositor fades a cover in.
        self._set_region(window, shape.SK.Bounding, [])
        self._core.MapWindow(window, is_checked=True).check()
        return window

    def _set_region(self, window: int, kind: int, boxes: Collection[Box]) -> None:
        rectangles = [
            xproto.RECTANGLE.synthetic(box.x, box.y, box.width, box.height) for box in boxes
        ]
        # Checked, which waits for the server: then the covers are on the screen.
        self._shape.Rectangles(
            shape.SO.Set,
            kind,
            xproto.ClipOrdering.Unsorted,
            window,
            0,
            0,
            len(rectangles),
            rectangles,
            is_checked=True,
        ).check()

    def _cut(self) -> None:
        boxes = [box for cover in self._covers if (box := visible(cover.box, *self._size))]
        self._set_region(self._window, shape.SK.Bounding, boxes)

    def _raise(self) -> None:
        self._core.ConfigureWindow(
            self._window, xproto.ConfigWindow.StackMode, [xproto.StackMode.Above]
        )

    def _loop(self, on_wake: Callable[[], bool], on_beat: Callable[[], bool]) -> None:
        beat_at = time.monotonic() + BEAT_SECONDS
        with selectors.DefaultSelector() as selector:
            selector.register(self._connection.get_file_descriptor(), selectors.EVENT_READ)
            selector.register(self._wake_read, selectors.EVENT_READ)
            while True:
                # xcb may hold events that it read while waiting for an answer: look first.
                more = self._attend()
                patience = min(self._stay_on_top(), beat_at - time.monotonic())
                for key, _ in selector.select(0 if more else max(0, patience)):
                    if key.fd == self._wake_read:
                        os.read(self._wake_read, 4096)
                        if not on_wake():
                            return
                if time.monotonic() >= beat_at:
                    beat_at = time.monotonic() + BEAT_SECONDS
                    if not on_beat():
                        return

    def _attend(self) -> bool:
        """Look at what happened on the root window; true when more may wait to be seen."""
        for _ in range(EVENTS_AT_ONCE):
            event = self._connection.poll_for_event()
            if event is None:
                return False
            if isinstance(event, xproto.ConfigureNotifyEvent) and event.window == self._root:
                self._resize(event.width, event.height)
            elif isinstance(event, _UNSEEN) and event.window == self._window:
                # Checked: a window that was destroyed and not only hidden ends the process.
                self._core.MapWindow(self._window, is_checked=True).check()
                self._covered_over = True
            elif self._may_hide_us(event):
                self._covered_over = True
        return True

    def _may_hide_us(self, event: xcffib.Event) -> bool:
        """Whether a window may now lie above the covers.

        A window that goes above another one that already lies above ours needs no
        answer of its own: the answer to that one is on its way.
        """
        if isinstance(event, xproto.ConfigureNotifyEvent):
            # Our own: somebody may have lowered us. A raise that changes nothing is
            # answered by no event, so that this ends by itself.
            return self._window in (event.window, event.above_sibling)
        if isinstance(event, xproto.CirculateNotifyEvent):
            return True
        # New windows come on top, and are seen only once mapped: the best time to act.
        new = xproto.CreateNotifyEvent, xproto.ReparentNotifyEvent
        return isinstance(event, new) and event.parent == self._root

    def _stay_on_top(self) -> float:
        """Raise the covers if they need it; return after how many seconds to come again."""
        if not (self._covered_over and self._covers):
            return math.inf
        if wait := self._limit.wait(time.monotonic()):
            return wait
        self._covered_over = False
        self._raise()
        self._connection.flush()
        return math.inf

    def _resize(self, width: int, height: int) -> None:
        self._size = (width, height)
        size = xproto.ConfigWindow.Width | xproto.ConfigWindow.Height
        self._core.ConfigureWindow(self._window, size, [width, height])
        self._cut()


def visible(box: Box, width: int, height: int) -> Box | None:
    """Return the part of a box that lies on a screen of this size in pixels, if any."""
    left, top = max(box.x, 0), max(box.y, 0)
    right, bottom = min(box.x + box.width, width), min(box.y + box.height, height)
    if left >= right or top >= bottom:
        return None
    return Box(left, top, right - left, bottom - top)


def is_xwayland(connection: xcffib.Connection) -> bool:
    """Whether this X server draws into a Wayland session, where no cover reaches."""
    extension = connection(randr.key)
    root = connection.setup.roots[connection.pref_screen].root
    found = extension.GetScreenResourcesCurrent(root).reply()
    names = (
        extension.GetOutputInfo(output, found.config_timestamp).reply().name.to_string()
        for output in found.outputs
    )
    return any(name.startswith("XWAYLAND") for name in names)


def _connect() -> xcffib.Connection:
    """Return a connection that can cover; raises CannotCoverError."""
    wayland = "WAYLAND_DISPLAY" in os.environ
    try:
        connection = xcffib.connect()
    except xcffib.ConnectionException:
        raise CannotCoverError(Fault.UNSUPPORTED if wayland else Fault.NO_DISPLAY) from None
    # An X server of its own within a Wayland session is as good as any.
    if wayland and is_xwayland(connection):
        connection.disconnect()
        raise CannotCoverError(Fault.UNSUPPORTED)
    return connection
