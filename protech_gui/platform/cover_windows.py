"""Covers on Windows: what Qt's windows need there, through user32."""

import ctypes
import sys
from typing import Any, Protocol

from engine.terms import Fault
from protech_gui.platform.cover_qt import Turn, open_qt_screen
from protech_gui.platform.cover_screen import CannotCoverError, CoverScreen, Rgb

WDA_EXCLUDEFROMCAPTURE = 0x11
"""Seen on the screen and in no capture; Windows 10 build 19041 and later."""

GWL_EXSTYLE = -20
WS_EX_TOPMOST = 0x8
WS_EX_TRANSPARENT = 0x20
WS_EX_TOOLWINDOW = 0x80
WS_EX_LAYERED = 0x80000
WS_EX_NOACTIVATE = 0x08000000
HWND_TOPMOST = -1
SWP_NOSIZE, SWP_NOMOVE, SWP_NOACTIVATE = 0x1, 0x2, 0x10
GW_HWNDNEXT = 2
CWP_SKIPINVISIBLE = 0x1
WM_MOUSEWHEEL, WM_MOUSEHWHEEL = 0x20A, 0x20E
SPI_GETCLIENTAREAANIMATION = 0x1042


class User32(Protocol):
    """The calls that are used, as user32 names them."""

    def GetWindowLongPtrW(self, handle: int, index: int, /) -> int: ...  # noqa: D102, N802
    def SetWindowLongPtrW(self, handle: int, index: int, value: int, /) -> int: ...  # noqa: D102, N802
    def SetWindowDisplayAffinity(self, handle: int, affinity: int, /) -> int: ...  # noqa: D102, N802
    def GetWindowDisplayAffinity(self, handle: int, affinity: Any, /) -> int: ...  # noqa: D102, N802
    def SetWindowPos(  # noqa: D102, N802
        self, handle: int, after: int, x: int, y: int, width: int, height: int, flags: int, /
    ) -> int: ...
    def GetWindow(self, handle: int, which: int, /) -> int | None: ...  # noqa: D102, N802
    def IsWindowVisible(self, handle: int, /) -> int: ...  # noqa: D102, N802
    def GetWindowRect(self, handle: int, rectangle: Any, /) -> int: ...  # noqa: D102, N802
    def ScreenToClient(self, handle: int, point: Any, /) -> int: ...  # noqa: D102, N802
    def ChildWindowFromPointEx(  # noqa: D102, N802
        self, handle: int, point: "Point", flags: int, /
    ) -> int | None: ...
    def PostMessageW(  # noqa: D102, N802
        self, handle: int, message: int, wide: int, long: int, /
    ) -> int: ...
    def SystemParametersInfoW(  # noqa: D102, N802
        self, action: int, number: int, value: Any, options: int, /
    ) -> int: ...


class Point(ctypes.Structure):
    """POINT: a place on the screen or in a window, in pixels."""

    _fields_ = (("x", ctypes.c_long), ("y", ctypes.c_long))


class Rectangle(ctypes.Structure):
    """RECT: the sides of a window on the screen, in pixels."""

    _fields_ = tuple((side, ctypes.c_long) for side in ("left", "top", "right", "bottom"))


class WindowsNative:
    """Hardens cover windows through user32."""

    def __init__(self, user32: User32) -> None:
        self._user32 = user32
        self._ours: set[int] = set()

    def prepare(self) -> None:
        """Nothing is needed before the first window."""

    def harden(self, handle: int) -> None:
        """See NativeWindows; raises CannotCoverError."""
        style = self._user32.GetWindowLongPtrW(handle, GWL_EXSTYLE)
        wanted = WS_EX_TOPMOST | WS_EX_TOOLWINDOW | WS_EX_NOACTIVATE
        unwanted = WS_EX_LAYERED | WS_EX_TRANSPARENT
        self._user32.SetWindowLongPtrW(handle, GWL_EXSTYLE, style & ~unwanted | wanted)
        # A style says what a new window is; a window that exists is moved to the top.
        flags = SWP_NOSIZE | SWP_NOMOVE | SWP_NOACTIVATE
        self._user32.SetWindowPos(handle, HWND_TOPMOST, 0, 0, 0, 0, flags)
        self._user32.SetWindowDisplayAffinity(handle, WDA_EXCLUDEFROMCAPTURE)
        found = ctypes.c_uint32()
        known = self._user32.GetWindowDisplayAffinity(handle, ctypes.byref(found))
        if not known or found.value != WDA_EXCLUDEFROMCAPTURE:
            raise CannotCoverError(Fault.UNSUPPORTED)
        self._ours.add(handle)

    def hand_on(self, handle: int, turn: Turn) -> float:
        """See NativeWindows: the window below is told of the turn; ours stays where it is."""
        target = self._below(handle, turn.x, turn.y)
        if target is None:
            return 0.0
        place = _words(turn.x, turn.y)
        for message, by in ((WM_MOUSEWHEEL, turn.up), (WM_MOUSEHWHEEL, turn.right)):
            if by:
                self._user32.PostMessageW(target, message, _words(0, by), place)
        return 0.0

    def take_pointer(self, handle: int) -> None:
        """Nothing was taken from it."""

    def take_keys(self, handle: int) -> None:
        """See NativeWindows."""
        style = self._user32.GetWindowLongPtrW(handle, GWL_EXSTYLE)
        self._user32.SetWindowLongPtrW(handle, GWL_EXSTYLE, style & ~WS_EX_NOACTIVATE)

    def prefers_stillness(self) -> bool:
        """Whether animations are turned off in the system's settings."""
        shown = ctypes.c_int(1)
        self._user32.SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(shown), 0)
        return not shown.value

    def _below(self, handle: int, x: int, y: int) -> int | None:
        """Return the innermost window of another program below ours at this pixel."""
        lower = self._user32.GetWindow(handle, GW_HWNDNEXT)
        while lower:
            if lower not in self._ours and self._is_at(lower, x, y):
                return self._innermost(lower, x, y)
            lower = self._user32.GetWindow(lower, GW_HWNDNEXT)
        return None

    def _is_at(self, handle: int, x: int, y: int) -> bool:
        style = self._user32.GetWindowLongPtrW(handle, GWL_EXSTYLE)
        if style & WS_EX_TRANSPARENT or not self._user32.IsWindowVisible(handle):
            return False
        place = Rectangle()
        self._user32.GetWindowRect(handle, ctypes.byref(place))
        return bool(place.left <= x < place.right and place.top <= y < place.bottom)

    def _innermost(self, handle: int, x: int, y: int) -> int:
        while True:
            point = Point(x, y)
            self._user32.ScreenToClient(handle, ctypes.byref(point))
            inner = self._user32.ChildWindowFromPointEx(handle, point, CWP_SKIPINVISIBLE)
            if not inner or inner == handle:
                return handle
            handle = inner


def _words(low: int, high: int) -> int:
    """Return two signed 16-bit words as one number, as messages carry them."""
    return (high & 0xFFFF) << 16 | low & 0xFFFF


def open_windows_screen(colour: Rgb) -> CoverScreen:
    """Return the screen; raises CannotCoverError."""
    if sys.platform != "win32":
        raise CannotCoverError(Fault.UNSUPPORTED)
    user32 = ctypes.WinDLL("user32", use_last_error=True)
    handle, number, word = ctypes.c_void_p, ctypes.c_int, ctypes.c_uint32
    # A handle is as wide as a pointer, which ctypes would cut to 32 bits.
    user32.GetWindowLongPtrW.argtypes = [handle, number]
    user32.GetWindowLongPtrW.restype = ctypes.c_ssize_t
    user32.SetWindowLongPtrW.argtypes = [handle, number, ctypes.c_ssize_t]
    user32.SetWindowLongPtrW.restype = ctypes.c_ssize_t
    user32.SetWindowDisplayAffinity.argtypes = [handle, word]
    user32.GetWindowDisplayAffinity.argtypes = [handle, ctypes.POINTER(word)]
    user32.SetWindowPos.argtypes = [handle, handle, number, number, number, number, word]
    user32.GetWindow.argtypes, user32.GetWindow.restype = [handle, word], handle
    user32.IsWindowVisible.argtypes = [handle]
    user32.GetWindowRect.argtypes = [handle, ctypes.POINTER(Rectangle)]
    user32.ScreenToClient.argtypes = [handle, ctypes.POINTER(Point)]
    user32.ChildWindowFromPointEx.argtypes = [handle, Point, word]
    user32.ChildWindowFromPointEx.restype = handle
    user32.PostMessageW.argtypes = [handle, word, ctypes.c_size_t, ctypes.c_ssize_t]
    user32.SystemParametersInfoW.argtypes = [word, word, ctypes.c_void_p, word]
    return open_qt_screen(colour, WindowsNative(user32))
