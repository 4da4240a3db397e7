"""The first step of a moment: one number, and then the ways that stand open."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from protech_gui.parts.announce import announce
from protech_gui.parts.words import Words
from protech_gui.theme import SPACE, TextSize
from protech_gui.window.models.moment import Moment
from protech_gui.window.moment.ways import Ways
from protech_gui.window.parts.leading import Leading
from protech_gui.window.parts.scale import Scale


class StrengthStep(Leading):
    """Asks how strong it is; an answer opens the ways beneath and can be changed."""

    rated = Signal(object)
    """The strength, 0 to 10."""
    chosen = Signal(object)
    """The ``Way`` that the person takes."""

    def __init__(self) -> None:
        super().__init__()
        self._kept_text = ""
        self._scale = Scale()
        self._kept = Words(TextSize.SMALL, quiet=True)
        self._next = Words()
        self._calm, self._strong = (
            Ways(*Moment("", 0, before=0).ways),
            Ways(*Moment("", 0, before=10).ways),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        for part in (self._scale, self._kept, self._next, self._calm, self._strong):
            column.addWidget(part)
        self._scale.changed.connect(self.rated)
        for ways in (self._calm, self._strong):
            ways.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            ways.chosen.connect(self.chosen)
        self.lead_to(self._scale)

    def show_moment(self, moment: Moment) -> None:
        """Show the number, and the ways in the order that fits it."""
        self._scale.choose(moment.before)
        told = moment.before is not None
        self._next.setVisible(told)
        self._calm.setVisible(told and not moment.strong)
        self._strong.setVisible(told and moment.strong)

    def say_kept(self, text: str) -> None:
        """Say what becomes of the answer, aloud too once it is another."""
        changed = bool(self._kept_text) and text != self._kept_text
        self._kept_text = text
        self._kept.setText(text)
        if changed:
            announce(self, text)

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        self._scale.say(
            self.tr("How strong is it now?"),
            self.tr("not at all"),
            self.tr("as strong as can be"),
            self.tr("Not answered yet."),
        )
        self._next.setText(self.tr("What would help now?"))
        self._calm.retranslate()
        self._strong.retranslate()
