"""Covers on Windows: what Qt's windows need there, through user32."""

import ctypes
import sys
from typing import Any, Protocol

from engine.terms import Fault
from protech_gui.platform.cover_qt import open_qt_screen
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


class User32(Protocol):
    """The calls that are used, as user32 names them."""

    def GetWindowLongPtrW(self, handle: int, index: int, /) -> int: ...  # noqa: D102, N802
    def SetWindowLongPtrW(self, handle: int, index: int, value: int, /) -> int: ...  # noqa: D102, N802
    def SetWindowDisplayAffinity(self, handle: int, affinity: int, /) -> int: ...  # noqa: D102, N802
    def GetWindowDisplayAffinity(self, handle: int, affinity: Any, /) -> int: ...  # noqa: D102, N802
    def SetWindowPos(  # noqa: D102, N802
        self, handle: int, after: int, x: int, y: int, width: int, height: int, flags: int, /
    ) -> int: ...


class WindowsNative:
    """Hardens cover windows through user32."""

    def __init__(self, user32: User32) -> None:
        self._user32 = user32

    def prepare(self) -> None:
        """Nothing is needed before the first window."""

    def harden(self, handle: int) -> None:
        """See NativeWindows; raises CannotCoverError."""
        style = self._user32.GetWindowLongPtrW(handle, GWL_EXSTYLE)
        wanted = WS_EX_TOPMOST | WS_EX_TRANSPARENT | WS_EX_TOOLWINDOW | WS_EX_NOACTIVATE
        self._user32.SetWindowLongPtrW(handle, GWL_EXSTYLE, style & ~WS_EX_LAYERED | wanted)
        # A style says what a new window is; a window that exists is moved to the top.
        flags = SWP_NOSIZE | SWP_NOMOVE | SWP_NOACTIVATE
        self._user32.SetWindowPos(handle, HWND_TOPMOST, 0, 0, 0, 0, flags)
        self._user32.SetWindowDisplayAffinity(handle, WDA_EXCLUDEFROMCAPTURE)
        found = ctypes.c_uint32()
        known = self._user32.GetWindowDisplayAffinity(handle, ctypes.byref(found))
        if not known or found.value != WDA_EXCLUDEFROMCAPTURE:
            raise CannotCoverError(Fault.UNSUPPORTED)


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
    return open_qt_screen(colour, WindowsNative(user32))
