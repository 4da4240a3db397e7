"""Every released vault becomes the present one, step by step, each wholly or not at all."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from engine.terms import Category, Layer
from protech_gui.domain.records import Block, Gap, Wrong, record_of
from protech_gui.store import migrations, records, urges
from protech_gui.store.connection import open_vault, transaction
from protech_gui.store.migrations import LATEST, MIGRATIONS, migrate, version_of
from tests.protech_gui.store.parts import KEY

RELEASED = Path(__file__).parent / "released"
"""``N.sql`` is the schema of version N as it was released."""


def schema(database: sqlcipher.Connection) -> list[str]:
    rows = database.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
    return [" ".join(sql.split()) for (sql,) in rows]


@pytest.fixture
def database() -> sqlcipher.Connection:
    return sqlcipher.connect(":memory:", isolation_level=None)


def test_each_released_version_has_its_schema_on_file() -> None:
    assert sorted(path.name for path in RELEASED.iterdir()) == [
        f"{number}.sql" for number in range(1, LATEST + 1)
    ]


@pytest.mark.parametrize("number", range(1, LATEST + 1))
def test_the_steps_so_far_make_the_released_schema(
    database: sqlcipher.Connection, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    monkeypatch.setattr(migrations, "LATEST", number)
    migrate(database)
    released = sqlcipher.connect(":memory:", isolation_level=None)
    released.executescript((RELEASED / f"{number}.sql").read_text())
    assert schema(database) == schema(released)
    assert version_of(database) == number


@pytest.mark.parametrize("number", range(LATEST + 1))
def test_every_released_version_becomes_the_present_one(
    database: sqlcipher.Connection, number: int
) -> None:
    if number:
        database.executescript((RELEASED / f"{number}.sql").read_text())
        database.execute(f"PRAGMA user_version = {number}")
    migrate(database)
    fresh = sqlcipher.connect(":memory:", isolation_level=None)
    migrate(fresh)
    assert schema(database) == schema(fresh)
    assert version_of(database) == LATEST


def test_what_an_older_vault_holds_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "vault.db"
    path.touch()
    old = sqlcipher.connect(path, isolation_level=None)
    old.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    old.executescript((RELEASED / "1.sql").read_text())
    old.execute("INSERT INTO records VALUES ('a-1', 5.0, 'gap', NULL, NULL, 2.5, 3)")
    old.execute("PRAGMA user_version = 1")
    old.close()
    vault = open_vault(path, KEY)
    assert records.recent(vault, 9) == (record_of("a-1", Gap(5.0, 2.5, 3)),)
    assert urges.recent(vault, 9) == ()
    assert version_of(vault) == LATEST
    vault.close()


@pytest.mark.parametrize("number", range(1, LATEST + 1))
def test_every_released_vault_takes_what_there_is_to_record_now(
    tmp_path: Path, number: int
) -> None:
    path = tmp_path / "vault.db"
    path.touch()
    old = sqlcipher.connect(path, isolation_level=None)
    old.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    old.executescript((RELEASED / f"{number}.sql").read_text())
    old.execute(f"PRAGMA user_version = {number}")
    old.close()
    vault = open_vault(path, KEY)
    entries: tuple[Block | Gap | Wrong, ...] = (
        Wrong(7.0),
        Block(6.0, Category.VIDEO, Layer.SCREEN),
        Block(5.5, Category.HOST, Layer.NETWORK),
        Block(5.2, Category.SEARCH, Layer.NETWORK),
        Gap(5.0, 2.5, 3),
    )
    told = tuple(record_of(f"a-{place}", entry) for place, entry in enumerate(entries))
    with transaction(vault):
        assert all(records.add(vault, record) for record in told)
    assert records.recent(vault, 9) == told
    with transaction(vault):
        records.erase(vault)
    assert records.recent(vault, 9) == ()
    vault.close()


def test_a_step_that_fails_leaves_the_version_before(
    database: sqlcipher.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = (*MIGRATIONS, "CREATE TABLE more (a); CREATE TABLE records (b);")
    monkeypatch.setattr(migrations, "MIGRATIONS", steps)
    monkeypatch.setattr(migrations, "LATEST", len(steps))
    with pytest.raises(sqlcipher.OperationalError):
        migrate(database)
    assert version_of(database) == len(MIGRATIONS)
    assert not any("more" in sql for sql in schema(database))
    assert not database.in_transaction
