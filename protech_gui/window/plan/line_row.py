"""One line of the plan on its page: the words, and what can be done with them."""

from typing import override

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from protech_gui.domain.plan import PlanLine
from protech_gui.parts.words import Words
from protech_gui.theme import NARROW_LETTERS, SPACE
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow

UP_KEYS, DOWN_KEYS = "Alt+Up", "Alt+Down"


class LineRow(QWidget):
    """A line with its buttons beside it, or below it where there is little room."""

    change_wished = Signal(object)
    """The person wants other words for this ``PlanLine``."""
    move_wished = Signal(object, object)
    """The person wants this ``PlanLine`` so many places further down, or up when below 0."""
    delete_wished = Signal(object)
    """The person wants this ``PlanLine`` gone."""

    def __init__(self, line: PlanLine) -> None:
        super().__init__()
        self._line = line
        self._text = Words()
        self._change, self._delete = Button("pencil", Weight.QUIET), Button("trash-2", Weight.QUIET)
        self._up, self._down = Button("arrow-up", Weight.QUIET), Button("arrow-down", Weight.QUIET)
        self._buttons = ButtonRow(self._change, self._up, self._down, self._delete)
        for button in self._all:
            button.fold(True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignVCenter)
        self._change.clicked.connect(self._on_change)
        self._delete.clicked.connect(self._on_delete)
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        for keys, pressed in ((UP_KEYS, self._on_up), (DOWN_KEYS, self._on_down)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(pressed)

    @property
    def _all(self) -> tuple[Button, ...]:
        return self._change, self._up, self._down, self._delete

    def show_line(self, line: PlanLine, *, can_change: bool, can_move: bool) -> None:
        """Show the line as it is now."""
        self._line = line
        self._text.setText(line.text)
        self._buttons.setVisible(can_change)
        self._up.setVisible(can_move)
        self._down.setVisible(can_move)
        self.retranslate()

    def start(self) -> None:
        """Put the focus on what can be done with the line."""
        self._change.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        self._change.say(self.tr("Change"), self._line.text)
        self._up.say(self.tr("Move up (Alt+Up)"), self._line.text)
        self._down.say(self.tr("Move down (Alt+Down)"), self._line.text)
        self._delete.say(self.tr("Delete"), self._line.text)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < self.fontMetrics().averageCharWidth() * NARROW_LETTERS
        side = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(side)
        super().resizeEvent(event)

    @Slot()
    def _on_change(self) -> None:
        self.change_wished.emit(self._line)

    @Slot()
    def _on_delete(self) -> None:
        self.delete_wished.emit(self._line)

    @Slot()
    def _on_up(self) -> None:
        self.move_wished.emit(self._line, -1)

    @Slot()
    def _on_down(self) -> None:
        self.move_wished.emit(self._line, 1)
