"""The vault remembers how one chose to be protected, across locking, and what was loosened."""

from msgspec.structs import replace

from engine.loosening import Firmness
from engine.terms import Level, Pace
from protech_gui.domain.remembered import Remembered
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.vault_door import VaultDoor
from tests.protech_gui.services.parts import PASSPHRASE, TurnedClock

FIRM = Firmness(Level.STRICT, Pace.FULL, 3600, off_waits=True)
LOOSE = replace(FIRM, level=Level.ALL, off_waits=False)


def test_what_was_chosen_is_remembered_and_the_tighter_wins_after_locking(
    vault: OpenVault, door: VaultDoor, clock: TurnedClock
) -> None:
    assert vault.protection.remembered() is None
    assert vault.protection.compare(FIRM, vouched=False) == Remembered(FIRM)
    vault.close()
    again = door.unlock(PASSPHRASE)
    expected = Remembered(FIRM, (clock.wall,))
    assert again.protection.compare(LOOSE, vouched=False) == expected
    assert again.protection.remembered() == expected
    again.close()


def test_what_the_keeper_saw_takes_its_place(vault: OpenVault) -> None:
    vault.protection.compare(FIRM, vouched=False)
    assert vault.protection.compare(LOOSE, vouched=True) == Remembered(LOOSE)
    assert vault.protection.compare(LOOSE, vouched=True) == Remembered(LOOSE)
    assert vault.protection.remembered() == Remembered(LOOSE)
