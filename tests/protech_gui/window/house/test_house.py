"""The frame: what is always in sight, at every size, by keyboard too."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from engine.contract import Protection
from engine.terms import Fault, Level, Note
from protech_gui.exit_keys import ExitKeys
from protech_gui.window.house.house import House
from protech_gui.window.house.sidebar import Sidebar
from protech_gui.window.house.strip import ALL_DOORS, Strip
from protech_gui.window.house.unlock_page import UnlockPage
from protech_gui.window.intents import ROOMS, Back, Close, Go, Lock, QuickExit, Spot
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import Locked, NoVault
from protech_gui.window.parts.sheet import Sheet, Wording
from tests.protech_gui.window.hands import button, click, name_of, press, reads, shown
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import OFF, ON, opened, standing

ALWAYS = ("A moment for me", "I need help now", "Quick exit")
PLACES = ("Today", "Journal", "Learn", "Progress", "Help", "Settings")


def open_house(qtbot: QtBot, situation: Situation, *, framed: bool = True) -> House:
    house = House(situation)
    qtbot.addWidget(house)
    page = UnlockPage()
    page.know(situation)
    house.come_forward()
    qtbot.waitUntil(house.isActiveWindow)
    house.show_page(page, Spot.TODAY, framed=framed, back=not framed)
    return house


@pytest.fixture
def house(qtbot: QtBot) -> House:
    return open_house(qtbot, standing(opened()))


def test_protection_is_said_in_words_above_everything(house: House) -> None:
    (strip,) = shown(house, Strip)
    for protection, words in (
        (ON, "Protection is on."),
        (OFF, "Protection is off."),
        (Protection(True, Level.ALL, False, Fault.NONE), "Protection is starting."),
        (Protection(True, Level.ALL, True, Fault.PACK), "Protection is interrupted."),
    ):
        house.know(standing(opened(), protection=protection))
        assert reads(strip) == words


@pytest.mark.parametrize("width", [480, 700, 800, 1920])
def test_help_a_moment_and_the_quick_exit_are_always_in_sight(house: House, width: int) -> None:
    house.resize(width, 560)
    heard = Heard(house.intent)
    for name in ALWAYS:
        assert house.rect().contains(button(house, name).geometry())
        click(house, name)
    assert heard.intents == [Go(Spot.MOMENT), Go(Spot.CRISIS, ALL_DOORS), QuickExit()]


def test_a_narrow_window_shows_icons_that_keep_their_names(house: House) -> None:
    house.resize(1200, 700)
    (bar,) = shown(house, Sidebar)
    wide = bar.width()
    assert button(bar, "Journal").text() == "Journal"
    house.resize(560, 560)
    assert bar.width() < wide
    for name in PLACES:
        assert button(bar, name).text() == ""
        assert name in button(bar, name).toolTip()
    house.resize(1200, 700)
    assert button(bar, "Journal").text() == "Journal"


def test_every_room_is_one_click_or_one_key_away(house: House) -> None:
    heard = Heard(house.intent)
    for name in PLACES:
        click(house, name)
    spots = [*ROOMS, Spot.SETTINGS]
    assert heard.intents == [Go(spot) for spot in spots]
    heard.intents.clear()
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5):
        press(house, key, control=True)
    assert heard.intents == [Go(spot) for spot in ROOMS]


def test_a_moment_and_help_have_keys(house: House) -> None:
    heard = Heard(house.intent)
    press(house, Qt.Key.Key_M, control=True)
    press(house, Qt.Key.Key_F1)
    assert heard.intents == [Go(Spot.MOMENT), Go(Spot.CRISIS, ALL_DOORS)]


def test_the_room_one_is_in_is_marked_and_stays_so(house: House) -> None:
    (bar,) = shown(house, Sidebar)
    assert [name for name in PLACES if button(bar, name).isChecked()] == ["Today"]
    bar.show_spot(Spot.CRISIS)
    assert not any(button(bar, name).isChecked() for name in PLACES)


def test_only_an_open_journal_can_be_locked(house: House) -> None:
    heard = Heard(house.intent)
    press(house, Qt.Key.Key_L, control=True)
    click(house, "Lock")
    assert heard.intents == [Lock(), Lock()]
    house.know(standing(NoVault()))
    press(house, Qt.Key.Key_L, control=True)
    assert heard.intents == [Lock(), Lock()]
    assert "Lock" not in [name_of(one) for one in shown(house, type(button(house, "Today")))]


def test_escape_leads_back_where_there_is_a_way_back(qtbot: QtBot) -> None:
    house = open_house(qtbot, standing(Locked(0.0)), framed=False)
    heard = Heard(house.intent)
    press(house, Qt.Key.Key_Escape)
    click(house, "Back")
    assert heard.intents == [Back(), Back()]
    assert not shown(house, Sidebar)


def test_where_there_is_no_way_back_escape_does_nothing(house: House) -> None:
    heard = Heard(house.intent)
    press(house, Qt.Key.Key_Escape)
    assert heard.intents == []


def test_a_locked_window_does_not_say_what_it_is(house: House) -> None:
    assert house.windowTitle() == "Protech"
    house.know(standing(Locked(0.0)))
    assert house.windowTitle() == "Locked"


def test_closing_is_said(house: House) -> None:
    heard = Heard(house.intent)
    house.close()
    assert heard.intents == [Close()]


def test_the_window_vanishes_with_its_sheets(house: House) -> None:
    sheet = Sheet(Wording("Title", (), no="No", yes="Yes"), house)
    sheet.open()
    house.vanish()
    assert not house.isVisible()
    assert not any(one.isVisible() for one in house.findChildren(QDialog))


def test_the_exit_keys_are_heard_in_a_field_and_before_a_sheet(
    house: House, qapp: QApplication, qtbot: QtBot
) -> None:
    keys = ExitKeys(qapp)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    (entry, *_) = shown(house, QLineEdit)
    with qtbot.waitSignal(keys.pressed):
        QTest.keyClick(entry, Qt.Key.Key_Q, both)
    sheet = Sheet(Wording("Title", (), no="No", yes="Yes"), house)
    sheet.open()
    with qtbot.waitSignal(keys.pressed):
        QTest.keyClick(sheet, Qt.Key.Key_Q, both)
    with qtbot.assertNotEmitted(keys.pressed):
        QTest.keyClick(sheet, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qapp.removeEventFilter(keys)
    sheet.reject()


def test_a_fault_stands_above_the_page_while_it_lasts(house: House) -> None:
    broken = Protection(True, Level.ALL, True, Fault.COVERS)
    house.know(standing(opened(), protection=broken))
    assert "cannot put covers on the screen" in reads(house)
    house.know(standing(opened()))
    assert "cannot put covers on the screen" not in reads(house)


def test_notes_stay_until_they_are_hidden_and_new_ones_show(house: House) -> None:
    noted = replace(standing(opened()), notes=(Note.SETTINGS,), tray=False)
    house.know(noted)
    assert "could not read its settings" in reads(house)
    assert "no place for Protech" in reads(house)
    click(house, "Hide this")
    assert "settings" not in reads(house)
    house.know(noted)
    assert "no place for Protech" not in reads(house)
    house.know(replace(noted, notes=(Note.SETTINGS, Note.UNSAVED)))
    assert "could not be saved" in reads(house)
    assert "could not read its settings" not in reads(house)
