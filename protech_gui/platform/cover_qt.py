"""Covers as one Qt window each, for systems whose windows Qt can leave to the native calls."""

import math
import os
import time
from collections import deque
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import partial
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QWheelEvent

from engine.terms import BEAT_SECONDS, Box, Cover
from protech_gui.platform.cover_qt_windows import CoverWindow, Ear, QuietWindow, SheetWindow
from protech_gui.platform.cover_screen import Happening, Monitor, Rgb, Sheet

USUAL_DPI = 96.0


class Turn(NamedTuple):
    """A turn of the wheel at x and y, by eighths of a degree to the right and up."""

    x: int
    y: int
    right: int
    up: int


class NativeWindows(Protocol):
    """What Qt cannot ask of the system."""

    def prepare(self) -> None:
        """Make ready for windows, once Qt is."""
        ...

    def harden(self, handle: int) -> None:
        """Put a window above all others and out of every capture.

        Raises CannotCoverError if the system shows it in captures all the same: the
        guard would see the cover, find no picture and take the cover away.
        """
        ...

    def hand_on(self, handle: int, turn: Turn) -> float:
        """Give a turn of the wheel to what lies below a window.

        Returns for how many seconds the window stands out of the pointer's way for it.
        """
        ...

    def take_pointer(self, handle: int) -> None:
        """Let a window take the pointer again, after ``hand_on``."""
        ...

    def take_keys(self, handle: int) -> None:
        """Let a window become the one that is typed into."""
        ...

    def prefers_stillness(self) -> bool:
        """Whether the person asked the system for little movement."""
        ...


class QtCoverScreen(QObject):
    """The covers of one process; they go when it goes."""

    depth = 24
    _woken = Signal()

    def __init__(self, app: QGuiApplication, colour: Rgb, native: NativeWindows) -> None:
        super().__init__()
        self._app = app
        self._colour = QColor(*colour)
        self._native = native
        self._windows: dict[Cover, CoverWindow] = {}
        self._unpainted: set[Cover] = set()
        self._wanted: frozenset[Cover] = frozenset()
        self._placed: Callable[[], None] | None = None
        self._callbacks: tuple[Callable[[], bool], Callable[[], bool]] | None = None
        self._ear = Ear(self)
        self._ear.heard.connect(self._on_heard)
        self._ear.turned.connect(self._on_turned)
        self._happened: deque[Happening] = deque()
        self._laid: list[SheetWindow] = []
        self._holding = False
        self._alarm = QTimer(self)
        self._alarm.setSingleShot(True)
        self._alarm.timeout.connect(self._on_wake)
        self._woken.connect(self._on_wake, Qt.ConnectionType.QueuedConnection)
        native.prepare()
        self._prove()

    def wake(self) -> None:
        """Have ``run`` call ``on_wake`` soon; from any thread."""
        self._woken.emit()

    def place(self, covers: Collection[Cover], placed: Callable[[], None]) -> None:
        """Let exactly these covers stand, new ones before old ones go; then call ``placed``."""
        self._wanted = frozenset(covers)
        self._placed = placed
        for cover in self._wanted - self._windows.keys():
            self._unpainted.add(cover)
            window = self._windows[cover] = CoverWindow(cover, self._colour, self._ear)
            window.painted.connect(self._on_painted, Qt.ConnectionType.QueuedConnection)
            self._show(window)
        self._settle()

    def wake_at(self, moment: float | None) -> None:
        """Have ``run`` call ``on_wake`` at this time of ``time.monotonic``; replaces the last."""
        self._alarm.stop()
        if moment is not None:
            self._alarm.start(max(0, math.ceil((moment - time.monotonic()) * 1000)))

    def lay(self, sheets: Sequence[Sheet]) -> None:
        """Let exactly these sheets lie on the covers."""
        for window in self._laid[len(sheets) :]:
            window.destroy()
        del self._laid[len(sheets) :]
        while len(self._laid) < len(sheets):
            self._laid.append(SheetWindow(self._ear))
        for window, sheet in zip(self._laid, sheets, strict=True):
            window.draw(sheet.picture)
            window.setGeometry(to_points(sheet.box, window.devicePixelRatio()))
            if not window.isVisible():
                self._harden(window)
                window.show()
                window.raise_()

    def hold_keys(self, held: bool) -> bool:
        """Let the lowest sheet be typed into; a window that goes gives the keys back."""
        if not held:
            self._holding = False
            return True
        if not self._holding and self._laid:
            page = self._laid[0]
            page.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, False)
            self._native.take_keys(page.winId())
            page.requestActivate()
            self._holding = True
        return self._holding

    def happened(self) -> Iterator[Happening]:
        """Yield what the person did since the last call."""
        while self._happened:
            yield self._happened.popleft()

    def monitors(self) -> Sequence[Monitor]:
        """Return the monitors, the main one first."""
        main = self._app.primaryScreen()
        found = sorted(self._app.screens(), key=lambda one: one is not main)
        monitors = []
        for one in found:
            place, ratio = one.geometry(), one.devicePixelRatio()
            sides = (place.x(), place.y(), place.width(), place.height())
            scale = ratio * max(1.0, one.logicalDotsPerInch() / USUAL_DPI)
            monitors.append(Monitor(Box(*(round(s * ratio) for s in sides)), min(scale, 4.0)))
        return monitors

    def prefers_stillness(self) -> bool:
        """Whether the person asked their system for little movement."""
        return self._native.prefers_stillness()

    def sweep(self) -> None:
        """Do nothing: here the windows of a dead process are gone with it."""

    def run(self, on_wake: Callable[[], bool], on_beat: Callable[[], bool]) -> None:
        """Call back until a callback says false."""
        self._callbacks = (on_wake, on_beat)
        timer = QTimer(self)
        timer.timeout.connect(self._on_beat)
        timer.start(round(BEAT_SECONDS * 1000))
        self._app.exec()
        timer.stop()

    def close(self) -> None:
        """Remove this process's covers."""
        self.lay(())
        self.place((), _nothing)

    def _prove(self) -> None:
        """Raise CannotCoverError if windows cannot be hardened here, before any has to."""
        probe = CoverWindow(Cover(0, Box(0, 0, 1, 1)), self._colour, self._ear)
        self._native.harden(probe.winId())
        probe.destroy()

    def _show(self, window: CoverWindow) -> None:
        place = to_points(window.cover.box, window.devicePixelRatio())
        # No system makes a window of any size; what is off all screens needs no cover.
        whole = self._app.primaryScreen().virtualGeometry()
        window.setGeometry(place.intersected(whole) if place.intersects(whole) else place)
        self._harden(window)
        window.show()
        # What was laid stays above covers that came later.
        for sheet in self._laid:
            sheet.raise_()

    def _harden(self, window: QuietWindow) -> None:
        # The window exists from here on, and is hardened before anyone can see it.
        self._native.harden(window.winId())

    def _settle(self) -> None:
        if self._unpainted & self._wanted:
            return
        for cover in self._windows.keys() - self._wanted:
            self._windows.pop(cover).destroy()
        self._unpainted.clear()
        if placed := self._placed:
            self._placed = None
            placed()

    @Slot(object)
    def _on_painted(self, cover: Cover) -> None:
        self._unpainted.discard(cover)
        self._settle()

    @Slot(object)
    def _on_heard(self, happening: Happening) -> None:
        self._happened.append(happening)
        self.wake()

    @Slot(object, object)
    def _on_turned(self, window: QuietWindow, event: QWheelEvent) -> None:
        if self._holding:
            return
        ratio, at, by = window.devicePixelRatio(), event.globalPosition(), event.angleDelta()
        turn = Turn(round(at.x() * ratio), round(at.y() * ratio), by.x(), by.y())
        handle = window.winId()
        if seconds := self._native.hand_on(handle, turn):
            QTimer.singleShot(
                round(seconds * 1000), window, partial(self._native.take_pointer, handle)
            )

    @Slot()
    def _on_wake(self) -> None:
        if self._callbacks and not self._callbacks[0]():
            self._app.quit()

    @Slot()
    def _on_beat(self) -> None:
        if self._callbacks and not self._callbacks[1]():
            self._app.quit()


def open_qt_screen(colour: Rgb, native: NativeWindows) -> QtCoverScreen:
    """Return a screen of Qt windows; raises CannotCoverError."""
    # Boxes come in physical pixels, and so shall Qt count wherever it can.
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    app = QGuiApplication(["covers"])
    app.setQuitOnLastWindowClosed(False)
    return QtCoverScreen(app, colour, native)


def to_points(box: Box, ratio: float) -> QRect:
    """Return the smallest whole rectangle in Qt's units over a box of physical pixels."""
    left, top = math.floor(box.x / ratio), math.floor(box.y / ratio)
    right = math.ceil((box.x + box.width) / ratio)
    bottom = math.ceil((box.y + box.height) / ratio)
    return QRect(left, top, right - left, bottom - top)


def _nothing() -> None:
    """Nobody waits for the last covers to go."""
