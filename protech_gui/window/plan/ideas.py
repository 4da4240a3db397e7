"""Examples for one step of the plan, shown when they are wanted, each to start a line with."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from protech_gui.parts.words import Words
from protech_gui.theme import SPACE, TextSize
from protech_gui.window.parts.beside import Beside
from protech_gui.window.parts.button import Button, Weight


class Ideas(QWidget):
    """A button that shows a handful of examples; choosing one hands its words over."""

    chosen = Signal(object)
    """The words of the example that the person takes, a str."""

    def __init__(self) -> None:
        super().__init__()
        self._ideas: tuple[str, ...] = ()
        self._about = ""
        self._turn = Button("chevron-down", Weight.QUIET)
        self._list, self._note = QWidget(), Words(TextSize.SMALL, quiet=True)
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(SPACE * 2, 0, 0, 0)
        self._rows.setSpacing(SPACE)
        self._rows.addWidget(self._note)
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self._turn, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._list)
        self._list.hide()
        self._turn.clicked.connect(self._on_turn)
        self._group.idClicked.connect(self._on_chosen)
        self.retranslate()

    def show_ideas(self, ideas: tuple[str, ...], about: str) -> None:
        """Have these examples, in place of those before; ``about`` says of what, aloud."""
        self._about = about
        if ideas != self._ideas:
            self._ideas = ideas
            for button in self._group.buttons():
                self._group.removeButton(button)
            while item := self._rows.takeAt(1):
                if row := item.widget():
                    row.deleteLater()
            for place, idea in enumerate(ideas):
                self._add(place, idea)
        self.setVisible(bool(ideas))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        open_now = self._list.isVisibleTo(self)
        self._turn.say(self.tr("Hide these") if open_now else self.tr("Examples"), self._about)
        self._note.setText(
            self.tr(
                "These are only examples. The arrow puts one into the field; make it yours there."
            )
        )
        for button in self._group.buttons():
            if isinstance(button, Button):
                button.say(self.tr("Start with this"), self._ideas[self._group.id(button)])

    def _add(self, place: int, idea: str) -> None:
        words, take = Words(), Button("arrow-up", Weight.QUIET)
        words.setText(idea)
        take.fold(True)
        self._group.addButton(take, place)
        self._rows.addWidget(Beside((words,), take))

    @Slot()
    def _on_turn(self) -> None:
        self._list.setVisible(not self._list.isVisibleTo(self))
        self.retranslate()

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        self._list.hide()
        self.retranslate()
        self.chosen.emit(self._ideas[place])
