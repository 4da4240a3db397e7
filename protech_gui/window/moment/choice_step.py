"""The steps of a moment that tell something and offer where to go from there."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from protech_gui.parts.words import Words
from protech_gui.theme import SPACE, TextSize
from protech_gui.window.intents import Go, Spot
from protech_gui.window.models.moment import Moment
from protech_gui.window.moment.ways import Ways
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.leading import Leading


class AgainStep(Leading):
    """Asks what now when the urge did not fall; it is not called good or bad."""

    chosen = Signal(object)
    """The ``Way`` that the person takes."""
    finished = Signal()
    """The person ends the moment all the same."""

    def __init__(self) -> None:
        super().__init__()
        self._text = Words()
        self._calm = Ways(*Moment("", 0, before=0, after=0).ways_again)
        self._strong = Ways(*Moment("", 0, before=0, after=10).ways_again)
        self._enough = Button(weight=Weight.QUIET)
        _column(self, self._text, self._calm, self._strong, ButtonRow(self._enough))
        for ways in (self._calm, self._strong):
            ways.chosen.connect(self.chosen)
        self._enough.clicked.connect(self.finished)

    def show_moment(self, moment: Moment) -> None:
        """Show the ways in the order that fits."""
        self._calm.setVisible(not moment.strong)
        self._strong.setVisible(moment.strong)
        self.lead_to(self._strong if moment.strong else self._calm)

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        self._text.setText(
            self.tr("An urge does not always fall at once. Stay with it, your plan, or someone?")
        )
        self._calm.retranslate()
        self._strong.retranslate()
        self._enough.say(self.tr("That is enough for now"))


class EndStep(Leading):
    """Says what was kept, and where one can go."""

    went = Signal(object)
    """Where the person goes, a ``Go``."""

    def __init__(self) -> None:
        super().__init__()
        self._text, self._kept = Words(), Words(TextSize.SMALL, quiet=True)
        self._today, self._talk = Button("sun", Weight.MAIN), Button("message-circle")
        self._lapse = Button("footprints", Weight.QUIET)
        self._lapse.hide()
        _column(self, self._text, self._kept, ButtonRow(self._today, self._talk, self._lapse))
        self._lapse.clicked.connect(self._on_lapse)
        self._today.clicked.connect(self._on_today)
        self._talk.clicked.connect(self._on_talk)
        self.lead_to(self._today)

    def say_kept(self, text: str) -> None:
        """Say what became of the answers."""
        self._kept.say(text)

    def offer_lapse(self, offer: bool) -> None:
        """Offer to write down a lapse, or leave it out; nothing suggests that there was one."""
        self._lapse.setVisible(offer)

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        self._text.setText(self.tr("You can come back here at any time."))
        self._today.say(self.tr("Go to Today"))
        self._talk.say(self.tr("Talk to someone"))
        self._lapse.say(self.tr("Write down a lapse"))

    @Slot()
    def _on_lapse(self) -> None:
        self.went.emit(Go(Spot.LAPSE))

    @Slot()
    def _on_today(self) -> None:
        self.went.emit(Go(Spot.TODAY))

    @Slot()
    def _on_talk(self) -> None:
        self.went.emit(Go(Spot.HELP))


def _column(widget: QWidget, *parts: QWidget) -> None:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE * 2)
    for part in parts:
        if isinstance(part, Ways):
            part.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        column.addWidget(part)
