"""A backup is whole or refused: whatever is done to its bytes, it says what is wrong with it."""

import errno
import hashlib
import os
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from protech_gui.store import backup as module
from protech_gui.store.backup import (
    LATEST_TIME,
    MOST_VAULT,
    Backup,
    BackupFault,
    BackupRefused,
    copy_vault,
    extract,
    open_backup,
    write_backup,
)
from protech_gui.store.connection import Connection, open_vault
from protech_gui.store.slots import Cost, Slots, slots_bytes, wrap_for_code, wrap_for_passphrase
from tests.protech_gui.store.parts import KEY, OTHER_KEY, flip, refuse

MARK = "INSERT INTO spool_state VALUES ('marker of a secret', 7)"
FRONT = 16 + 2 + 8 + 4 + 8
SLOTS = Slots(
    1,
    (
        wrap_for_passphrase(bytearray(KEY), b"passphrase", Cost(8, 1)),
        wrap_for_code(bytearray(KEY), bytes(16)),
    ),
)


def fault_of(path: Path) -> BackupFault:
    with pytest.raises(BackupRefused) as refused:
        open_backup(path)
    return refused.value.fault


@pytest.fixture
def copy(vault: Connection, tmp_path: Path) -> Path:
    vault.execute(MARK)
    copy_vault(vault, tmp_path / "copy.db")
    return tmp_path / "copy.db"


@pytest.fixture
def made(copy: Path, tmp_path: Path) -> Backup:
    return write_backup(tmp_path / "notes", copy, SLOTS, 1_800_000_000.9, KEY)


def test_what_comes_out_is_what_went_in(made: Backup, tmp_path: Path) -> None:
    found = open_backup(tmp_path / "notes")
    assert (found.made, found.slots) == (1_800_000_000, SLOTS)
    assert (found.digest, found.seal) == (made.digest, made.seal)
    extract(found, bytearray(KEY), tmp_path / "out.db")
    restored = open_vault(tmp_path / "out.db", KEY)
    assert restored.execute("SELECT last_number FROM spool_state").fetchall() == [(7,)]
    restored.close()


def test_nobody_else_reads_it_and_it_does_not_say_what_it_is(made: Backup, tmp_path: Path) -> None:
    del made
    path = tmp_path / "notes"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    content = path.read_bytes().lower()
    for word in (b"protech", b"marker", b"sqlite", b"urge", b"vault"):
        assert word not in content
    assert not path.with_name("notes.part").exists()


def test_the_copy_is_of_this_moment_and_without_what_was_erased(
    vault: Connection, tmp_path: Path
) -> None:
    vault.execute(MARK)
    vault.execute("BEGIN")
    vault.execute("DELETE FROM spool_state")
    vault.execute("COMMIT")
    copy_vault(vault, tmp_path / "copy.db")
    with pytest.raises(FileExistsError):
        copy_vault(vault, tmp_path / "copy.db")
    copied = open_vault(tmp_path / "copy.db", KEY)
    assert copied.execute("SELECT * FROM spool_state").fetchall() == []
    copied.close()


@pytest.mark.parametrize(("wall", "made"), [(-5.0, 0), (4_102_444_800.5, 4_102_444_800)])
def test_any_clock_will_do(copy: Path, tmp_path: Path, wall: float, made: int) -> None:
    assert write_backup(tmp_path / "notes", copy, SLOTS, wall, KEY).made == made


def test_another_key_takes_nothing_out(made: Backup, tmp_path: Path) -> None:
    with pytest.raises(BackupRefused) as refused:
        extract(made_at(tmp_path), OTHER_KEY, tmp_path / "out.db")
    assert refused.value.fault is BackupFault.DAMAGED
    assert not (tmp_path / "out.db").exists()
    assert made.path != tmp_path / "out.db"


def made_at(tmp_path: Path) -> Backup:
    return open_backup(tmp_path / "notes")


@pytest.mark.usefixtures("made")
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_one_changed_byte_is_never_taken_for_whole(tmp_path: Path, data: st.DataObject) -> None:
    whole = (tmp_path / "notes").read_bytes()
    head = st.integers(0, FRONT + 64)
    place = data.draw(head | st.integers(0, len(whole) - 1))
    changed = bytearray(whole)
    changed[place] ^= data.draw(st.integers(1, 255))
    other = tmp_path / "other"
    other.write_bytes(changed)
    with pytest.raises(BackupRefused) as refused:
        extract(open_backup(other), KEY, tmp_path / "out.db")
    assert refused.value.fault in (BackupFault.FOREIGN, BackupFault.NEWER, BackupFault.DAMAGED)


@pytest.mark.usefixtures("made")
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_file_cut_short_or_longer_is_damaged(tmp_path: Path, data: st.DataObject) -> None:
    whole = (tmp_path / "notes").read_bytes()
    other = tmp_path / "other"
    other.write_bytes(whole[: data.draw(st.integers(0, len(whole) - 1))])
    assert fault_of(other) in (BackupFault.FOREIGN, BackupFault.DAMAGED)
    other.write_bytes(whole + data.draw(st.binary(min_size=1, max_size=9)))
    assert fault_of(other) is BackupFault.DAMAGED


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rest=st.binary(max_size=300))
def test_any_bytes_are_refused(tmp_path: Path, rest: bytes) -> None:
    other = tmp_path / "other"
    beginning = b"sealed notes\r\n\x1a\n"
    other.write_bytes(rest)
    begun = rest.startswith(beginning)
    assert fault_of(other) is (BackupFault.DAMAGED if begun else BackupFault.FOREIGN)
    other.write_bytes(beginning + b"\0\1" + rest)
    assert fault_of(other) is BackupFault.DAMAGED


@pytest.mark.usefixtures("made")
def test_a_newer_one_says_so(tmp_path: Path) -> None:
    content = bytearray((tmp_path / "notes").read_bytes())
    content[17] = 2
    (tmp_path / "other").write_bytes(content)
    assert fault_of(tmp_path / "other") is BackupFault.NEWER


def forged(slots: bytes, vault: bytes, made: int = 5, vault_length: int | None = None) -> bytes:
    """Return a file whose digest is right, as anybody can make one."""
    length = len(vault) if vault_length is None else vault_length
    front: bytes = module._FRONT.pack(module._MAGIC, 1, made, len(slots), length)
    digest = hashlib.sha256(front + slots + vault).digest()
    return front + digest + bytes(32) + slots + vault


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (forged(b"{", bytes(4096)), BackupFault.DAMAGED),
        (forged(b"", bytes(4096)), BackupFault.DAMAGED),
        (forged(b'{"version":9}', bytes(4096)), BackupFault.NEWER),
        (forged(b"{}", bytes(4095)), BackupFault.DAMAGED),
        (forged(b"{}", bytes(4096), made=LATEST_TIME + 1), BackupFault.DAMAGED),
        (forged(b"{}", bytes(4096), vault_length=MOST_VAULT + 1), BackupFault.DAMAGED),
        (forged(bytes(70_000), bytes(4096)), BackupFault.DAMAGED),
    ],
)
def test_what_was_put_together_by_hand_is_refused(
    tmp_path: Path, content: bytes, fault: BackupFault
) -> None:
    (tmp_path / "other").write_bytes(content)
    assert fault_of(tmp_path / "other") is fault


def test_a_forged_one_does_not_get_past_the_key(tmp_path: Path) -> None:
    content = forged(slots_bytes(SLOTS), bytes(8192))
    (tmp_path / "other").write_bytes(content)
    with pytest.raises(BackupRefused):
        extract(open_backup(tmp_path / "other"), KEY, tmp_path / "out.db")
    assert not (tmp_path / "out.db").exists()


@pytest.mark.usefixtures("made")
def test_a_file_that_is_no_plain_one_is_not_opened(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "notes")
    os.mkfifo(tmp_path / "pipe")
    for name in ("link", "pipe", "none", "nul\0l", ""):
        assert fault_of(tmp_path / name) is BackupFault.UNREADABLE


def test_a_huge_file_of_nothing_is_refused_at_once(tmp_path: Path) -> None:
    with (tmp_path / "huge").open("wb") as huge:
        huge.truncate(2**40)
    assert fault_of(tmp_path / "huge") is BackupFault.FOREIGN


def test_a_file_changed_after_it_was_looked_at_is_refused(made: Backup, tmp_path: Path) -> None:
    found = made_at(tmp_path)
    for place in (-1, 20):
        flip(tmp_path / "notes", place)
        with pytest.raises(BackupRefused) as refused:
            extract(found, KEY, tmp_path / f"out{place}.db")
        assert refused.value.fault is BackupFault.DAMAGED
        flip(tmp_path / "notes", place)
    assert made.made == found.made


def test_a_disk_that_cannot_be_read_is_said(
    made: Backup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del made
    monkeypatch.setattr(os, "read", refuse)
    assert fault_of(tmp_path / "notes") is BackupFault.UNREADABLE


def test_a_full_disk_leaves_the_backup_before(
    copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "notes"
    path.write_bytes(b"the one before")
    for name in ("write_all", "open_backup"):
        with monkeypatch.context() as full:
            full.setattr(module, name, refuse)
            with pytest.raises(OSError, match="full"):
                write_backup(path, copy, SLOTS, 5.0, KEY)
        assert path.read_bytes() == b"the one before"
        assert not path.with_name("notes.part").exists()


def test_what_is_read_back_must_be_what_was_written(
    copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def weary(fd: int, content: bytes) -> None:
        os.write(fd, content.replace(content[-9:], b"forgotten"))

    with monkeypatch.context() as bad:
        bad.setattr(module, "write_all", weary)
        with pytest.raises(BackupRefused):
            write_backup(tmp_path / "notes", copy, SLOTS, 5.0, KEY)
    assert not list(tmp_path.glob("notes*"))


def test_a_disk_that_syncs_no_folders_will_do(
    copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse_folder(_folder: Path) -> None:
        raise OSError(errno.EINVAL, "not here")

    monkeypatch.setattr(module, "sync_folder", refuse_folder)
    (tmp_path / "notes.part").write_bytes(b"left by a crash")
    write_backup(tmp_path / "notes", copy, SLOTS, 5.0, KEY)
    assert open_backup(tmp_path / "notes").made == 5
