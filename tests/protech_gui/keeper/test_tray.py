"""The tray: says how protection stands, in whole sentences that name nothing else."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from engine.contract import Protection
from engine.terms import Fault, Level, Place
from protech_gui.keeper.tray import ANSWER_MS, REMINDER_MS, Tray, TrayState

OFF = TrayState(Protection(False, Level.ALL, False, Fault.NONE), window=False)


def on(
    *,
    started: bool = True,
    fault: Fault = Fault.NONE,
    interrupted: bool = False,
    covering: bool = False,
    paused: float = 0.0,
) -> TrayState:
    protection = Protection(
        True, Level.ALL, started, fault, interrupted=interrupted, covering=covering, paused=paused
    )
    return TrayState(protection, window=True)


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
        (on(started=False, paused=60.0), "Protection is paused. It comes back by itself."),
        (
            on(started=False, interrupted=True),
            "Protection was interrupted. It is being restored.",
        ),
        (
            on(fault=Fault.BLIND, interrupted=True),
            "Protection is interrupted. Open the window to read why.",
        ),
        (
            replace(on(), network_interrupted=True),
            "Protection of the network is interrupted. The screen is protected.",
        ),
        (replace(OFF, network_interrupted=True), "Protection is off."),
    ],
)
def test_the_state_is_told_in_words(tray: Tray, state: TrayState, words: str) -> None:
    tray.tell(state)
    assert next(iter(actions(tray))) == words
    assert not actions(tray)[words].isEnabled()
    assert tray._icon.toolTip() == words


def test_every_entry_does_what_it_says(tray: Tray, qtbot: QtBot) -> None:
    tray.tell(on())
    places = {
        "Open": Place.HOME,
        "A moment for me": Place.MOMENT,
        "I need help now": Place.CRISIS,
        "Pause": Place.PAUSE,
        "Turn off": Place.TURN_OFF,
        "What is this program?": Place.ABOUT,
        "Remove…": Place.REMOVE,
    }
    others = {"Lock": tray.lock_wished, "Quit": tray.quit_wished}
    assert list(actions(tray))[1:] == [*places, *others]
    for words, place in places.items():
        with qtbot.waitSignal(tray.show_wished) as wished:
            actions(tray)[words].trigger()
        assert wished.args == [place]
    for words, signal in others.items():
        with qtbot.waitSignal(signal), qtbot.assertNotEmitted(tray.show_wished):
            actions(tray)[words].trigger()


def test_what_is_off_can_be_turned_on(tray: Tray, qtbot: QtBot) -> None:
    assert "Turn off" not in actions(tray)
    with qtbot.waitSignal(tray.on_wished), qtbot.assertNotEmitted(tray.show_wished):
        actions(tray)["Turn on"].trigger()


def test_a_pause_can_be_ended_and_left_for_off(tray: Tray, qtbot: QtBot) -> None:
    tray.tell(on(started=False, paused=60.0))
    assert {"Turn on", "Pause", "Turn off"} <= actions(tray).keys()
    with qtbot.waitSignal(tray.on_wished):
        actions(tray)["Turn on"].trigger()


def test_that_a_wait_is_over_says_nothing_of_what_was_waited_for(tray: Tray) -> None:
    assert tray.waited_words() == "Your wait is over. Open the window if you want to go on."


def test_no_words_name_the_program_or_its_subject(tray: Tray) -> None:
    for state in (OFF, on(), on(fault=Fault.PACK), on(covering=True)):
        tray.tell(state)
        said = " ".join((*actions(tray), tray._icon.toolTip())).lower()
        assert not [
            word for word in ("protech", "sex", "explicit", "porn", "picture") if word in said
        ]


def test_only_a_cover_can_be_called_wrong(tray: Tray, qtbot: QtBot) -> None:
    tray.tell(on())
    assert "This cover is wrong" not in actions(tray)
    tray.tell(on(covering=True))
    with qtbot.waitSignal(tray.look_again_wished), qtbot.assertNotEmitted(tray.show_wished):
        actions(tray)["This cover is wrong"].trigger()


def test_an_answer_is_said_beside_the_icon_without_a_title(
    tray: Tray, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[object, ...]] = []
    monkeypatch.setattr(tray._icon, "showMessage", lambda *words: said.append(words))
    tray.answer("It stays.")
    assert said == [("", "It stays.", QSystemTrayIcon.MessageIcon.NoIcon, ANSWER_MS)]


def test_there_is_nothing_to_lock_without_a_window(tray: Tray) -> None:
    assert "Lock" not in actions(tray)
    tray.tell(on())
    assert "Lock" in actions(tray)


def test_a_click_on_the_icon_opens_and_a_right_click_only_shows_the_menu(
    tray: Tray, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(tray.show_wished) as wished:
        tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert wished.args == [Place.HOME]
    with qtbot.assertNotEmitted(tray.show_wished):
        tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)


def test_a_reminder_says_nothing_of_the_program_and_a_click_on_it_leads_to_a_moment(
    tray: Tray, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[object, ...]] = []
    monkeypatch.setattr(tray._icon, "showMessage", lambda *words: said.append(words))
    tray.remind()
    words = "Time for a moment for yourself."
    assert said == [("", words, QSystemTrayIcon.MessageIcon.NoIcon, REMINDER_MS)]
    with qtbot.waitSignal(tray.show_wished) as wished:
        tray._icon.messageClicked.emit()
    assert wished.args == [Place.MOMENT]
    tray.answer("It stays.")
    with qtbot.assertNotEmitted(tray.show_wished):
        tray._icon.messageClicked.emit()


@pytest.mark.parametrize(("tray_there", "messages"), [(True, True), (True, False), (False, True)])
def test_a_reminder_needs_a_tray_that_shows_messages(
    tray: Tray, monkeypatch: pytest.MonkeyPatch, tray_there: bool, messages: bool
) -> None:
    monkeypatch.setattr(tray, "available", lambda: tray_there)
    monkeypatch.setattr(tray._icon, "supportsMessages", lambda: messages)
    assert tray.can_remind() == (tray_there and messages)
