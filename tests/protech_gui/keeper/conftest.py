"""What tests of the keeper share: paths of their own, a log, and a stage for children."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from protech_gui.log import EventLog
from protech_gui.paths import Paths
from tests.protech_gui.keeper.running import Running
from tests.protech_gui.keeper.stage import Stage


@pytest.fixture
def paths(data_folder: Path) -> Paths:
    return Paths(data_folder)


@pytest.fixture
def log(paths: Paths) -> EventLog:
    return EventLog(paths.log)


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    folder = tmp_path / "stage"
    folder.mkdir()
    return Stage(folder)


@pytest.fixture
def running(paths: Paths, log: EventLog, stage: Stage, qtbot: QtBot) -> Iterator[Running]:
    running = Running(paths, log, stage, qtbot)
    yield running
    running.end()
