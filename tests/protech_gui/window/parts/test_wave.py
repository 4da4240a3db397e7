"""A wave to follow: filled as far as time has passed, moving gently, or not at all."""

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from protech_gui.theme import Ink, ink
from protech_gui.window.parts.stillness import Stillness
from protech_gui.window.parts.wave import WaveGuide
from tests.protech_gui.services.parts import TurnedClock
from tests.protech_gui.window.loud import System


class Ridden:
    """A wave with a clock to turn."""

    def __init__(self, qtbot: QtBot, *, still: bool = False) -> None:
        self.clock = TurnedClock()
        self.stillness = Stillness(System())
        self.stillness.choose(still)
        self.guide = WaveGuide(lambda: self.clock.uptime, self.stillness)
        qtbot.addWidget(self.guide)
        self.guide.retranslate()
        self.guide.resize(QSize(400, 120))
        self.guide.show()

    def filled(self) -> int:
        """Return up to which column the water is filled at the bottom."""
        image, accent = self.guide.grab().toImage(), ink(Ink.ACTION)
        row = image.height() - 6
        return sum(image.pixelColor(x, row) == accent for x in range(image.width()))


def test_as_much_is_filled_as_time_has_passed(qtbot: QtBot) -> None:
    ridden = Ridden(qtbot)
    found = []
    for passed in (0, 150, 300, 600, 900):
        ridden.guide.show_time(passed, 10)
        found.append(ridden.filled())
    assert found[0] < 5
    assert abs(found[1] - 100) < 5
    assert abs(found[2] - 200) < 5
    assert found[3] == found[4] > 395


def test_the_water_moves_only_while_it_runs(qtbot: QtBot) -> None:
    ridden = Ridden(qtbot)
    guide = ridden.guide
    ridden.clock.wait(1)
    guide.draw()
    first = guide.grab().toImage()
    assert not guide.drawing
    guide.begin()
    ridden.clock.wait(2)
    guide.draw()
    second = guide.grab().toImage()
    assert second != first
    guide.hold()
    ridden.clock.wait(2)
    guide.draw()
    assert guide.grab().toImage() == second


def test_without_motion_it_takes_a_step_each_minute(qtbot: QtBot) -> None:
    ridden = Ridden(qtbot, still=True)
    guide = ridden.guide
    guide.begin()
    assert guide.changes_in() is None
    assert not guide.drawing
    looks = []
    for passed in (60, 119, 120):
        ridden.clock.wait(1)
        guide.show_time(passed, 10)
        guide.draw()
        looks.append(guide.grab().toImage())
    assert looks[0] == looks[1] != looks[2]


def test_it_stands_still_at_once_when_motion_is_unwanted(qtbot: QtBot) -> None:
    ridden = Ridden(qtbot)
    ridden.guide.begin()
    assert ridden.guide.drawing
    ridden.stillness.choose(True)
    assert not ridden.guide.drawing


def test_it_says_what_it_shows(qtbot: QtBot) -> None:
    guide = Ridden(qtbot).guide
    assert guide.accessibleName() == "Wave"
    assert "highest point" in guide.accessibleDescription()
