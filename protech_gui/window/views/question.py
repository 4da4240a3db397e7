"""A calm question with two answers of the same size."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from protech_gui.theme import SPACE, TextSize
from protech_gui.window.views.words import Words


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
        layout.setContentsMargins(*[SPACE * 3] * 4)
        layout.setSpacing(SPACE * 2)
        title = Words(TextSize.TITLE)
        title.setText(wording.title)
        layout.addWidget(title)
        for paragraph in wording.paragraphs:
            text = Words()
            text.setText(paragraph)
            layout.addWidget(text)
        layout.addStretch()
        layout.addLayout(self._build_answers(wording))
        self.setAccessibleDescription("\n".join(wording.paragraphs))
        self.setMinimumWidth(SPACE * 60)

    def _build_answers(self, wording: Wording) -> QHBoxLayout:
        answers = QHBoxLayout()
        answers.setSpacing(SPACE)
        yes, no = QPushButton(wording.yes), QPushButton(wording.no)
        yes.clicked.connect(self.accept)
        no.clicked.connect(self.reject)
        yes.setAutoDefault(False)
        no.setAutoDefault(False)
        # Neither answer is pushed: they look the same and are equally wide.
        answers.addWidget(yes, 1)
        answers.addWidget(no, 1)
        no.setFocus()
        return answers
