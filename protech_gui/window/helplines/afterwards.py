"""The question after a way to a service was used: whether it worked, and else who is next."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from protech_gui.parts.words import Words
from protech_gui.theme import SPACE
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.reply import Reply


class Afterwards(QWidget):
    """Takes no room until it asks; nothing of the answer is kept."""

    failed = Signal()
    """It did not work: the next service is wanted."""

    def __init__(self, name: str) -> None:
        """``name``: the service that was tried."""
        super().__init__()
        self._asked, self._answer = Words(), Reply()
        self._yes, self._no = Button("check"), Button("arrow-right")
        self._row = ButtonRow(self._yes, self._no)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        for part in (self._asked, self._row, self._answer):
            column.addWidget(part)
        self._yes.clicked.connect(self._on_yes)
        self._no.clicked.connect(self._on_no)
        self._asked.setText(self.tr("Did it work?"))
        self._yes.say(self.tr("Yes"))
        self._yes.setAccessibleName(self.tr("Yes, it worked with {name}").format(name=name))
        self._no.say(self.tr("No, who is next?"))
        self._no.setAccessibleName(
            self.tr("No, it did not work with {name}. Who is next?").format(name=name)
        )
        self.hide()

    @Slot()
    def ask(self) -> None:
        """Ask; the focus stays where it is."""
        self._answer.say("")
        for part in (self._asked, self._row, self):
            part.show()

    def tell(self, text: str) -> None:
        """Say what comes next in place of the question."""
        self._asked.hide()
        self._row.hide()
        self._answer.tell(text)

    @Slot()
    def _on_yes(self) -> None:
        self.tell(self.tr("Thank you. That took courage. Nothing of this is kept."))

    @Slot()
    def _on_no(self) -> None:
        self.failed.emit()
