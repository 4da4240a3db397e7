"""Unlocking by keyboard and mouse, wrong passphrases, the wait, and what works while locked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from protech_gui.window.house.unlock_page import UnlockPage
from protech_gui.window.intents import ChooseLanguage, Go, Spot, Unlock, UnlockWithKeystore
from protech_gui.window.models.vault_state import Locked, Refused, Working
from tests.protech_gui.window.hands import (
    button,
    click,
    field,
    name_of,
    press,
    reads,
    shown,
    type_on,
    write,
)
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import ON, standing

PASSPHRASE = "Passphrase"


def opened(qtbot: QtBot, wait: float = 0.0) -> UnlockPage:
    page = UnlockPage()
    qtbot.addWidget(page)
    page.know(standing(Locked(wait)))
    page.show()
    page.start()
    return page


@pytest.fixture
def page(qtbot: QtBot) -> UnlockPage:
    return opened(qtbot)


def test_the_passphrase_is_asked_by_keyboard_alone(page: UnlockPage) -> None:
    heard = Heard(page.intent)
    type_on(page, "correct horse")
    press(page, Qt.Key.Key_Return)
    assert heard.intents == [Unlock("correct horse")]
    assert "horse" not in repr(heard.intents)


def test_the_button_does_the_same(page: UnlockPage) -> None:
    heard = Heard(page.intent)
    write(page, PASSPHRASE, "correct horse")
    click(page, "Unlock")
    assert heard.intents == [Unlock("correct horse")]


def test_a_wrong_one_is_said_and_can_be_typed_over(page: UnlockPage) -> None:
    write(page, PASSPHRASE, "wrong horse")
    page.know(standing(Working()))
    assert "One moment" in reads(page)
    assert not field(page, PASSPHRASE).isEnabled()
    assert page.focusWidget() is page
    page.know(standing(Refused(wrong=True, wait=0.0)))
    assert "That was not the right passphrase." in reads(page)
    assert "again" not in reads(page)
    assert field(page, PASSPHRASE).selectedText() == "wrong horse"
    assert button(page, "Unlock").isEnabled()


def test_while_a_wait_lasts_neither_button_nor_return_tries(page: UnlockPage) -> None:
    heard = Heard(page.intent)
    page.know(standing(Refused(wrong=True, wait=600.0)))
    assert "in about 10 minute(s)" in reads(page)
    assert not button(page, "Unlock").isEnabled()
    press(page, Qt.Key.Key_Return)
    assert heard.intents == []


def test_the_wait_counts_down_and_ends(qtbot: QtBot) -> None:
    page = opened(qtbot, wait=1.2)
    assert "in 2 second(s)" in reads(page)
    qtbot.waitUntil(lambda: "in 1 second(s)" in reads(page))
    qtbot.waitUntil(lambda: "You can try again now." in reads(page))
    assert button(page, "Unlock").isEnabled()


def test_news_of_protection_does_not_begin_the_wait_again(page: UnlockPage) -> None:
    refused = Refused(wrong=True, wait=0.0)
    page.know(standing(refused))
    write(page, PASSPHRASE, "half a pass")
    page.know(standing(refused, protection=ON))
    assert field(page, PASSPHRASE).selectedText() == ""


@pytest.mark.parametrize(
    ("refused", "words"),
    [
        (Refused(wrong=False, wait=5.0), "too early"),
        (Refused(wrong=False, wait=900.0, count_lost=True), "no longer knows"),
    ],
)
def test_a_try_that_came_too_early_is_not_called_wrong(
    page: UnlockPage, refused: Refused, words: str
) -> None:
    page.know(standing(refused))
    assert words in reads(page)
    assert "not the right" not in reads(page)


def test_the_letters_can_be_shown(page: UnlockPage) -> None:
    click(page, "Show what I type")
    assert field(page, PASSPHRASE).echoMode() is QLineEdit.EchoMode.Normal


def test_help_and_the_ways_out_need_no_passphrase(page: UnlockPage) -> None:
    heard = Heard(page.intent)
    for name in ("I forgot my passphrase", "More support", "What is this program?"):
        click(page, name)
    assert heard.intents == [Go(Spot.RECOVER), Go(Spot.HELP), Go(Spot.ABOUT)]


def test_another_language_can_be_chosen(page: UnlockPage) -> None:
    heard = Heard(page.intent)
    (box,) = shown(page, QComboBox)
    box.setFocus()
    press(page, Qt.Key.Key_Up)
    assert heard.intents == [ChooseLanguage("de")]


def test_nothing_on_it_names_the_topic(page: UnlockPage) -> None:
    for word in ("sex", "explicit", "urge", "picture", "protech"):
        assert word not in reads(page).lower()


KEYSTORE = "Unlock with the keystore"


def test_the_keystore_is_offered_where_it_opens_the_journal(page: UnlockPage) -> None:
    heard = Heard(page.intent)
    assert KEYSTORE not in [name_of(one) for one in shown(page, QAbstractButton)]
    page.know(standing(Locked(0.0, keystore=True)))
    click(page, KEYSTORE)
    assert heard.intents == [UnlockWithKeystore()]
    page.know(standing(Working()))
    assert not button(page, KEYSTORE).isEnabled()


def test_a_silent_keystore_leads_to_the_passphrase(page: UnlockPage) -> None:
    page.know(standing(Locked(0.0, keystore=True, silent=True)))
    assert "Your passphrase does, as before." in reads(page)
    assert button(page, KEYSTORE).isEnabled()
    page.know(standing(Refused(wrong=True, wait=0.0)))
    assert "as before" not in reads(page)
    assert button(page, KEYSTORE).isEnabled()


def test_the_wait_after_wrong_passphrases_does_not_hold_up_the_keystore(page: UnlockPage) -> None:
    page.know(standing(Locked(600.0, keystore=True)))
    assert button(page, KEYSTORE).isEnabled()
