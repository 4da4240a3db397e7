"""The tray: says how protection stands, in whole sentences that name nothing else."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from engine.contract import Fault, Level, Protection
from protech_gui.keeper.tray import Tray, TrayState

OFF = TrayState(Protection(False, Level.ALL, False, Fault.NONE), interrupted=False, window=False)


def on(*, started: bool = True, fault: Fault = Fault.NONE, interrupted: bool = False) -> TrayState:
    return TrayState(Protection(True, Level.ALL, started, fault), interrupted, window=True)


@pytest.fixture
def tray(qapp: QApplication) -> Iterator[Tray]:
    owner = QObject()
    owner.moveToThread(qapp.thread())
    tray = Tray(QIcon(), OFF, owner)
    yield tray
    tray.remove()
    owner.deleteLater()


def actions(tray: Tray) -> dict[str, QAction]:
    """Return what the menu offers now, by its words."""
    offered = tray._menu.actions()
    return {one.text(): one for one in offered if one.isVisible() and not one.isSeparator()}


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (OFF, "Protection is off."),
        (on(), "Protection is on."),
        (on(started=False), "Protection is starting."),
        (
            on(started=False, interrupted=True),
            "Protection is interrupted. It is being started again.",
        ),
        (
            on(fault=Fault.BLIND, interrupted=True),
            "Protection is interrupted. Open the window to read why.",
        ),
    ],
)
def test_the_state_is_told_in_words(tray: Tray, state: TrayState, words: str) -> None:
    tray.tell(state)
    assert next(iter(actions(tray))) == words
    assert not actions(tray)[words].isEnabled()
    assert tray._icon.toolTip() == words


def test_every_entry_does_what_it_says(tray: Tray, qtbot: QtBot) -> None:
    tray.tell(on())
    wishes = {"Open": tray.open_wished, "Lock": tray.lock_wished, "Quit": tray.quit_wished}
    assert list(actions(tray))[1:] == list(wishes)
    for words, wished in wishes.items():
        with qtbot.waitSignal(wished):
            actions(tray)[words].trigger()


def test_there_is_nothing_to_lock_without_a_window(tray: Tray) -> None:
    assert "Lock" not in actions(tray)
    tray.tell(on())
    assert "Lock" in actions(tray)


def test_a_click_on_the_icon_opens_and_a_right_click_only_shows_the_menu(
    tray: Tray, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(tray.open_wished):
        tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(tray.open_wished):
        tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
