"""Signs of leaving on Linux: systemd-logind and the screen savers of desktops, over D-Bus."""

import os
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor, QDBusVariant

_LOGIND = "org.freedesktop.login1"
_MANAGER = "org.freedesktop.login1.Manager"
_SESSION = "org.freedesktop.login1.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"

SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
"""Whoever locks the screen says so under one of these names, some under two."""


class LinuxAbsence(QObject):
    """Hears both buses; one that is not there says nothing.

    Sleep is delayed until this process has ended or ``end`` was called, for at most the few
    seconds that logind allows, so that the journal is out of memory before memory is frozen.
    The lock of another session on the same computer counts too: too much is locked, not too
    little.
    """

    def __init__(self, system: QDBusConnection, session: QDBusConnection) -> None:
        super().__init__()
        self._system = system
        self._session = session
        self._gone: Callable[[], None] | None = None
        self._delay: int | None = None

    def begin(self, gone: Callable[[], None]) -> None:
        """See Absence."""
        self._gone = gone
        self._listen(self._system, _MANAGER, "PrepareForSleep", "on_switch")
        self._listen(self._system, _SESSION, "Lock", "on_lock")
        self._listen(self._system, _PROPERTIES, "PropertiesChanged", "on_changed")
        for name in SCREEN_SAVERS:
            self._listen(self._session, name, "ActiveChanged", "on_switch")
        self._ask("/org/freedesktop/login1", _MANAGER, "Inhibit", _WHY, "on_delay")

    def end(self) -> None:
        """See Absence."""
        self._gone = None
        if self._delay is not None:
            os.close(self._delay)
            self._delay = None

    @Slot(QDBusMessage)
    def on_switch(self, message: QDBusMessage) -> None:
        """Sleep, or a screen saver, begins (true) or ends."""
        if message.arguments() == [True]:
            self._say()

    @Slot(QDBusMessage)
    def on_lock(self, _message: QDBusMessage) -> None:
        """A session shall be locked."""
        self._say()

    @Slot(QDBusMessage)
    def on_changed(self, message: QDBusMessage) -> None:
        """Something of a session changed; whether it is locked has to be asked."""
        if message.arguments()[:1] == [_SESSION]:
            what = [_SESSION, "LockedHint"]
            self._ask(message.path(), _PROPERTIES, "Get", what, "on_hint")

    @Slot(QDBusMessage)
    def on_hint(self, answer: QDBusMessage) -> None:
        """The answer whether a session is locked."""
        for found in answer.arguments():
            if isinstance(found, QDBusVariant) and found.variant() is True:
                self._say()

    @Slot(QDBusMessage)
    def on_delay(self, answer: QDBusMessage) -> None:
        """What delays the sleep: as long as it is open, the system waits."""
        for found in answer.arguments():
            if isinstance(found, QDBusUnixFileDescriptor) and self._gone is not None:
                self._delay = found.takeFileDescriptor()

    def _listen(self, bus: QDBusConnection, interface: str, name: str, slot: str) -> None:
        bus.connect("", "", interface, name, self, _slot(slot))

    def _ask(self, path: str, interface: str, method: str, what: list[str], slot: str) -> None:
        message = QDBusMessage.createMethodCall(_LOGIND, path, interface, method)
        message.setArguments(what)
        # An error is no answer: then there is no logind, or it refuses.
        self._system.callWithCallback(message, self, _slot(slot))

    def _say(self) -> None:
        if self._gone is not None:
            self._gone()


def _slot(name: str) -> Any:
    """Return a slot as Qt wants it: as text, which its own type stubs call bytes."""
    return f"1{name}(QDBusMessage)"


_WHY = ["sleep", "Notes", "Closing notes", "delay"]
"""What logind may show to whoever asks it what delays a sleep."""


def find_buses() -> tuple[QDBusConnection, QDBusConnection]:
    """Return the buses of the system and of this session, connected or not."""
    return QDBusConnection.systemBus(), QDBusConnection.sessionBus()
