"""The vault opens with its key alone, says what is wrong with it, and is readable by nobody."""

import stat
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from protech_gui.store.connection import (
    Connection,
    VaultDamaged,
    VaultFailed,
    VaultNewer,
    create_vault,
    open_vault,
    transaction,
    vault_errors,
)
from protech_gui.store.migrations import LATEST
from tests.protech_gui.store.parts import KEY, OTHER_KEY, flip

ADD = "INSERT INTO spool_state VALUES ('marker of a secret', 1)"


def test_what_was_written_is_there_again(tmp_path: Path) -> None:
    connection = create_vault(tmp_path / "v", KEY)
    connection.execute(ADD)
    connection.close()
    connection = open_vault(tmp_path / "v", bytearray(KEY))
    assert connection.execute("SELECT last_number FROM spool_state").fetchall() == [(1,)]
    connection.close()


def test_the_settings_that_protect_are_in_force(vault: Connection) -> None:
    def setting(name: str) -> object:
        return vault.execute(f"PRAGMA {name}").fetchone()[0]

    assert setting("cipher_version").startswith("4.")  # type: ignore[attr-defined]  # it is text
    assert setting("cipher_memory_security") == "1"
    assert setting("journal_mode") == "wal"
    assert setting("synchronous") == 2
    assert setting("foreign_keys") == 1
    assert setting("trusted_schema") == 0
    assert setting("user_version") == LATEST


def test_nothing_is_readable_at_rest_or_while_open(tmp_path: Path, vault: Connection) -> None:
    vault.execute(ADD)
    files = sorted(tmp_path.glob("vault.db*"))
    assert [path.name for path in files] == ["vault.db", "vault.db-shm", "vault.db-wal"]
    for path in files:
        content = path.read_bytes()
        assert b"marker" not in content
        assert b"spool_state" not in content
        assert b"SQLite format" not in content
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_another_key_does_not_open_it(tmp_path: Path, vault: Connection) -> None:
    vault.close()
    with pytest.raises(VaultDamaged):
        open_vault(tmp_path / "vault.db", OTHER_KEY)
    open_vault(tmp_path / "vault.db", KEY).close()


@pytest.mark.parametrize("position", [0, 20, 4095, 4096 + 100, -1])
def test_a_flipped_byte_anywhere_shows(tmp_path: Path, vault: Connection, position: int) -> None:
    vault.close()
    flip(tmp_path / "vault.db", position)
    with pytest.raises(VaultDamaged):
        open_vault(tmp_path / "vault.db", KEY)


def test_a_vault_cut_short_shows(tmp_path: Path, vault: Connection) -> None:
    vault.close()
    whole = (tmp_path / "vault.db").read_bytes()
    for length in (1, 100, 4096, len(whole) - 4096):
        (tmp_path / "vault.db").write_bytes(whole[:length])
        with pytest.raises(VaultDamaged):
            open_vault(tmp_path / "vault.db", KEY)
        assert (tmp_path / "vault.db").read_bytes() == whole[:length]


def test_a_page_that_does_not_fit_the_others_shows(tmp_path: Path, vault: Connection) -> None:
    # Each page is whole by itself, yet two tables claim the same one.
    vault.execute("PRAGMA writable_schema = ON")
    vault.execute(
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name ="
        " 'records') WHERE name = 'identity'"
    )
    vault.close()
    with pytest.raises(VaultDamaged):
        open_vault(tmp_path / "vault.db", KEY)


def test_a_newer_vault_is_left_untouched(tmp_path: Path, vault: Connection) -> None:
    vault.execute(f"PRAGMA user_version = {LATEST + 1}")
    vault.close()
    before = (tmp_path / "vault.db").read_bytes()
    with pytest.raises(VaultNewer):
        open_vault(tmp_path / "vault.db", KEY)
    assert (tmp_path / "vault.db").read_bytes() == before


def test_opening_makes_no_vault(tmp_path: Path) -> None:
    with pytest.raises(VaultFailed):
        open_vault(tmp_path / "none", KEY)
    assert not list(tmp_path.iterdir())


def test_making_overwrites_no_vault(tmp_path: Path) -> None:
    (tmp_path / "v").write_bytes(b"precious")
    with pytest.raises(FileExistsError):
        create_vault(tmp_path / "v", KEY)
    assert (tmp_path / "v").read_bytes() == b"precious"


def test_a_folder_name_with_odd_characters_is_no_obstacle(tmp_path: Path) -> None:
    folder = tmp_path / "a?mode=ro#é %41"
    folder.mkdir()
    create_vault(folder / "v", KEY).close()
    assert (folder / "v").stat().st_size > 4096


def change(vault: Connection, *statements: str, then: Exception | None = None) -> None:
    with transaction(vault):
        for statement in statements:
            vault.execute(statement)
        if then:
            raise then


def test_a_transaction_is_done_wholly_or_not_at_all(vault: Connection) -> None:
    change(vault, ADD)
    with pytest.raises(KeyError):
        change(vault, "DELETE FROM spool_state", then=KeyError())
    with pytest.raises(VaultDamaged):
        change(vault, "DELETE FROM spool_state", "INSERT INTO identity VALUES (2, x'')")
    assert len(vault.execute("SELECT * FROM spool_state").fetchall()) == 1


def test_a_full_disk_fails_and_undoes(vault: Connection) -> None:
    pages = vault.execute("PRAGMA page_count").fetchone()[0]
    vault.execute(f"PRAGMA max_page_count = {pages}")
    many = [f"INSERT INTO spool_state VALUES ('{n:0500d}', 1)" for n in range(1000)]  # noqa: S608
    with pytest.raises(VaultFailed):
        change(vault, *many)
    assert not vault.in_transaction
    assert vault.execute("SELECT count(*) FROM spool_state").fetchone() == (0,)


def test_a_closed_vault_is_our_mistake_and_not_its_damage(vault: Connection) -> None:
    vault.close()
    with pytest.raises(sqlcipher.ProgrammingError), vault_errors():
        vault.execute("SELECT 1")
