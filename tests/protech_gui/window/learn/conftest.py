"""What tests of modules share: a person at a page, with a folder of modules to damage."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from protech_gui.log import EventLog
from protech_gui.paths import Paths
from protech_gui.window.vault_desk import VaultDesk
from tests.protech_gui.window.learn.reader import Reader


@pytest.fixture
def alone(qtbot: QtBot, tmp_path: Path, log: EventLog, desk: VaultDesk) -> Iterator[Reader]:
    """Someone who keeps no journal."""
    yield Reader(qtbot, tmp_path / "selfhelp", log, desk)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def reader(alone: Reader) -> Reader:
    """Someone whose journal is open."""
    alone.open_journal()
    return alone


@pytest.fixture
def log_text(paths: Paths) -> Path:
    """The file that event names are written to."""
    return paths.log
