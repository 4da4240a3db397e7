"""Every screen in every language, walked through: named, reachable, whole, and to be told apart."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from protech_gui.language import NAMES
from protech_gui.log import EventLog
from protech_gui.theme import LIGHT, Theme
from tests.visual.colours import contrast_failures
from tests.visual.gallery import scenes
from tests.visual.screens import SMALL
from tests.visual.walk import (
    clipped,
    controls,
    name_of,
    passed_over,
    reachable,
    shared_letters,
    walk,
)


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    font, palette, sheet, locale = qapp.font(), qapp.palette(), qapp.styleSheet(), QLocale()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setFont(font)
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)
    QLocale.setDefault(locale)


@pytest.mark.parametrize("language", NAMES)
def test_in_large_text_and_a_small_window_nothing_stands_in_the_way(
    qapp: QApplication, log: EventLog, language: str
) -> None:
    found = walk(
        qapp, log, languages=(language,), sizes=(SMALL,), text_sizes=(2.0,), schemes=("light",)
    )
    assert found.everything() == []


def test_the_dark_can_be_read_too(qapp: QApplication, log: EventLog) -> None:
    names = tuple(scene.name for scene in scenes() if scene.name.endswith("_full"))
    found = walk(
        qapp,
        log,
        languages=("en",),
        sizes=(SMALL,),
        text_sizes=(1.0,),
        schemes=("dark",),
        names=names,
    )
    assert found.everything() == []


def test_the_walk_sees_what_stands_in_the_way(qapp: QApplication, qtbot: QtBot) -> None:
    theme = Theme(qapp)
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    nameless, hidden, faint = QPushButton(), QPushButton("&Hidden"), QLabel("faint")
    hidden.setFocusPolicy(hidden.focusPolicy().ClickFocus)
    faint.setStyleSheet(f"color: {LIGHT.hairline}")
    narrow = QPushButton("&How many words there are on this")
    narrow.setFixedWidth(40)
    sideways, wide = QScrollArea(), QWidget()
    wide.setFixedWidth(2000)
    sideways.setWidget(wide)
    for part in (nameless, hidden, faint, narrow, sideways):
        column.addWidget(part)
    page.show()
    assert [one for one in controls(page) if not name_of(one)] == [nameless]
    assert set(controls(page)) - set(reachable(page)) == {hidden}
    assert any("How many words" in line for line in clipped(page))
    assert any("QScrollArea" in line for line in clipped(page))
    assert any("faint" in line for line in contrast_failures(page))
    assert len(list(shared_letters(page))) == 1
    assert list(passed_over(page)) == []
    page.setFocusProxy(narrow)
    shell = QWidget()
    qtbot.addWidget(shell)
    page.setParent(shell)
    assert len(list(passed_over(shell))) == 1
    theme.deleteLater()
