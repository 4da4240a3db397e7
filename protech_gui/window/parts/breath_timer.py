"""Some minutes of breathing: how many, then the picture, the sound and the time that is left."""

from collections.abc import Callable
from typing import override

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout

from protech_gui.platform.sound import Sound
from protech_gui.theme import SPACE
from protech_gui.window.models.ride import Ride
from protech_gui.window.parts.breath import BreathGuide
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.leading import Leading
from protech_gui.window.parts.staying import Staying
from protech_gui.window.parts.stillness import Stillness
from protech_gui.window.parts.watch_listen import WatchListen

LENGTHS = (3, 10)
"""What is offered where a page says nothing else, in minutes."""


class BreathTimer(Leading):
    """Offers lengths; one click begins, with the picture and without sound.

    It stops when it is hidden, says nothing of it then, and offers the lengths again.
    """

    begun = Signal(object)
    """The person chose so many minutes."""
    finished = Signal(object)
    """The person goes on; whole minutes that they stayed, also beyond what they chose."""

    def __init__(
        self,
        uptime: Callable[[], float],
        sound: Sound,
        stillness: Stillness,
        lengths: tuple[int, ...] = LENGTHS,
    ) -> None:
        """``uptime`` returns seconds that run on evenly, while the computer sleeps too."""
        super().__init__()
        self._lengths = lengths
        self._group = QButtonGroup(self)
        self._buttons = [Button("clock") for _ in lengths]
        for place, button in enumerate(self._buttons):
            self._group.addButton(button, place)
        self._choice = ButtonRow(*self._buttons)
        self._guide = WatchListen(sound, stillness, BreathGuide(uptime, stillness))
        self._staying = Staying(uptime)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        for part in (self._choice, self._guide, self._staying):
            column.addWidget(part)
        self._group.idClicked.connect(self._on_length)
        self._staying.changed.connect(self._on_changed)
        self._staying.finished.connect(self._on_finished)
        self.stop()
        self.retranslate()

    @property
    def is_still(self) -> bool:
        """Whether the person sits still and touches nothing now."""
        return self._staying.isVisible()

    def stop(self) -> None:
        """Offer the lengths again, and say nothing of it."""
        self._staying.stop()
        for part in (self._guide, self._staying):
            part.hide()
        self._choice.show()
        self.lead_to(self._buttons[0])

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        for minutes, button in zip(self._lengths, self._buttons, strict=True):
            button.say(self.tr("%n minute(s)", "", minutes))
        self._staying.retranslate()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()

    @Slot(int)
    def _on_length(self, place: int) -> None:
        minutes = self._lengths[place]
        self._staying.begin(Ride(minutes, 1))
        for part in (self._guide, self._staying):
            part.show()
        self._guide.watch()
        self.lead_to(self._staying)
        self.setFocus()
        self._choice.hide()
        self.begun.emit(minutes)

    @Slot(object)
    def _on_changed(self, ride: Ride) -> None:
        self._guide.hold(ride.held)

    @Slot()
    def _on_finished(self) -> None:
        stayed = int(self._staying.ride.passed // 60)
        self.stop()
        self.setFocus()
        self.finished.emit(stayed)
