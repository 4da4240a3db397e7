"""Torn, damaged or missing files and a full disk cost the spool nothing it acknowledged."""

import errno
import os
from pathlib import Path

import pytest
from nacl.public import PrivateKey

from engine import files
from protech_gui.store import spool as module
from protech_gui.store.spool import SpoolClosed, SpoolFailed, SpoolWriter
from protech_gui.store.spool_format import HEADER_SIZE, parse, unseal
from tests.protech_gui.store.parts import BLOCK, GAP, again, flip, numbers, refuse, segments


@pytest.mark.parametrize("cut", [1, 17, 18, 100, 385])
def test_a_torn_record_is_cut_off_and_its_number_given_again(
    folder: Path, spool: SpoolWriter, cut: int
) -> None:
    spool.append(BLOCK)
    size = segments(folder)[0].stat().st_size
    spool.append(BLOCK)
    spool.close()
    path = segments(folder)[0]
    assert path.stat().st_size == size + 386
    path.write_bytes(path.read_bytes()[: size + cut])
    second = SpoolWriter(folder)
    assert second.notes == ()
    assert path.stat().st_size == size
    assert second.append(BLOCK) == 2
    assert numbers(path) == [1, 2]
    second.close()


def test_a_torn_record_that_cannot_be_cut_off_is_left_behind(
    folder: Path, spool: SpoolWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    spool.append(BLOCK)
    spool.append(BLOCK)
    spool.close()
    path = segments(folder)[0]
    path.write_bytes(path.read_bytes()[:-1])
    with monkeypatch.context() as broken:
        broken.setattr(os, "ftruncate", refuse)
        second = SpoolWriter(folder)
    assert second.append(BLOCK) == 2
    assert [numbers(path) for path in second.rotate()] == [[1], [2]]
    assert second.notes == ()
    second.close()


def test_space_that_was_never_filled_is_a_torn_record(folder: Path, spool: SpoolWriter) -> None:
    spool.append(BLOCK)
    spool.close()
    path = segments(folder)[0]
    path.write_bytes(path.read_bytes() + bytes(5000))
    second = SpoolWriter(folder)
    assert second.notes == ()
    assert second.append(BLOCK) == 2
    second.close()


def test_a_damaged_segment_is_noted_offered_and_then_set_aside(
    folder: Path, spool: SpoolWriter
) -> None:
    for _ in range(3):
        spool.append(BLOCK)
    path = segments(folder)[0]
    spool.close()
    flip(path, HEADER_SIZE + 500)
    second = SpoolWriter(folder)
    assert second.notes == ("spool",)
    assert second.append(BLOCK) == 4
    assert second.rotate() == (path, folder / "00000002.spool")
    assert numbers(path) == [1, 3]
    assert second.delete(path)
    assert not path.exists()
    assert numbers(folder / "00000001.spool.damaged-1") == [1, 3]
    second.close()


def test_acknowledged_numbers_in_a_damaged_end_are_not_given_again(
    folder: Path, spool: SpoolWriter
) -> None:
    for _ in range(3):
        spool.append(BLOCK)
    spool.close()
    flip(segments(folder)[0], -1)
    second = SpoolWriter(folder)
    assert second.append(BLOCK) == 4
    second.close()


def test_a_lost_header_begins_a_new_row_of_numbers_under_a_new_id(
    folder: Path, spool: SpoolWriter, private_key: PrivateKey
) -> None:
    spool.append(BLOCK)
    spool.close()
    path = segments(folder)[0]
    flip(path, 20)
    second = SpoolWriter(folder)
    assert second.notes == ("spool",)
    assert second.append(GAP) == 1
    ids = set()
    for segment in segments(folder):
        sealed = unseal(private_key, parse(segment.read_bytes()).frames[0].box)
        assert sealed
        ids.add(sealed.spool)
    assert len(ids) == 2
    assert second.rotate()[0] == path
    second.close()


def test_when_all_segments_are_gone_no_number_can_collide(folder: Path, spool: SpoolWriter) -> None:
    spool.append(BLOCK)
    spool.close()
    old = parse(segments(folder)[0].read_bytes()).header
    segments(folder)[0].unlink()
    second = SpoolWriter(folder)
    assert second.notes == ("spool",)
    assert second.append(BLOCK) == 1
    new = parse(segments(folder)[0].read_bytes()).header
    assert old
    assert new
    assert old.spool != new.spool
    second.close()


def test_a_damaged_key_file_is_made_again_from_the_newest_segment(
    folder: Path, spool: SpoolWriter
) -> None:
    spool.append(BLOCK)
    (folder / "public.key").write_bytes(b"{")
    second = again(spool, folder)
    assert second.notes == ("spool",)
    assert second.append(BLOCK) == 2
    assert (folder / "public.key.damaged-1").read_bytes() == b"{"
    third = again(second, folder)
    assert third.notes == ()
    third.close()


def test_without_key_file_and_header_the_vault_must_be_told_again(
    folder: Path, spool: SpoolWriter, private_key: PrivateKey
) -> None:
    spool.append(BLOCK)
    (folder / "public.key").unlink()
    flip(segments(folder)[0], 20)
    second = again(spool, folder)
    with pytest.raises(SpoolClosed):
        second.append(BLOCK)
    second.adopt(bytes(private_key.public_key).hex())
    assert second.append(BLOCK) == 1
    assert second.rotate()[0] == folder / "00000001.spool"
    second.close()


def test_a_key_that_cannot_be_written_can_be_given_again(
    folder: Path, private_key: PrivateKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = bytes(private_key.public_key).hex()
    writer = SpoolWriter(folder)
    with monkeypatch.context() as full:
        full.setattr(files, "write_all", refuse)
        with pytest.raises(SpoolFailed):
            writer.adopt(key)
    with monkeypatch.context() as full:
        full.setattr("protech_gui.store.spool_folder.write_atomically", refuse)
        with pytest.raises(SpoolFailed):
            writer.adopt(key)
    writer.adopt(key)
    assert writer.append(BLOCK) == 1
    writer.close()


def test_a_full_disk_keeps_what_was_acknowledged(
    folder: Path, spool: SpoolWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def half(fd: int, content: bytes) -> None:
        os.write(fd, content[:100])
        raise OSError(errno.ENOSPC, "full")

    spool.append(BLOCK)
    with monkeypatch.context() as full:
        full.setattr(module, "write_all", half)
        with pytest.raises(SpoolFailed):
            spool.append(BLOCK)
    assert numbers(segments(folder)[0]) == [1]
    assert spool.append(GAP) == 2
    assert numbers(segments(folder)[0]) == [1, 2]
    assert parse(segments(folder)[0].read_bytes()).damaged == 0


def test_a_disk_that_takes_nothing_back_gets_a_new_segment_and_number(
    folder: Path, spool: SpoolWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    spool.append(BLOCK)
    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", refuse)
        with pytest.raises(SpoolFailed):
            spool.append(BLOCK)
        with pytest.raises(SpoolFailed):
            spool.append(BLOCK)
    assert spool.append(BLOCK) == 3
    assert len(segments(folder)) == 2
    assert numbers(segments(folder)[1]) == [3]


def test_rotating_on_a_full_disk_offers_what_is_closed(
    folder: Path, spool: SpoolWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    spool.append(BLOCK)
    (closed,) = spool.rotate()
    spool.append(BLOCK)
    with monkeypatch.context() as full:
        full.setattr(files, "write_all", refuse)
        assert spool.rotate() == (closed,)
    assert spool.append(BLOCK) == 3
    assert numbers(segments(folder)[1]) == [2, 3]


def test_a_link_in_a_segments_place_is_moved_and_not_followed(
    tmp_path: Path, spool: SpoolWriter
) -> None:
    spool.append(BLOCK)
    (closed,) = spool.rotate()
    precious = tmp_path / "precious"
    closed.rename(precious)
    closed.symlink_to(precious)
    assert spool.delete(closed)
    assert precious.exists()
    assert not closed.is_symlink()


def test_a_segment_that_is_gone_counts_as_deleted(folder: Path, spool: SpoolWriter) -> None:
    spool.append(BLOCK)
    (closed,) = spool.rotate()
    closed.unlink()
    assert spool.delete(closed)
    assert spool.rotate() == ()
    assert len(segments(folder)) == 1


def test_what_is_no_segment_is_set_aside_or_left_alone(folder: Path, spool: SpoolWriter) -> None:
    spool.append(BLOCK)
    (folder / "00000007.spool").mkdir()
    (folder / "notes.txt").write_text("x")
    (folder / "000000001.spool").write_text("x")
    second = again(spool, folder)
    assert second.notes == ("spool",)
    assert (folder / "00000007.spool.damaged-1").is_dir()
    assert (folder / "notes.txt").exists()
    assert second.append(BLOCK) == 2
    second.close()


@pytest.mark.parametrize("kind", ["file", "link", "dangling"])
def test_what_bears_the_folders_name_is_set_aside(tmp_path: Path, folder: Path, kind: str) -> None:
    target = tmp_path / "target"
    if kind == "file":
        folder.write_bytes(b"x")
    else:
        folder.symlink_to(target)
        if kind == "link":
            target.mkdir()
    writer = SpoolWriter(folder)
    assert writer.notes == ("spool",)
    assert folder.is_dir()
    assert not folder.is_symlink()
    assert os.path.lexists(tmp_path / "spool.damaged-1")
    writer.close()
