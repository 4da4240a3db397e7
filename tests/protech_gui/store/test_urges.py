"""Urges come back as they went in, and what was deleted stays so."""

import pytest

from protech_gui.domain.urges import LONGEST_LINE, Urge, Way
from protech_gui.store import urges
from protech_gui.store.connection import Connection, VaultDamaged, transaction

FIRST = Urge("a", 10.0, 7)
SECOND = Urge("b", 20.5, 10, 0, "é😀" * (LONGEST_LINE // 2), Way.RIDE)


@pytest.fixture(autouse=True)
def filled(vault: Connection) -> None:
    with transaction(vault):
        assert urges.add(vault, SECOND)
        assert urges.add(vault, FIRST)


def test_urges_come_back_as_they_went_in(vault: Connection) -> None:
    assert urges.recent(vault, 9) == (SECOND, FIRST)
    assert urges.recent(vault, 1) == (SECOND,)
    assert urges.get(vault, "a") == FIRST
    assert urges.get(vault, "c") is None


def test_a_range_has_its_start_and_not_its_end(vault: Connection) -> None:
    assert urges.between(vault, 10.0, 20.5) == (FIRST,)
    assert urges.between(vault, 10.1, 21.0) == (SECOND,)
    assert urges.between(vault, 0.0, 99.0) == (FIRST, SECOND)


def test_an_id_is_taken_once(vault: Connection) -> None:
    with transaction(vault):
        assert not urges.add(vault, Urge("a", 99.0, 1))
    assert urges.get(vault, "a") == FIRST


def test_completing_changes_one(vault: Connection) -> None:
    completed = Urge("a", 10.0, 7, 3, "a walk", Way.LEAVE)
    with transaction(vault):
        urges.complete(vault, completed)
        urges.complete(vault, Urge("gone", 1.0, 1))
    assert urges.recent(vault, 9) == (SECOND, completed)


def test_deleting_leaves_no_trace_of_what_was_written_here(vault: Connection) -> None:
    with transaction(vault):
        urges.delete(vault, "a")
        urges.delete(vault, "a")
    assert urges.recent(vault, 9) == (SECOND,)
    assert vault.execute("SELECT * FROM erased").fetchall() == []


@pytest.mark.parametrize("change", ["way = 'strange'", "before = 11", "line = ''"])
def test_a_value_that_cannot_be_is_damage(vault: Connection, change: str) -> None:
    vault.execute(f"UPDATE urges SET {change}")  # noqa: S608 - our own words
    with pytest.raises(VaultDamaged):
        urges.recent(vault, 9)
