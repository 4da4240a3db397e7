"""The one row about protection comes back as it went in; nonsense in it is damage."""

import pytest

from engine.loosening import Firmness
from engine.terms import Level, Pace
from protech_gui.domain.remembered import Remembered
from protech_gui.store import protection
from protech_gui.store.connection import Connection, VaultDamaged, transaction

FIRST = Remembered(Firmness(Level.ALL, Pace.FULL, 1800, off_waits=False))
SECOND = Remembered(Firmness(Level.STRICT, Pace.GENTLE, 600, off_waits=True), (9.0, 5.0))


def test_nothing_is_remembered_at_first(vault: Connection) -> None:
    assert protection.read(vault) is None


def test_what_is_remembered_takes_the_place_of_what_was(vault: Connection) -> None:
    for one in (FIRST, SECOND):
        with transaction(vault):
            protection.write(vault, one)
        assert protection.read(vault) == one
    assert vault.execute("SELECT count(*) FROM protection").fetchone() == (1,)


@pytest.mark.parametrize("state", ["", "{}", '{"firmness":{"level":"loose"}}'])
def test_nonsense_is_damage(vault: Connection, state: str) -> None:
    vault.execute("INSERT INTO protection VALUES (1, ?)", (state,))
    with pytest.raises(VaultDamaged):
        protection.read(vault)
