"""Covers on macOS: what Qt's windows need there, through the Objective-C runtime."""

import ctypes
import sys
from typing import Any

from engine.terms import Fault
from protech_gui.platform.cover_qt import Turn, open_qt_screen
from protech_gui.platform.cover_screen import CannotCoverError, CoverScreen, Rgb

SCREEN_SAVER_LEVEL = 1000
"""NSScreenSaverWindowLevel: above menus, the Dock and full-screen windows."""

SHARING_NONE = 0
"""NSWindowSharingNone: other programs cannot read the window."""

EVERY_SPACE = 1 << 0 | 1 << 4 | 1 << 8
"""NSWindowCollectionBehavior: canJoinAllSpaces, stationary, fullScreenAuxiliary."""

SCROLL_SECONDS = 0.25
"""How long a window stands out of the pointer's way once the wheel turns on it."""

ACCESSORY = 1
"""NSApplicationActivationPolicyAccessory: no icon in the Dock."""


class ObjectiveC:
    """Sends messages to Objective-C objects, from one thread."""

    def __init__(self, library: Any) -> None:
        self._library = library
        for lookup in (library.sel_registerName, library.objc_getClass):
            lookup.argtypes, lookup.restype = [ctypes.c_char_p], ctypes.c_void_p

    def find(self, name: str) -> int:
        """Return the class of this name."""
        return int(self._library.objc_getClass(name.encode()))

    def send(self, receiver: int, selector: str, *arguments: int) -> int:
        """Send a message whose arguments and answer are pointers or whole numbers."""
        function = self._library.objc_msgSend
        # Never called as variadic: on Apple silicon those arguments travel differently.
        function.argtypes = [ctypes.c_void_p] * 2 + [ctypes.c_long] * len(arguments)
        function.restype = ctypes.c_void_p
        name = self._library.sel_registerName(selector.encode())
        return int(function(receiver, name, *arguments) or 0)


class MacNative:
    """Hardens cover windows through AppKit."""

    def __init__(self, runtime: ObjectiveC) -> None:
        self._runtime = runtime

    def prepare(self) -> None:
        """Keep this process out of the Dock."""
        application = self._runtime.send(self._runtime.find("NSApplication"), "sharedApplication")
        self._runtime.send(application, "setActivationPolicy:", ACCESSORY)

    def harden(self, handle: int) -> None:
        """See NativeWindows; ``handle`` is the NSView. Raises CannotCoverError."""
        send = self._runtime.send
        window = send(handle, "window")
        send(window, "setLevel:", SCREEN_SAVER_LEVEL)
        send(window, "setCollectionBehavior:", EVERY_SPACE)
        send(window, "setIgnoresMouseEvents:", 0)
        send(window, "setHidesOnDeactivate:", 0)
        send(window, "setSharingType:", SHARING_NONE)
        if not window or send(window, "sharingType") != SHARING_NONE:
            raise CannotCoverError(Fault.UNSUPPORTED)

    def hand_on(self, handle: int, turn: Turn) -> float:  # noqa: ARG002 - the next ones go through
        """See NativeWindows: the next turns reach what lies below by themselves.

        To make up turns and send them a program needs the permission to control the computer.
        """
        self._runtime.send(self._window(handle), "setIgnoresMouseEvents:", 1)
        return SCROLL_SECONDS

    def take_pointer(self, handle: int) -> None:
        """See NativeWindows."""
        self._runtime.send(self._window(handle), "setIgnoresMouseEvents:", 0)

    def take_keys(self, handle: int) -> None:
        """See NativeWindows: this program comes to the front with its page."""
        application = self._runtime.send(self._runtime.find("NSApplication"), "sharedApplication")
        self._runtime.send(application, "activateIgnoringOtherApps:", 1)
        self._runtime.send(self._window(handle), "makeKeyWindow")

    def prefers_stillness(self) -> bool:
        """Whether movement is reduced in the system's settings."""
        workspace = self._runtime.send(self._runtime.find("NSWorkspace"), "sharedWorkspace")
        answer = self._runtime.send(workspace, "accessibilityDisplayShouldReduceMotion")
        # A truth value fills only the lowest byte of the answer.
        return bool(answer & 0xFF)

    def _window(self, handle: int) -> int:
        return self._runtime.send(handle, "window")


def open_macos_screen(colour: Rgb) -> CoverScreen:
    """Return the screen; raises CannotCoverError."""
    if sys.platform != "darwin":
        raise CannotCoverError(Fault.UNSUPPORTED)
    runtime = ObjectiveC(ctypes.CDLL("/usr/lib/libobjc.dylib"))
    return open_qt_screen(colour, MacNative(runtime))
