"""That text and controls can be told from what they stand on, in light and in dark."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from protech_gui.theme import (
    DARK,
    LIGHT,
    SCALE,
    Colours,
    TextSize,
    Theme,
    colours_for,
    style_sheet,
)
from tests.protech_gui.contrast import contrast

THEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
BACKGROUNDS = pytest.mark.parametrize("background", ["page", "raised", "notice"])


def test_contrast_is_measured_as_the_guidelines_say() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#336699", "#336699") == 1


@THEMES
@BACKGROUNDS
@pytest.mark.parametrize("text", ["text", "quiet"])
def test_text_can_be_read(colours: Colours, background: str, text: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, background)) >= 4.5


@THEMES
def test_text_on_an_action_can_be_read(colours: Colours) -> None:
    assert contrast(colours.action_text, colours.action) >= 4.5
    assert contrast(colours.action_text, colours.action_strong) >= 4.5
    assert contrast(colours.text, colours.hairline) >= 4.5


@THEMES
@BACKGROUNDS
@pytest.mark.parametrize("edge", ["line", "focus", "action"])
def test_controls_and_focus_can_be_seen(colours: Colours, background: str, edge: str) -> None:
    assert contrast(getattr(colours, edge), getattr(colours, background)) >= 3


def test_only_a_dark_system_gets_dark_colours() -> None:
    assert colours_for(Qt.ColorScheme.Dark) is DARK
    assert colours_for(Qt.ColorScheme.Light) is LIGHT
    assert colours_for(Qt.ColorScheme.Unknown) is LIGHT


def test_text_grows_with_the_system_s_text() -> None:
    sizes = [
        [float(found) for found in re.findall(r"font-size: ([\d.]+)pt", style_sheet(LIGHT, points))]
        for points in (10, 20)
    ]
    assert sizes[1] == [size * 2 for size in sizes[0]]
    assert sorted(sizes[0]) == [
        10 * SCALE[size] for size in (TextSize.SMALL, TextSize.TITLE, TextSize.DISPLAY)
    ]


def test_the_app_changes_when_the_system_turns_dark(qapp: QApplication, qtbot: QtBot) -> None:
    font, palette, sheet = qapp.font(), qapp.palette(), qapp.styleSheet()
    theme = Theme(qapp)
    light = qapp.palette().color(QPalette.ColorRole.Window).name()
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    qtbot.waitUntil(lambda: qapp.palette().color(QPalette.ColorRole.Window).name() != light)
    assert light == LIGHT.page
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.page
    assert DARK.raised in qapp.styleSheet()
    assert qapp.font().pointSizeF() == pytest.approx(font.pointSizeF() * SCALE[TextSize.BODY])
    theme.deleteLater()
    qapp.setFont(font)
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)
