"""A first message: neutral, one's own, copied or handed on, and never sent from here."""

import pytest
from PySide6.QtCore import QUrl, QUrlQuery
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from protech_gui.content.directory import ChannelKind
from protech_gui.window.helplines.letter import LONGEST_LETTER
from protech_gui.window.helplines.mail_draft import MailDraft
from protech_gui.window.helplines.private_door import PrivateDoor
from protech_gui.window.helplines.reach import Reach
from tests.protech_gui.window.hands import asks, click, dialog, field, name_of, reads, shown, write
from tests.protech_gui.window.helplines.street import Street, contact

MAIL = contact(ChannelKind.EMAIL, "us@line.example", "us@line.example")
OPEN = "Open it in my mail program…"


def opened(qtbot: QtBot, reach: Reach, *openers: str) -> MailDraft:
    made = MailDraft(MAIL, reach, openers)
    qtbot.addWidget(made)
    made.show()
    made.start()
    return made


@pytest.fixture
def draft(qtbot: QtBot, reach: Reach) -> MailDraft:
    return opened(qtbot, reach, "I’m worried.", "Where do I begin?")


def note(draft: MailDraft) -> QPlainTextEdit:
    (found,) = shown(draft, QPlainTextEdit)
    return found


def handed(street: Street) -> tuple[str, str, str]:
    """Return whom a message went to, its subject and its words, as a mail program reads them."""
    (address,) = street.opened
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    query, whole = QUrlQuery(url), QUrl.ComponentFormattingOption.FullyDecoded
    return (
        url.path(),
        query.queryItemValue("subject", whole),
        query.queryItemValue("body", whole),
    )


def test_it_begins_with_a_neutral_subject_and_a_sentence(draft: MailDraft) -> None:
    assert field(draft, "Subject").text() == "A question"
    assert note(draft).toPlainText() == "I’m worried."
    assert name_of(note(draft)) == "Your message to us@line.example"
    assert draft.focusWidget() is note(draft)
    assert "stays among those that you sent" in reads(draft).replace("\n", " ")


def test_another_sentence_takes_its_place_and_never_that_of_own_words(draft: MailDraft) -> None:
    for expected in ("Where do I begin?", "I’m worried."):
        click(draft, "Another way to begin")
        assert note(draft).toPlainText() == expected
    note(draft).setPlainText("My words.")
    click(draft, "Another way to begin")
    assert note(draft).toPlainText() == "My words.\n\nI’m worried."
    note(draft).clear()
    click(draft, "Another way to begin")
    assert note(draft).toPlainText() == "I’m worried."


def test_without_sentences_there_is_room_for_ones_own(qtbot: QtBot, reach: Reach) -> None:
    bare = opened(qtbot, reach)
    assert note(bare).toPlainText() == ""
    assert "Another way to begin" not in [name_of(one) for one in shown(bare, QPlainTextEdit)]
    with pytest.raises(KeyError):
        click(bare, "Another way to begin")


def test_it_is_copied_without_the_subject(
    qtbot: QtBot, qapp: QApplication, draft: MailDraft
) -> None:
    with qtbot.waitSignal(draft.used):
        click(draft, "Copy the message")
    assert qapp.clipboard().text() == "I’m worried."
    assert "leaves the clipboard after a minute" in reads(draft)


def test_it_is_handed_on_after_it_was_said_what_it_shows(
    qtbot: QtBot, qapp: QApplication, draft: MailDraft, street: Street
) -> None:
    write(draft, "Subject", "Hello & more")
    note(draft).setPlainText("One ü\ntwo?")
    click(draft, OPEN)
    assert street.opened == []
    assert "Your own address becomes visible" in reads(dialog(qapp))
    click(dialog(qapp), "Not now")
    assert (street.opened, asks(qapp)) == ([], False)
    click(draft, OPEN)
    with qtbot.waitSignal(draft.used):
        click(dialog(qapp), "Write")
    assert handed(street) == ("us@line.example", "Hello & more", "One ü\r\ntwo?")


def test_what_is_too_long_to_be_handed_on_is_said_and_stays(
    qapp: QApplication, draft: MailDraft, street: Street
) -> None:
    note(draft).setPlainText("ü" * LONGEST_LETTER)
    click(draft, OPEN)
    assert (street.opened, asks(qapp)) == ([], False)
    assert "The message is too long to be handed on." in reads(draft)
    assert len(note(draft).toPlainText()) == LONGEST_LETTER


def test_it_takes_no_more_than_a_first_message_needs(draft: MailDraft) -> None:
    note(draft).setPlainText("a" * LONGEST_LETTER)
    QTest.keyClicks(note(draft), "b")
    assert len(note(draft).toPlainText()) == LONGEST_LETTER


def test_without_a_mail_program_it_can_be_copied(qtbot: QtBot, qapp: QApplication) -> None:
    reach = Reach(Street(closed=True), qapp.clipboard(), PrivateDoor())
    draft = opened(qtbot, reach, "I’m worried.")
    click(draft, OPEN)
    with qtbot.assertNotEmitted(draft.used):
        click(dialog(qapp), "Write")
    assert "No mail program opened." in reads(draft)
