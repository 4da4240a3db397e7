"""What stands there when a module is too much: permission to stop, a quiet time, and people."""

from typing import override

from PySide6.QtCore import Signal, Slot

from protech_gui.parts.words import Words
from protech_gui.window.intents import Go, Spot
from protech_gui.window.learn.exercises import Means
from protech_gui.window.parts.breath_timer import BreathTimer
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.retranslated import Retranslated

LENGTHS = (1, 3)
"""Minutes that are offered: short ones, for who can hardly sit still now."""


class TooMuch(Retranslated, Card):
    """Takes the place of a step; nothing is asked and nothing is kept."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""
    back = Signal()
    """The person goes on with the module."""

    def __init__(self, means: Means) -> None:
        super().__init__("hand-heart")
        self._words, self._ways = Words(), Words()
        self._breath = BreathTimer(means.uptime, means.sound, means.stillness, LENGTHS)
        self._crisis, self._talk = Button("life-buoy", Weight.MAIN), Button("message-circle")
        self._leave, self._back = Button("footprints"), Button("arrow-left", Weight.QUIET)
        for part in (self._words, self._breath, self._ways):
            self.column.addWidget(part)
        self.column.addWidget(ButtonRow(self._crisis, self._talk))
        self.column.addWidget(ButtonRow(self._leave, self._back))
        self._crisis.clicked.connect(self._on_crisis)
        self._talk.clicked.connect(self._on_talk)
        self._leave.clicked.connect(self._on_leave)
        self._back.clicked.connect(self.back)
        self.lead_to(self._breath)
        self.retranslate()

    @property
    def is_still(self) -> bool:
        """Whether the person sits still and touches nothing now."""
        return self._breath.is_still

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("It is good that you stop here"))
        self._words.setText(
            self.tr(
                "Some things are heavy, and you do not have to get through this now. Put both "
                "feet on the ground. Look around you. If you like, breathe along for a while."
            )
        )
        self._breath.retranslate()
        self._ways.setText(
            self.tr("Somebody can be there with you. The module waits where you left it.")
        )
        self._crisis.say(self.tr("I need help now"))
        self._talk.say(self.tr("Talk to someone"))
        self._leave.say(self.tr("Leave this for today"))
        self._back.say(self.tr("Back to the module"))

    @Slot()
    def _on_crisis(self) -> None:
        self.intent.emit(Go(Spot.CRISIS))

    @Slot()
    def _on_talk(self) -> None:
        self.intent.emit(Go(Spot.HELP))

    @Slot()
    def _on_leave(self) -> None:
        self.intent.emit(Go(Spot.TODAY))
