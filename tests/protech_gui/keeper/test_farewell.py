"""The farewell: plain words, gone by itself if all is well, and there until read if not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from protech_gui.keeper import farewell as module
from protech_gui.keeper.farewell import Farewell
from tests.protech_gui.window.hands import click, reads


@pytest.fixture
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "TICK_MS", 1)
    monkeypatch.setattr(module, "STAYS_MS", 3)


@pytest.fixture
def _tidy(qapp: QApplication) -> Iterator[None]:
    yield
    for box in boxes(qapp):
        box.close()


def boxes(app: QApplication) -> list[QMessageBox]:
    return [w for w in app.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]


@pytest.mark.usefixtures("_tidy")
def test_that_all_is_erased_is_said_and_what_is_not(qapp: QApplication, qtbot: QtBot) -> None:
    farewell = Farewell(Path("/folder"), QIcon(), erased=True)
    farewell.show()
    (box,) = boxes(qapp)
    words = reads(box)
    assert "Everything that Protech kept on this device is erased." in words
    assert "The program itself is still there" in words
    assert "backups" in words
    assert "/folder" not in words
    with qtbot.waitSignal(farewell.closed):
        click(box, "Close")


@pytest.mark.usefixtures("_tidy", "quickly")
def test_where_nobody_is_it_closes_by_itself(qtbot: QtBot) -> None:
    farewell = Farewell(Path("/folder"), QIcon(), erased=True)
    with qtbot.waitSignal(farewell.closed):
        farewell.show()


@pytest.mark.usefixtures("_tidy")
def test_that_something_is_left_stays_until_it_is_read(qapp: QApplication, qtbot: QtBot) -> None:
    farewell = Farewell(Path("/<b>folder</b>"), QIcon(), erased=False)
    farewell.show()
    (box,) = boxes(qapp)
    assert "Not everything that Protech kept could be erased." in reads(box)
    assert "delete this folder yourself:\n/<b>folder</b>" in reads(box)
    for _ in range(2 * module.STAYS_MS // module.TICK_MS):
        farewell._on_tick()
    assert box.isVisible()
    with qtbot.waitSignal(farewell.closed):
        click(box, "Close")
