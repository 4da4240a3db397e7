"""What kind of screen there is: one to draw on, asked before Qt aborts, and one to look at."""

import ctypes
import sys
from collections.abc import Mapping

NOT_NAMED = (
    "Protech needs a screen, but neither DISPLAY nor WAYLAND_DISPLAY names one. "
    "Start it from a terminal within your desktop session."
)
NOT_ANSWERING = (
    "Protech cannot use the screen that DISPLAY names: it does not answer, or refuses. "
    "Start it from a terminal within your desktop session, as the person who signed in there."
)


def screen_problem(environment: Mapping[str, str]) -> str | None:
    """Return in plain words why there is no screen and what to do, or None when there is one."""
    if sys.platform != "linux" or _is_elsewhere(environment.get("QT_QPA_PLATFORM", "")):
        return None
    if environment.get("WAYLAND_DISPLAY"):
        return None
    display = environment.get("DISPLAY")
    if not display:
        return NOT_NAMED
    return None if _x11_answers(display) else NOT_ANSWERING


def can_be_looked_at(environment: Mapping[str, str]) -> bool:
    """Return whether this kind of desktop lets Protech look at its screen and cover pictures."""
    if sys.platform == "linux":
        return "WAYLAND_DISPLAY" not in environment
    return sys.platform == "win32"


def _is_elsewhere(qt_platform: str) -> bool:
    """Whether Qt was told to draw where no display server is needed."""
    return qt_platform.partition(":")[0] in ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")


def _x11_answers(display: str) -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        # Qt brings the same library; it will say itself what is missing.
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    broken = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not broken
