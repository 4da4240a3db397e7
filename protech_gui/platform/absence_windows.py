"""Signs of leaving on Windows: a locked session and a computer that suspends, as messages."""

import ctypes
import sys
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtGui import QWindow

WM_POWERBROADCAST = 0x218
PBT_APMSUSPEND = 0x4
WM_WTSSESSION_CHANGE = 0x2B1
WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT = 0x2, 0x4
WTS_SESSION_LOGOFF, WTS_SESSION_LOCK = 0x6, 0x7
NOTIFY_FOR_THIS_SESSION = 0

LEAVING = {
    WM_POWERBROADCAST: frozenset({PBT_APMSUSPEND}),
    WM_WTSSESSION_CHANGE: frozenset(
        {WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOGOFF, WTS_SESSION_LOCK}
    ),
}
"""What each message has to say for the person to be leaving."""


class Sessions(Protocol):
    """The calls that are used, as wtsapi32 names them."""

    def WTSRegisterSessionNotification(self, handle: int, flags: int, /) -> int: ...  # noqa: D102, N802
    def WTSUnRegisterSessionNotification(self, handle: int, /) -> int: ...  # noqa: D102, N802


class Message(ctypes.Structure):
    """The beginning of MSG: which window, which message, and its first parameter."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wide", ctypes.c_size_t),
    )


class WindowsAbsence(QAbstractNativeEventFilter):
    """Hears what Windows tells a window of its own that is never shown."""

    def __init__(self, sessions: Sessions, application: QCoreApplication) -> None:
        super().__init__()
        self._application = application
        self._sessions = sessions
        self._gone: Callable[[], None] | None = None
        self._window: QWindow | None = None

    def begin(self, gone: Callable[[], None]) -> None:
        """See Absence."""
        self._gone = gone
        self._window = QWindow()
        # Windows tells top-level windows alone, shown or not.
        self._window.create()
        self._application.installNativeEventFilter(self)
        self._sessions.WTSRegisterSessionNotification(
            int(self._window.winId()), NOTIFY_FOR_THIS_SESSION
        )

    def end(self) -> None:
        """See Absence."""
        self._gone = None
        self._application.removeNativeEventFilter(self)
        if self._window is not None:
            self._sessions.WTSUnRegisterSessionNotification(int(self._window.winId()))
            self._window.destroy()
            self._window = None

    def nativeEventFilter(  # noqa: N802
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        """Hear a message, and let it go on to whoever it is for."""
        words = kind.data() if isinstance(kind, QByteArray) else bytes(kind)
        if words == b"windows_generic_MSG":
            heard = Message.from_address(int(message))
            if self._gone is not None and heard.wide in LEAVING.get(heard.message, ()):
                self._gone()
        return False, 0


def find_sessions() -> Sessions:
    """Return the calls of this system; there are none on any other."""
    if sys.platform != "win32":
        raise OSError("no wtsapi32")
    sessions: Any = ctypes.WinDLL("wtsapi32")
    register = sessions.WTSRegisterSessionNotification
    register.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
    sessions.WTSUnRegisterSessionNotification.argtypes = [ctypes.c_void_p]
    found: Sessions = sessions
    return found
