"""Check-ins come back as they went in; one of the same id takes the other's place."""

import pytest

from protech_gui.domain.checkins import CheckIn
from protech_gui.store import checkins
from protech_gui.store.connection import Connection, VaultDamaged, transaction

FIRST = CheckIn("a", 10.0, 1, 2, 3)
SECOND = CheckIn("b", 20.0, None, 0, None)


@pytest.fixture(autouse=True)
def filled(vault: Connection) -> None:
    with transaction(vault):
        checkins.put(vault, SECOND)
        checkins.put(vault, FIRST)


def test_check_ins_come_back_newest_first(vault: Connection) -> None:
    assert checkins.recent(vault, 9) == (SECOND, FIRST)
    assert checkins.recent(vault, 1) == (SECOND,)


def test_the_newest_of_a_stretch_is_found(vault: Connection) -> None:
    assert checkins.newest_between(vault, 0.0, 99.0) == SECOND
    assert checkins.newest_between(vault, 10.0, 20.0) == FIRST
    assert checkins.newest_between(vault, 11.0, 20.0) is None


def test_the_same_id_takes_the_place_of_the_earlier(vault: Connection) -> None:
    changed = CheckIn("a", 30.0, 9)
    with transaction(vault):
        checkins.put(vault, changed)
    assert checkins.recent(vault, 9) == (changed, SECOND)


@pytest.mark.parametrize("change", ["mood = 11", "urge = NULL"])
def test_a_value_that_cannot_be_is_damage(vault: Connection, change: str) -> None:
    vault.execute(f"UPDATE checkins SET {change}")  # noqa: S608 - our own words
    with pytest.raises(VaultDamaged):
        checkins.recent(vault, 9)
