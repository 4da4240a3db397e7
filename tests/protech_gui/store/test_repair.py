"""What can be read of a damaged vault is kept, and what is said of it is so."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from protech_gui.store import repair as module
from protech_gui.store.connection import (
    Connection,
    VaultDamaged,
    VaultFailed,
    open_vault,
    transaction,
)
from protech_gui.store.holdings import holdings
from protech_gui.store.identity import read_identity
from protech_gui.store.repair import Salvaged, is_sound, salvage
from tests.protech_gui.store.parts import KEY, flip, refuse
from tests.protech_gui.store.test_migrations import RELEASED

PAGE = 4096
MANY = 3000
WHOLE = Salvaged(whole=True, identity=True)
PARTLY = Salvaged(whole=False, identity=True)


def add_urges(vault: Connection, count: int = MANY) -> None:
    with transaction(vault):
        for number in range(count):
            vault.execute(
                "INSERT INTO urges (id, time, before, line) VALUES (?, ?, ?, ?)",
                (f"id-{number}", float(number), number % 11, "x" * (number % 300)),
            )


def lines(vault: Connection) -> list[tuple[float, int, str]]:
    found = vault.execute("SELECT time, before, line FROM urges ORDER BY time").fetchall()
    return [(time, before, line) for time, before, line in found]


def root_of(vault: Connection, name: str) -> int:
    query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
    return int(vault.execute(query, (name,)).fetchone()[0])


def spoil(path: Path, *pages: int) -> None:
    """Damage pages, numbered from 1."""
    for page in pages:
        flip(path, (page - 1) * PAGE + 50)


def mend(tmp_path: Path) -> tuple[Salvaged, Connection]:
    before = (tmp_path / "vault.db").read_bytes()
    salvaged = salvage(tmp_path / "vault.db", KEY, tmp_path / "work.db", tmp_path / "fresh.db")
    assert (tmp_path / "vault.db").read_bytes() == before
    assert not list(tmp_path.glob("work.db*"))
    fresh = open_vault(tmp_path / "fresh.db", KEY)
    assert is_sound(fresh)
    return salvaged, fresh


def test_a_whole_vault_is_sound_and_comes_over_whole(vault: Connection, tmp_path: Path) -> None:
    add_urges(vault)
    key = bytes(read_identity(vault))
    vault.execute("INSERT INTO goals VALUES ('g', 1.0, 'sleep', 'early', NULL)")
    vault.execute("INSERT INTO goal_ratings VALUES ('g', '2026-W40', 5)")
    assert is_sound(vault)
    there = holdings(vault)
    vault.close()
    salvaged, fresh = mend(tmp_path)
    assert salvaged == WHOLE
    assert holdings(fresh) == there
    assert there.urges == MANY
    assert there.count == MANY + 1
    assert bytes(read_identity(fresh)) == key
    assert fresh.execute("SELECT rating FROM goal_ratings").fetchall() == [(5,)]
    fresh.close()


def test_what_is_still_in_the_log_comes_over_too(vault: Connection, tmp_path: Path) -> None:
    add_urges(vault, 5)
    copy = tmp_path / "killed"
    copy.mkdir()
    for path in tmp_path.glob("vault.db*"):
        shutil.copy(path, copy)
    assert (copy / "vault.db-wal").stat().st_size > 0
    salvaged, fresh = mend(copy)
    assert salvaged == WHOLE
    assert len(lines(fresh)) == 5
    fresh.close()


def test_damaged_pages_cost_their_own_rows_alone(vault: Connection, tmp_path: Path) -> None:
    add_urges(vault)
    all_lines = lines(vault)
    pages = int(vault.execute("PRAGMA page_count").fetchone()[0])
    vault.close()
    spoil(tmp_path / "vault.db", pages // 2, pages // 2 + 4, pages - 3)
    with pytest.raises(VaultDamaged):
        open_vault(tmp_path / "vault.db", KEY)
    salvaged, fresh = mend(tmp_path)
    kept = lines(fresh)
    assert salvaged == PARTLY
    assert set(kept) < set(all_lines)
    assert len(kept) > MANY - 400
    fresh.close()


def test_a_damaged_index_costs_nothing(vault: Connection, tmp_path: Path) -> None:
    add_urges(vault)
    page = root_of(vault, "urges_by_time")
    vault.close()
    spoil(tmp_path / "vault.db", page)
    salvaged, fresh = mend(tmp_path)
    assert salvaged == WHOLE
    assert len(lines(fresh)) == MANY
    fresh.close()


def test_a_vault_cut_short_gives_what_is_left(vault: Connection, tmp_path: Path) -> None:
    add_urges(vault)
    vault.close()
    whole = (tmp_path / "vault.db").read_bytes()
    (tmp_path / "vault.db").write_bytes(whole[: len(whole) // PAGE // 2 * PAGE])
    with pytest.raises(VaultDamaged):
        open_vault(tmp_path / "vault.db", KEY)
    salvaged, fresh = mend(tmp_path)
    assert salvaged == PARTLY
    assert 0 < len(lines(fresh)) < MANY
    fresh.close()


def test_a_table_whose_beginning_is_gone_costs_that_table(
    vault: Connection, tmp_path: Path
) -> None:
    add_urges(vault)
    page = root_of(vault, "urges")
    vault.close()
    spoil(tmp_path / "vault.db", page)
    salvaged, fresh = mend(tmp_path)
    assert salvaged == PARTLY
    assert lines(fresh) == []
    fresh.close()


def test_a_lost_key_pair_is_said_and_there_is_a_new_one(vault: Connection, tmp_path: Path) -> None:
    add_urges(vault, 5)
    old = bytes(read_identity(vault))
    page = root_of(vault, "identity")
    vault.close()
    spoil(tmp_path / "vault.db", page)
    salvaged, fresh = mend(tmp_path)
    assert salvaged == Salvaged(whole=False, identity=False)
    assert bytes(read_identity(fresh)) != old
    assert len(lines(fresh)) == 5
    fresh.close()


def test_rows_whose_parent_is_lost_go_with_it_and_that_is_said(
    vault: Connection, tmp_path: Path
) -> None:
    vault.execute("INSERT INTO goals VALUES ('g', 1.0, 'sleep', 'early', NULL)")
    vault.execute("INSERT INTO goal_ratings VALUES ('g', '2026-W40', 5)")
    page = root_of(vault, "goals")
    vault.close()
    spoil(tmp_path / "vault.db", page)
    salvaged, fresh = mend(tmp_path)
    assert salvaged == PARTLY
    assert fresh.execute("SELECT * FROM goal_ratings").fetchall() == []
    fresh.close()


@pytest.mark.parametrize("content", [None, b"\0" * PAGE * 4])
def test_a_vault_of_which_nothing_can_be_read_is_left_alone(
    vault: Connection, tmp_path: Path, content: bytes | None
) -> None:
    add_urges(vault)
    vault.close()
    if content is None:
        spoil(tmp_path / "vault.db", 1)
    else:
        (tmp_path / "vault.db").write_bytes(content)
    with pytest.raises(VaultDamaged):
        mend(tmp_path)
    assert not list(tmp_path.glob("work.db*"))


def test_an_earlier_vault_is_mended_into_the_present_one(tmp_path: Path) -> None:
    old = sqlcipher.connect(tmp_path / "vault.db", isolation_level=None)
    old.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    old.executescript((RELEASED / "1.sql").read_text())
    old.execute("INSERT INTO records VALUES ('a-1', 5.0, 'gap', NULL, NULL, 2.5, 3)")
    old.execute("INSERT INTO identity VALUES (1, ?)", (bytes(32),))
    old.execute("PRAGMA user_version = 1")
    old.close()
    salvaged, fresh = mend(tmp_path)
    assert salvaged == WHOLE
    assert holdings(fresh).records == 1
    fresh.close()


def test_a_full_disk_is_no_damage(
    vault: Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_urges(vault, 5)
    vault.close()
    monkeypatch.setattr(module, "write_all", refuse)
    with pytest.raises(OSError, match="full"):
        mend(tmp_path)
    assert (tmp_path / "vault.db").exists()


def test_damage_shows_in_a_check(vault: Connection, tmp_path: Path) -> None:
    add_urges(vault)
    vault.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    pages = int(vault.execute("PRAGMA page_count").fetchone()[0])
    spoil(tmp_path / "vault.db", pages // 2)
    assert not is_sound(vault)


class Failing:
    """A vault whose every statement fails in this way."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def execute(self, _sql: str, /) -> object:
        raise self._error


def test_a_check_tells_damage_from_a_disk_that_refuses() -> None:
    damaged: Any = Failing(sqlcipher.DatabaseError())
    assert not is_sound(damaged)
    refusing: Any = Failing(sqlcipher.OperationalError())
    with pytest.raises(VaultFailed):
        is_sound(refusing)


def test_a_check_that_cannot_be_made_now_is_no_damage(vault: Connection, tmp_path: Path) -> None:
    add_urges(vault, 5)
    reader = open_vault(tmp_path / "vault.db", KEY)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM urges").fetchone()
    vault.execute("DELETE FROM urges")
    vault.execute("PRAGMA busy_timeout = 0")
    with pytest.raises(VaultFailed):
        is_sound(vault)
    reader.execute("COMMIT")
    reader.close()
    assert is_sound(vault)
