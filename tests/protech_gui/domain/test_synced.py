"""A folder that a program copies to a server is known by its name, wherever it lies."""

from pathlib import PurePosixPath, PureWindowsPath

import pytest

from protech_gui.domain.synced import synced_folder


@pytest.mark.parametrize(
    ("path", "folder"),
    [
        ("/home/a/Dropbox/notes", "Dropbox"),
        ("/home/a/Dropbox (Personal)/x/notes", "Dropbox (Personal)"),
        ("/home/a/Nextcloud/notes", "Nextcloud"),
        ("/Users/a/Library/Mobile Documents/com~apple~CloudDocs/notes", "Mobile Documents"),
        ("/home/a/Documents/notes", None),
        ("/media/a/stick/notes", None),
        ("/home/a/Dropbox", None),
        ("/home/a/inbox/notes", None),
    ],
)
def test_by_its_name(path: str, folder: str | None) -> None:
    assert synced_folder(PurePosixPath(path)) == folder


def test_on_windows_too() -> None:
    path = PureWindowsPath("C:\\Users\\a\\OneDrive - Work\\notes")
    assert synced_folder(path) == "OneDrive - Work"
