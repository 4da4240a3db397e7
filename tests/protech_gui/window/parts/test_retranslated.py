"""A part is told of another language by Qt, says its words anew, and hands every change on."""

from typing import override

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from protech_gui.window.parts.leading import Leading
from protech_gui.window.parts.retranslated import Retranslated
from tests.protech_gui.window.shouting import shouted

SENTENCE = "This is said."


class Listening(Leading):
    """A widget that looks at its changes itself."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.seen: list[QEvent.Type] = []

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.seen.append(event.type())


class Part(Retranslated, Listening):
    """One sentence, in the language spoken now."""

    def __init__(self) -> None:
        super().__init__("part")
        self.label = QLabel()
        QVBoxLayout(self).addWidget(self.label)
        self.said = 0
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.said += 1
        self.label.setText(self.tr("This is said."))


@pytest.fixture
def part(qtbot: QtBot) -> Part:
    made = Part()
    qtbot.addWidget(made)
    return made


def test_it_says_its_words_in_the_language_that_is_spoken(part: Part, qapp: QApplication) -> None:
    assert part.label.text() == SENTENCE
    with shouted(qapp):
        assert part.label.text() == SENTENCE.upper()
    assert part.label.text() == SENTENCE


def test_within_another_it_is_told_as_well(qtbot: QtBot, qapp: QApplication) -> None:
    outer, inner = Part(), Part()
    qtbot.addWidget(outer)
    inner.setParent(outer)
    qapp.sendEvent(outer, QEvent(QEvent.Type.LanguageChange))
    assert (outer.said, inner.said) == (2, 2)


def test_the_widget_that_it_stands_before_is_made_and_told_as_ever(
    part: Part, qapp: QApplication
) -> None:
    assert part.objectName() == "part"
    part.seen.clear()
    for change in (QEvent.Type.LanguageChange, QEvent.Type.EnabledChange):
        qapp.sendEvent(part, QEvent(change))
    assert part.seen == [QEvent.Type.LanguageChange, QEvent.Type.EnabledChange]
    assert part.said == 2
