"""Which folders are known to be copied to servers by themselves, by their names alone."""

from pathlib import PurePath

_WHOLE = frozenset(
    {
        "box",
        "box sync",
        "clouddocs",
        "com~apple~clouddocs",
        "google drive",
        "googledrive",
        "icloud drive",
        "iclouddrive",
        "mega",
        "megasync",
        "mobile documents",
        "my drive",
        "nextcloud",
        "owncloud",
        "pcloud drive",
        "pclouddrive",
        "proton drive",
        "seafile",
        "stack",
        "syncthing",
        "tresorit",
        "yandex.disk",
    }
)

_BEGINNINGS = ("dropbox", "onedrive", "googledrive-", "nextcloud-", "protondrive-")


def synced_folder(path: PurePath) -> str | None:
    """Return the folder on the way to this file that is probably synchronised, or None.

    It is told by names that the makers of such programs give their folders; a person can have
    named theirs otherwise, so None promises nothing.
    """
    for part in path.parent.parts:
        name = part.casefold()
        if name in _WHOLE or name.startswith(_BEGINNINGS):
            return part
    return None
