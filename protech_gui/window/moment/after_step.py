"""The last question of a moment: how strong it is now, and one line if one wants."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from protech_gui.domain.urges import LONGEST_LINE
from protech_gui.parts.words import Words
from protech_gui.theme import SPACE, TextSize
from protech_gui.window.models.moment import Moment
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.leading import Leading
from protech_gui.window.parts.scale import Scale


class AfterStep(Leading):
    """Asks twice and requires nothing; the line is offered only where it would be kept."""

    rated = Signal(object)
    """The strength, 0 to 10."""
    finished = Signal()
    """The person is done here."""

    def __init__(self) -> None:
        super().__init__()
        self._scale, self._field = Scale(), QLineEdit()
        self._field.setMaxLength(LONGEST_LINE)
        self._label, self._hint = Words(), Words(TextSize.SMALL, quiet=True)
        self._label.setBuddy(self._field)
        self._done = Button("check", Weight.MAIN)
        self._line = QWidget()
        line = QVBoxLayout(self._line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE // 2)
        for part in (self._label, self._field, self._hint):
            line.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        column.addWidget(self._scale)
        column.addWidget(self._line)
        column.addWidget(ButtonRow(self._done))
        self._scale.changed.connect(self.rated)
        self._field.returnPressed.connect(self.finished)
        self._done.clicked.connect(self.finished)
        self.lead_to(self._scale)

    @property
    def text(self) -> str:
        """What stands in the line."""
        return self._field.text()

    def show_moment(self, moment: Moment) -> None:
        """Show what was answered."""
        self._scale.choose(moment.after)
        if self._field.text() != moment.text:
            self._field.setText(moment.text)

    def offer_line(self, offer: bool) -> None:
        """Offer the line, or leave it out."""
        self._line.setVisible(offer)

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        self._scale.say(
            self.tr("How strong is it now?"),
            self.tr("not at all"),
            self.tr("as strong as can be"),
            self.tr("Not answered yet."),
        )
        hint = self.tr("No names, please, and no description of pictures.")
        self._label.setText(self.tr("One line for yourself, if you like"))
        self._hint.setText(hint)
        self._field.setAccessibleName(self._label.text())
        self._field.setAccessibleDescription(hint)
        self._done.say(self.tr("Done"))
