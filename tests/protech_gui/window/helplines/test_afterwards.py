"""The question after a way was used: thanks for a yes, the next one for a no, nothing kept."""

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from protech_gui.window.helplines.afterwards import Afterwards
from tests.protech_gui.window.hands import click, reads, shown


@pytest.fixture
def after(qtbot: QtBot) -> Afterwards:
    made = Afterwards("The line")
    qtbot.addWidget(made)
    return made


def test_it_takes_no_room_until_it_asks(after: Afterwards) -> None:
    assert after.isHidden()
    after.ask()
    assert "Did it work?" in reads(after)


def test_a_yes_is_thanked_and_kept_nowhere(qtbot: QtBot, after: Afterwards) -> None:
    after.ask()
    with qtbot.assertNotEmitted(after.failed):
        click(after, "Yes, it worked with The line")
    assert reads(after) == "Thank you. That took courage. Nothing of this is kept."
    assert shown(after, QAbstractButton) == []


def test_a_no_wants_the_next_one(qtbot: QtBot, after: Afterwards) -> None:
    after.ask()
    with qtbot.waitSignal(after.failed):
        click(after, "No, it did not work with The line. Who is next?")
    after.tell("Then try the next one.")
    assert reads(after) == "Then try the next one."


def test_it_asks_again_when_a_way_is_used_again(after: Afterwards) -> None:
    after.ask()
    click(after, "Yes, it worked with The line")
    after.ask()
    assert reads(after).split("\n") == ["Did it work?"]
