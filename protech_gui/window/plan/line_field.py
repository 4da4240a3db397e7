"""The field in which a line of the plan is written: a new one, or one that is changed."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from protech_gui.domain.plan import LONGEST_PLAN_LINE, PlanLine, plan_line_of
from protech_gui.parts.words import Words
from protech_gui.theme import SPACE, TextSize
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.leading import Leading
from protech_gui.window.parts.named_field import NamedField


class LineField(Leading):
    """Takes one line; what was typed stays in it until it is known to be kept."""

    written = Signal(object, object)
    """The ``PlanLine`` that is changed, None for a new one, and the words."""

    def __init__(self) -> None:
        super().__init__()
        self._line: PlanLine | None = None
        self._sent = self._about = ""
        self._named = NamedField()
        self._field = self._named.field
        self._field.setMaxLength(LONGEST_PLAN_LINE)
        self._full = Words(TextSize.SMALL, quiet=True)
        self._save, self._cancel = Button("plus"), Button(weight=Weight.QUIET)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self._named)
        column.addWidget(self._full)
        column.addWidget(ButtonRow(self._save, self._cancel))
        self.lead_to(self._named)
        self._field.textChanged.connect(self._on_text)
        self._field.returnPressed.connect(self._on_save)
        self._save.clicked.connect(self._on_save)
        self._cancel.clicked.connect(self.clear)
        self.retranslate()

    @property
    def is_changing(self) -> bool:
        """Whether a line that is there already is changed."""
        return self._line is not None

    def change(self, line: PlanLine) -> None:
        """Have this line changed here."""
        self._line = line
        self._begin(line.text)
        self._field.selectAll()

    def suggest(self, words: str) -> None:
        """Put these words there for the person to make them their own."""
        self._line = None
        self._begin(words)

    def hear_kept(self, lines: tuple[PlanLine, ...]) -> None:
        """Be empty again once what was sent is among the lines; what was typed since stays."""
        sent = self._sent
        if sent and self._field.text() == sent and plan_line_of(sent) in [x.text for x in lines]:
            self.clear()

    def take_back(self, line: PlanLine | None, words: str) -> bool:
        """Have here again, as not sent, what was refused; false where something else stands."""
        here = self._field.text()
        if here != words:
            if here or self._line is not None:
                return False
            self._line = line
            self._field.setText(words)
        self._sent = ""
        self.retranslate()
        return True

    def settle(self) -> None:
        """Send what stands there before nobody can any more."""
        if self._field.text() != self._sent:
            self._on_save()

    @Slot()
    def clear(self) -> None:
        """Be empty, for a new line."""
        self._line, self._sent = None, ""
        self._field.clear()
        self.retranslate()

    def belong_to(self, about: str) -> None:
        """Tell assistive technology which of several such fields it is."""
        self._about = about
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        if self._line is None:
            self._named.name(self.tr("A line of my own"))
            self._save.say(self.tr("Add"), self._about)
        else:
            self._named.name(self.tr("Other words for this line"))
            self._save.say(self.tr("Save"), self._about)
        self._field.setAccessibleDescription(self._about)
        self._save.turn("plus" if self._line is None else "check")
        self._cancel.say(self.tr("Cancel"), self._about)
        self._on_text(self._field.text())

    def _begin(self, words: str) -> None:
        self._sent = ""
        self._field.setText(words)
        self._field.setFocus()
        self.retranslate()

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self._save.setEnabled(bool(text.strip()))
        self._cancel.setVisible(bool(text) or self._line is not None)
        full = len(text) >= LONGEST_PLAN_LINE
        words = self.tr("The line is full. Short lines are easy to read in a hard moment.")
        self._full.say(words if full else "")

    @Slot()
    def _on_save(self) -> None:
        text = self._field.text()
        if text.strip():
            self._sent = text
            self.written.emit(self._line, text)
