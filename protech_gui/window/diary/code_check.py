"""Seeing that a recovery code was noted: three of its words are typed again."""

from random import SystemRandom

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from protech_gui.parts.announce import announce
from protech_gui.parts.words import Words
from protech_gui.services.recovery_code import ASKED, RecoveryCode, questions
from protech_gui.theme import SPACE
from protech_gui.window.parts.named_field import NamedField


class CodeCheck(QWidget):
    """Asks for three words at chance places; says which of them are not right yet."""

    passed = Signal()
    """All three are right."""

    def __init__(self) -> None:
        super().__init__()
        self._code: RecoveryCode | None = None
        self._asked: tuple[int, ...] = ()
        self._wrong: tuple[int, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 3 // 2)
        self._fields = tuple(NamedField() for _ in range(ASKED))
        self._answer = Words()
        for part in (*self._fields, self._answer):
            column.addWidget(part)
        for before, after in zip(self._fields, self._fields[1:], strict=False):
            before.field.returnPressed.connect(after.field.setFocus)
        self._fields[-1].field.returnPressed.connect(self.check)
        self._answer.hide()

    def ask(self, code: RecoveryCode) -> None:
        """Ask for words of this code, at other places than before."""
        self._code = code
        self._asked = questions(SystemRandom())
        self._wrong = ()
        for field in self._fields:
            field.field.clear()
        self.retranslate()

    def start(self) -> None:
        """Begin at the first word that is not right yet."""
        places = self._wrong or self._asked
        if places:
            self._fields[self._asked.index(places[0])].field.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        for place, field in zip(self._asked, self._fields, strict=False):
            field.name(self.tr("Word {place}").format(place=place))
        self._answer.say(" ".join(self._sentence(place) for place in self._wrong))

    def _sentence(self, place: int) -> str:
        return self.tr("Word {place} is not right yet.").format(place=place)

    @Slot()
    def check(self) -> None:
        """Look at what was typed."""
        if self._code is None:
            return
        typed = zip(self._asked, self._fields, strict=True)
        self._wrong = tuple(
            place for place, field in typed if not self._code.has(place, field.field.text())
        )
        if not self._wrong:
            self.passed.emit()
            return
        self.retranslate()
        announce(self, self._answer.text())
        self.start()
