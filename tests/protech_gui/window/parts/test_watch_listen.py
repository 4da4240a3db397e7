"""Something to watch or to listen to comes only when it is asked for, and goes with the page."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from protech_gui.platform.sound import Recording
from protech_gui.window.parts.breath import BreathGuide
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.guide import Guide
from protech_gui.window.parts.stillness import Stillness
from protech_gui.window.parts.watch_listen import WatchListen
from protech_gui.window.parts.wave import WaveGuide
from tests.protech_gui.services.parts import TurnedClock
from tests.protech_gui.window.hands import click, name_of, reads, shown
from tests.protech_gui.window.loud import Played, System, guides

SEA, BREATH = Recording.SEA, Recording.BREATH


class Beside:
    """Two guides, a sound that remembers, and a clock to turn."""

    def __init__(self, qtbot: QtBot, *, deaf: bool = False, only_breath: bool = False) -> None:
        self.clock, self.sound = TurnedClock(), Played(deaf=deaf)
        self.stillness = Stillness(System())
        breath = BreathGuide(self._uptime, self.stillness)
        wave = WaveGuide(self._uptime, self.stillness)
        chosen: tuple[Guide, ...] = (breath,) if only_breath else (wave, breath)
        self.part = WatchListen(self.sound, self.stillness, *chosen)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.part.setParent(self.window)
        self.window.resize(700, 400)
        self.part.resize(700, 400)
        self.window.show()

    def _uptime(self) -> float:
        return self.clock.uptime

    def buttons(self) -> set[str]:
        return {name_of(button) for button in shown(self.part, Button)}

    def titles(self) -> list[str]:
        return [guide.title() for guide in guides(self.part)]


@pytest.fixture
def beside(qtbot: QtBot) -> Beside:
    return Beside(qtbot)


def test_nothing_is_seen_or_heard_before_it_is_asked_for(beside: Beside) -> None:
    assert beside.buttons() == {"Watch", "Listen"}
    assert beside.titles() == []
    assert beside.sound.heard == []
    assert not beside.part.busy


def test_the_picture_comes_and_goes(beside: Beside) -> None:
    click(beside.part, "Watch")
    assert beside.titles() == ["Wave"]
    assert guides(beside.part)[0].drawing
    assert beside.part.busy
    click(beside.part, "Hide the picture")
    assert beside.titles() == []
    assert beside.sound.heard == []


def test_one_chooses_between_pictures(beside: Beside) -> None:
    click(beside.part, "Watch")
    click(beside.part, "Listen")
    click(beside.part, "Breath")
    assert beside.titles() == ["Breath"]
    assert beside.sound.heard == [SEA, BREATH]


def test_one_guide_leaves_nothing_to_choose(qtbot: QtBot) -> None:
    beside = Beside(qtbot, only_breath=True)
    beside.part.watch()
    assert beside.titles() == ["Breath"]
    assert beside.buttons() == {"Hide the picture", "Listen", "Without motion"}


def test_one_can_listen_without_watching(beside: Beside) -> None:
    click(beside.part, "Listen")
    assert beside.titles() == []
    assert beside.sound.heard == [SEA]
    click(beside.part, "Stop the sound")
    assert beside.sound.heard == [SEA, None]


def test_the_sound_begins_with_each_breath_that_is_seen(qtbot: QtBot) -> None:
    beside = Beside(qtbot, only_breath=True)
    beside.part.watch()
    beside.clock.wait(5)
    click(beside.part, "Listen")
    (guide,) = guides(beside.part)
    assert reads(beside.part).split("\n")[0] == "in"
    assert beside.sound.heard == [BREATH]
    beside.clock.wait(10.1)
    guide.draw()
    assert beside.sound.heard == [BREATH, BREATH]
    click(beside.part, "Stop the sound")
    beside.clock.wait(10.1)
    guide.draw()
    assert beside.sound.heard == [BREATH, BREATH, None]


def test_without_motion_holds_for_every_picture(beside: Beside) -> None:
    click(beside.part, "Watch")
    click(beside.part, "Without motion")
    assert beside.stillness.still
    assert not guides(beside.part)[0].drawing
    click(beside.part, "With motion")
    assert not beside.stillness.still


def test_held_both_stand_still_and_go_on_together(beside: Beside) -> None:
    click(beside.part, "Watch")
    click(beside.part, "Listen")
    (guide,) = guides(beside.part)
    beside.part.hold(True)
    assert not guide.drawing
    assert beside.sound.heard == [SEA, None]
    beside.part.hold(True)
    beside.part.hold(False)
    assert guide.drawing
    assert beside.sound.heard == [SEA, None, SEA]


def test_hidden_it_is_silent_and_does_not_begin_by_itself(beside: Beside) -> None:
    click(beside.part, "Watch")
    click(beside.part, "Listen")
    (guide,) = guides(beside.part)
    beside.window.hide()
    assert beside.sound.heard == [SEA, None]
    assert not guide.drawing
    beside.window.show()
    assert beside.buttons() == {"Watch", "Listen"}
    assert beside.sound.heard == [SEA, None]


def test_where_nothing_can_be_heard_that_is_said(qtbot: QtBot) -> None:
    beside = Beside(qtbot, deaf=True)
    click(beside.part, "Listen")
    assert "No sound can be played on this computer right now." in reads(beside.part)
    assert "Listen" in beside.buttons()
    beside.sound.deaf = False
    click(beside.part, "Listen")
    assert "No sound" not in reads(beside.part)
    assert beside.sound.heard == [SEA]


def test_the_wave_is_told_the_time(beside: Beside) -> None:
    click(beside.part, "Watch")
    (guide,) = guides(beside.part)
    before = guide.grab().toImage()
    beside.part.show_time(300, 10)
    assert guide.grab().toImage() != before


def test_it_speaks_another_language_at_once(beside: Beside, qapp: QApplication) -> None:
    click(beside.part, "Watch")
    qapp.sendEvent(beside.part, QEvent(QEvent.Type.LanguageChange))
    assert "Hide the picture" in beside.buttons()
