"""A forgotten passphrase: the twelve words open the journal, and a new passphrase is chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from protech_gui.services.passphrase import PassphraseFault
from protech_gui.services.recovery_code import NoCode, UnknownWord, parse
from protech_gui.window.diary.passphrase_page import PassphrasePage
from protech_gui.window.diary.recover_page import RecoverPage
from protech_gui.window.intents import ChangePassphrase, UnlockWithCode
from protech_gui.window.models.vault_state import (
    Locked,
    Misread,
    Recovered,
    Refused,
    Unfit,
    VaultState,
    Working,
)
from tests.protech_gui.window.diary.conftest import WORDS, Opened, standing
from tests.protech_gui.window.hands import button, click, press, reads, shown, type_on
from tests.protech_gui.window.heard import Heard

OPEN = "Open my journal"


@pytest.fixture
def page(opened: Opened) -> RecoverPage:
    made = RecoverPage()
    opened(made, standing(Locked(0.0)))
    return made


def misread(text: str) -> Misread:
    with pytest.raises(NoCode) as refused:
        parse(text)
    return Misread(refused.value.fault)


def test_the_words_are_handed_over_as_they_were_typed(page: RecoverPage) -> None:
    heard = Heard(page.intent)
    type_on(page, WORDS)
    click(page, OPEN)
    assert heard.intents == [UnlockWithCode(WORDS)]
    assert "legal" not in repr(heard.intents)


def test_by_keyboard_alone(page: RecoverPage) -> None:
    heard = Heard(page.intent)
    type_on(page, WORDS)
    press(page, Qt.Key.Key_Tab)
    press(page, Qt.Key.Key_Space)
    assert heard.intents == [UnlockWithCode(WORDS)]


def test_a_word_that_is_none_is_named_with_what_comes_near(page: RecoverPage) -> None:
    state = misread(WORDS.replace("sausage", "sosage"))
    assert isinstance(state.fault, tuple)
    (fault,) = state.fault
    assert fault.position == 6
    page.know(standing(state))
    assert "Word 6" in reads(page)
    assert "sausage" in reads(page)


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (misread("legal winner"), "These are 2"),
        (misread(WORDS.replace("yellow", "year")), "their order"),
        (Misread((UnknownWord(3, ()),)), "Word 3 is not one of the words"),
        (Refused(wrong=True, wait=0.0), "not the code of this journal"),
        (Refused(wrong=False, wait=0.0), "too early"),
    ],
)
def test_what_is_wrong_is_said(page: RecoverPage, state: VaultState, words: str) -> None:
    page.know(standing(state))
    assert words in reads(page)
    assert button(page, OPEN).isEnabled()


def test_while_it_works_nothing_can_be_typed(page: RecoverPage) -> None:
    page.know(standing(Working()))
    assert "One moment" in reads(page)
    assert not button(page, OPEN).isEnabled()
    assert not any(field.isEnabled() for field in shown(page, QPlainTextEdit))


def test_after_wrong_codes_it_counts_down(page: RecoverPage, qtbot: QtBot) -> None:
    page.know(standing(Refused(wrong=True, wait=0.6)))
    assert not button(page, OPEN).isEnabled()
    assert "1 second" in reads(page)
    qtbot.waitUntil(button(page, OPEN).isEnabled)


def test_the_typed_words_stay_after_a_mistake(page: RecoverPage) -> None:
    type_on(page, "legal winer")
    page.know(standing(Working()))
    page.know(standing(misread("legal winer")))
    (field,) = shown(page, QPlainTextEdit)
    assert field.toPlainText() == "legal winer"
    assert page.focusWidget() is field


def test_a_new_passphrase_is_chosen_by_keyboard(opened: Opened) -> None:
    page = PassphrasePage()
    opened(page, standing(Recovered()))
    heard = Heard(page.intent)
    for _ in range(2):
        type_on(page, "another horse")
        press(page, Qt.Key.Key_Return)
    assert heard.intents == [ChangePassphrase("another horse")]
    page.know(standing(Working()))
    assert not any(field.isEnabled() for field in shown(page, QLineEdit))


def test_a_new_passphrase_that_does_not_do_is_told(opened: Opened) -> None:
    page = PassphrasePage()
    opened(page, standing(Recovered()))
    page.know(standing(Unfit(PassphraseFault.TOO_LONG)))
    assert "longer than" in reads(page)
