"""Sentences to begin with: each can be copied, and leaves the clipboard by itself."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from engine.terms import Choices
from protech_gui.content.prose import Page, PageId
from protech_gui.window.helplines.openers_card import OpenersCard
from protech_gui.window.helplines.private_door import PrivateDoor
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.helplines.whom import OPENERS
from tests.protech_gui.window.hands import button, click, name_of, press, reads, shown
from tests.protech_gui.window.helplines.street import Street, guide

PAGE = Page(PageId.CONTACT_OPENERS, "en", "Ways", 1, "not yet", "Read.\n\n- “One.”\n- “Two.”")


@pytest.fixture
def card(qtbot: QtBot, reach: Reach) -> OpenersCard:
    made = OpenersCard(reach)
    qtbot.addWidget(made)
    made.show_page(PAGE)
    made.show()
    return made


def test_each_can_be_copied(qapp: QApplication, card: OpenersCard) -> None:
    assert [line for line in reads(card).split("\n") if line in ("Read.", "One.", "Two.")] == [
        "Read.",
        "One.",
        "Two.",
    ]
    click(card, "Copy: Two.")
    assert qapp.clipboard().text() == "Two."
    assert "leaves the clipboard after a minute" in reads(card)
    button(card, "Copy: One.").setFocus()
    press(card, Qt.Key.Key_Return)
    assert qapp.clipboard().text() == "One."


def test_what_was_copied_leaves_by_itself(qtbot: QtBot, qapp: QApplication) -> None:
    card = OpenersCard(Reach(Street(), qapp.clipboard(), PrivateDoor(), seconds=0.05))
    qtbot.addWidget(card)
    card.show_page(PAGE)
    card.show()
    click(card, "Copy: One.")
    qtbot.waitUntil(lambda: qapp.clipboard().text() == "")


def test_another_page_takes_the_place_of_the_one_before(card: OpenersCard) -> None:
    click(card, "Copy: One.")
    card.show_page(Page(PageId.CONTACT_OPENERS, "en", "Ways", 1, "", "Read.\n\n- “Three.”"))
    assert [name_of(one) for one in shown(card, QAbstractButton)] == ["Copy: Three."]
    assert "Copied" not in reads(card)


def test_a_page_that_is_lost_takes_no_room(card: OpenersCard) -> None:
    card.show_page(Page(PageId.CONTACT_OPENERS, "en", "", 0, "", ""))
    assert not card.isVisible()


@pytest.mark.parametrize("page", OPENERS.values())
@pytest.mark.parametrize("language", ["nl", "de", "en"])
def test_there_are_three_of_each(
    qtbot: QtBot, reach: Reach, data_folder: Path, page: PageId, language: str
) -> None:
    card = OpenersCard(reach)
    qtbot.addWidget(card)
    card.show_page(guide(data_folder).page(page, Choices(language=language)))
    card.show()
    assert len(shown(card, QAbstractButton)) == 3
