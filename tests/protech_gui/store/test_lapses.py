"""Lapses come back as they went in, in the order in which they were."""

import pytest

from protech_gui.domain.lapses import Lapse
from protech_gui.domain.notes import LONGEST_NOTE
from protech_gui.store import lapses
from protech_gui.store.connection import Connection, VaultDamaged, transaction

PLAIN = Lapse("a", 10.0)
OLDER = Lapse("b", 20.5, 5.0, "😀" * LONGEST_NOTE, "two\nlines", 0, discuss=True)


@pytest.fixture(autouse=True)
def filled(vault: Connection) -> None:
    with transaction(vault):
        lapses.put(vault, PLAIN)
        lapses.put(vault, OLDER)


def test_lapses_come_back_as_they_went_in(vault: Connection) -> None:
    assert lapses.recent(vault, 9) == (PLAIN, OLDER)
    assert lapses.recent(vault, 1) == (PLAIN,)
    assert lapses.between(vault, 5.0, 10.0) == (OLDER,)
    assert lapses.between(vault, 5.1, 10.1) == (PLAIN,)


def test_what_is_written_again_is_the_same_lapse(vault: Connection) -> None:
    changed = Lapse("a", 10.0, 9.0, None, "a walk", 5)
    with transaction(vault):
        lapses.put(vault, changed)
    assert lapses.recent(vault, 9) == (changed, OLDER)


def test_what_is_deleted_is_gone(vault: Connection) -> None:
    with transaction(vault):
        lapses.delete(vault, "a")
        lapses.delete(vault, "a")
    assert lapses.recent(vault, 9) == (OLDER,)
    with transaction(vault):
        lapses.erase(vault)
    assert lapses.recent(vault, 9) == ()


@pytest.mark.parametrize("change", ["mood = 11", "led_up = ''"])
def test_a_value_that_cannot_be_is_damage(vault: Connection, change: str) -> None:
    vault.execute(f"UPDATE lapses SET {change}")  # noqa: S608 - our own words
    with pytest.raises(VaultDamaged):
        lapses.recent(vault, 9)
