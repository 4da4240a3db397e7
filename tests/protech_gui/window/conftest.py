"""What tests of the window share: a vault behind a cheap door, and the worker that opens it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import (
    QApplication,
)
from pytestqt.qtbot import QtBot

from protech_gui.clock import SystemClock
from protech_gui.language import Speech
from protech_gui.log import EventLog
from protech_gui.paths import Paths
from protech_gui.services.exporting import Exports
from protech_gui.services.vault_door import Created, VaultDoor
from protech_gui.store.spool import SpoolWriter
from protech_gui.window.building import Building
from protech_gui.window.conduct import Conduct
from protech_gui.window.ops import Worker
from protech_gui.window.staff import Staff
from protech_gui.window.vault_desk import VaultDesk
from tests.display import Display, window_manager
from tests.protech_gui.services.parts import PASSPHRASE, TurnedClock, cheap
from tests.protech_gui.window.keeper_side import keeper_side
from tests.protech_gui.window.power_cut import Keeper
from tests.protech_gui.window.running import Running

ENDING_SECONDS = 10.0


@pytest.fixture
def paths(data_folder: Path) -> Paths:
    return Paths(data_folder)


@pytest.fixture
def log(paths: Paths) -> EventLog:
    return EventLog(paths.log)


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock()


@pytest.fixture
def door(paths: Paths, clock: TurnedClock) -> VaultDoor:
    return VaultDoor(paths, clock, cheap)


@pytest.fixture
def spool(paths: Paths) -> Iterator[SpoolWriter]:
    writer = SpoolWriter(paths.spool)
    yield writer
    writer.close()


@pytest.fixture
def desk(door: VaultDoor) -> Iterator[VaultDesk]:
    made = VaultDesk(door)
    yield made
    made.close()


@pytest.fixture
def worker(qapp: QApplication) -> Iterator[Worker]:
    del qapp
    made = Worker()
    yield made
    assert made.end(_nothing, ENDING_SECONDS)


def _nothing() -> None:
    """Nothing is left to do."""


@pytest.fixture
def keeper(
    display: Display, data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Keeper]:
    """A keeper on a real screen, whose windows are real processes."""
    for name, value in display.environment().items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("PROTECH_HOME", str(data_folder))
    with window_manager(display):
        yield Keeper(display)


@pytest.fixture
def running(
    door: VaultDoor, paths: Paths, log: EventLog, qapp: QApplication, qtbot: QtBot
) -> Iterator[Running]:
    before = QLocale()
    with keeper_side() as keeper:
        made = Running(keeper, qapp, qtbot)
        desk, worker = VaultDesk(door), Worker()
        staff = Staff.gather(door, desk, Exports(paths, door.confirm, 4), worker, log)
        building = Building(SystemClock(), qapp.clipboard(), log, can_look=True)
        conduct = Conduct(
            keeper.pipe, staff, Speech(qapp, log), building.open, made.keepers_started.append, log
        )
        conduct.ended.connect(made.on_ended)
        made.conduct, made.session = conduct, staff.session
        yield made
        assert staff.session.end(10.0)
        # What the pipe still says when it closes is nobody's business any more.
        conduct.deleteLater()
        QCoreApplication.sendPostedEvents(conduct, QEvent.Type.DeferredDelete)
    for widget in qapp.topLevelWidgets():
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QLocale.setDefault(before)


@pytest.fixture
def vault(door: VaultDoor) -> Created:
    """A vault whose code was noted, locked."""
    made = door.create(PASSPHRASE)
    made.vault.close()
    door.keys.note_code()
    return made
