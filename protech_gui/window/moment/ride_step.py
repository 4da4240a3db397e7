"""Riding an urge out: first for how long, then the text that goes along."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from protech_gui.parts.words import Words
from protech_gui.platform.sound import Sound
from protech_gui.theme import SPACE
from protech_gui.window.models.ride import LENGTHS
from protech_gui.window.moment.timed import Timed
from protech_gui.window.parts.breath import BreathGuide
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.leading import Leading
from protech_gui.window.parts.stillness import Stillness
from protech_gui.window.parts.watch_listen import WatchListen
from protech_gui.window.parts.wave import WaveGuide


class RideStep(Leading):
    """Offers three lengths; one click begins."""

    finished = Signal()
    """The person goes on."""
    back = Signal()
    """The person wants another way."""

    def __init__(self, uptime: Callable[[], float], sound: Sound, stillness: Stillness) -> None:
        """``uptime`` returns seconds that run on evenly, while the computer sleeps too."""
        super().__init__()
        guides = (WaveGuide(uptime, stillness), BreathGuide(uptime, stillness))
        self.timed = Timed(uptime, WatchListen(sound, stillness, *guides))
        self._question = Words()
        self._group = QButtonGroup(self)
        self._lengths = [Button("clock", _weight(place)) for place in range(len(LENGTHS))]
        self._back = Button("arrow-left", Weight.QUIET)
        for place, button in enumerate(self._lengths):
            self._group.addButton(button, place)
        self._choice = QWidget()
        choice = QVBoxLayout(self._choice)
        choice.setContentsMargins(0, 0, 0, 0)
        choice.setSpacing(SPACE * 2)
        choice.addWidget(self._question)
        choice.addWidget(ButtonRow(*self._lengths))
        choice.addWidget(ButtonRow(self._back))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._choice)
        column.addWidget(self.timed)
        self._group.idClicked.connect(self._on_length)
        self._back.clicked.connect(self.back)
        self.timed.finished.connect(self.finished)

    def ask(self) -> None:
        """Ask for how long."""
        self.timed.hide()
        self._choice.show()
        self.lead_to(self._lengths[0])

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        self._question.setText(
            self.tr("An urge rises and falls like a wave. How long do you want to stay with it?")
        )
        for minutes, button in zip(LENGTHS, self._lengths, strict=True):
            button.say(self.tr("%n minute(s)", "", minutes))
        self._back.say(self.tr("Another way"))
        self.timed.retranslate()

    @Slot(int)
    def _on_length(self, place: int) -> None:
        self.timed.begin(LENGTHS[place])
        self.timed.show()
        self.lead_to(self.timed)
        self.timed.setFocus()
        self._choice.hide()


def _weight(place: int) -> Weight:
    return Weight.PLAIN if place else Weight.MAIN
