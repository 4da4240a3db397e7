"""Choosing a passphrase by keyboard and mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from protech_gui.services.passphrase import LONGEST, PassphraseFault
from protech_gui.window.intents import CreateVault, LookAgain, StartAfresh
from protech_gui.window.views.create_page import CreatePage
from tests.protech_gui.window.hands import button, click, field, press, reads, type_on, write
from tests.protech_gui.window.views.heard import Heard

FIRST, SECOND = "Passphrase", "The same passphrase again"
CREATE = "Create my records"


@pytest.fixture(params=[False, True], ids=["first", "afresh"])
def page(request: pytest.FixtureRequest, qtbot: QtBot) -> CreatePage:
    made = CreatePage(afresh=request.param)
    qtbot.addWidget(made)
    made.show()
    made.start()
    return made


def test_two_equal_passphrases_make_a_vault_by_keyboard_alone(qtbot: QtBot) -> None:
    page = CreatePage(afresh=False)
    qtbot.addWidget(page)
    page.show()
    page.start()
    heard = Heard(page.intent)
    type_on(page, "correct horse")
    press(page, Qt.Key.Key_Return)
    type_on(page, "correct horse")
    press(page, Qt.Key.Key_Return)
    assert heard.intents == [CreateVault("correct horse")]


def test_afresh_it_makes_another_vault_or_goes_back(qtbot: QtBot) -> None:
    page = CreatePage(afresh=True)
    qtbot.addWidget(page)
    page.show()
    heard = Heard(page.intent)
    write(page, FIRST, "correct horse")
    write(page, SECOND, "correct horse")
    click(page, CREATE)
    click(page, "Back")
    assert heard.intents == [StartAfresh("correct horse"), LookAgain()]


def test_two_that_differ_are_not_taken(page: CreatePage) -> None:
    heard = Heard(page.intent)
    write(page, FIRST, "correct horse")
    write(page, SECOND, "correct house")
    click(page, CREATE)
    assert heard.intents == []
    assert "not the same" in reads(page)
    assert page.focusWidget() is field(page, SECOND)
    assert field(page, SECOND).selectedText()


@pytest.mark.parametrize(
    ("fault", "words"),
    [(PassphraseFault.TOO_SHORT, "shorter than"), (PassphraseFault.TOO_LONG, "longer than")],
)
def test_it_says_why_a_passphrase_does_not_do(
    page: CreatePage, fault: PassphraseFault, words: str
) -> None:
    page.set_busy(True)
    page.refuse(fault)
    assert words in reads(page)
    assert page.focusWidget() is field(page, FIRST)
    assert button(page, CREATE).isEnabled()


def test_while_it_works_nothing_can_be_pressed(page: CreatePage) -> None:
    page.set_busy(True)
    assert "One moment" in reads(page)
    assert not any(part.isEnabled() for part in page.findChildren(QLineEdit))
    assert not button(page, CREATE).isEnabled()
    assert page.focusWidget() is page


def test_the_letters_are_hidden_until_the_person_wants_to_see_them(page: CreatePage) -> None:
    fields = [field(page, FIRST), field(page, SECOND)]
    assert {one.echoMode() for one in fields} == {QLineEdit.EchoMode.Password}
    click(page, "Show what I type")
    assert {one.echoMode() for one in fields} == {QLineEdit.EchoMode.Normal}
    click(page, "Hide what I type")
    assert {one.echoMode() for one in fields} == {QLineEdit.EchoMode.Password}


def test_a_pasted_document_is_long_enough_to_be_refused(page: CreatePage) -> None:
    write(page, FIRST, "x" * 5)
    field(page, FIRST).setText("x" * 5000)
    assert len(field(page, FIRST).text()) == LONGEST + 1


def test_an_intent_does_not_show_its_passphrase() -> None:
    assert "horse" not in repr(CreateVault("correct horse"))
    assert "horse" not in repr(StartAfresh("correct horse"))
