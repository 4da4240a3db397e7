"""The desk where the open vault is worked with."""

from pathlib import Path

import pytest

from engine.contract import Category, Layer
from protech_gui.domain.records import Block, Gap, RecordKind
from protech_gui.services.vault_door import DoorState, VaultExists, WrongPassphrase
from protech_gui.store.spool import SpoolWriter
from protech_gui.window.vault_desk import Contents, DoorLook, VaultDesk
from tests.protech_gui.services.parts import PASSPHRASE


def test_a_look_changes_nothing(desk: VaultDesk) -> None:
    assert desk.look() == DoorLook(DoorState.NONE, 0.0)
    assert desk.look() == DoorLook(DoorState.NONE, 0.0)


def test_a_new_vault_is_open_and_empty(desk: VaultDesk) -> None:
    opened = desk.create(PASSPHRASE)
    assert opened.contents == Contents((), 0)
    assert len(bytes.fromhex(opened.public_key)) == 32
    with pytest.raises(VaultExists):
        desk.create(PASSPHRASE)


def test_what_was_sealed_is_read_newest_first(desk: VaultDesk, spool: SpoolWriter) -> None:
    spool.adopt(desk.create(PASSPHRASE).public_key)
    spool.append(Block(10.0, Category.PICTURE, Layer.SCREEN))
    spool.append(Gap(20.0, 1.5, 2))
    for segment in spool.rotate():
        desk.drain(str(segment))
    assert [record.kind for record in desk.read().records] == [RecordKind.GAP, RecordKind.BLOCK]
    assert desk.read().missing == 0


def test_what_never_arrived_is_counted(desk: VaultDesk, spool: SpoolWriter) -> None:
    spool.adopt(desk.create(PASSPHRASE).public_key)
    for time in range(4):
        spool.append(Block(float(time), Category.PICTURE, Layer.SCREEN))
        if time == 2:
            (lost,) = (path for path in spool.rotate() if path.stat().st_size > 100)
            Path(lost).unlink()
    for segment in spool.rotate():
        if segment.exists():
            desk.drain(str(segment))
    assert desk.read().missing == 3


def test_a_vault_opens_again_after_it_was_closed(desk: VaultDesk) -> None:
    key = desk.create(PASSPHRASE).public_key
    desk.close()
    assert desk.look().state is DoorState.LOCKED
    with pytest.raises(WrongPassphrase):
        desk.unlock("not this one")
    assert desk.unlock(PASSPHRASE).public_key == key
    desk.close()
    with pytest.raises(RuntimeError):
        desk.read()


def test_a_new_start_makes_another_vault(desk: VaultDesk) -> None:
    key = desk.create(PASSPHRASE).public_key
    assert desk.start_afresh("another horse").public_key != key
