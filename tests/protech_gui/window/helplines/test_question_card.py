"""A question for tomorrow: into the open journal alone, and said where that cannot be."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from protech_gui.domain.questions import LONGEST_QUESTION, Question
from protech_gui.window.helplines.question_card import QuestionCard
from protech_gui.window.intents import Go, Intent, Spot
from protech_gui.window.learning_intents import DropQuestion, KeepQuestion
from protech_gui.window.models.diary import Diary
from tests.protech_gui.window.hands import button, click, name_of, press, reads, shown
from tests.protech_gui.window.heard import Heard

WHEN = Question("a", 1_764_000_000.0, "What would you pass on?")
WHO = Question("b", 1_764_000_100.0, "Who are you?")


@pytest.fixture
def card(qtbot: QtBot) -> QuestionCard:
    made = QuestionCard()
    qtbot.addWidget(made)
    made.know(Diary.OPEN, (), framed=True)
    made.show()
    return made


@pytest.fixture
def ears(card: QuestionCard) -> Heard:
    return Heard(card.intent)


@pytest.fixture
def heard(ears: Heard) -> list[Intent]:
    return ears.intents


def note(card: QuestionCard) -> QPlainTextEdit:
    (found,) = shown(card, QPlainTextEdit)
    return found


def test_a_question_is_kept_and_the_field_is_empty_once_it_is(
    card: QuestionCard, heard: list[Intent]
) -> None:
    QTest.keyClicks(note(card), f" {WHEN.text} ")
    click(card, "Keep it")
    assert heard == [KeepQuestion(WHEN.text)]
    # Nothing typed is lost before it is known to be kept.
    assert note(card).toPlainText().strip() == WHEN.text
    card.know(Diary.OPEN, (WHEN,), framed=True)
    assert note(card).toPlainText() == ""
    assert WHEN.text in reads(card)


def test_nothing_is_no_question(card: QuestionCard, heard: list[Intent]) -> None:
    QTest.keyClicks(note(card), "  ")
    button(card, "Keep it").setFocus()
    press(card, Qt.Key.Key_Space)
    assert heard == []
    assert card.focusWidget() is note(card)


def test_it_takes_no_more_than_a_question_may_have(card: QuestionCard) -> None:
    note(card).setPlainText("a" * LONGEST_QUESTION)
    QTest.keyClicks(note(card), "b")
    assert len(note(card).toPlainText()) == LONGEST_QUESTION


def test_questions_are_listed_and_deleted_one_by_one(
    card: QuestionCard, heard: list[Intent]
) -> None:
    card.know(Diary.OPEN, (WHEN, WHO), framed=True)
    click(card, f"Delete the question: {WHO.text}")
    assert heard == [DropQuestion("b")]
    card.know(Diary.OPEN, (WHEN,), framed=True)
    assert WHO.text not in reads(card)
    assert WHEN.text in reads(card)


def test_locked_nothing_can_be_read_or_written(card: QuestionCard, heard: list[Intent]) -> None:
    card.know(Diary.OPEN, (WHEN,), framed=True)
    card.know(Diary.LOCKED, (WHEN,), framed=False)
    assert shown(card, QPlainTextEdit) == []
    assert WHEN.text not in reads(card)
    assert "Your journal is locked." in reads(card)
    click(card, "Unlock the journal")
    assert heard == [Go(Spot.UNLOCK)]
    card.setFocus()
    assert card.focusWidget() is button(card, "Unlock the journal")


@pytest.mark.parametrize(("framed", "buttons"), [(True, ["Create a journal"]), (False, [])])
def test_without_a_journal_one_is_offered_where_it_can_be_made(
    card: QuestionCard, heard: list[Intent], framed: bool, buttons: list[str]
) -> None:
    card.know(Diary.NONE, (), framed=framed)
    assert "You keep no journal now." in reads(card)
    assert [name_of(one) for one in shown(card, QAbstractButton)] == buttons
    for name in buttons:
        click(card, name)
        assert heard == [Go(Spot.DIARY)]


def test_a_text_that_does_not_name_questions_is_no_consent_to_them(
    card: QuestionCard, heard: list[Intent]
) -> None:
    card.know(Diary.NONE, (WHEN,), framed=True, older=True)
    assert shown(card, QPlainTextEdit) == []
    assert "does not name questions yet" in reads(card)
    # What was kept before can still be read and deleted.
    click(card, f"Delete the question: {WHEN.text}")
    click(card, "Read the text")
    assert heard == [DropQuestion("a"), Go(Spot.DIARY)]


def test_where_the_journal_cannot_be_used_it_takes_no_room(card: QuestionCard) -> None:
    card.know(Diary.CLOSED, (), framed=True)
    assert not card.isVisible()


@pytest.mark.parametrize(
    ("diary", "typed", "kept"),
    [
        (Diary.OPEN, "When?", [KeepQuestion("When?")]),
        (Diary.OPEN, "  ", []),
        (Diary.LOCKED, "When?", []),
    ],
)
def test_what_stands_there_is_kept_before_the_page_goes(
    card: QuestionCard, heard: list[Intent], diary: Diary, typed: str, kept: list[object]
) -> None:
    note(card).setPlainText(typed)
    card.know(diary, (), framed=True)
    card.settle()
    card.settle()
    assert heard == kept


def test_it_speaks_anew(qapp: QApplication, card: QuestionCard) -> None:
    card.know(Diary.OPEN, (WHEN,), framed=True)
    before = reads(card)
    qapp.sendEvent(card, QEvent(QEvent.Type.LanguageChange))
    assert reads(card) == before
