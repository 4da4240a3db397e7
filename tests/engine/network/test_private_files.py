"""Private files: written whole, for one person, and read with suspicion."""

import os
from pathlib import Path

import pytest

from engine.network.private_files import (
    Exposed,
    Unreadable,
    fresh_of,
    make_private,
    read_private,
    remove,
    write_private,
    write_whole,
)


def test_what_is_written_is_read_and_for_this_person_alone(tmp_path: Path) -> None:
    path = tmp_path / "one" / "two" / "file"
    before = os.umask(0)  # whatever the process allows others
    try:
        write_private(path, b"first")
        write_private(path, b"second")
    finally:
        os.umask(before)
    assert read_private(path, 6) == b"second"
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert [each.name for each in path.parent.iterdir()] == ["file"]


def test_an_open_folder_is_closed_and_a_link_is_no_folder(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir(mode=0o755)
    make_private(folder)
    assert folder.stat().st_mode & 0o777 == 0o700
    (tmp_path / "link").symlink_to(folder)
    with pytest.raises(OSError, match="link"):
        make_private(tmp_path / "link")


def test_what_an_interrupted_writing_left_is_no_hindrance(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_private(path, b"old")
    fresh_of(path).write_bytes(b"half")
    assert read_private(path, 10) == b"old"
    write_private(path, b"new")
    assert read_private(path, 10) == b"new"
    assert not fresh_of(path).exists()


def test_a_writing_that_fails_leaves_the_old(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_private(path, b"old")
    fresh_of(path).mkdir()
    with pytest.raises(OSError, match="directory"):
        write_private(path, b"new")
    assert read_private(path, 10) == b"old"


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o620, 0o602, 0o700])
def test_a_file_that_is_open_to_others_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "file"
    write_private(path, b"content")
    path.chmod(mode)
    with pytest.raises(Exposed):
        read_private(path, 100)


def test_anothers_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    write_private(path, b"content")
    another = os.geteuid() + 1
    monkeypatch.setattr(os, "geteuid", lambda: another)
    with pytest.raises(Exposed):
        read_private(path, 100)


def test_links_pipes_folders_and_large_files_are_refused(tmp_path: Path) -> None:
    real = tmp_path / "real"
    write_private(real, b"content")
    (tmp_path / "link").symlink_to(real)
    os.mkfifo(tmp_path / "pipe", 0o600)
    (tmp_path / "folder").mkdir(mode=0o600)
    for name in ("link", "pipe"):
        with pytest.raises(Unreadable):
            read_private(tmp_path / name, 100)
    with pytest.raises(Unreadable):
        read_private(tmp_path / "folder", 100)
    with pytest.raises(Unreadable):
        read_private(real, 6)
    with pytest.raises(FileNotFoundError):
        read_private(tmp_path / "none", 100)


def test_a_disk_that_fails_is_no_other_content(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_private(tmp_path / "file", b"content")

    def failing(*_: object) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "read", failing)
    with pytest.raises(Unreadable):
        read_private(tmp_path / "file", 100)


def test_a_file_is_written_into_a_folder_that_stays_as_it_is_and_removed(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    write_whole(folder / "file", b"content")
    assert folder.stat().st_mode & 0o777 == 0o755
    remove(folder / "file")
    remove(folder / "file")
    remove(tmp_path / "nowhere" / "file")
    assert list(folder.iterdir()) == []
