"""A picture to follow with the eyes: drawn anew only while it runs and can be seen."""

from abc import abstractmethod
from typing import override

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from protech_gui.platform.sound import Recording
from protech_gui.window.parts.retranslated import Retranslated
from protech_gui.window.parts.stillness import Stillness

FRAME_MS = 50
"""How often a picture is drawn while it moves: so slow a movement needs no more."""


class Guide(Retranslated, QWidget):
    """Runs between ``begin`` and ``hold``; a subclass draws it and says when it changes next."""

    turned = Signal()
    """Its sound begins anew, now."""

    recording: Recording
    """What can be heard with it."""

    def __init__(self, stillness: Stillness) -> None:
        super().__init__()
        self._stillness = stillness
        self._running = False
        self._tick = QTimer(self, singleShot=True)
        self._tick.timeout.connect(self._on_tick)
        stillness.changed.connect(self._on_tick)

    @property
    def still(self) -> bool:
        """Whether it may not move."""
        return self._stillness.still

    @property
    def drawing(self) -> bool:
        """Whether it will be drawn anew by itself."""
        return self._tick.isActive()

    @abstractmethod
    def title(self) -> str:
        """Return what it is called on a button, in the language spoken now."""

    @abstractmethod
    def told(self) -> str:
        """Return what it shows, for those who do not see it, in the language spoken now."""

    @abstractmethod
    def draw(self) -> None:
        """Show how it looks now."""

    @abstractmethod
    def changes_in(self) -> int | None:
        """Return after how many milliseconds it looks different; None: not by itself."""

    def begin(self) -> None:
        """Run from the beginning."""
        self._running = True
        self._on_tick()

    def hold(self) -> None:
        """Stand as it is."""
        self._running = False
        self._tick.stop()

    def show_time(self, passed: float, minutes: int) -> None:
        """Show that so many seconds of so many minutes have passed, if it is about that."""
        del passed, minutes

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_tick()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    @Slot()
    def _on_tick(self) -> None:
        self.draw()
        wait = self.changes_in()
        if self._running and self.isVisible() and wait is not None:
            self._tick.start(wait)
        else:
            self._tick.stop()
