"""Icons: drawn in the theme's colours, shipped if and only if they are used."""

import re

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from protech_gui.theme import DARK, LIGHT, Ink, Theme, ink
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.icon import FOLDER, Sign, icon
from tests.structure.tree import ROOT

SHIPPED = {path.stem for path in FOLDER.glob("*.svg")}


def colour_of(made: QIcon) -> QColor:
    """Return the colour of the strongest pixel."""
    image = made.pixmap(QSize(48, 48)).toImage()
    pixels = [image.pixelColor(x, y) for x in range(48) for y in range(48)]
    return max(pixels, key=QColor.alpha)


def test_every_icon_that_is_shipped_is_used_and_the_licence_is_beside_them() -> None:
    sources = "\n".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "protech_gui").rglob("*.py")
    )
    used = set(re.findall(r'"([a-z0-9-]+)"', sources))
    assert SHIPPED - used == set()
    assert "ISC License" in (FOLDER / "LICENSE.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", sorted(SHIPPED))
def test_every_icon_can_be_drawn(qapp: QApplication, name: str) -> None:
    del qapp
    assert colour_of(icon(name)).alpha() == 255


def test_an_icon_has_the_colour_of_its_role(qapp: QApplication) -> None:
    del qapp
    for role in (Ink.TEXT, Ink.ACTION):
        drawn, asked = colour_of(icon("sun", role)), ink(role)
        assert abs(drawn.lightness() - asked.lightness()) <= 3


def test_an_icon_that_is_not_there_is_an_error(qapp: QApplication) -> None:
    del qapp
    with pytest.raises(OSError, match="nothing"):
        icon("nothing")


def test_icons_follow_when_the_system_turns_dark(qapp: QApplication, qtbot: QtBot) -> None:
    font, palette, sheet = qapp.font(), qapp.palette(), qapp.styleSheet()
    theme = Theme(qapp)
    theme.wear(Qt.ColorScheme.Light)
    page = QWidget()
    row = QHBoxLayout(page)
    button, sign = Button("sun"), Sign("sun", Ink.TEXT)
    row.addWidget(button)
    row.addWidget(sign)
    qtbot.addWidget(page)
    page.show()
    for scheme, colours in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        theme.wear(scheme)
        wanted = QColor(colours.text).lightness()
        assert abs(colour_of(button.icon()).lightness() - wanted) <= 4
        assert abs(sign.grab().toImage().pixelColor(0, 0).lightness() - wanted) > 40
    theme.deleteLater()
    qapp.setFont(font)
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)
