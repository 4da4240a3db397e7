"""A box narrower than what is chosen shows as much of it as there is room for."""

from PySide6.QtWidgets import QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from protech_gui.window.parts.choice_box import ChoiceBox

WORDS = "Many more words than there is room for"


def written(box: ChoiceBox) -> str:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    text: str = option.currentText
    return text


def test_what_has_no_room_ends_in_dots(qtbot: QtBot) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.offer({"many": WORDS})
    box.choose("many")
    box.resize(box.sizeHint() * 2)
    assert written(box) == WORDS
    box.resize(box.minimumSizeHint())
    assert written(box).endswith("…")
    assert box.currentText() == WORDS
