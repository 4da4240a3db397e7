"""Small private files are whole or not there."""

import os
import stat
from pathlib import Path

import pytest

from engine.network.settings.private import read_small, remove, write_whole


def test_a_file_is_written_whole_for_its_person_alone(tmp_path: Path) -> None:
    path = tmp_path / "file"
    (tmp_path / "file.new").write_text("left by a crash")
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert read_small(path, 3) == b"two"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [found.name for found in tmp_path.iterdir()] == ["file"]
    remove(path)
    remove(path)
    assert read_small(path, 3) is None


def test_a_failed_write_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    write_whole(path, b"one")

    def fail(_: int) -> None:
        raise OSError

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError):  # noqa: PT011 - any of them
        write_whole(path, b"two")
    assert read_small(path, 9) == b"one"


def test_a_large_file_is_read_up_to_one_byte_too_many(tmp_path: Path) -> None:
    write_whole(tmp_path / "file", b"12345")
    assert read_small(tmp_path / "file", 3) == b"1234"


def test_a_link_and_a_folder_are_no_files(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "file")
    for path in (tmp_path / "link", tmp_path):
        with pytest.raises(OSError):  # noqa: PT011 - any of them
            read_small(path, 3)


def test_a_windows_folder_needs_no_syncing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    monkeypatch.setattr("engine.network.settings.private._WINDOWS", True)
    write_whole(path, b"one")
    assert read_small(path, 3) == b"one"
