"""What tests of the window share: a vault behind a cheap door, and the worker that opens it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from protech_gui.log import EventLog
from protech_gui.paths import Paths
from protech_gui.services.vault_door import VaultDoor
from protech_gui.store.spool import SpoolWriter
from protech_gui.window.ops import Worker
from protech_gui.window.vault_desk import VaultDesk
from tests.display import Display, window_manager
from tests.protech_gui.services.parts import TurnedClock, cheap
from tests.protech_gui.window.power_cut import Keeper

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
