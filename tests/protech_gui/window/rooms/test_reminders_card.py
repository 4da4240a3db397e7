"""Reminders in the settings: asked for first, then each choice is handed over at once."""

from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QTimeEdit
from pytestqt.qtbot import QtBot

from engine.terms import ConsentKind, ReminderPlan
from protech_gui.content.prose import Prose as Texts
from protech_gui.log import EventLog
from protech_gui.window.intents import Agree, ChooseReminders, TryReminder, Withdraw
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import NoVault
from protech_gui.window.parts.prose import Prose
from protech_gui.window.rooms.reminders_card import RemindersCard
from tests.protech_gui.window.hands import (
    asks,
    click,
    dialog,
    name_of,
    press,
    reads,
    shown,
    type_on,
)
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import standing


@pytest.fixture
def texts(log: EventLog) -> Texts:
    return Texts(log, frozenset())


@pytest.fixture
def card(qtbot: QtBot, texts: Texts) -> RemindersCard:
    made = RemindersCard(texts)
    qtbot.addWidget(made)
    made.resize(700, 700)
    made.show()
    return made


@pytest.fixture
def heard(card: RemindersCard) -> Heard:
    return Heard(card.intent)


def situation(
    plan: ReminderPlan | None = None, *, wanted: bool = True, tray: bool = True
) -> Situation:
    stands = standing(NoVault(), consents=(ConsentKind.REMINDERS,) if wanted else ())
    choices = msgspec.structs.replace(stands.choices, reminders=plan or ReminderPlan())
    return replace(stands, choices=choices, tray=tray)


def buttons(card: RemindersCard) -> set[str]:
    return {name_of(button) for button in shown(card, QAbstractButton)}


def fields(card: RemindersCard) -> list[QTimeEdit]:
    return shown(card, QTimeEdit)


def test_they_are_asked_for_with_the_text_before_anything_can_be_chosen(
    card: RemindersCard, heard: Heard, qapp: QApplication, texts: Texts
) -> None:
    card.know(situation(wanted=False))
    assert fields(card) == []
    assert "Try it" not in buttons(card)
    click(card, "Set up reminders…")
    text = texts.consent(ConsentKind.REMINDERS, "en")
    assert text is not None
    (body,) = shown(dialog(qapp), Prose)
    assert body.text.splitlines()[0] in text.body
    click(dialog(qapp), "Not now")
    assert heard.intents == []
    click(card, "Set up reminders…")
    click(dialog(qapp), "Yes, I agree")
    assert heard.intents == [Agree(text)]


def test_nobody_can_agree_to_a_text_that_is_lost(
    card: RemindersCard, heard: Heard, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Texts, "consent", lambda *_: None)
    card.know(situation(wanted=False))
    click(card, "Set up reminders…")
    assert "This text cannot be read." in shown(dialog(qapp), Prose)[0].text
    click(dialog(qapp), "Not now")
    assert not asks(qapp)
    assert heard.intents == []


def test_times_are_added_and_removed_up_to_three(card: RemindersCard, heard: Heard) -> None:
    card.know(situation())
    assert "You have chosen no time, so no reminder comes." in reads(card)
    for _ in range(3):
        click(card, "Add a time")
    chosen = ((540,), (540, 780), (540, 780, 1200))
    assert heard.intents == [ChooseReminders(ReminderPlan(times)) for times in chosen]
    assert "Add a time" not in buttons(card)
    assert "You have chosen no time" not in reads(card)
    click(card, "Remove 13:00")
    assert heard.intents[-1] == ChooseReminders(ReminderPlan((540, 1200)))
    assert [field.time().hour() for field in fields(card)] == [9, 20]


def test_a_new_time_is_one_that_is_not_chosen_yet(card: RemindersCard, heard: Heard) -> None:
    card.know(situation(ReminderPlan((780, 540))))
    click(card, "Add a time")
    assert heard.intents == [ChooseReminders(ReminderPlan((780, 540, 1200)))]


def test_a_time_is_typed_or_turned_by_keyboard(card: RemindersCard, heard: Heard) -> None:
    card.know(situation(ReminderPlan((540,))))
    (field,) = fields(card)
    assert field.accessibleName() == "First time"
    field.setFocus()
    press(card, Qt.Key.Key_Up)
    assert heard.intents == [ChooseReminders(ReminderPlan((600,)))]
    type_on(card, "07:45")
    assert len(heard.intents) == 1, "what is being typed is not chosen yet"
    press(card, Qt.Key.Key_Return)
    assert heard.intents[1:] == [ChooseReminders(ReminderPlan((465,)))]


def test_news_of_something_else_leave_what_is_typed(card: RemindersCard) -> None:
    card.know(situation(ReminderPlan((540,))))
    (field,) = fields(card)
    field.setFocus()
    type_on(card, "07:4")
    card.know(situation(ReminderPlan((540,))))
    assert field.lineEdit().text() == "07:4"


def test_the_wheel_scrolls_the_page_and_changes_no_time(card: RemindersCard, heard: Heard) -> None:
    card.know(situation(ReminderPlan((540,))))
    (field,) = fields(card)
    field.setFocus()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, wheel)
    assert not wheel.isAccepted()
    assert heard.intents == []


def test_days_are_chosen_and_none_means_none(card: RemindersCard, heard: Heard) -> None:
    card.know(situation(ReminderPlan((540,), weekdays=(0, 1))))
    click(card, "Mon")
    assert heard.intents == [ChooseReminders(ReminderPlan((540,), weekdays=(1,)))]
    click(card, "Tue")
    assert heard.intents[-1] == ChooseReminders(ReminderPlan((540,), weekdays=()))
    assert "You have chosen no day, so no reminder comes." in reads(card)


def test_quiet_hours_are_chosen_and_what_lies_in_them_is_named(
    card: RemindersCard, heard: Heard
) -> None:
    card.know(situation(ReminderPlan((540, 1380))))
    assert len(fields(card)) == 2
    click(card, "Every day")
    assert heard.intents == [ChooseReminders(ReminderPlan((540, 1380), quiet=(1320, 420)))]
    assert "In your quiet hours no reminder comes: 23:00." in reads(card)
    fields(card)[3].setFocus()
    press(card, Qt.Key.Key_Up)
    assert heard.intents[-1] == ChooseReminders(ReminderPlan((540, 1380), quiet=(1320, 480)))
    click(card, "None")
    assert heard.intents[-1] == ChooseReminders(ReminderPlan((540, 1380)))
    assert len(fields(card)) == 2


def test_they_can_be_tried_and_stopped_at_once(card: RemindersCard, heard: Heard) -> None:
    card.know(situation())
    click(card, "Try it")
    click(card, "Stop reminders")
    assert heard.intents == [TryReminder(), Withdraw(ConsentKind.REMINDERS)]


@pytest.mark.parametrize("wanted", [True, False])
def test_without_a_tray_it_says_that_none_come(card: RemindersCard, wanted: bool) -> None:
    card.know(situation(ReminderPlan((540,)), wanted=wanted, tray=False))
    assert "This desktop has no place where a reminder could be shown" in reads(card)
    assert fields(card) == []
    assert "Try it" not in buttons(card)
    assert "Set up reminders…" not in buttons(card)
    assert ("Stop reminders" in buttons(card)) == wanted
