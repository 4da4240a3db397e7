"""One question that is kept for a talk, and how it is deleted."""

from typing import override

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from protech_gui.domain.questions import Question
from protech_gui.parts.words import Words
from protech_gui.theme import SPACE, TextSize
from protech_gui.window.learning_intents import DropQuestion
from protech_gui.window.parts.beside import Beside
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.retranslated import Retranslated


class QuestionRow(Retranslated, QWidget):
    """Says its words as they were written, and since when it is there."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question = question
        self._since = Words(TextSize.SMALL, quiet=True)
        words = Words()
        words.setText(question.text)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._drop = Button("trash-2", Weight.QUIET)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, 0, 0)
        column.addWidget(Beside((self._since, words), self._drop))
        self._drop.clicked.connect(self._on_drop)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        written = QDateTime.fromSecsSinceEpoch(int(self._question.time))
        self._since.setText(QLocale().toString(written, QLocale.FormatType.ShortFormat))
        self._drop.say(self.tr("Delete"))
        self._drop.setAccessibleName(
            self.tr("Delete the question: {words}").format(words=self._question.text)
        )

    @Slot()
    def _on_drop(self) -> None:
        self.intent.emit(DropQuestion(self._question.id))
