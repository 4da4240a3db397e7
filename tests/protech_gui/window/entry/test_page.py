"""An entry by clicks and keys: shown, added to, saved at each answer, and deleted."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QSlider
from pytestqt.qtbot import QtBot

from engine.terms import ConsentKind
from protech_gui.domain.urges import LONGEST_TRIGGER, Halt, Place, Skill, Urge, Way
from protech_gui.window.entry.page import EntryPage
from protech_gui.window.intents import Back
from protech_gui.window.journal_intents import DeleteUrge, ReviseUrge
from protech_gui.window.models.diary import Kept
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import Unlocked
from protech_gui.window.parts.card import Card
from protech_gui.window.worded import TakeBack
from tests.protech_gui.window.hands import button, click, dialog, name_of, press, reads, shown
from tests.protech_gui.window.hands import field as line_field
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import ALL, NOW, opened, standing

BARE = Urge("a", NOW - 90_000, 7)
FULL = replace(
    BARE,
    after=3,
    line="outside",
    way=Way.LEAVE,
    place=Place.ALONE,
    mood=4,
    trigger="a long day",
    halt=(Halt.LONELY, Halt.TIRED),
    tried=(Skill.MOVE,),
    learned="two\nlines",
    discuss=True,
)


def stands(
    urge: Urge | None,
    kept: Kept = Kept.NOT_YET,
    *,
    triggers: tuple[str, ...] = (),
    consents: tuple[ConsentKind, ...] = ALL,
) -> Situation:
    found = () if urge is None else (urge,)
    contents = replace(opened().contents, urges=found, triggers=triggers)
    return standing(Unlocked(contents, delayed=False), kept=kept, consents=consents)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[EntryPage]:
    made = EntryPage()
    qtbot.addWidget(made)
    made.resize(700, 1600)
    yield made
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def read(page: EntryPage, urge: Urge, situation: Situation | None = None) -> Heard:
    """Show the urge as the house does; return what the page then says."""
    page.know(situation or stands(urge))
    page.turn_to(urge.id)
    page.show()
    page.activateWindow()
    page.start()
    return Heard(page.intent)


def revised(heard: Heard) -> list[Urge]:
    return [intent.urge for intent in heard.intents if isinstance(intent, ReviseUrge)]


def test_everything_that_was_written_is_shown_and_looking_changes_nothing(
    page: EntryPage,
) -> None:
    heard = read(page, FULL)
    scales = {name_of(scale): scale.value() for scale in shown(page, QSlider)}
    assert scales == {
        "How strong was it?": 7,
        "How strong was it afterwards?": 3,
        "How was your mood?": 4,
    }
    assert "What you turned to then: Leave the screen" in reads(page)
    assert line_field(page, "One line about it").text() == "outside"
    assert line_field(page, "What set it off?").text() == "a long day"
    (note,) = shown(page, QPlainTextEdit)
    assert note.toPlainText() == "two\nlines"
    for name in ("At home, alone", "Lonely", "Tired", "Moving, going outside", "Discuss this"):
        assert button(page, name).isChecked(), name
    assert not button(page, "Hungry").isChecked()
    page.leave()
    assert heard.intents == []


def test_each_answer_is_saved_at_once_and_nothing_else_changes(page: EntryPage) -> None:
    heard = read(page, BARE)
    click(page, "At home, with others")
    click(page, "Hungry")
    click(page, "Talking to someone")
    click(page, "Discuss this")
    (mood,) = [one for one in shown(page, QSlider) if name_of(one) == "How was your mood?"]
    QTest.keyClicks(mood, "2")
    expected = [
        step := replace(BARE, place=Place.TOGETHER),
        step := replace(step, halt=(Halt.HUNGRY,)),
        step := replace(step, tried=(Skill.TALK,)),
        step := replace(step, discuss=True),
        replace(step, mood=2),
    ]
    assert revised(heard) == expected


def test_text_is_saved_when_the_person_goes_on_or_leaves(page: EntryPage) -> None:
    heard = read(page, BARE)
    trigger = line_field(page, "What set it off?")
    trigger.setFocus()
    QTest.keyClicks(trigger, "  bored  ")
    QTest.keyClick(trigger, Qt.Key.Key_Return)
    assert revised(heard) == [replace(BARE, trigger="bored")]
    (note,) = shown(page, QPlainTextEdit)
    note.setFocus()
    QTest.keyClicks(note, "rest")
    assert len(revised(heard)) == 1
    page.leave()
    assert revised(heard)[-1] == replace(BARE, trigger="bored", learned="rest")


def test_the_numbers_of_the_moment_can_be_corrected(page: EntryPage) -> None:
    heard = read(page, BARE)
    assert name_of(page.focusWidget() or page) == "How strong was it?"
    QTest.keyClicks(page.focusWidget() or page, "5")
    press(page, Qt.Key.Key_Tab)
    QTest.keyClicks(page.focusWidget() or page, "1")
    assert revised(heard)[-1] == replace(BARE, before=5, after=1)


def test_nothing_tried_stands_alone(page: EntryPage) -> None:
    heard = read(page, replace(BARE, tried=(Skill.MOVE, Skill.PLAN)))
    click(page, "Nothing")
    assert revised(heard)[-1].tried == (Skill.NOTHING,)
    click(page, "Riding it out")
    assert revised(heard)[-1].tried == (Skill.RIDE,)
    click(page, "Breathing slowly")
    assert revised(heard)[-1].tried == (Skill.RIDE, Skill.BREATHE)


def test_own_triggers_are_suggested_but_not_the_one_that_stands_there(page: EntryPage) -> None:
    long = "x" * LONGEST_TRIGGER
    heard = read(page, FULL, stands(FULL, triggers=("a long day", "bored", long)))
    assert "You wrote before:" in reads(page)
    click(page, "bored")
    assert revised(heard)[-1].trigger == "bored"
    click(page, long)
    assert revised(heard)[-1].trigger == long
    page.know(stands(revised(heard)[-1], Kept.SAVED))
    assert "You wrote before:" not in reads(page)


def test_what_became_of_a_change_is_said(page: EntryPage) -> None:
    heard = read(page, BARE)
    assert "What you change is saved at once." in reads(page)
    click(page, "Hungry")
    (urge,) = revised(heard)
    page.know(stands(BARE, Kept.FAILED))
    assert "This could not be saved." in reads(page)
    page.know(stands(urge, Kept.SAVED))
    assert "Saved in your journal." in reads(page)


def test_done_leaves_once_all_is_saved(page: EntryPage) -> None:
    heard = read(page, BARE)
    click(page, "Hungry")
    click(page, "Done")
    assert Back() not in heard.intents
    page.know(stands(BARE, Kept.FAILED))
    assert Back() not in heard.intents
    click(page, "Done")
    assert len(revised(heard)) == 2, "the next press tries again"
    page.know(stands(revised(heard)[-1], Kept.SAVED))
    assert heard.intents[-1] == Back()


def test_done_leaves_at_once_where_nothing_was_changed(page: EntryPage) -> None:
    heard = read(page, BARE)
    click(page, "Done")
    assert heard.intents == [Back()]


def test_deleting_asks_once_and_writes_nothing_more(page: EntryPage, qapp: QApplication) -> None:
    heard = read(page, BARE)
    click(page, "Delete this entry…")
    click(dialog(qapp), "Keep it")
    assert heard.intents == []
    line_field(page, "One line about it").setText("typed")
    click(page, "Delete this entry…")
    click(dialog(qapp), "Delete it")
    page.leave()
    assert heard.intents[-2:] == [DeleteUrge("a"), Back()]


def test_without_consent_it_can_be_read_and_deleted(page: EntryPage, qapp: QApplication) -> None:
    heard = read(page, FULL, stands(FULL, consents=()))
    assert "You have not agreed to keep a journal" in reads(page)
    assert not button(page, "Hungry").isEnabled()
    assert name_of(page.focusWidget() or page) == "Done"
    page.leave()
    click(page, "Delete this entry…")
    click(dialog(qapp), "Delete it")
    assert heard.intents == [DeleteUrge("a"), Back()]


def test_one_that_is_gone_says_so(page: EntryPage) -> None:
    page.know(stands(None))
    page.turn_to("a")
    page.show()
    heard = Heard(page.intent)
    assert "This entry is not in your journal any more." in reads(page)
    assert not shown(page, QSlider)
    click(page, "Done")
    page.leave()
    assert heard.intents == [Back()]


def test_another_language_is_spoken_and_the_answers_stay(
    page: EntryPage, qapp: QApplication
) -> None:
    heard = read(page, FULL)
    for part in (page, *page.findChildren(Card)):
        qapp.sendEvent(part, QEvent(QEvent.Type.LanguageChange))
    assert button(page, "Lonely").isChecked()
    page.leave()
    assert heard.intents == []


def refusing(urge: Urge, *refused: Urge, consents: tuple[ConsentKind, ...] = ALL) -> Situation:
    return replace(stands(urge, consents=consents), refused=tuple(map(ReviseUrge, refused)))


def test_what_was_refused_after_the_page_went_is_told_and_there_again(page: EntryPage) -> None:
    heard = Heard(page.intent)
    read(page, BARE, refusing(BARE, replace(FULL, id="b"), FULL))
    assert heard.intents == [TakeBack(ReviseUrge(FULL))]
    (note,) = shown(page, QPlainTextEdit)
    assert note.toPlainText() == "two\nlines"
    assert reads(page).count("This could not be saved. It still stands here") == 1
    page.leave()
    assert revised(heard) == [FULL]
    page.know(stands(FULL, Kept.SAVED))
    assert "could not be saved" not in reads(page)
    assert "Saved in your journal." in reads(page)


def test_what_was_refused_while_the_page_is_there_still_stands_there(page: EntryPage) -> None:
    heard = read(page, BARE)
    click(page, "Hungry")
    (urge,) = revised(heard)
    line_field(page, "What set it off?").setText("half a sen")
    page.know(replace(refusing(BARE, urge), kept=Kept.FAILED))
    assert heard.intents[-1] == TakeBack(ReviseUrge(urge))
    assert line_field(page, "What set it off?").text() == "half a sen"
    assert "This could not be saved." in reads(page)


def test_refused_words_take_the_place_of_nothing_that_was_typed(page: EntryPage) -> None:
    heard = read(page, BARE)
    line_field(page, "What set it off?").setText("bored")
    page.know(refusing(BARE, FULL))
    assert heard.intents == []
    assert line_field(page, "What set it off?").text() == "bored"


def test_without_consent_refused_words_do_not_come_back(page: EntryPage) -> None:
    heard = Heard(page.intent)
    read(page, BARE, refusing(BARE, FULL, consents=()))
    assert heard.intents == []
    assert not button(page, "Lonely").isChecked()
