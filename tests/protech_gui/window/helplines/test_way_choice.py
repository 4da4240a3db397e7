"""Three ways to begin, of equal weight, none of them chosen first."""

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from protech_gui.window.helplines.beginning import Way
from protech_gui.window.helplines.way_choice import WayChoice
from tests.protech_gui.window.hands import button, click, name_of, reads, shown


@pytest.fixture
def choice(qtbot: QtBot) -> WayChoice:
    made = WayChoice()
    qtbot.addWidget(made)
    made.retranslate()
    made.show()
    return made


def test_all_three_stand_there_and_nothing_is_contacted(choice: WayChoice) -> None:
    ways = ["Talk", "Write", "Only see what happens"]
    assert sorted(name_of(one) for one in shown(choice, QAbstractButton)) == sorted(ways)
    assert not any(one.isChecked() for one in shown(choice, QAbstractButton))
    assert "Nobody is contacted before you choose a number or a page." in reads(choice)
    assert choice.way is Way.TALK
    choice.setFocus()
    assert choice.focusWidget() is button(choice, "Talk")


@pytest.mark.parametrize(
    ("name", "way"),
    [("Write", Way.WRITE), ("Only see what happens", Way.SEE), ("Talk", Way.TALK)],
)
def test_one_is_chosen(qtbot: QtBot, choice: WayChoice, name: str, way: Way) -> None:
    with qtbot.waitSignal(choice.changed):
        click(choice, name)
    assert choice.way is way
