"""Covers as one Qt window each, for systems whose windows Qt can leave to the native calls."""

import math
import os
from collections.abc import Callable, Collection
from typing import Protocol

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QRasterWindow

from engine.terms import BEAT_SECONDS, Box, Cover
from protech_gui.platform.cover_screen import Rgb


class NativeWindows(Protocol):
    """What Qt cannot ask of the system."""

    def prepare(self) -> None:
        """Make ready for windows, once Qt is."""
        ...

    def harden(self, handle: int) -> None:
        """Put a window above all others, out of every capture and out of the mouse's way.

        Raises CannotCoverError if the system shows it in captures all the same: the
        guard would see the cover, find no picture and take the cover away.
        """
        ...


class QtCoverScreen(QObject):
    """The covers of one process; they go when it goes."""

    _woken = Signal()

    def __init__(self, app: QGuiApplication, colour: Rgb, native: NativeWindows) -> None:
        super().__init__()
        self._app = app
        self._colour = QColor(*colour)
        self._native = native
        self._windows: dict[Cover, _CoverWindow] = {}
        self._unpainted: set[Cover] = set()
        self._wanted: frozenset[Cover] = frozenset()
        self._placed: Callable[[], None] | None = None
        self._callbacks: tuple[Callable[[], bool], Callable[[], bool]] | None = None
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
            window = self._windows[cover] = _CoverWindow(cover, self._colour)
            window.painted.connect(self._on_painted, Qt.ConnectionType.QueuedConnection)
            self._show(window)
        self._settle()

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
        self.place((), _nothing)

    def _prove(self) -> None:
        """Raise CannotCoverError if windows cannot be hardened here, before any has to."""
        probe = _CoverWindow(Cover(0, Box(0, 0, 1, 1)), self._colour)
        self._native.harden(probe.winId())
        probe.destroy()

    def _show(self, window: "_CoverWindow") -> None:
        window.setGeometry(to_points(window.cover.box, window.devicePixelRatio()))
        # The window exists from here on, and is hardened before anyone can see it.
        self._native.harden(window.winId())
        window.show()

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

    @Slot()
    def _on_wake(self) -> None:
        if self._callbacks and not self._callbacks[0]():
            self._app.quit()

    @Slot()
    def _on_beat(self) -> None:
        if self._callbacks and not self._callbacks[1]():
            self._app.quit()


class _CoverWindow(QRasterWindow):
    """One cover."""

    painted = Signal(object)

    def __init__(self, cover: Cover, colour: QColor) -> None:
        super().__init__()
        self.cover = cover
        self._colour = colour
        self.setFlags(
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Fill the window, and say so once what was painted has been shown."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._colour)
        painter.end()
        self.painted.emit(self.cover)


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
