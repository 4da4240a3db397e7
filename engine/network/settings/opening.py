"""Which proxy settings this system has; those that its browsers ask come first."""

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from engine.network.settings.commands import Commands, SystemCommands
from engine.network.settings.pointing import Pointing
from engine.network.settings.saved import SavedFile
from engine.network.settings.setting import Setting

FILE = "proxy-before.json"
"""In the folder of the program's data."""

# The desktops on which Chromium asks GSettings, by their names in XDG_CURRENT_DESKTOP.
_GSETTINGS = {"gnome", "unity", "x-cinnamon", "cinnamon", "pantheon", "deepin", "dde", "ukui"}


def open_pointing(data: Path) -> Pointing:
    """Return what points this system's settings at the guard; ``data`` is a private folder."""
    return Pointing(open_settings, SavedFile(data / FILE))


def open_settings() -> Sequence[Setting]:
    """Return the settings of this system; none where it is not known."""
    if sys.platform == "win32":
        from engine.network.settings.windows import WindowsSetting
        from engine.network.settings.wininet import find_wininet

        return [WindowsSetting(find_wininet())]
    if sys.platform == "darwin":
        from engine.network.settings.macos import find_services

        return find_services(SystemCommands())
    if sys.platform == "linux":
        return linux_settings(SystemCommands(), os.environ)
    return []


def linux_settings(commands: Commands, environment: Mapping[str, str]) -> Sequence[Setting]:
    """Return the settings of a desktop.

    Firefox asks GSettings on every desktop that has them. Chromium asks the settings of the
    desktop, and the session's variables where it has none of its own.
    """
    from engine.network.settings.environment import EnvironmentSetting
    from engine.network.settings.gnome import find_gnome
    from engine.network.settings.kde import find_kde

    desktops = set(environment.get("XDG_CURRENT_DESKTOP", "").lower().split(":"))
    own: list[Setting | None] = []
    if "kde" in desktops:
        own.append(find_kde(commands, environment))
    own.append(find_gnome(commands))
    if not desktops & (_GSETTINGS | {"kde"}):
        home = environment.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
        own.insert(0, EnvironmentSetting(Path(home), environment))
    return [setting for setting in own if setting]
