"""Firefox: where its profiles are, and whether one follows the system's certificates."""

import configparser
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from engine.network.trust.places import Place
from engine.terms import TrustReason

PROFILES = "profiles.ini"
LARGEST_LIST = 256 * 1024
LARGEST_PREFERENCES = 8 * 1024 * 1024

FOLLOWS_SINCE = 120
"""The first version that takes what the person added to the system's certificates by itself."""

_FOLLOWS = re.compile(
    rb'^\s*user_pref\(\s*"security\.enterprise_roots\.enabled"\s*,\s*(true|false)\s*\)',
    re.MULTILINE,
)
_VERSION = re.compile(rb"^LastVersion=(\d{1,4})\.", re.MULTILINE)


def linux_roots(home: Path, environment: Mapping[str, str]) -> list[tuple[str, Path]]:
    """Return the folders that may hold lists of profiles, and what to call that Firefox."""
    configuration = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    return [
        ("Firefox", home / ".mozilla/firefox"),
        ("Firefox", configuration / "mozilla/firefox"),
        ("Firefox (Snap)", home / "snap/firefox/common/.mozilla/firefox"),
        ("Firefox (Snap)", home / "snap/firefox/common/.config/mozilla/firefox"),
        ("Firefox (Flatpak)", home / ".var/app/org.mozilla.firefox/.mozilla/firefox"),
        ("Firefox (Flatpak)", home / ".var/app/org.mozilla.firefox/config/mozilla/firefox"),
    ]


def windows_root(environment: Mapping[str, str]) -> Path | None:
    """Return the folder with the list of profiles."""
    roaming = environment.get("APPDATA")
    return Path(roaming) / "Mozilla/Firefox" if roaming else None


def macos_root(home: Path) -> Path:
    """Return the folder with the list of profiles."""
    return home / "Library/Application Support/Firefox"


def profiles(root: Path) -> Iterator[Path]:
    """Yield the folders of the profiles that are listed there and exist."""
    listed = configparser.ConfigParser(interpolation=None, strict=False)
    untrusted = _read(root / PROFILES, LARGEST_LIST)
    if untrusted is None:
        return
    try:
        listed.read_string(untrusted.decode("utf-8-sig"))
    except (UnicodeDecodeError, configparser.Error):
        return
    seen = set()
    for section in listed.sections():
        path = listed.get(section, "Path", fallback="")
        if section.startswith("Profile") and path and "\0" not in path:
            # An absolute path stands for itself.
            folder = root / path
            if folder not in seen and folder.is_dir():
                seen.add(folder)
                yield folder


def following(profile: Path, system: bool | None) -> Place:
    """Return what a profile on Windows or macOS thinks, when the system thinks so.

    Nothing is written there: Firefox follows by itself unless the person has set it otherwise.
    """
    follows = None
    for name in ("prefs.js", "user.js"):  # the second has the last word
        stated = _FOLLOWS.findall(_read(profile / name, LARGEST_PREFERENCES) or b"")
        follows = stated[-1] == b"true" if stated else follows
    version = _VERSION.search(_read(profile / "compatibility.ini", LARGEST_LIST) or b"")
    if follows is False:
        return Place("Firefox", False, TrustReason.OWN_CHOICE)
    if follows is None and version is None:
        return Place("Firefox", None, TrustReason.UNREADABLE)
    if follows is None and version and int(version[1]) < FOLLOWS_SINCE:
        return Place("Firefox", False, TrustReason.OUTDATED)
    return Place("Firefox", system)


def _read(path: Path, limit: int) -> bytes | None:
    try:
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except OSError:
        return None
    return content if len(content) <= limit else None
