"""Today, by clicks and keys: protection, the check-in, one next step, the practice picture."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractSlider, QApplication, QLabel
from pytestqt.qtbot import QtBot

from engine.contract import NetworkState
from engine.network_messages import NetworkStanding
from engine.terms import ConsentKind
from protech_gui.content.prose import Prose
from protech_gui.domain.checkins import CheckIn
from protech_gui.domain.goals import Area, Goal, GoalRating
from protech_gui.log import EventLog
from protech_gui.services.door_state import DoorState
from protech_gui.window.intents import (
    EndProtection,
    Go,
    SaveCheckIn,
    Spot,
    WantProtection,
)
from protech_gui.window.models.diary import Kept
from protech_gui.window.models.next_step import SOME_DAYS
from protech_gui.window.models.vault_state import NoVault, Unlocked, Unreadable
from protech_gui.window.parts.prose import Prose as ProseView
from protech_gui.window.rooms.today import TodayPage
from tests.protech_gui.services.parts import TurnedClock
from tests.protech_gui.window.hands import (
    asks,
    button,
    click,
    dialog,
    name_of,
    press,
    reads,
    shown,
    type_on,
)
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import NOW, OFF, ZONE, opened, standing, urges
from tests.protech_gui.window.shouting import shouted

MOOD, URGE, CONFIDENCE = (
    "How is your mood?",
    "How strong were urges today?",
    "How confident are you that you can handle urges?",
)


@pytest.fixture
def page(qtbot: QtBot, log: EventLog, clock: TurnedClock) -> TodayPage:
    made = TodayPage(Prose(log, frozenset()), clock, ZONE)
    qtbot.addWidget(made)
    made.resize(800, 1200)
    made.know(standing(opened()))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.start()
    return made


@pytest.fixture
def heard(page: TodayPage) -> Heard:
    return Heard(page.intent)


def rate(page: TodayPage, question: str, key: str) -> None:
    """Type a number into the scale of this question."""
    scale(page, question).setFocus()
    type_on(page, key)


def scale(page: TodayPage, question: str) -> QAbstractSlider:
    return {name_of(one): one for one in shown(page, QAbstractSlider)}[question]


def pictures(page: TodayPage) -> list[QLabel]:
    return [label for label in shown(page, QLabel) if not label.pixmap().isNull()]


def test_protection_is_said_in_words_with_its_one_button(page: TodayPage, heard: Heard) -> None:
    assert "Protection is on." in reads(page)
    assert name_of(page.focusWidget() or page) == "Turn protection off"
    page.know(standing(opened(), protection=OFF))
    assert "Protection is off." in reads(page)
    click(page, "Turn protection on")
    assert heard.intents == [WantProtection()]


def test_turning_off_takes_one_confirmation(
    qapp: QApplication, page: TodayPage, heard: Heard
) -> None:
    click(page, "Turn protection off")
    assert asks(qapp)
    click(dialog(qapp), "Keep it on")
    assert heard.intents == []
    click(page, "Turn protection off")
    click(dialog(qapp), "Turn off")
    assert heard.intents == [EndProtection()]


def test_each_answer_is_handed_over_at_once_with_those_before(
    page: TodayPage, heard: Heard
) -> None:
    rate(page, MOOD, "6")
    rate(page, URGE, "3")
    rate(page, CONFIDENCE, "8")
    rate(page, MOOD, "5")
    assert heard.intents == [
        SaveCheckIn(6, None, None),
        SaveCheckIn(6, 3, None),
        SaveCheckIn(6, 3, 8),
        SaveCheckIn(5, 3, 8),
    ]


def test_todays_answers_are_shown_and_can_be_changed(page: TodayPage, heard: Heard) -> None:
    page.know(standing(opened(checkin=CheckIn("c", NOW, 7, 2, None))))
    assert scale(page, MOOD).value() == 7
    rate(page, CONFIDENCE, "4")
    assert heard.intents == [SaveCheckIn(7, 2, 4)]


def test_a_new_day_begins_without_yesterdays_answers(
    page: TodayPage, heard: Heard, clock: TurnedClock
) -> None:
    page.know(standing(opened(checkin=CheckIn("c", NOW, 7, 2, None))))
    clock.wait(24 * 3600)
    rate(page, URGE, "1")
    assert heard.intents == [SaveCheckIn(None, 1, None)]


def test_what_became_of_an_answer_is_said(page: TodayPage) -> None:
    page.know(standing(opened(), kept=Kept.FAILED))
    assert "could not be saved" not in reads(page)  # that was told elsewhere
    rate(page, MOOD, "6")
    page.know(standing(opened(checkin=CheckIn("c", NOW, 6)), kept=Kept.SAVED))
    assert "Saved in your journal." in reads(page)
    rate(page, MOOD, "5")
    page.know(standing(opened(checkin=CheckIn("c", NOW, 6)), kept=Kept.FAILED))
    assert "This could not be saved. Your next answer tries again." in reads(page)
    assert scale(page, MOOD).value() == 5


def test_without_a_journal_it_says_what_works_and_offers_one(page: TodayPage, heard: Heard) -> None:
    page.know(standing(NoVault()))
    assert shown(page, QAbstractSlider) == []
    assert "a moment for yourself and help work without one" in reads(page)
    click(page, "Create a journal")
    assert heard.intents == [Go(Spot.DIARY)]


def test_without_the_consent_nothing_is_asked_that_would_not_be_kept(
    page: TodayPage, heard: Heard
) -> None:
    page.know(standing(opened(), consents=(ConsentKind.SCREEN,)))
    assert shown(page, QAbstractSlider) == []
    click(page, "Go to Settings")
    assert heard.intents == [Go(Spot.SETTINGS)]


def test_a_journal_that_cannot_be_used_is_not_offered_again(page: TodayPage) -> None:
    page.know(standing(Unreadable(DoorState.DAMAGED_VAULT)))
    assert shown(page, QAbstractSlider) == []
    assert "A journal, if you like" not in reads(page)


@pytest.mark.parametrize(
    ("checkin", "told", "name", "spot"),
    [
        (CheckIn("c", NOW, 1), [], "Talk to someone", Spot.HELP),
        (CheckIn("c", NOW, 5, 5), [], "Take a moment", Spot.MOMENT),
        (None, urges((6, 4)), "Look at Progress", Spot.PROGRESS),
        (None, urges((6, 4), days_ago=9), "Look at Help", Spot.HELP),
    ],
)
def test_one_next_step_is_suggested(
    page: TodayPage,
    heard: Heard,
    checkin: CheckIn | None,
    told: list[object],
    name: str,
    spot: Spot,
) -> None:
    page.know(standing(opened(*told, checkin=checkin)))  # type: ignore[arg-type]  # all are urges
    click(page, name)
    assert heard.intents == [Go(spot)]


def test_the_practice_picture_comes_when_asked_pixel_by_pixel(page: TodayPage) -> None:
    assert pictures(page) == []
    click(page, "Show the practice picture")
    (picture,) = pictures(page)
    assert name_of(picture) == "The practice picture"
    size = picture.pixmap().deviceIndependentSize() * picture.devicePixelRatioF()
    assert size.toSize() == picture.pixmap().size()
    assert picture.pixmap().size().width() >= QSize(420, 280).width()
    assert "will be covered within a moment" in reads(page)
    assert any("This is not an accusation" in text.text for text in shown(page, ProseView))
    click(page, "Put the practice picture away")
    assert pictures(page) == []


def test_the_practice_picture_is_not_shown_uncovered(page: TodayPage) -> None:
    page.know(standing(opened(), protection=OFF))
    click(page, "Show the practice picture")
    assert pictures(page) == []
    assert "Protection is off. So the practice picture would stay uncovered now" in reads(page)
    page.know(standing(opened()))
    assert len(pictures(page)) == 1


def test_leaving_the_room_puts_the_picture_away(page: TodayPage) -> None:
    click(page, "Show the practice picture")
    page.hide()
    page.show()
    assert pictures(page) == []
    assert button(page, "Show the practice picture")


def test_everything_is_reached_by_tab(page: TodayPage) -> None:
    names = []
    for _ in range(12):
        names.append(name_of(page.focusWidget() or page))
        press(page, Qt.Key.Key_Tab)
    assert names[:8] == [
        "Turn protection off", MOOD, URGE, CONFIDENCE, "Write my plan", "My goals",
        "Look at Help", "Show the practice picture",
    ]  # fmt: skip


def test_goals_are_asked_about_once_a_week(
    page: TodayPage, heard: Heard, clock: TurnedClock
) -> None:
    goal = Goal("g", NOW - SOME_DAYS, Area.CALM, "Sleep")
    waiting = replace(opened().contents, goals=(goal,))
    page.know(standing(Unlocked(waiting, delayed=False)))
    click(page, "Look at my goals")
    assert heard.intents == [Go(Spot.GOALS)]
    rated = replace(waiting, rated=(GoalRating("g", "2027-W02", 4),))
    page.know(standing(Unlocked(rated, delayed=False)))
    assert button(page, "Look at Help")
    page.know(standing(Unlocked(waiting, delayed=False), consents=(ConsentKind.SCREEN,)))
    assert button(page, "Look at Help")
    clock.wait(-1)
    page.know(standing(Unlocked(waiting, delayed=False)))
    assert button(page, "Look at Help")


def test_another_language_is_spoken_everywhere_at_once(qapp: QApplication, page: TodayPage) -> None:
    page.know(standing(opened(*urges((6, 4)), checkin=CheckIn("c", NOW, 6))))
    before = reads(page)
    with shouted(qapp):
        assert reads(page) == before.upper()
        assert name_of(scale(page, MOOD.upper())) == MOOD.upper()
        page.know(standing(NoVault()))
        assert "A JOURNAL, IF YOU LIKE" in reads(page)
        click(page, "SHOW THE PRACTICE PICTURE")
        assert "THIS PICTURE WILL BE COVERED" in reads(page)
    assert "This picture will be covered" in reads(page)


def test_the_network_guard_is_mentioned_while_it_is_wanted(page: TodayPage) -> None:
    assert "Listed sites" not in reads(page)
    running = NetworkState(wanted=True, started=True, standing=NetworkStanding(hosts=True))
    page.know(replace(standing(opened()), network=running))
    assert "Listed sites stay closed." in reads(page)
