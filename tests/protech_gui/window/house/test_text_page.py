"""Texts about the program: read in one's own language, and said to be lost when they are."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from protech_gui.content.prose import PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.log import EventLog
from protech_gui.window.house.text_page import TextPage
from protech_gui.window.models.vault_state import Locked
from protech_gui.window.parts.prose import Prose
from tests.protech_gui.window.hands import reads, shown
from tests.protech_gui.window.rooms.standing import standing


@pytest.fixture
def page(qtbot: QtBot, log: EventLog) -> TextPage:
    made = TextPage(Texts(log, frozenset()))
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_part_says_which_text_it_is(page: TextPage) -> None:
    page.know(standing(Locked(0.0)))
    (text,) = shown(page, Prose)
    page.turn_to(PageId.PRIVACY)
    page.start()
    assert page.focusWidget() is text
    assert "Privacy notice" in reads(page)
    assert "Who is responsible" in text.text
    page.turn_to(PageId.ABOUT)
    assert "About Protech" in reads(page)
    assert "information and self-management" in text.text


def test_it_is_read_in_the_language_spoken(page: TextPage) -> None:
    page.turn_to(PageId.PRIVACY)
    page.know(standing(Locked(0.0), language="nl"))
    (text,) = shown(page, Prose)
    assert "Wie er verantwoordelijk is" in text.text
    page.know(standing(Locked(0.0), language="de"))
    assert "Wer verantwortlich ist" in text.text


@pytest.mark.parametrize(
    ("id", "title"),
    [(PageId.PRIVACY, "Privacy notice"), (PageId.ABOUT, "Purpose and limits")],
)
def test_a_text_that_is_lost_is_said(
    qtbot: QtBot, log: EventLog, tmp_path: Path, id: PageId, title: str
) -> None:
    page = TextPage(Texts(log, frozenset(), tmp_path))
    qtbot.addWidget(page)
    page.turn_to(id)
    page.know(standing(Locked(0.0)))
    page.show()
    assert title in reads(page)
    assert "This text cannot be read." in shown(page, Prose)[0].text
