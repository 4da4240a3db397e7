"""The clocks of this machine."""

import sys
import time
from pathlib import Path
from typing import Protocol

from protech_gui.domain.backoff import Moment
from protech_gui.domain.days import Zone

_BOOT_NAME = Path("/proc/sys/kernel/random/boot_id")


class Clock(Protocol):
    """Tells what time it is."""

    def moment(self) -> Moment:
        """Return now, as every clock tells it."""
        ...


class SystemClock:
    """The machine's own clocks; uptime includes sleep where the system can tell."""

    def __init__(self, boot_name: Path = _BOOT_NAME) -> None:
        try:
            self._boot = boot_name.read_text("ascii").strip()[:64]
        except (OSError, UnicodeDecodeError):
            self._boot = ""

    def moment(self) -> Moment:
        """Return now, as every clock tells it."""
        if sys.platform == "linux":
            return Moment(time.time(), time.clock_gettime(time.CLOCK_BOOTTIME), self._boot)
        return Moment(time.time(), time.monotonic(), self._boot)


def local_zone() -> Zone:
    """Return the zone that this computer is in now, also if it travelled since the process began.

    The C library of Windows finds that out once only, so its own settings are read there.
    """
    if sys.platform != "win32":
        time.tzset()
        return None
    # Elsewhere nobody needs it, and the keeper shall be small.
    from tzlocal import reload_localzone

    try:
        return reload_localzone()
    except LookupError:
        return None
