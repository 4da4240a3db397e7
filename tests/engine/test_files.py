"""Private files: written whole, for one person, and read with suspicion."""

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine import files
from engine.files import Exposed, UnsafeFolder, Unusable


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("open_umask")
def test_folders_and_files_are_private_whatever_the_umask(tmp_path: Path) -> None:
    files.make_private(tmp_path / "data")
    files.write_atomically(tmp_path / "data" / "file", b"x")
    assert mode(tmp_path / "data") == 0o700
    assert mode(tmp_path / "data" / "file") == 0o600


def test_an_open_folder_is_tightened(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    folder.chmod(0o777)
    files.make_private(folder)
    assert mode(folder) == 0o700


def test_a_link_is_refused_and_its_target_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.mkdir()
    target.chmod(0o755)
    (tmp_path / "data").symlink_to(target)
    with pytest.raises(UnsafeFolder):
        files.make_private(tmp_path / "data")
    assert mode(target) == 0o755


def test_a_file_in_the_folders_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"")
    with pytest.raises(UnsafeFolder):
        files.make_private(tmp_path / "data")


def test_another_persons_folder_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    folder.chmod(0o755)
    stranger = os.geteuid() + 1
    monkeypatch.setattr(os, "geteuid", lambda: stranger)
    with pytest.raises(UnsafeFolder):
        files.make_private(folder)
    assert mode(folder) == 0o755


def test_writing_replaces_the_whole_content(tmp_path: Path) -> None:
    path = tmp_path / "file"
    files.write_atomically(path, b"long old content")
    files.write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["file"]


def test_a_file_is_written_together_with_its_private_folder(tmp_path: Path) -> None:
    path = tmp_path / "one" / "two" / "file"
    files.write_private(path, b"x")
    assert files.read_private(path, 1) == b"x"
    assert mode(path.parent) == 0o700


def test_a_folder_stays_as_it_is_when_a_file_is_written_and_erased(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    folder.chmod(0o755)
    files.write_atomically(folder / "file", b"x")
    files.fresh_of(folder / "file").write_bytes(b"half")
    assert mode(folder) == 0o755
    for path in (folder / "file", folder / "file", tmp_path / "nowhere" / "file"):
        files.erase(path)
    assert os.listdir(folder) == []


def test_a_write_that_fails_leaves_the_old_content(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    files.write_atomically(path, b"old")

    def refuse(_fd: int, _content: bytes) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(files, "write_all", refuse)
    with pytest.raises(OSError, match="full"):
        files.write_atomically(path, b"new")
    assert path.read_bytes() == b"old"


def test_a_link_laid_where_the_new_content_goes_is_not_followed(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(b"precious")
    (tmp_path / "file.new").symlink_to(other)
    files.write_atomically(tmp_path / "file", b"x")
    assert other.read_bytes() == b"precious"
    assert not (tmp_path / "file").is_symlink()


def test_reading_gives_the_content_up_to_the_limit(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"12345")
    assert files.read_bounded(tmp_path / "file", 5) == b"12345"
    with pytest.raises(Unusable, match="too large"):
        files.read_bounded(tmp_path / "file", 4)


def test_reading_nothing_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        files.read_bounded(tmp_path / "file", 5)


def test_links_folders_and_pipes_are_not_read(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    (tmp_path / "link").symlink_to(tmp_path / "file")
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    for read in (files.read_bounded, files.read_private):
        for name in ("link", "folder", "pipe"):
            with pytest.raises(Unusable):
                read(tmp_path / name, 5)


def test_a_disk_error_while_reading_is_unusable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"x")

    def broken(_fd: int, _count: int) -> bytes:
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr(os, "read", broken)
    with pytest.raises(Unusable):
        files.read_bounded(tmp_path / "file", 5)


@pytest.mark.parametrize("bits", [0o644, 0o640, 0o604, 0o620, 0o602, 0o700])
def test_a_file_that_is_open_to_others_is_refused(tmp_path: Path, bits: int) -> None:
    path = tmp_path / "file"
    files.write_private(path, b"content")
    path.chmod(bits)
    with pytest.raises(Exposed):
        files.read_private(path, 100)


def test_anothers_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    files.write_private(path, b"content")
    another = os.geteuid() + 1
    monkeypatch.setattr(os, "geteuid", lambda: another)
    with pytest.raises(Exposed):
        files.read_private(path, 100)
