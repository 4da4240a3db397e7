"""The spool keeps what it acknowledged, numbered, sealed, bounded, and deletes little."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest
from nacl.public import PrivateKey

from protech_gui.store.spool import SpoolClosed, SpoolFull, SpoolWriter
from protech_gui.store.spool_format import HEADER_SIZE, parse, unseal
from tests.protech_gui.store.parts import BLOCK, GAP, again, numbers, segments


def test_without_a_vault_nothing_can_be_sealed(folder: Path) -> None:
    writer = SpoolWriter(folder)
    with pytest.raises(SpoolClosed):
        writer.append(BLOCK)
    assert writer.rotate() == ()
    assert writer.notes == ()
    writer.close()


def test_records_are_numbered_sealed_and_private(
    folder: Path, spool: SpoolWriter, private_key: PrivateKey
) -> None:
    assert [spool.append(entry) for entry in (BLOCK, GAP)] == [1, 2]
    (path,) = segments(folder)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert b"picture" not in path.read_bytes()
    opened = [unseal(private_key, frame.box) for frame in parse(path.read_bytes()).frames]
    assert [sealed and sealed.entry for sealed in opened] == [BLOCK, GAP]
    assert unseal(PrivateKey.generate(), parse(path.read_bytes()).frames[0].box) is None


def test_size_does_not_tell_kinds_apart(folder: Path, spool: SpoolWriter) -> None:
    spool.append(BLOCK)
    spool.append(GAP)
    first, second = parse(segments(folder)[0].read_bytes()).frames
    assert len(first.box) == len(second.box)


def test_a_new_writer_goes_on_where_the_last_one_ended(folder: Path, spool: SpoolWriter) -> None:
    spool.append(BLOCK)
    second = again(spool, folder)
    assert second.append(BLOCK) == 2
    assert second.notes == ()
    assert len(segments(folder)) == 1
    second.close()


def test_rotating_closes_what_has_records_and_the_count_goes_on(
    folder: Path, spool: SpoolWriter
) -> None:
    assert spool.rotate() == ()
    spool.append(BLOCK)
    (first,) = spool.rotate()
    assert spool.rotate() == (first,)
    assert spool.append(BLOCK) == 2
    assert spool.rotate() == (first, folder / "00000002.spool")
    assert spool.delete(first)
    assert not spool.delete(first)
    assert spool.delete(folder / "00000002.spool")
    assert spool.rotate() == ()
    third = again(spool, folder)
    assert third.append(BLOCK) == 3
    third.close()


def test_closed_segments_are_offered_again_after_a_crash(folder: Path, spool: SpoolWriter) -> None:
    spool.append(BLOCK)
    closed = spool.rotate()
    second = again(spool, folder)
    assert second.rotate() == closed
    second.close()


def test_the_same_key_changes_nothing(
    folder: Path, spool: SpoolWriter, private_key: PrivateKey
) -> None:
    spool.append(BLOCK)
    key = bytes(private_key.public_key).hex()
    spool.adopt(key)
    assert spool.public_key == key
    assert spool.append(BLOCK) == 2
    assert len(segments(folder)) == 1


def test_a_new_vaults_key_sets_the_old_folder_aside(
    tmp_path: Path, folder: Path, spool: SpoolWriter
) -> None:
    spool.append(BLOCK)
    spool.adopt(bytes(PrivateKey.generate().public_key).hex())
    assert spool.append(BLOCK) == 1
    assert numbers(segments(tmp_path / "spool.damaged-1")[0]) == [1]
    assert len(segments(folder)) == 1
    assert spool.notes == ()


def test_a_full_spool_says_so_and_empties_by_draining(
    folder: Path, private_key: PrivateKey
) -> None:
    writer = SpoolWriter(folder, limit=2 * HEADER_SIZE + 2 * 386)
    writer.adopt(bytes(private_key.public_key).hex())
    assert [writer.append(BLOCK), writer.append(BLOCK)] == [1, 2]
    (closed,) = writer.rotate()
    with pytest.raises(SpoolFull):
        writer.append(BLOCK)
    writer.delete(closed)
    assert writer.append(BLOCK) == 3
    writer.close()


def test_only_closed_segments_are_deleted(tmp_path: Path, folder: Path, spool: SpoolWriter) -> None:
    spool.append(BLOCK)
    (closed,) = spool.rotate()
    other = tmp_path / "00000001.spool"
    other.write_bytes(b"precious")
    refused = [
        folder / "00000002.spool",
        folder / "public.key",
        folder / "00000009.spool",
        folder / "1.spool",
        folder / "000000001.spool",
        folder / ".." / "00000001.spool",
        folder / ".." / "spool" / "00000001.spool",
        other,
        Path("00000001.spool"),
        Path(),
    ]
    before = sorted(tmp_path.rglob("*"))
    assert not any(spool.delete(path) for path in refused)
    assert sorted(tmp_path.rglob("*")) == before
    assert spool.delete(closed)


def test_the_keepers_side_loads_no_vault() -> None:
    code = (
        "import sys; from protech_gui.store import spool;"
        "print(*sorted({'sqlcipher3', 'argon2', 'PySide6'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout == "\n"
