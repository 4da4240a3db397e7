"""Pages stand ready before they are wanted, and each is handed out once."""

from functools import partial

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from protech_gui.window.house.beforehand import Beforehand
from protech_gui.window.intents import Spot
from protech_gui.window.parts.page import Page

MADE_AHEAD = (
    Spot.CRISIS,
    Spot.MOMENT,
    Spot.PROGRESS,
    Spot.HELP,
    Spot.JOURNAL,
    Spot.LEARN,
    Spot.SETTINGS,
    Spot.TODAY,
)


class Blank(Page):
    """A page of nothing."""

    def start(self) -> None:
        """Nothing begins."""

    def retranslate(self) -> None:
        """Nothing is said."""


class Press:
    """Makes blank pages, and counts."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.made: list[Spot] = []
        self.furnished = 0

    def furnish(self, page: Page) -> None:
        assert page.parent() is None, "nobody has it yet"
        self.furnished += 1

    def make(self, spot: Spot) -> Page:
        page = Blank()
        self._qtbot.addWidget(page)
        self.made.append(spot)
        return page


@pytest.fixture
def press(qtbot: QtBot) -> Press:
    return Press(qtbot)


@pytest.fixture
def pages(press: Press) -> Beforehand:
    return Beforehand({spot: partial(press.make, spot) for spot in Spot})


def wait_until_made(pages: Beforehand, press: Press, qtbot: QtBot, count: int) -> None:
    """Wait until so many pages were made, and nothing more is on its way."""
    timer = pages.findChild(QTimer)
    assert timer is not None
    qtbot.waitUntil(lambda: len(press.made) == count and not timer.isActive(), timeout=10_000)


def test_before_it_begins_a_page_is_made_when_it_is_wanted(pages: Beforehand, press: Press) -> None:
    pages.take(Spot.CRISIS)
    assert press.made == [Spot.CRISIS]


def test_the_pages_of_help_stand_ready_first(pages: Beforehand, press: Press, qtbot: QtBot) -> None:
    pages.begin(press.furnish)
    wait_until_made(pages, press, qtbot, len(MADE_AHEAD))
    assert tuple(press.made) == MADE_AHEAD
    assert press.furnished == len(MADE_AHEAD)
    first = pages.take(Spot.CRISIS)
    assert len(press.made) == len(MADE_AHEAD), "it was there"
    wait_until_made(pages, press, qtbot, len(MADE_AHEAD) + 1)
    assert press.made[-1] is Spot.CRISIS
    assert pages.take(Spot.CRISIS) is not first
    wait_until_made(pages, press, qtbot, len(MADE_AHEAD) + 2)


def test_a_room_that_was_opened_early_is_not_made_again(
    pages: Beforehand, press: Press, qtbot: QtBot
) -> None:
    pages.begin(press.furnish)
    pages.take(Spot.HELP)
    wait_until_made(pages, press, qtbot, len(MADE_AHEAD))
    assert press.made.count(Spot.HELP) == 1


def test_other_pages_are_made_when_they_are_wanted(pages: Beforehand, press: Press) -> None:
    assert pages.take(Spot.UNLOCK) is not pages.take(Spot.UNLOCK)
    assert press.made == [Spot.UNLOCK, Spot.UNLOCK]
