"""The practice picture keeps its pixels, and is covered only while a guard stands."""

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.contract import Protection
from engine.terms import Fault, Level
from protech_gui.window.parts.practice_picture import PracticePicture, covers_now


def test_on_a_finer_screen_it_keeps_its_pixels(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = PracticePicture()
    qtbot.addWidget(picture)
    monkeypatch.setattr(PracticePicture, "devicePixelRatioF", lambda _self: 2.0)
    QApplication.sendEvent(picture, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert picture.sizeHint() == QSize(420, 280) / 2.0


@pytest.mark.parametrize(
    ("on", "started", "fault", "covered"),
    [
        (True, True, Fault.NONE, True),
        (False, True, Fault.NONE, False),
        (True, False, Fault.NONE, False),
        (True, True, Fault.BLIND, False),
    ],
)
def test_only_a_guard_that_stands_covers(
    on: bool,
    started: bool,
    fault: Fault,
    covered: bool,
) -> None:
    assert covers_now(Protection(on, Level.ALL, started, fault)) is covered
