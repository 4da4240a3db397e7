"""Records come back as they went in, newest first, each once."""

import pytest

from protech_gui.domain.records import RecordKind, record_of
from protech_gui.store import records
from protech_gui.store.connection import Connection, VaultDamaged, transaction
from protech_gui.store.identity import read_identity
from tests.protech_gui.store.parts import BLOCK, GAP, WRONG


def test_records_come_back_newest_first(vault: Connection) -> None:
    with transaction(vault):
        assert records.add(vault, record_of("a-1", BLOCK))
        assert records.add(vault, record_of("a-2", GAP))
    assert records.recent(vault, 10) == (record_of("a-2", GAP), record_of("a-1", BLOCK))
    assert records.recent(vault, 1) == (record_of("a-2", GAP),)
    assert records.count(vault) == 2


def test_an_id_is_taken_once(vault: Connection) -> None:
    with transaction(vault):
        assert records.add(vault, record_of("a-1", BLOCK))
        assert not records.add(vault, record_of("a-1", GAP))
    assert records.recent(vault, 10) == (record_of("a-1", BLOCK),)


@pytest.mark.parametrize("column", ["kind", "category", "layer"])
def test_a_word_nobody_knows_is_damage(vault: Connection, column: str) -> None:
    with transaction(vault):
        records.add(vault, record_of("a-1", BLOCK))
        vault.execute(f"UPDATE records SET {column} = 'strange'")  # noqa: S608 - our own words
    with pytest.raises(VaultDamaged):
        records.recent(vault, 10)


def test_a_vault_without_its_key_pair_is_damaged(vault: Connection) -> None:
    vault.execute("DELETE FROM identity")
    with pytest.raises(VaultDamaged):
        read_identity(vault)


def test_records_of_a_kind_are_counted_from_a_time_on(vault: Connection) -> None:
    with transaction(vault):
        records.add(vault, record_of("a-1", BLOCK))
        records.add(vault, record_of("a-2", WRONG))
        records.add(vault, record_of("a-3", GAP))
    assert records.count_since(vault, RecordKind.WRONG, WRONG.time - 1) == 1
    assert records.count_since(vault, RecordKind.WRONG, WRONG.time) == 0
    assert records.count_since(vault, RecordKind.BLOCK, 0.0) == 1
