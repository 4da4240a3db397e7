"""An e-mail address: the message is written here first, and only shown when it is wanted."""

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from protech_gui.content.directory import ChannelKind
from protech_gui.window.helplines.mail_row import MailRow
from protech_gui.window.helplines.reach import Reach
from tests.protech_gui.window.hands import click, reads, shown
from tests.protech_gui.window.helplines.street import Street, contact

MAIL = contact(ChannelKind.EMAIL, "us@line.example", "us@line.example")


@pytest.fixture
def row(qtbot: QtBot, reach: Reach) -> MailRow:
    made = MailRow(MAIL, (), reach, ("One.", "Two."))
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_message_is_shown_and_hidden_again(row: MailRow, street: Street) -> None:
    assert shown(row, QPlainTextEdit) == []
    click(row, "Write an e-mail to us@line.example…")
    (text,) = shown(row, QPlainTextEdit)
    assert text.toPlainText() == "One."
    assert row.focusWidget() is text
    assert "An e-mail shows your own address to the service." in reads(row)
    text.setPlainText("My own words")
    click(row, "Hide the e-mail to us@line.example")
    assert shown(row, QPlainTextEdit) == []
    click(row, "Write an e-mail to us@line.example")
    assert text.toPlainText() == "My own words"
    assert street.opened == []


def test_its_use_is_the_use_of_the_row(qtbot: QtBot, row: MailRow) -> None:
    click(row, "Write an e-mail to us@line.example…")
    with qtbot.waitSignal(row.used):
        click(row, "Copy the message")
    with qtbot.waitSignal(row.used):
        click(row, "Copy the address us@line.example")
