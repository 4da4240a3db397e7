"""A folder that a program copies to a server is known by its name, wherever it lies."""

from pathlib import PurePosixPath, PureWindowsPath

import pytest

from protech_gui.domain.synced import synced_folder


@pytest.mark.parametrize(
    ("path", "folder"),
    [
        ("/data/a/Dropbox/notes", "Dropbox"),
        ("/data/a/Dropbox (Personal)/x/notes", "Dropbox (Personal)"),
        ("/data/a/Nextcloud/notes", "Nextcloud"),
        ("/data/a/Library/Mobile Documents/com~apple~CloudDocs/notes", "Mobile Documents"),
        ("/data/a/Documents/notes", None),
        ("/media/a/stick/notes", None),
        ("/data/a/Dropbox", None),
        ("/data/a/inbox/notes", None),
    ],
)
def test_by_its_name(path: str, folder: str | None) -> None:
    assert synced_folder(PurePosixPath(path)) == folder


def test_on_windows_too() -> None:
    path = PureWindowsPath("C:\\Users\\a\\OneDrive - Work\\notes")
    assert synced_folder(path) == "OneDrive - Work"
