"""A field for what a person writes in their own words, over several lines."""

from typing import override

from PySide6.QtCore import QEvent, QMimeData, Signal, Slot
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout

from protech_gui.domain.notes import LONGEST_NOTE
from protech_gui.parts.announce import announce
from protech_gui.parts.words import Words
from protech_gui.theme import SPACE, TextSize
from protech_gui.window.parts.leading import Leading

_LINES = 4
"""So many lines can be seen at once; further ones scroll."""


class Note(Leading):
    """A label above a field, a hint beneath; what is too long is not taken, and that is said.

    Tab leaves it, as every field of one line.
    """

    left = Signal()
    """The person went on from the field; what it holds may have changed."""

    def __init__(self, longest: int = LONGEST_NOTE) -> None:
        """``longest``: so many characters it takes."""
        super().__init__()
        self._label, self._hint = Words(), Words(TextSize.SMALL, quiet=True)
        self._full = Words(TextSize.SMALL)
        self._field = _Field(longest)
        self._label.setBuddy(self._field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        for part in (self._label, self._field, self._hint, self._full):
            column.addWidget(part)
        self._full.hide()
        self._field.left.connect(self.left)
        self._field.textChanged.connect(self._on_changed)
        self._field.overflowed.connect(self._on_overflowed)
        self.lead_to(self._field)

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self._field.toPlainText()

    def write(self, text: str) -> None:
        """Put this text in place of what stands there, unless it is the same."""
        if text != self.text:
            self._field.setPlainText(text)

    def say(self, label: str, hint: str) -> None:
        """Name the field, and say what to keep in mind."""
        self._label.setText(label)
        self._hint.say(hint)
        self._full.setText(self.tr("There is no more room here. What was too long was not added."))
        self._field.setAccessibleName(label)
        self._field.setAccessibleDescription(hint)

    @Slot()
    def _on_changed(self) -> None:
        if self._field.room > 0:
            self._full.hide()

    @Slot()
    def _on_overflowed(self) -> None:
        self._full.show()
        announce(self, self._full.text())


class _Field(QPlainTextEdit):
    """Takes no more than a note may have, counted as Qt does: some letters count for two."""

    left = Signal()
    overflowed = Signal()

    def __init__(self, longest: int) -> None:
        super().__init__()
        self._longest = longest
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._on_changed)
        self._fit()

    @property
    def room(self) -> int:
        """How much more it takes."""
        return self._longest - (self.document().characterCount() - 1)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        # Cut before it is laid out: a megabyte would hold the window up for seconds.
        room = max(0, self.room + len(self.textCursor().selectedText()))
        text = source.text()
        self.textCursor().insertText(text[:room])
        if len(text) > room:
            self.overflowed.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + SPACE * 3)

    @Slot()
    def _on_changed(self) -> None:
        if self.room >= 0:
            return
        cursor = self.textCursor()
        cursor.setPosition(max(0, cursor.position() + self.room), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self.overflowed.emit()
