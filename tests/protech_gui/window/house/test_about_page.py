"""*What is this program?*: said to whoever finds it, with ways out that need no passphrase."""

import re

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from protech_gui.content.prose import Prose as Texts
from protech_gui.log import EventLog
from protech_gui.window.house.about_page import AboutPage
from protech_gui.window.intents import EndProtection, Go, Remove, Spot
from protech_gui.window.models.vault_state import Locked
from protech_gui.window.parts.prose import Prose
from tests.protech_gui.window.hands import asks, button, click, dialog, reads, shown
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import OFF, standing

TOPIC = re.compile(r"child|kinder|gedachten|Gedanken|thoughts|Protech", re.IGNORECASE)
"""Words that would tell whoever reads along why a person has this program."""


@pytest.fixture
def page(qtbot: QtBot, log: EventLog) -> AboutPage:
    made = AboutPage(Texts(log, frozenset()))
    qtbot.addWidget(made)
    made.know(standing(Locked(0.0)))
    made.show()
    made.start()
    return made


def test_it_says_what_it_is_and_who_cannot_look_in(page: AboutPage) -> None:
    text = "\n".join(prose.text for prose in shown(page, Prose))
    assert "Nobody can look in through it" in text


@pytest.mark.parametrize("language", ["nl", "de", "en"])
def test_whoever_finds_it_reads_nothing_of_why_it_is_here(page: AboutPage, language: str) -> None:
    page.know(standing(Locked(0.0), language=language))
    text = reads(page) + "\n".join(prose.text for prose in shown(page, Prose))
    assert not TOPIC.search(text)


def test_more_can_be_read_one_step_further_on(page: AboutPage) -> None:
    heard = Heard(page.intent)
    click(page, "Purpose and limits")
    click(page, "Privacy notice")
    assert heard.intents == [Go(Spot.TEXT, "about"), Go(Spot.TEXT, "privacy")]


def test_turning_off_takes_one_confirmation(page: AboutPage, qapp: QApplication) -> None:
    heard = Heard(page.intent)
    click(page, "Turn off")
    click(dialog(qapp), "Keep it on")
    assert heard.intents == []
    click(page, "Turn off")
    click(dialog(qapp), "Turn off")
    assert heard.intents == [EndProtection()]


def test_what_is_off_cannot_be_turned_off(page: AboutPage) -> None:
    page.know(standing(Locked(0.0), protection=OFF))
    assert not button(page, "Turn off").isEnabled()


def test_removing_says_what_it_erases_and_takes_one_confirmation(
    page: AboutPage, qapp: QApplication
) -> None:
    heard = Heard(page.intent)
    click(page, "Remove")
    sheet = dialog(qapp)
    (text,) = shown(sheet, Prose)
    assert "What is not erased" in text.text
    assert sheet.focusWidget() is button(sheet, "Keep it")
    click(sheet, "Keep it")
    assert heard.intents == []
    click(page, "Remove")
    click(dialog(qapp), "Remove")
    assert heard.intents == [Remove()]


@pytest.mark.parametrize(("part", "asked"), [("turn_off", True), ("remove", True), ("", False)])
def test_who_came_for_it_is_asked_at_once_and_only_once(
    page: AboutPage, qapp: QApplication, part: str, asked: bool
) -> None:
    page.turn_to(part)
    page.start()
    assert asks(qapp) is asked
    if asked:
        dialog(qapp).reject()
    page.start()
    assert not asks(qapp)
