"""Opening: the stores of this system, and how long an authority lives here."""

import os
import sys
from datetime import timedelta
from pathlib import Path

from engine.network.trust.places import Trust

LIFE = timedelta(days=60)
LIFE_WHERE_ASKED = timedelta(days=180)
"""Longer where each renewal puts a question of the system before the person."""


def open_trust() -> Trust:
    """Return the stores of this system."""
    if sys.platform == "win32":
        from engine.network.trust.windows import WindowsTrust
        from engine.network.trust.windows_store import WindowsRootStore, open_crypt32

        return WindowsTrust(WindowsRootStore(open_crypt32()), os.environ)
    if sys.platform == "darwin":
        from engine.network.trust.macos import MacTrust

        return MacTrust(Path.home())
    from engine.network.trust.linux import LinuxTrust

    return LinuxTrust(Path.home(), os.environ)


def life_of(trust: Trust) -> timedelta:
    """Return how long an authority lives."""
    return LIFE_WHERE_ASKED if trust.asks else LIFE
