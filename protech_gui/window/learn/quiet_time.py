"""An exercise that is a quiet time, with picture and sound; it keeps how long one stayed."""

from collections.abc import Callable
from typing import override

from PySide6.QtCore import Slot

from protech_gui.content.exercises import Exercise
from protech_gui.domain.learning import MOST_MINUTES, Value
from protech_gui.domain.modules import ModuleId
from protech_gui.parts.words import Words
from protech_gui.platform.sound import Sound
from protech_gui.window.learn.part import AnsweredPart
from protech_gui.window.parts.breath_timer import BreathTimer
from protech_gui.window.parts.stillness import Stillness


class TimerPart(AnsweredPart):
    """Lengths to choose from; afterwards it keeps how many minutes the person stayed."""

    def __init__(
        self,
        module: ModuleId,
        exercise: Exercise,
        uptime: Callable[[], float],
        sound: Sound,
        stillness: Stillness,
    ) -> None:
        super().__init__(module, exercise, "wind")
        self._minutes: int | None = None
        self._timer = BreathTimer(uptime, sound, stillness, exercise.minutes)
        self._stayed = Words()
        self.column.addWidget(self._timer)
        self.column.addWidget(self._stayed)
        self._timer.finished.connect(self._on_finished)
        self.lead_to(self._timer)
        self._close()

    @property
    def is_still(self) -> bool:
        """Whether the person sits still and touches nothing now."""
        return self._timer.is_still

    @property
    @override
    def value(self) -> Value | None:
        return self._minutes

    @override
    def show_value(self, value: Value | None) -> None:
        self._minutes = value if isinstance(value, int) else None
        self._say_stayed()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self._timer.retranslate()
        self._say_stayed()

    def _say_stayed(self) -> None:
        minutes = self._minutes
        if minutes is None:
            self._stayed.say("")
        elif minutes == 0:
            self._stayed.say(self.tr("Last time you stayed for less than a minute."))
        else:
            self._stayed.say(self.tr("Last time you stayed for %n minute(s).", "", minutes))

    @Slot(object)
    def _on_finished(self, minutes: int) -> None:
        self.show_value(min(minutes, MOST_MINUTES))
        self._tell()
