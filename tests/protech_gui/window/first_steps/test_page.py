"""The first start by clicks and keys: every page, every No, what is kept and what is not."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace as with_choices
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from engine.contract import Protection
from engine.terms import ConsentKind
from protech_gui.content.prose import Prose as Texts
from protech_gui.domain.first_steps import DECLARATIONS, PAGES, STEPS, Step
from protech_gui.log import EventLog
from protech_gui.window.first_steps.page import FirstStepsPage
from protech_gui.window.intents import (
    Agree,
    ChooseLanguage,
    Go,
    GoOn,
    Leave,
    Spot,
    WantProtection,
)
from protech_gui.window.parts.prose import Prose
from tests.protech_gui.window.first_steps.conftest import (
    BLIND,
    OFF,
    ON,
    STARTING,
    Opened,
    standing_at,
)
from tests.protech_gui.window.hands import button, click, press, reads, shown
from tests.protech_gui.window.heard import Heard

OUTS = {
    Step.ADULT: "for adults",
    Step.DEVICE: "not on this device",
    Step.FREE: "your own choice",
    Step.OTHERS: "Others may not",
}


def says(page: FirstStepsPage) -> str:
    """Return all that can be read, texts included."""
    return reads(page) + "\n" + "\n".join(text.text for text in shown(page, Prose))


def said(heard: Heard, step: str) -> bool:
    return heard.intents[-1] == GoOn(step)


def test_yes_to_everything_leads_through_every_page(opened: Opened) -> None:
    situation = standing_at("language")
    page = opened(situation)
    heard = Heard(page.intent)
    for name in ["Go on"] * 2 + ["Yes"] * 4 + ["Go on"] * 4 + ["Turn on"]:
        click(page, name)
    page.know(standing_at("protection", ON, consented=True))
    for name in ("Go on", "Finish"):
        click(page, name)
    way = [intent.step for intent in heard.intents if isinstance(intent, GoOn)]
    assert way == [step.value for step in STEPS[1:]]


def test_it_can_be_done_by_keyboard_alone(opened: Opened, qtbot: QtBot) -> None:
    page = opened(standing_at("language"))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    heard = Heard(page.intent)
    press(page, Qt.Key.Key_Space)
    for _ in range(20):
        press(page, Qt.Key.Key_Tab)
        if page.focusWidget() is button(page, "Go on"):
            break
    press(page, Qt.Key.Key_Space)
    assert heard.intents == [GoOn("welcome"), GoOn("adult")]
    for following in ("device", "free", "others", "does"):
        press(page, Qt.Key.Key_Y, alt=True)
        qtbot.waitUntil(partial(said, heard, following))


def test_a_declaration_begins_at_no_answer(opened: Opened) -> None:
    page = opened(standing_at("adult"))
    heard = Heard(page.intent)
    press(page, Qt.Key.Key_Space)
    press(page, Qt.Key.Key_Return)
    assert heard.intents == []


@pytest.mark.parametrize("step", sorted(DECLARATIONS))
def test_both_answers_are_of_one_size_and_weight(opened: Opened, step: Step) -> None:
    page = opened(standing_at(step.value))
    yes, no = button(page, "Yes"), button(page, "No")
    assert yes.size() == no.size()
    assert yes.property("mainAction") == no.property("mainAction")
    assert yes.accessibleDescription() == no.accessibleDescription() != ""


@pytest.mark.parametrize("step", sorted(DECLARATIONS))
def test_a_no_is_met_kindly_and_kept_nowhere(opened: Opened, step: Step) -> None:
    page = opened(standing_at(step.value))
    heard = Heard(page.intent)
    click(page, "No")
    assert OUTS[step] in says(page)
    click(page, "Back to the question")
    assert button(page, "Yes")
    assert heard.intents == []


def test_from_a_way_out_one_can_end_or_remove_the_program(opened: Opened) -> None:
    page = opened(standing_at("free"))
    heard = Heard(page.intent)
    click(page, "No")
    click(page, "Remove Protech…")
    click(page, "Quit")
    assert heard.intents == [Go(Spot.ABOUT, "remove"), Leave()]


def test_who_is_under_18_is_led_to_services_for_young_people(opened: Opened) -> None:
    page = opened(standing_at("adult"))
    heard = Heard(page.intent)
    click(page, "No")
    click(page, "Help for young people")
    assert heard.intents == [Go(Spot.HELP, "under_18")]


@pytest.mark.parametrize("step", sorted(DECLARATIONS - {Step.ADULT}))
def test_no_other_way_out_speaks_of_young_people(opened: Opened, step: Step) -> None:
    page = opened(standing_at(step.value))
    click(page, "No")
    with pytest.raises(KeyError):
        button(page, "Help for young people")


def test_what_becomes_of_data_can_be_read_before_the_consent(opened: Opened) -> None:
    page = opened(standing_at("consent"))
    heard = Heard(page.intent)
    click(page, "Privacy notice")
    assert heard.intents == [Go(Spot.TEXT, "privacy")]


def test_who_minds_for_others_goes_on_without_protection(opened: Opened) -> None:
    page = opened(standing_at("others"))
    heard = Heard(page.intent)
    click(page, "No")
    click(page, "Go on without protection")
    assert heard.intents == [GoOn("done")]


def test_only_others_are_a_reason_to_go_on_without(opened: Opened) -> None:
    page = opened(standing_at("adult"))
    click(page, "No")
    with pytest.raises(KeyError):
        button(page, "Go on without protection")


def test_going_back_is_kept_too(opened: Opened) -> None:
    page = opened(standing_at("misses"))
    heard = Heard(page.intent)
    click(page, "Back")
    assert "What Protech does" in says(page)
    assert heard.intents == [GoOn("does")]


@pytest.mark.parametrize("step", STEPS[:-1])
def test_after_a_kill_the_same_page_stands_there(opened: Opened, step: Step) -> None:
    consented = step in {Step.PROTECTION, Step.PRACTICE}
    page = opened(standing_at(step.value, ON if consented else OFF, consented=consented))
    heard = Heard(page.intent)
    assert f"Step {STEPS.index(step) + 1} of {PAGES}" in reads(page)
    assert heard.intents == []


def test_who_was_done_before_the_settings_were_lost_goes_on_at_once(
    qtbot: QtBot, texts: Texts
) -> None:
    page = FirstStepsPage(texts, can_look=True)
    qtbot.addWidget(page)
    heard = Heard(page.intent)
    page.know(standing_at("language", ON, consented=True))
    page.start()
    assert heard.intents == [GoOn("done")]


@pytest.mark.parametrize("step", STEPS[1:-1])
def test_the_language_can_be_changed_on_every_page(opened: Opened, step: Step) -> None:
    page = opened(standing_at(step.value, ON, consented=step in {Step.PROTECTION, Step.PRACTICE}))
    heard = Heard(page.intent)
    (box,) = shown(page, QComboBox)
    press_on = box.findData("nl")
    box.setCurrentIndex(press_on)
    box.activated.emit(press_on)
    assert heard.intents == [ChooseLanguage("nl")]


def test_the_first_page_offers_each_language_in_its_own_words(opened: Opened) -> None:
    page = opened(standing_at("language"))
    heard = Heard(page.intent)
    click(page, "Deutsch")
    assert heard.intents == [ChooseLanguage("de")]
    assert not shown(page, QComboBox)


def test_another_language_changes_the_text_at_once(opened: Opened) -> None:
    situation = standing_at("welcome")
    page = opened(situation)
    page.know(replace(situation, choices=with_choices(situation.choices, language="nl")))
    assert "Fijn dat je er bent" in says(page)


def test_what_is_so_here_is_said(opened: Opened) -> None:
    words = says(opened(standing_at("does")))
    assert "Protech can look at this screen" in words
    assert "It covers explicit pictures, of adults too." in words
    assert "icon stands at the edge" in words


def test_where_nothing_can_be_covered_that_is_said_before_the_consent(opened: Opened) -> None:
    words = says(opened(standing_at("does", tray=False), can_look=False))
    assert "does not let Protech look" in words
    assert "It covers" not in words
    assert "no place for Protech’s icon" in words
    assert "does not let Protech look" in says(opened(standing_at("consent"), can_look=False))


def test_the_consent_is_given_to_the_text_that_was_shown(opened: Opened, texts: Texts) -> None:
    page = opened(standing_at("consent"))
    heard = Heard(page.intent)
    text = texts.consent(ConsentKind.SCREEN, "en")
    assert text is not None
    agree, not_now = button(page, "Turn on"), button(page, "Not now")
    assert agree.size() == not_now.size()
    assert agree.property("mainAction") == not_now.property("mainAction")
    click(page, "Turn on")
    assert heard.intents == [Agree(text), GoOn("protection")]


def test_protection_goes_on_once_the_consent_is_kept(opened: Opened) -> None:
    page = opened(standing_at("consent"))
    click(page, "Turn on")
    heard = Heard(page.intent)
    page.know(standing_at("protection"))
    assert heard.intents == []
    page.know(standing_at("protection", consented=True))
    page.know(standing_at("protection", STARTING, consented=True))
    assert heard.intents == [WantProtection()]


def test_not_now_consents_to_nothing_and_still_opens_the_program(opened: Opened) -> None:
    page = opened(standing_at("consent"))
    heard = Heard(page.intent)
    click(page, "Not now")
    page.know(standing_at("done"))
    assert heard.intents == [GoOn("done")]


@pytest.mark.parametrize(
    ("protection", "words"),
    [
        (OFF, "Protection is off."),
        (STARTING, "Protection is starting."),
        (ON, "Protection is on."),
        (BLIND, "Protection is interrupted."),
    ],
)
def test_how_protection_stands_is_said_as_it_is(
    opened: Opened, protection: Protection, words: str
) -> None:
    page = opened(standing_at("protection", ON, consented=True))
    page.know(standing_at("protection", protection, consented=True))
    assert words in says(page)


def test_protection_that_is_off_can_be_turned_on(opened: Opened) -> None:
    page = opened(standing_at("protection", OFF, consented=True))
    heard = Heard(page.intent)
    click(page, "Turn protection on")
    assert heard.intents == [WantProtection()]


def test_a_page_that_cannot_be_read_can_be_declined_and_not_agreed_to(
    qtbot: QtBot, tmp_path: Path, log: EventLog
) -> None:
    page = FirstStepsPage(Texts(log, frozenset(), tmp_path), can_look=True)
    qtbot.addWidget(page)
    page.know(standing_at("adult"))
    page.show()
    assert "This page cannot be read" in says(page)
    assert button(page, "No")
    with pytest.raises(KeyError):
        button(page, "Yes")


def test_a_consent_that_cannot_be_read_cannot_be_given(
    qtbot: QtBot, tmp_path: Path, log: EventLog
) -> None:
    page = FirstStepsPage(Texts(log, frozenset(), tmp_path), can_look=True)
    qtbot.addWidget(page)
    page.know(standing_at("consent"))
    page.show()
    assert "missing or damaged" in says(page)
    with pytest.raises(KeyError):
        button(page, "Turn on")
    heard = Heard(page.intent)
    click(page, "Not now")
    assert heard.intents == [GoOn("done")]


@pytest.mark.parametrize("step", STEPS[:-1])
@pytest.mark.parametrize("width", [420, 700, 1400])
def test_no_line_of_a_text_is_cut(opened: Opened, step: Step, width: int) -> None:
    page = opened(standing_at(step.value, ON, consented=step in {Step.PROTECTION, Step.PRACTICE}))
    page.resize(width, 2000)
    for text in shown(page, Prose):
        assert text.document().size().height() <= text.height()
