"""A question for a talk that cannot be had now, kept in the open journal alone."""

from typing import override

from PySide6.QtCore import Signal, Slot

from protech_gui.domain.questions import LONGEST_QUESTION, Question, question_of
from protech_gui.parts.words import Words
from protech_gui.window.helplines.question_row import QuestionRow
from protech_gui.window.intents import Go, Spot
from protech_gui.window.learning_intents import KeepQuestion
from protech_gui.window.models.diary import Diary
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.note import Note
from protech_gui.window.parts.retranslated import Retranslated


class QuestionCard(Retranslated, Card):
    """Where the journal is not open, it says so and offers to open it; nothing is written then."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self) -> None:
        super().__init__("notebook-pen")
        self._diary, self._framed, self._older = Diary.CLOSED, False, False
        self._sent = ""
        self._rows: dict[str, QuestionRow] = {}
        self._words, self._note = Words(), Note(LONGEST_QUESTION)
        self._keep, self._open = Button("check"), Button("lock-open")
        for part in (self._words, self._note, ButtonRow(self._keep), ButtonRow(self._open)):
            self.column.addWidget(part)
        self._keep.clicked.connect(self._on_keep)
        self._open.clicked.connect(self._on_open)
        self.retranslate()

    def know(
        self,
        diary: Diary,
        questions: tuple[Question, ...],
        *,
        framed: bool,
        older: bool = False,
    ) -> None:
        """Show the questions; ``framed``: the rooms are there, so that a journal can be made.

        ``older``: a journal is kept, and its consent does not name questions yet.
        """
        self._diary, self._framed, self._older = diary, framed, older
        # What was typed is only gone from the field once it is known to be kept.
        if self._sent and self._sent in [question.text for question in questions]:
            self._sent = ""
            self._note.write("")
        self._show(questions if diary in (Diary.OPEN, Diary.NONE) else ())
        self.retranslate()

    def settle(self) -> None:
        """Have what stands in the field kept before nobody can any more."""
        if self._diary is Diary.OPEN and self._note.text.strip() and not self._sent:
            self._on_keep()

    def _show(self, questions: tuple[Question, ...]) -> None:
        kept = {question.id for question in questions}
        for id in [id for id in self._rows if id not in kept]:
            row = self._rows.pop(id)
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for question in questions:
            if question.id not in self._rows:
                row = QuestionRow(question)
                row.intent.connect(self.intent)
                self._rows[question.id] = row
                self.column.addWidget(row)
                row.show()

    @override
    def retranslate(self) -> None:
        writing = self._diary is Diary.OPEN
        self._note.setVisible(writing)
        self._keep.setVisible(writing)
        self.setVisible(self._diary is not Diary.CLOSED)
        self.entitle(self.tr("Keep a question for tomorrow"))
        self._words.setText(self._state_words())
        self._note.say(
            self.tr("My question"), self.tr("No names, no addresses. Describe no pictures.")
        )
        self._keep.say(self.tr("Keep it"))
        self._open.setVisible(self._diary is Diary.LOCKED or self._offers_journal)
        self._open.turn("lock-open" if self._diary is Diary.LOCKED else "notebook-pen")
        if self._diary is Diary.LOCKED:
            self._open.say(self.tr("Unlock the journal"))
        elif self._older:
            self._open.say(self.tr("Read the text"))
        else:
            self._open.say(self.tr("Create a journal"))
        self.lead_to(self._note if writing else self._open)

    def _state_words(self) -> str:
        match self._diary:
            case Diary.OPEN:
                return self.tr(
                    "It is kept in your journal only, encrypted, until you delete it. Nothing "
                    "is sent."
                )
            case Diary.LOCKED:
                return self.tr(
                    "Your journal is locked. A question is kept there only, so that nobody else "
                    "can read it. Unlock it to write one down or to see yours."
                )
            case _ if self._older:
                return self.tr(
                    "A question is kept in the journal only. The text that you agreed to does "
                    "not name questions yet. You can read the new one, and agree or not."
                )
            case _:
                return self.tr(
                    "A question is kept in the journal only, so that nobody else can read it. "
                    "You keep no journal now."
                )

    @property
    def _offers_journal(self) -> bool:
        return self._diary is Diary.NONE and (self._framed or self._older)

    @Slot()
    def _on_keep(self) -> None:
        try:
            text = question_of(self._note.text)
        except ValueError:
            self._note.setFocus()
            return
        self._sent = text
        self.intent.emit(KeepQuestion(text))

    @Slot()
    def _on_open(self) -> None:
        self.intent.emit(Go(Spot.UNLOCK if self._diary is Diary.LOCKED else Spot.DIARY))
