"""A calm question with two answers of the same size."""

from dataclasses import dataclass
from typing import override

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from protech_gui.theme import NARROW_LETTERS, SPACE, TextSize
from protech_gui.window.parts.words import Words


@dataclass(frozen=True)
class Wording:
    """What is asked, what follows from it, and the two answers."""

    title: str
    paragraphs: tuple[str, ...]
    yes: str
    no: str


class Question(QDialog):
    """Asks within its window; ``accepted`` is yes, anything else no."""

    def __init__(self, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(wording.title)
        self._build(wording)

    def _build(self, wording: Wording) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._texts = _texts(wording)
        # Large text in a small window loses nothing: it scrolls, and the answers stay in sight.
        scroll = QScrollArea()
        scroll.setWidget(self._texts)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        layout.addWidget(scroll, 1)
        yes, no = QPushButton(wording.yes), QPushButton(wording.no)
        yes.clicked.connect(self.accept)
        no.clicked.connect(self.reject)
        answers = QHBoxLayout()
        answers.setContentsMargins(SPACE * 3, SPACE, SPACE * 3, SPACE * 3)
        answers.setSpacing(SPACE)
        # Neither answer is pushed: they look the same and are equally wide.
        for answer in (yes, no):
            answer.setAutoDefault(False)
            answers.addWidget(answer, 1)
        layout.addLayout(answers)
        # A key pressed by accident shall change nothing.
        no.setFocus()
        self.setAccessibleDescription("\n".join(wording.paragraphs))
        self._answers = answers

    @override
    def sizeHint(self) -> QSize:
        room = self.screen().availableSize() - QSize(SPACE * 4, SPACE * 8)
        wide = self.fontMetrics().averageCharWidth() * NARROW_LETTERS
        width = min(max(wide, self._answers.minimumSize().width()), room.width())
        texts = self._texts.heightForWidth(width)
        return QSize(width, min(texts + self._answers.sizeHint().height(), room.height()))


def _texts(wording: Wording) -> QWidget:
    texts = QWidget()
    layout = QVBoxLayout(texts)
    layout.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE)
    layout.setSpacing(SPACE * 2)
    title = Words(TextSize.TITLE)
    title.setText(wording.title)
    layout.addWidget(title)
    for paragraph in wording.paragraphs:
        text = Words()
        text.setText(paragraph)
        layout.addWidget(text)
    layout.addStretch()
    return texts
