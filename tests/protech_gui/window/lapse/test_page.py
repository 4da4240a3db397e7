"""A lapse by clicks and keys: asked kindly, kept however it is left, and help where needed."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QSlider
from pytestqt.qtbot import QtBot

from engine.contract import Protection
from engine.terms import ConsentKind, Fault, Level
from protech_gui.domain.lapses import Ago, Lapse, ago_of, happened
from protech_gui.window.intents import Back, Go, Spot
from protech_gui.window.journal_intents import DeleteLapse, KeepLapse
from protech_gui.window.lapse.page import LapsePage
from protech_gui.window.models.diary import Kept
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import Unlocked
from protech_gui.window.worded import TakeBack, Worded
from tests.protech_gui.services.parts import TurnedClock
from tests.protech_gui.window.hands import button, click, dialog, name_of, reads, shown
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import ALL, NOW, ON, opened, standing

NEW = Lapse("new", NOW)
OLD = Lapse("old", NOW - 90_000, NOW - 500_000, "alone", "a call", 1, discuss=True)
HELP = Go(Spot.CRISIS, "self")
STRICT = Protection(True, Level.STRICT, True, Fault.NONE)


def stands(
    *lapses: Lapse,
    kept: Kept = Kept.NOT_YET,
    consents: tuple[ConsentKind, ...] = ALL,
    protection: Protection = ON,
) -> Situation:
    contents = replace(opened().contents, lapses=lapses)
    return standing(
        Unlocked(contents, delayed=False), kept=kept, consents=consents, protection=protection
    )


@pytest.fixture
def page(qtbot: QtBot, clock: TurnedClock) -> Iterator[LapsePage]:
    made = LapsePage(clock, lambda: "new")
    qtbot.addWidget(made)
    made.resize(700, 1000)
    yield made
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def come(page: LapsePage, id: str = "", situation: Situation | None = None) -> Heard:
    """Show the page as the house does; return what it then says."""
    page.know(situation or stands(OLD))
    if id:
        page.turn_to(id)
    page.show()
    page.activateWindow()
    page.start()
    return Heard(page.intent)


def kept(heard: Heard) -> list[Lapse]:
    return [intent.lapse for intent in heard.intents if isinstance(intent, KeepLapse)]


def write(page: LapsePage, name: str, text: str) -> None:
    (note,) = [one for one in shown(page, QPlainTextEdit) if name_of(one) == name]
    note.setFocus()
    QTest.keyClicks(note, text)


def rate(page: LapsePage, number: int) -> None:
    (scale,) = shown(page, QSlider)
    QTest.keyClicks(scale, str(number))


def test_it_asks_what_helps_and_never_what_it_was(page: LapsePage) -> None:
    come(page)
    asked = [name_of(one) for one in shown(page, QPlainTextEdit)]
    assert sorted(asked) == ["What led up to it?", "What made it stop?"]
    assert "Please describe no pictures, and write no names and no addresses." in reads(page)
    assert "how many" not in reads(page).lower()
    assert "how long" not in reads(page).lower()


def test_what_is_answered_is_kept_when_the_person_goes_on(page: LapsePage) -> None:
    heard = come(page)
    click(page, "About a day ago")
    write(page, "What led up to it?", "late")
    write(page, "What made it stop?", "a call")
    rate(page, 5)
    click(page, "Discuss this")
    assert heard.intents == []
    click(page, "Save and go on")
    lapse = Lapse("new", NOW, happened(NOW, Ago.DAY), "late", "a call", 5, discuss=True)
    assert heard.intents == [KeepLapse(lapse)]
    assert "This is hard to write down. You did." in reads(page)
    assert name_of(page.focusWidget() or page) == "Tighten protection"
    page.know(stands(lapse, kept=Kept.SAVED))
    assert "Saved in your journal, and nowhere else." in reads(page)
    page.leave()
    assert len(heard.intents) == 1


def test_nothing_has_to_be_answered(page: LapsePage) -> None:
    heard = come(page)
    click(page, "Save and go on")
    assert heard.intents == [KeepLapse(NEW)]


def test_leaving_midway_keeps_what_was_entered_and_nothing_where_nothing_was(
    page: LapsePage,
) -> None:
    heard = come(page)
    page.leave()
    assert heard.intents == []
    write(page, "What led up to it?", "late")
    page.leave()
    assert kept(heard) == [replace(NEW, led_up="late")]


@pytest.mark.parametrize("mood", [0, 2])
def test_who_is_low_comes_to_help_first_and_then_to_one_step(page: LapsePage, mood: int) -> None:
    heard = come(page)
    rate(page, mood)
    assert "You do not have to be alone with this." in reads(page)
    assert heard.intents == []
    click(page, "Save and go on")
    assert heard.intents == [KeepLapse(replace(NEW, mood=mood)), HELP]
    page.know(stands(replace(NEW, mood=mood)))
    page.start()
    assert name_of(page.focusWidget() or page) == "Talk to someone"


def test_who_sees_no_way_out_comes_to_help_at_once(page: LapsePage) -> None:
    heard = come(page)
    write(page, "What led up to it?", "late")
    click(page, "I see no way out")
    assert heard.intents == [KeepLapse(replace(NEW, led_up="late")), HELP]
    page.start()
    assert "One next step is enough." in reads(page)


def test_a_better_mood_takes_the_offer_back(page: LapsePage) -> None:
    heard = come(page)
    rate(page, 2)
    rate(page, 1)
    rate(page, 6)
    assert "You do not have to be alone with this." not in reads(page)
    click(page, "Save and go on")
    assert HELP not in heard.intents


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Tighten protection", Go(Spot.SETTINGS)),
        ("Look at my plan", Go(Spot.PLAN)),
        ("Talk to someone", Go(Spot.HELP)),
        ("A module for these days", Go(Spot.MODULE, "after/")),
        ("Nothing more for now", Go(Spot.JOURNAL)),
    ],
)
def test_each_next_step_leads_to_its_place(page: LapsePage, name: str, place: Go) -> None:
    heard = come(page)
    click(page, "Save and go on")
    click(page, name)
    assert heard.intents[-1] == place


def test_the_strictest_protection_cannot_be_tightened(page: LapsePage) -> None:
    come(page, situation=stands(protection=STRICT))
    click(page, "Save and go on")
    assert name_of(page.focusWidget() or page) == "Look at my plan"
    assert "Tighten protection" not in [name_of(one) for one in page.findChildren(type(button(
        page, "Talk to someone")))]  # fmt: skip


def test_what_was_written_can_be_changed_after_it_was_saved(page: LapsePage) -> None:
    heard = come(page)
    click(page, "Save and go on")
    click(page, "Change what I wrote")
    write(page, "What made it stop?", "tea")
    click(page, "Save and go on")
    assert kept(heard) == [NEW, replace(NEW, stopped="tea")]


def test_what_the_disk_refuses_still_stands_there(page: LapsePage) -> None:
    heard = come(page)
    write(page, "What led up to it?", "late")
    click(page, "Save and go on")
    page.know(stands(kept=Kept.FAILED))
    assert "This could not be saved." in reads(page)
    click(page, "Change what I wrote")
    click(page, "Save and go on")
    assert kept(heard) == [replace(NEW, led_up="late")] * 2


def test_an_old_one_is_shown_and_looking_changes_nothing(page: LapsePage) -> None:
    heard = come(page, "old")
    texts = sorted(one.toPlainText() for one in shown(page, QPlainTextEdit))
    assert texts == ["a call", "alone"]
    for name in ("A few days ago", "Discuss this"):
        assert button(page, name).isChecked()
    assert "Counted from" in reads(page)
    page.leave()
    assert heard.intents == []


def test_an_old_one_is_changed_in_its_place_and_help_is_not_shown_again(page: LapsePage) -> None:
    heard = come(page, "old")
    click(page, "Longer ago")
    click(page, "Save and go on")
    (lapse,) = kept(heard)
    assert replace(lapse, happened=OLD.happened) == OLD
    assert ago_of(lapse) is Ago.LONGER
    assert HELP not in heard.intents


def test_deleting_asks_once_and_writes_nothing_more(page: LapsePage, qapp: QApplication) -> None:
    heard = come(page, "old")
    click(page, "Delete this entry…")
    click(dialog(qapp), "Keep it")
    assert heard.intents == []
    rate(page, 9)
    click(page, "Delete this entry…")
    click(dialog(qapp), "Delete it")
    page.leave()
    assert heard.intents == [DeleteLapse("old"), Back()]


def test_one_that_is_gone_is_not_made_anew(page: LapsePage) -> None:
    heard = come(page, "gone")
    assert "This entry is not in your journal any more." in reads(page)
    assert not shown(page, QPlainTextEdit)
    page.leave()
    assert heard.intents == []


def test_without_consent_it_can_be_read_and_deleted(page: LapsePage) -> None:
    heard = come(page, "old", stands(OLD, consents=()))
    assert "You have not agreed to keep a journal" in reads(page)
    assert not button(page, "Discuss this").isEnabled()
    assert name_of(page.focusWidget() or page) == "Delete this entry…"
    page.leave()
    assert heard.intents == []


def test_another_language_is_spoken_and_the_answers_stay(
    page: LapsePage, qapp: QApplication
) -> None:
    heard = come(page, "old")
    qapp.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert button(page, "Discuss this").isChecked()
    page.leave()
    assert heard.intents == []


LOST = Lapse("lost", NOW - 60.0, happened(NOW - 60.0, Ago.DAY), "late", "a call", 5, discuss=True)


def refusing(*refused: Worded, consents: tuple[ConsentKind, ...] = ALL) -> Situation:
    return replace(stands(OLD, consents=consents), refused=refused)


def test_a_new_one_that_was_refused_after_the_page_went_is_told_and_there_again(
    page: LapsePage,
) -> None:
    heard = Heard(page.intent)
    changed = replace(OLD, led_up="tired")
    second = replace(LOST, id="second")
    come(page, situation=refusing(KeepLapse(changed), KeepLapse(LOST), KeepLapse(second)))
    assert heard.intents == [TakeBack(KeepLapse(LOST))]
    assert reads(page).count("This could not be saved. It still stands here") == 1
    assert "Write down a lapse" in reads(page)
    assert button(page, "About a day ago").isChecked()
    page.leave()
    assert kept(heard) == [LOST]
    page.know(stands(LOST, kept=Kept.SAVED))
    assert "could not be saved" not in reads(page)
    assert "Saved in your journal, and nowhere else." in reads(page)


def test_words_that_came_back_can_be_given_up(page: LapsePage) -> None:
    heard = Heard(page.intent)
    come(page, situation=refusing(KeepLapse(replace(NEW, id="lost", led_up="late"))))
    (note,) = [one for one in shown(page, QPlainTextEdit) if one.toPlainText() == "late"]
    note.clear()
    page.leave()
    assert kept(heard) == []


def test_a_change_that_was_refused_is_there_again_where_it_belongs(page: LapsePage) -> None:
    heard = Heard(page.intent)
    changed = replace(OLD, led_up="tired")
    come(page, "old", refusing(KeepLapse(LOST), KeepLapse(changed)))
    assert heard.intents == [TakeBack(KeepLapse(changed))]
    assert "Counted from" in reads(page)
    page.leave()
    assert kept(heard) == [changed]


def test_what_was_refused_while_the_page_is_there_still_stands_there(page: LapsePage) -> None:
    heard = come(page)
    write(page, "What led up to it?", "late")
    click(page, "Save and go on")
    late = KeepLapse(replace(NEW, led_up="late"))
    page.know(replace(refusing(KeepLapse(LOST), late), kept=Kept.FAILED))
    assert heard.intents[1:] == [TakeBack(late)]
    assert reads(page).count("This could not be saved.") == 1


def test_refused_words_take_the_place_of_nothing_that_was_typed(page: LapsePage) -> None:
    heard = come(page)
    write(page, "What led up to it?", "alone")
    page.know(refusing(KeepLapse(LOST)))
    page.leave()
    assert heard.intents == [KeepLapse(replace(NEW, led_up="alone"))]


@pytest.mark.parametrize("id", ["old", "gone"])
def test_refused_words_wait_where_nothing_can_be_written(page: LapsePage, id: str) -> None:
    heard = Heard(page.intent)
    changed = replace(OLD, led_up="tired")
    come(page, id, refusing(KeepLapse(changed), KeepLapse(LOST), consents=()))
    assert heard.intents == []
