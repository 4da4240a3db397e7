"""Whether pictures may move: as the system is set, until the person chooses for themselves."""

from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAccessibilityHints


class Hints(Protocol):
    """What leads to the system's settings for accessibility: Qt's ``QStyleHints``.

    It is held, and not what it leads to, because Qt's binding forgets that one with it.
    """

    def accessibility(self) -> QAccessibilityHints:
        """Return how the system is set."""
        ...


class Stillness(QObject):
    """One for the whole window, so that it is chosen once; it is kept nowhere."""

    changed = Signal()

    def __init__(self, hints: Hints) -> None:
        """``hints`` say what the person set in their system, and when they set it anew."""
        super().__init__()
        self._hints = hints
        self._chosen: bool | None = None
        hints.accessibility().motionPreferenceChanged.connect(self._on_changed)

    @property
    def still(self) -> bool:
        """Whether nothing may move."""
        if self._chosen is not None:
            return self._chosen
        wanted = self._hints.accessibility().motionPreference()
        return wanted is Qt.MotionPreference.ReducedMotion

    def choose(self, still: bool) -> None:
        """Let nothing move, or everything, whatever the system is set to."""
        if still is not self.still:
            self._chosen = still
            self.changed.emit()

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()
