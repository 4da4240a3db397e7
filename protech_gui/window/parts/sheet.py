"""A sheet before the window: a calm question or something to read, with answers of one size."""

from dataclasses import dataclass
from typing import override

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from protech_gui.parts.words import Words
from protech_gui.theme import NARROW_LETTERS, SPACE, TextSize
from protech_gui.window.parts.answers import Answers
from protech_gui.window.parts.button import Button


@dataclass(frozen=True)
class Wording:
    """What is asked, what follows from it, and the answers; without ``yes`` it only tells.

    ``other`` is a second way to say yes.
    """

    title: str
    paragraphs: tuple[str, ...]
    no: str
    yes: str = ""
    other: str = ""


class Sheet(QDialog):
    """Asks within its window; ``accepted`` is yes, ``othered`` the other, anything else no."""

    othered = Signal()
    """The person chose the other way to say yes."""

    def __init__(self, wording: Wording, parent: QWidget, content: QWidget | None = None) -> None:
        """``content`` stands beneath the paragraphs."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(wording.title)
        self.setAccessibleDescription("\n".join(wording.paragraphs))
        self._build(wording, content)

    def _build(self, wording: Wording, content: QWidget | None) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._texts = _texts(wording, content)
        # Large text in a small window loses nothing: it scrolls, and the answers stay in sight.
        scroll = QScrollArea()
        scroll.setWidget(self._texts)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        layout.addWidget(scroll, 1)
        yes, other, no = Button(), Button(), Button()
        answers = []
        for button, words, answer in (
            (yes, wording.yes, self.accept),
            (other, wording.other, self._on_other),
            (no, wording.no, self.reject),
        ):
            if words:
                button.say(words)
                button.clicked.connect(answer)
                answers.append(button)
        self._answers = Answers(*answers, inset=SPACE * 3)
        layout.addWidget(self._answers)
        # A key pressed by accident shall change nothing.
        no.setFocus()

    @Slot()
    def _on_other(self) -> None:
        self.reject()
        self.othered.emit()

    @override
    def sizeHint(self) -> QSize:
        room = self.screen().availableSize() - QSize(SPACE * 4, SPACE * 8)
        wide = self.fontMetrics().averageCharWidth() * NARROW_LETTERS
        # Qt shows no dialog wider than this, so the height is the one for it.
        widest = min(room.width(), self.screen().size().width() * 2 // 3)
        width = min(max(wide, self._answers.minimumSizeHint().width()), widest)
        texts = self._texts.heightForWidth(width)
        return QSize(width, min(texts + self._answers.height_at(width), room.height()))


def _texts(wording: Wording, content: QWidget | None) -> QWidget:
    texts = QWidget()
    layout = QVBoxLayout(texts)
    layout.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
    layout.setSpacing(SPACE * 2)
    title = Words(TextSize.TITLE)
    title.setText(wording.title)
    layout.addWidget(title)
    for paragraph in wording.paragraphs:
        text = Words()
        text.setText(paragraph)
        layout.addWidget(text)
    if content is not None:
        layout.addWidget(content)
    layout.addStretch()
    return texts
