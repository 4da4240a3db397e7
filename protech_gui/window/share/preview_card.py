"""The card on which every page is looked at, in a picture and in words, before it leaves."""

from pathlib import Path
from typing import override

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QSizePolicy, QWidget

from protech_gui.parts.words import Words
from protech_gui.platform.file_choice import FileChoice
from protech_gui.platform.paper import Paper, Printed
from protech_gui.theme import SPACE
from protech_gui.window.models.share_leaves import number_of_page
from protech_gui.window.models.share_state import NotesSaved, NotShared, ShareState, SharingNow
from protech_gui.window.models.share_words import fault_words, stays_words
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.place_question import OpenedBy, PlaceQuestion
from protech_gui.window.parts.reply import Reply
from protech_gui.window.parts.retranslated import Retranslated
from protech_gui.window.share.leaves import HIGH, WIDE, Leaves
from protech_gui.window.share.pdf import Prints, pdf_of
from protech_gui.window.share_intents import SaveNotes

_WIDEST = 560


class PreviewCard(Retranslated, Card):
    """Saves and prints only once every page was looked at."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""
    back = Signal()
    """The person wants to choose again."""

    def __init__(self, choice: FileChoice, paper: Paper) -> None:
        """``choice`` and ``paper`` are this card's own."""
        super().__init__()
        self._paper = paper
        self._place = PlaceQuestion(choice, self)
        self._leaves = Leaves("", ())
        self._number = 0
        self._seen: set[int] = set()
        self._state: ShareState | None = None
        self._printed: Printed | None = None
        self._build()
        self._place.settled.connect(self._on_settled)
        self.retranslate()

    def _build(self) -> None:
        self._where, self._why, self._answer = Words(), Words(quiet=True), Reply()
        self._picture, self._words = _Picture(), QPlainTextEdit()
        self._words.setReadOnly(True)
        self._words.setTabChangesFocus(True)
        self._before, self._next = Button("arrow-left"), Button("arrow-right", Weight.MAIN)
        self._save, self._print, self._again = Button(), Button(), Button(weight=Weight.QUIET)
        steps = ButtonRow(self._before, self._next)
        out = ButtonRow(self._save, self._print, self._again)
        both = _BesideEachOther(self._picture, self._words)
        for part in (self._where, steps, both, self._why, out, self._answer):
            self.column.addWidget(part)
        for button, slot in (
            (self._before, self._on_before),
            (self._next, self._on_next),
            (self._save, self._on_save),
            (self._print, self._on_print),
            (self._again, self._on_again),
        ):
            button.clicked.connect(slot)
        self.lead_to(self._words)

    def show_leaves(self, leaves: Leaves) -> None:
        """Show these pages, none of which was looked at yet."""
        self._leaves = leaves
        self._number = 0
        self._seen = set()
        self._printed = None
        self._show()

    def know(self, state: ShareState | None) -> None:
        """Show what came of saving."""
        if state is not self._state:
            self._state, self._printed = state, None
            self._show()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("These are your pages"))
        self._why.setText(self.tr("Once you have looked at every page, you can save or print it."))
        self._before.say(self.tr("Page &before"))
        self._next.say(self.tr("Ne&xt page"))
        self._save.say(self.tr("&Save as a PDF…"))
        self._print.say(self.tr("&Print…"))
        self._again.say(self.tr("&Choose again"))
        self._show()

    def _show(self) -> None:
        self._seen.add(self._number)
        where = number_of_page(self._number + 1, self._leaves.count)
        self._where.setText(where)
        self._picture.show_leaf(self._leaves, self._number, where)
        self._words.setPlainText(self._leaves.text(self._number))
        self._words.setAccessibleName(self.tr("{page}, in words").format(page=where))
        self._before.setEnabled(self._number > 0)
        self._next.setEnabled(self._number + 1 < self._leaves.count)
        ready = len(self._seen) == self._leaves.count and not isinstance(self._state, SharingNow)
        self._why.setVisible(len(self._seen) < self._leaves.count)
        self._save.setEnabled(ready)
        self._print.setEnabled(ready)
        self._answer.tell(self._answer_words())

    def _answer_words(self) -> str:
        match self._printed:
            case Printed.SENT:
                return self.tr("The pages are on their way to the printer.")
            case Printed.NO_PRINTER:
                return self.tr("No printer was found.")
            case Printed.FAILED:
                return self.tr("The printer did not take the pages.")
        match self._state:
            case NotesSaved():
                return "\n".join((self.tr("The pages are saved."), stays_words()))
            case NotShared(fault=fault):
                return fault_words(fault)
            case _:
                return ""

    @Slot()
    def _on_before(self) -> None:
        self._turn(self._number - 1, self._before, self._next)

    @Slot()
    def _on_next(self) -> None:
        self._turn(self._number + 1, self._next, self._before)

    def _turn(self, number: int, used: Button, other: Button) -> None:
        focused = used.hasFocus()
        self._number = number
        self._show()
        # A button that can do no more gives the focus to the next thing to do.
        if focused and not used.isEnabled():
            (self._save if used is self._next and self._save.isEnabled() else other).setFocus()

    @Slot()
    def _on_save(self) -> None:
        self._place.ask(".pdf", self._save.accessibleName(), OpenedBy.NOTHING)

    @Slot(object)
    def _on_settled(self, path: Path) -> None:
        self.intent.emit(SaveNotes(path, pdf_of(self._leaves)))

    @Slot()
    def _on_print(self) -> None:
        self._paper.hand_over(Prints(self._leaves), self, self._on_printed)

    def _on_printed(self, printed: Printed) -> None:
        self._printed = printed
        self._show()

    @Slot()
    def _on_again(self) -> None:
        self.back.emit()


class _Picture(QWidget):
    """One page, as large as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._leaves: Leaves | None = None
        self._number = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(_WIDEST)

    def show_leaf(self, leaves: Leaves, number: int, name: str) -> None:
        """Show this page, from 0 on."""
        self._leaves, self._number = leaves, number
        self.setAccessibleName(name)
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return round(min(width, _WIDEST) * HIGH / WIDE)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDEST, self.heightForWidth(_WIDEST))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(SPACE * 24, self.heightForWidth(SPACE * 24))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        scale = min(self.width() / WIDE, self.height() / HIGH)
        painter.fillRect(0, 0, round(WIDE * scale), round(HIGH * scale), Qt.GlobalColor.white)
        painter.setPen(self.palette().placeholderText().color())
        painter.drawRect(0, 0, round(WIDE * scale) - 1, round(HIGH * scale) - 1)
        painter.scale(scale, scale)
        if self._leaves is not None:
            self._leaves.draw(painter, self._number)
        painter.end()


class _BesideEachOther(QWidget):
    """The picture and its words, side by side where there is room."""

    def __init__(self, picture: _Picture, words: QPlainTextEdit) -> None:
        super().__init__()
        words.setMinimumHeight(words.fontMetrics().height() * 10)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE * 2)
        self._row.addWidget(picture, 3)
        self._row.addWidget(words, 2)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() >= self.fontMetrics().averageCharWidth() * 90
        sides = QBoxLayout.Direction
        self._row.setDirection(sides.LeftToRight if wide else sides.TopToBottom)
        super().resizeEvent(event)
