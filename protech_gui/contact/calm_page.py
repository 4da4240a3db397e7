"""A calm page in the place of the web page: what happened or is asked, and the answers to it."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from protech_gui.parts.press import Press
from protech_gui.parts.words import Words
from protech_gui.theme import LINE_LETTERS, SPACE, TextSize, set_main_action


class Answer(StrEnum):
    """What a person can do on a calm page."""

    STAY = "stay"
    WAIT = "wait"
    AGAIN = "again"
    OUTSIDE = "outside"
    ALLOW = "allow"
    REFUSE = "refuse"
    REPLACE = "replace"
    CLOSE = "close"


@dataclass(frozen=True)
class Telling:
    """What a calm page says; ``ways`` are the service's other ways, the first answer the main."""

    title: str
    paragraphs: tuple[str, ...]
    answers: tuple[tuple[Answer, str], ...]
    ways: tuple[str, ...] = ()


class CalmPage(QScrollArea):
    """Says one thing at a time; made anew for each, so that nothing of the last is left."""

    answered = Signal(object)
    """What the person does, an ``Answer``."""

    def __init__(self, telling: Telling, heading: str) -> None:
        """``heading`` stands above the ways."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(telling.title)
        self.setAccessibleDescription("\n".join(telling.paragraphs))
        self._answers: dict[Press, Answer] = {}
        for answer, words in telling.answers:
            press = Press()
            press.say(words)
            if not self._answers:
                set_main_action(press)
            self._answers[press] = answer
        self._build(telling, heading)

    def _build(self, telling: Telling, heading: str) -> None:
        area = QWidget()
        area.setMaximumWidth(self.fontMetrics().averageCharWidth() * LINE_LETTERS)
        column = QVBoxLayout(area)
        column.setSpacing(SPACE * 2)
        column.addWidget(_text(telling.title, TextSize.TITLE))
        for paragraph in telling.paragraphs:
            column.addWidget(_text(paragraph))
        if telling.ways:
            column.addWidget(_text(heading))
            for way in telling.ways:
                words = _text(way, TextSize.TITLE)
                words.setTextInteractionFlags(
                    Qt.TextInteractionFlag.TextSelectableByMouse
                    | Qt.TextInteractionFlag.TextSelectableByKeyboard
                )
                column.addWidget(words)
        for press in self._answers:
            press.clicked.connect(self._on_clicked)
            column.addWidget(press, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 3)
        row.addStretch(0)
        row.addWidget(area, 1)
        row.addStretch(0)
        self.setWidget(content)

    def start(self) -> None:
        """Put the focus on the first answer."""
        next(iter(self._answers)).setFocus()

    @Slot()
    def _on_clicked(self) -> None:
        pressed: QObject = self.sender()
        if isinstance(pressed, Press):
            self.answered.emit(self._answers[pressed])


def _text(words: str, size: TextSize = TextSize.BODY) -> Words:
    text = Words(size)
    text.setText(words)
    return text
