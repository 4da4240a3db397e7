"""A breath to follow: it moves with time, or steps when nothing may move, and rests unseen."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from protech_gui.theme import Ink, ink
from protech_gui.window.parts.breath import BreathGuide
from protech_gui.window.parts.guide import FRAME_MS
from protech_gui.window.parts.stillness import Stillness
from tests.protech_gui.services.parts import TurnedClock
from tests.protech_gui.window.hands import reads
from tests.protech_gui.window.loud import System


class Followed:
    """A guide with a clock to turn."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock = TurnedClock()
        self.stillness = Stillness(System())
        self.guide = BreathGuide(lambda: self.clock.uptime, self.stillness)
        qtbot.addWidget(self.guide)
        self.guide.retranslate()
        self.turned = 0
        self.guide.turned.connect(self._on_turned)

    def _on_turned(self) -> None:
        self.turned += 1

    def after(self, seconds: float) -> str:
        """Return the word so many seconds later."""
        self.clock.wait(seconds)
        self.guide.draw()
        return reads(self.guide)

    def coloured(self) -> int:
        """Return how many pixels have the accent's colour."""
        image, accent = self.guide.grab().toImage(), ink(Ink.ACTION)
        places = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return sum(image.pixelColor(x, y) == accent for x, y in places)


@pytest.fixture
def followed(qtbot: QtBot) -> Followed:
    made = Followed(qtbot)
    made.guide.show()
    return made


def test_words_and_shape_go_with_the_breath(followed: Followed) -> None:
    followed.guide.begin()
    sizes = [followed.coloured()]
    assert followed.after(0.0) == "in"
    for seconds, word in ((2.0, "in"), (1.9, "in"), (3.1, "out"), (2.9, "out")):
        assert followed.after(seconds) == word
        sizes.append(followed.coloured())
    assert sizes[0] < sizes[1] < sizes[2] > sizes[3] > sizes[4]


def test_each_breath_that_begins_is_told(followed: Followed) -> None:
    followed.guide.begin()
    for _ in range(301):
        followed.after(0.1)
    assert followed.turned == 3


def test_it_draws_only_while_it_runs_and_is_seen(followed: Followed, qtbot: QtBot) -> None:
    guide = followed.guide
    assert not guide.drawing
    guide.begin()
    assert guide.drawing
    assert guide.changes_in() == FRAME_MS
    guide.hide()
    assert not guide.drawing
    guide.show()
    assert guide.drawing
    first = followed.coloured()
    followed.clock.wait(1.5)
    qtbot.waitUntil(lambda: followed.coloured() > first)
    guide.hold()
    assert not guide.drawing


def test_held_it_stands(followed: Followed) -> None:
    followed.guide.begin()
    followed.after(3.0)
    followed.guide.hold()
    before = followed.coloured()
    assert followed.after(5.0) == "in"
    assert followed.coloured() == before


def test_after_the_computer_slept_a_breath_begins_anew(followed: Followed) -> None:
    followed.guide.begin()
    assert followed.after(3605.0) == "in"
    assert followed.turned == 1
    assert followed.after(3.9) == "in"
    assert followed.after(0.2) == "out"


def test_without_motion_only_words_and_a_row_of_steps_change(followed: Followed) -> None:
    followed.stillness.choose(True)
    followed.guide.begin()
    assert followed.guide.changes_in() == 4000
    looks = [followed.guide.grab().toImage()]
    for _ in range(100):
        followed.after(0.4)
        look = followed.guide.grab().toImage()
        if look != looks[-1]:
            looks.append(look)
    # Four breaths, and it begins again.
    assert len(looks) == 9
    assert looks[8] == looks[0]


def test_it_turns_still_while_it_runs(followed: Followed) -> None:
    followed.guide.begin()
    high = followed.guide.sizeHint().height()
    followed.stillness.choose(True)
    assert followed.guide.sizeHint().height() < high
    assert followed.guide.drawing


def test_it_is_told_once_and_not_at_each_breath(followed: Followed, qapp: QApplication) -> None:
    guide = followed.guide
    assert guide.accessibleName() == "Breath"
    assert guide.accessibleDescription() == "Breathe in for 4 seconds, and out for 6."
    guide.begin()
    followed.after(5.0)
    assert guide.accessibleDescription() == "Breathe in for 4 seconds, and out for 6."
    qapp.sendEvent(guide, QEvent(QEvent.Type.LanguageChange))
    assert reads(guide) == "out"
