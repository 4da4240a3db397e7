"""Signs of leaving on macOS: sleep, other users and the lock screen, as notices of the system."""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

WORKSPACE_NOTICES = (
    "NSWorkspaceWillSleepNotification",
    "NSWorkspaceSessionDidResignActiveNotification",
)
"""The computer goes to sleep; another user takes the screen."""

LOCKED_NOTICES = ("com.apple.screenIsLocked", "com.apple.screensaver.didstart")
"""What the lock screen and the screen saver tell every program."""


@dataclass(frozen=True)
class Notices:
    """The two centres that notices come from, as pyobjc gives them."""

    workspace: Any
    distributed: Any


class MacAbsence:
    """Hears the notices in the thread that began, which is Qt's."""

    def __init__(self, notices: Notices | None) -> None:
        """``notices`` is None where the system's frameworks cannot be reached."""
        self._notices = notices
        self._heard: list[tuple[Any, Any]] = []

    def begin(self, gone: Callable[[], None]) -> None:
        """See Absence."""
        if self._notices is None:
            return
        for centre, names in (
            (self._notices.workspace, WORKSPACE_NOTICES),
            (self._notices.distributed, LOCKED_NOTICES),
        ):
            for name in names:
                observer = centre.addObserverForName_object_queue_usingBlock_(
                    name, None, None, lambda _notice: gone()
                )
                self._heard.append((centre, observer))

    def end(self) -> None:
        """See Absence."""
        for centre, observer in self._heard:
            centre.removeObserver_(observer)
        self._heard.clear()


def find_notices() -> Notices | None:
    """Return the centres of this system, None where there are none."""
    try:
        appkit: Any = importlib.import_module("AppKit")
        foundation: Any = importlib.import_module("Foundation")
        return Notices(
            appkit.NSWorkspace.sharedWorkspace().notificationCenter(),
            foundation.NSDistributedNotificationCenter.defaultCenter(),
        )
    except (ImportError, AttributeError):
        return None
