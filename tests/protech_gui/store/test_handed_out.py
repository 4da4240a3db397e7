"""Files that a person takes away: whole or not at all."""

import os
from pathlib import Path

import pytest

from protech_gui.store.handed_out import hand_out
from tests.protech_gui.store.parts import refuse


def test_a_file_is_there_whole_and_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes"
    (tmp_path / "notes.part").write_bytes(b"left by a crash")
    hand_out(path, b"first")
    hand_out(path, b"second")
    assert path.read_bytes() == b"second"
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("call", ["write", "fsync", "replace"])
def test_a_full_disk_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    path = tmp_path / "notes"
    path.write_bytes(b"first")
    monkeypatch.setattr(os, call, refuse)
    with pytest.raises(OSError, match="full"):
        hand_out(path, b"second")
    assert path.read_bytes() == b"first"
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_that_gives_back_something_else_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "read_bytes", lambda _path: b"seconx")
    with pytest.raises(OSError, match="something else"):
        hand_out(tmp_path / "notes", b"second")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_synchronised_is_no_trouble(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("protech_gui.store.handed_out.sync_folder", refuse)
    hand_out(tmp_path / "notes", b"first")
    assert (tmp_path / "notes").read_bytes() == b"first"
