"""The open record shows what was sealed while it was locked."""

from engine.terms import Category, Layer
from protech_gui.domain.records import Block, Gap, MissingRecords, RecordKind, Wrong
from protech_gui.paths import Paths
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.vault_door import VaultDoor
from protech_gui.store.spool import SpoolWriter
from tests.protech_gui.services.parts import PASSPHRASE, TurnedClock


def test_sealed_records_show_once_unlocked_and_stay(door: VaultDoor, paths: Paths) -> None:
    vault = door.create(PASSPHRASE).vault
    spool = SpoolWriter(paths.spool)
    spool.adopt(vault.public_key_hex)
    vault.close()
    spool.append(Block(1.0, Category.PICTURE, Layer.SCREEN))
    spool.append(Gap(2.0, 3.0, 1))
    spool.rotate()[0].unlink()
    spool.append(Block(4.0, Category.PICTURE, Layer.SCREEN))
    vault = door.unlock(PASSPHRASE)
    drained = vault.records.drain(spool.rotate()[1])
    assert drained.added == 1
    assert drained.missing == vault.records.missing() == (MissingRecords(1, 2),)
    vault.close()
    spool.close()
    vault = door.unlock(PASSPHRASE)
    assert [record.kind for record in vault.records.recent(10)] == [RecordKind.BLOCK]
    assert vault.records.count() == 1
    assert vault.records.missing() == (MissingRecords(1, 2),)
    vault.close()


def test_covers_called_wrong_are_counted_for_a_day_and_erased_with_the_rest(
    vault: OpenVault, paths: Paths, clock: TurnedClock
) -> None:
    now = clock.moment().wall
    spool = SpoolWriter(paths.spool)
    spool.adopt(vault.public_key_hex)
    for hours in (25, 23, 2, 0):
        spool.append(Wrong(now - hours * 3_600))
    spool.append(Block(now, Category.PICTURE, Layer.SCREEN))
    assert vault.records.drain(spool.rotate()[0]).added == 5
    spool.close()
    assert vault.records.wrong_lately() == 3
    clock.wait(2 * 3_600)
    assert vault.records.wrong_lately() == 2
    vault.erase_records()
    assert vault.records.wrong_lately() == 0
    assert vault.records.count() == 0
