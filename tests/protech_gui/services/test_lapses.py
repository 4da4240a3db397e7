"""Lapses stand apart from urges, and are changed and deleted whenever the person likes."""

from dataclasses import replace

from protech_gui.domain.lapses import Lapse
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.vault_door import VaultDoor
from tests.protech_gui.services.parts import PASSPHRASE

LAPSE = Lapse("a", 100.0, 40.0, "alone", None, 3)


def test_a_lapse_is_kept_changed_and_deleted(vault: OpenVault, door: VaultDoor) -> None:
    vault.lapses.keep(LAPSE)
    vault.lapses.keep(replace(LAPSE, stopped="a call"))
    vault.close()
    again = door.unlock(PASSPHRASE)
    assert again.lapses.recent(9) == (replace(LAPSE, stopped="a call"),)
    assert again.lapses.between(40.0, 41.0) == again.lapses.recent(1)
    again.lapses.delete("a")
    again.lapses.delete("a")
    assert again.lapses.recent(9) == ()
    again.close()


def test_it_is_no_urge_and_is_erased_with_the_journal(vault: OpenVault) -> None:
    vault.lapses.keep(LAPSE)
    assert vault.urges.recent(9) == ()
    vault.erase_journal()
    assert vault.lapses.recent(9) == ()
