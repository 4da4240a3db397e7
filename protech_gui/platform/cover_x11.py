"""Covers on an X server: one window in the shape of them all, which outlives its process."""

import contextlib
import math
import os
import selectors
import time
from collections.abc import Callable, Collection, Iterator, Sequence

import xcffib
from xcffib import randr, xproto

from engine.terms import BEAT_SECONDS, Cover, Fault
from protech_gui.platform.cover_input_x11 import CoverInput
from protech_gui.platform.cover_marks_x11 import sweep
from protech_gui.platform.cover_monitors_x11 import Monitors
from protech_gui.platform.cover_screen import CannotCoverError, Happening, Monitor, Rgb, Sheet
from protech_gui.platform.cover_window_x11 import CoverWindow
from protech_gui.platform.raise_limit import RaiseLimit

EVENTS_AT_ONCE = 256
"""How many events are looked at before an order gets its turn."""

RAISE_BURST = 40
RAISE_INTERVAL = 0.008
"""Seconds between raises once the burst is used up."""


_ENDS = (xcffib.ConnectionException, xproto.WindowError)
"""The server is gone, or somebody took our window: nothing is left to do here."""

_UNSEEN = (xproto.UnmapNotifyEvent, xproto.DestroyNotifyEvent)
_REARRANGED = (randr.ScreenChangeNotifyEvent, randr.NotifyEvent)


class X11CoverScreen:
    """The covers of one process on the X server that DISPLAY names."""

    def __init__(self, colour: Rgb) -> None:
        self._connection = _connect()
        self._core = self._connection.core
        screen = self._connection.setup.roots[self._connection.pref_screen]
        self._root: int = screen.root
        self._size: tuple[int, int] = (screen.width_in_pixels, screen.height_in_pixels)
        self._limit = RaiseLimit(RAISE_BURST, RAISE_INTERVAL)
        self._covered_over = False
        self._wake_at = math.inf
        self._rearranged = False
        self._wake_read, self._wake_write = os.pipe()
        os.set_blocking(self._wake_write, False)
        self._core.SetCloseDownMode(xproto.CloseDown.RetainPermanent)
        events = xproto.EventMask.SubstructureNotify | xproto.EventMask.StructureNotify
        self._core.ChangeWindowAttributes(self._root, xproto.CW.EventMask, [events])
        self._window = CoverWindow(self._connection, colour)
        self._input = CoverInput(self._connection, self._window)
        self._monitors = Monitors(self._connection)
        self.depth = self._window.depth

    def wake(self) -> None:
        """Have ``run`` call ``on_wake`` soon; from any thread."""
        # A full pipe wakes as well, and after the end nobody is left to be woken.
        with contextlib.suppress(OSError):
            os.write(self._wake_write, b"\0")

    def wake_at(self, moment: float | None) -> None:
        """Have ``run`` call ``on_wake`` at this time of ``time.monotonic``; replaces the last."""
        self._wake_at = math.inf if moment is None else moment

    def place(self, covers: Collection[Cover], placed: Callable[[], None]) -> None:
        """Let exactly these covers stand, all in one step, and call ``placed``."""
        self._window.cut([cover.box for cover in covers])
        placed()

    def lay(self, sheets: Sequence[Sheet]) -> None:
        """Let exactly these sheets lie on the covers."""
        self._window.lay(sheets)

    def hold_keys(self, held: bool) -> bool:
        """Take all keys, or give them back at once; whether they are as wished."""
        return self._input.hold_keys(held)

    def happened(self) -> Iterator[Happening]:
        """Yield what the person did since the last call."""
        return self._input.happened()

    def monitors(self) -> Sequence[Monitor]:
        """Return the monitors, the main one first."""
        return self._monitors.all(*self._size)

    def prefers_stillness(self) -> bool:
        """Whether the person asked their desktop for little movement."""
        return self._monitors.prefer_stillness()

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
            self._window.destroy()
        self._connection.disconnect()
        os.close(self._wake_read)
        os.close(self._wake_write)

    def _loop(self, on_wake: Callable[[], bool], on_beat: Callable[[], bool]) -> None:
        beat_at = time.monotonic() + BEAT_SECONDS
        with selectors.DefaultSelector() as selector:
            selector.register(self._connection.get_file_descriptor(), selectors.EVENT_READ)
            selector.register(self._wake_read, selectors.EVENT_READ)
            while True:
                # xcb may hold events that it read while waiting for an answer: look first.
                more = self._attend()
                patience = self._stay_on_top()
                if more or self._wanted():
                    patience = 0
                until = min(beat_at, self._wake_at) - time.monotonic()
                for key, _ in selector.select(max(0, min(patience, until))):
                    if key.fd == self._wake_read:
                        os.read(self._wake_read, 4096)
                        self._wake_at = -math.inf
                if self._wanted():
                    self._wake_at, self._rearranged = math.inf, False
                    if not on_wake():
                        return
                if time.monotonic() >= beat_at:
                    beat_at = time.monotonic() + BEAT_SECONDS
                    if not on_beat():
                        return

    def _wanted(self) -> bool:
        """Whether there is a reason to call ``on_wake`` now."""
        happened = self._input.waiting or self._rearranged
        return happened or time.monotonic() >= self._wake_at

    def _attend(self) -> bool:
        """Look at what happened on the screen; true when more may wait to be seen."""
        for _ in range(EVENTS_AT_ONCE):
            event = self._connection.poll_for_event()
            if event is None:
                # What was asked for meanwhile, such as a notch handed on, goes out now.
                self._connection.flush()
                return False
            if self._input.take(event):
                continue
            if isinstance(event, _REARRANGED):
                self._monitors.forget()
                self._rearranged = True
            elif isinstance(event, xproto.ConfigureNotifyEvent) and event.window == self._root:
                self._resize(event.width, event.height)
            elif isinstance(event, _UNSEEN) and event.window == self._window.number:
                # A window that was destroyed and not only hidden ends the process.
                self._window.show()
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
            return self._window.number in (event.window, event.above_sibling)
        if isinstance(event, xproto.CirculateNotifyEvent):
            return True
        # New windows come on top, and are seen only once mapped: the best time to act.
        new = xproto.CreateNotifyEvent, xproto.ReparentNotifyEvent
        return isinstance(event, new) and event.parent == self._root

    def _stay_on_top(self) -> float:
        """Raise the covers if they need it; return after how many seconds to come again."""
        if not self._covered_over or self._window.empty:
            return math.inf
        if wait := self._limit.wait(time.monotonic()):
            return wait
        self._covered_over = False
        self._window.lift()
        self._connection.flush()
        return math.inf

    def _resize(self, width: int, height: int) -> None:
        self._size = (width, height)
        self._monitors.forget()
        self._rearranged = True
        self._window.resize(width, height)


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
