"""Some minutes of breathing: begun by one click, ended by one, and never by itself."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from protech_gui.platform.sound import Recording
from protech_gui.window.parts.breath_timer import BreathTimer
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.stillness import Stillness
from tests.protech_gui.services.parts import TurnedClock
from tests.protech_gui.window.hands import click, name_of, reads, shown
from tests.protech_gui.window.loud import Played, System, guides


class Breathed:
    """A timer in a window, with a clock to turn."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock, self.sound = TurnedClock(), Played()
        self.timer = BreathTimer(lambda: self.clock.uptime, self.sound, Stillness(System()))
        self.begun: list[int] = []
        self.finished: list[int] = []
        self.timer.begun.connect(self.begun.append)
        self.timer.finished.connect(self.finished.append)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.timer.setParent(self.window)
        self.window.resize(700, 500)
        self.timer.resize(700, 500)
        self.window.show()
        self.window.activateWindow()

    def buttons(self) -> set[str]:
        return {name_of(button) for button in shown(self.timer, Button)}


@pytest.fixture
def breathed(qtbot: QtBot) -> Breathed:
    made = Breathed(qtbot)
    qtbot.waitUntil(made.window.isActiveWindow)
    return made


def test_it_offers_lengths_and_nothing_else(breathed: Breathed) -> None:
    assert breathed.buttons() == {"3 minute(s)", "10 minute(s)"}
    assert not breathed.timer.is_still


def test_one_click_begins_with_the_picture_and_without_sound(breathed: Breathed) -> None:
    click(breathed.timer, "3 minute(s)")
    assert breathed.begun == [3]
    assert [guide.title() for guide in guides(breathed.timer)] == ["Breath"]
    assert breathed.sound.heard == []
    assert breathed.timer.is_still
    assert name_of(breathed.window.focusWidget() or breathed.window) == "Pause"
    click(breathed.timer, "Listen")
    assert breathed.sound.heard == [Recording.BREATH]


def test_it_is_held_and_goes_on(breathed: Breathed) -> None:
    click(breathed.timer, "3 minute(s)")
    click(breathed.timer, "Pause")
    assert not guides(breathed.timer)[0].drawing
    assert "Time is paused." in reads(breathed.timer)
    click(breathed.timer, "Let time run on")
    assert guides(breathed.timer)[0].drawing


@pytest.mark.parametrize(
    ("seconds", "name", "stayed"), [(70, "That is enough for now", 1), (250, "Go on", 4)]
)
def test_it_says_how_long_the_person_stayed(
    qtbot: QtBot, breathed: Breathed, seconds: float, name: str, stayed: int
) -> None:
    click(breathed.timer, "3 minute(s)")
    breathed.clock.wait(seconds)
    qtbot.waitUntil(lambda: "About 3 minute(s)" not in reads(breathed.timer))
    click(breathed.timer, name)
    assert breathed.finished == [stayed]
    assert breathed.buttons() == {"3 minute(s)", "10 minute(s)"}


def test_hidden_it_stops_and_says_nothing_of_it(breathed: Breathed) -> None:
    click(breathed.timer, "10 minute(s)")
    click(breathed.timer, "Listen")
    breathed.window.hide()
    breathed.window.show()
    assert breathed.sound.heard == [Recording.BREATH, None]
    assert breathed.finished == []
    assert breathed.buttons() == {"3 minute(s)", "10 minute(s)"}


def test_it_speaks_another_language(breathed: Breathed) -> None:
    breathed.timer.retranslate()
    assert "3 minute(s)" in breathed.buttons()
