"""A ride can be watched and listened to; words come first, and all of it ends with the ride."""

import pytest
from pytestqt.qtbot import QtBot

from protech_gui.platform.sound import Recording
from protech_gui.window.moment.page import MomentPage
from protech_gui.window.parts.button import Button
from tests.protech_gui.services.parts import TurnedClock
from tests.protech_gui.window.hands import click, name_of, shown, type_on
from tests.protech_gui.window.loud import Played, guides
from tests.protech_gui.window.moment.test_page import passage, ride


def test_words_come_first_and_a_wave_to_watch_or_hear_when_it_is_wanted(
    page: MomentPage, sound: Played
) -> None:
    ride(page)
    assert guides(page) == []
    assert sound.heard == []
    first = passage(page)
    click(page, "Watch")
    assert [guide.title() for guide in guides(page)] == ["Wave"]
    click(page, "Listen")
    assert sound.heard == [Recording.SEA]
    assert passage(page) == first
    click(page, "Breath")
    assert [guide.title() for guide in guides(page)] == ["Breath"]


def test_what_is_watched_goes_with_the_time(
    qtbot: QtBot, page: MomentPage, clock: TurnedClock, sound: Played
) -> None:
    ride(page)
    click(page, "Watch")
    click(page, "Listen")
    (wave,) = guides(page)
    before = wave.grab().toImage()
    clock.wait(60)
    qtbot.waitUntil(lambda: wave.grab().toImage() != before)
    click(page, "Pause")
    assert not wave.drawing
    assert sound.heard == [Recording.SEA, None]


@pytest.mark.parametrize("way", ["leave", "go on"])
def test_picture_and_sound_stop_when_the_ride_is_left(
    page: MomentPage, sound: Played, way: str
) -> None:
    ride(page)
    click(page, "Watch")
    click(page, "Listen")
    if way == "leave":
        page.leave()
    else:
        click(page, "That is enough for now")
    assert sound.heard == [Recording.SEA, None]
    assert guides(page) == []


def test_nothing_is_there_to_watch_when_one_leaves_the_screen(page: MomentPage) -> None:
    type_on(page, "5")
    click(page, "Leave the screen")
    assert "Watch" not in [name_of(one) for one in shown(page, Button)]
