"""Exports: made after the passphrase, opened again, refused with a reason."""

import os
import zipfile
from pathlib import Path

import pytest

from engine.terms import Category, Layer
from protech_gui.domain.holdings import Holdings
from protech_gui.domain.lapses import Lapse
from protech_gui.domain.modules import ModuleId
from protech_gui.domain.plan import PlanStep
from protech_gui.domain.records import Record, RecordKind
from protech_gui.paths import Paths
from protech_gui.services.door_state import VaultUnreadable, WrongPassphrase
from protech_gui.services.exporting import Exports, HandingFault, NotHandedOut, Order
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.tries import MustWait
from protech_gui.services.vault_door import VaultDoor
from protech_gui.store import records
from protech_gui.store.connection import Connection, open_vault, transaction
from protech_gui.store.export_file import ExportFault, ExportRefused, unpacked
from protech_gui.store.slots import TooLittleMemory, WrongSecret
from tests.protech_gui.services.parts import PASSPHRASE
from tests.protech_gui.store.parts import refuse
from tests.protech_gui.years import TEN_YEARS, fill

OTHER = "a file of mine"


@pytest.fixture
def exports(paths: Paths, door: VaultDoor) -> Exports:
    return Exports(paths, door.confirm, 4)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "notes-2026-11-23"


def beneath(vault: OpenVault) -> Connection:
    return vault._connection


def write_something(vault: OpenVault) -> None:
    vault.urges.complete(vault.urges.begin(8).id, 8, 3, "\U0001f600 =1+1")
    vault.lapses.keep(Lapse("a", 100.0, 40.0, "alone", None, 3))
    vault.lapses.keep(Lapse("b", 200.0))
    vault.checkins.save(5, None, 7)
    vault.plan.add(PlanStep.SIGNS, "restless")
    vault.learning.answer(ModuleId.URGES, "before", 7)
    vault.learning.answer(ModuleId.URGES, "noticed", "warm")
    vault.learning.answer(ModuleId.URGES, "places", ("belly", "jaw"))
    vault.learning.stand_at(ModuleId.URGES, "surf", finished=False)
    vault.learning.stand_at(ModuleId.START, "card", finished=True)
    vault.learning.note(ModuleId.URGES, "again")
    vault.questions.keep("Why?")


def fault(exports: Exports, vault: OpenVault, order: Order) -> HandingFault:
    with pytest.raises(NotHandedOut) as unmade:
        exports.make(vault, PASSPHRASE, order)
    return unmade.value.fault


def test_an_export_is_made_sealed_and_opened_again(
    exports: Exports, vault: OpenVault, target: Path
) -> None:
    write_something(vault)
    there = Holdings(urges=1, lapses=2, checkins=1, plan=1, answers=3, notes=2)
    assert exports.make(vault, PASSPHRASE, Order(target, OTHER)) == there
    assert exports.look(target, OTHER) == there
    with pytest.raises(WrongSecret):
        exports.look(target, PASSPHRASE)
    assert not zipfile.is_zipfile(target)


def test_an_open_export_is_a_plain_archive(
    exports: Exports, vault: OpenVault, target: Path
) -> None:
    write_something(vault)
    exports.make(vault, PASSPHRASE, Order(target, None))
    assert zipfile.is_zipfile(target)
    found = unpacked(target.read_bytes(), None)
    assert found.tables.moments[0].line == "\U0001f600 =1+1"
    assert found.made.timestamp() == 1_800_000_000


def test_without_the_passphrase_nothing_leaves(
    exports: Exports, vault: OpenVault, target: Path
) -> None:
    for _ in range(20):
        with pytest.raises((WrongPassphrase, MustWait)):
            exports.make(vault, "wrong horse", Order(target, None))
    with pytest.raises(MustWait):
        exports.make(vault, PASSPHRASE, Order(target, None))
    assert not target.exists()


def test_without_its_slots_nothing_leaves(
    exports: Exports, vault: OpenVault, target: Path, paths: Paths
) -> None:
    paths.slots.unlink()
    with pytest.raises(VaultUnreadable):
        exports.make(vault, PASSPHRASE, Order(target, None))
    assert not target.exists()


def test_each_reason_is_told(
    exports: Exports,
    vault: OpenVault,
    target: Path,
    paths: Paths,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert fault(exports, vault, Order(paths.root / "notes", None)) is HandingFault.PLACE
    with monkeypatch.context() as full:
        # The count of tries is written too, but not through here.
        full.setattr("protech_gui.services.exporting.hand_out", refuse)
        assert fault(exports, vault, Order(target, None)) is HandingFault.DISK
    gone = target.parent / "gone" / "notes"
    assert fault(exports, vault, Order(gone, None)) is HandingFault.DISK
    with monkeypatch.context() as small:

        def no_memory(*_arguments: object) -> bytes:
            raise TooLittleMemory

        small.setattr("protech_gui.services.exporting.seal", no_memory)
        assert fault(exports, vault, Order(target, OTHER)) is HandingFault.MEMORY
    with monkeypatch.context() as broken:
        broken.setattr("protech_gui.services.exporting.unpacked", lambda *_: None)
        assert fault(exports, vault, Order(target, None)) is HandingFault.MEMORY
    assert not target.exists()


def test_a_damaged_vault_is_told(exports: Exports, vault: OpenVault, target: Path) -> None:
    far = Record("a", 1e20, RecordKind.BLOCK, Category.PICTURE, Layer.SCREEN, None, None)
    with transaction(beneath(vault)):
        records.add(beneath(vault), far)
    assert fault(exports, vault, Order(target, None)) is HandingFault.VAULT


def test_other_files_are_refused(exports: Exports, tmp_path: Path) -> None:
    with pytest.raises(ExportRefused) as gone:
        exports.look(tmp_path / "gone", OTHER)
    assert gone.value.fault is ExportFault.UNREADABLE
    link = tmp_path / "link"
    os.symlink(tmp_path / "gone", link)
    with pytest.raises(ExportRefused) as linked:
        exports.look(link, OTHER)
    assert linked.value.fault is ExportFault.UNREADABLE
    (tmp_path / "other").write_bytes(b"a letter")
    with pytest.raises(ExportRefused) as other:
        exports.look(tmp_path / "other", OTHER)
    assert other.value.fault is ExportFault.FOREIGN


def test_ten_years_are_exported(
    exports: Exports, vault: OpenVault, target: Path, paths: Paths
) -> None:
    connection = open_vault(paths.vault, vault.key)
    fill(connection, TEN_YEARS, 1_800_000_000.0)
    connection.close()
    there = exports.make(vault, PASSPHRASE, Order(target, OTHER))
    assert there.urges == 36_500
    assert exports.look(target, OTHER) == there
