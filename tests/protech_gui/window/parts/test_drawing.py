"""The project's own drawings: each is used, can be drawn, and follows the theme."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from protech_gui.theme import Ink, ink
from protech_gui.window.crisis.steadying import STEPS
from protech_gui.window.parts.drawing import FOLDER, Drawing


def colours(drawing: Drawing) -> set[str]:
    """Return every colour in it."""
    image = drawing.grab().toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {QColor(image.pixel(x, y)).name() for x, y in places}


def test_every_drawing_is_used() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == set(STEPS)


@pytest.mark.parametrize("name", STEPS)
def test_it_draws_in_the_colour_of_its_role(qtbot: QtBot, name: str) -> None:
    for role in (Ink.TEXT, Ink.ACTION):
        drawing = Drawing(name, 6, role)
        qtbot.addWidget(drawing)
        drawing.resize(drawing.sizeHint())
        assert ink(role).name() in colours(drawing)


def test_another_takes_its_place(qtbot: QtBot) -> None:
    drawing = Drawing(STEPS[0], 6)
    qtbot.addWidget(drawing)
    drawing.resize(drawing.sizeHint())
    before = drawing.grab().toImage()
    drawing.turn(STEPS[1])
    assert drawing.grab().toImage() != before


def test_what_there_is_none_of_is_an_error(qapp: QApplication) -> None:
    del qapp
    with pytest.raises(OSError, match="nowhere"):
        Drawing("nowhere", 6)
