"""Pictures to follow, a sound that nobody hears, and a system whose settings can be turned."""

from typing import override

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibilityHints
from PySide6.QtWidgets import QWidget

from protech_gui.platform.sound import Recording
from protech_gui.window.parts.guide import Guide
from tests.protech_gui.window.hands import shown


class Played:
    """Remembers what was played and when it stopped (None); ``deaf`` plays nothing."""

    def __init__(self, *, deaf: bool = False) -> None:
        self.deaf = deaf
        self.heard: list[Recording | None] = []

    def play(self, recording: Recording) -> bool:
        """Remember it."""
        if not self.deaf:
            self.heard.append(recording)
        return not self.deaf

    def stop(self) -> None:
        """Remember that it stopped."""
        self.heard.append(None)


class _Wanted(QAccessibilityHints):
    """How a system is set."""

    def __init__(self) -> None:
        super().__init__()
        self.wanted = Qt.MotionPreference.NoPreference

    @override
    def motionPreference(self) -> Qt.MotionPreference:
        return self.wanted


class System:
    """A system whose setting for motion can be turned."""

    def __init__(self) -> None:
        self._hints = _Wanted()

    def accessibility(self) -> QAccessibilityHints:
        """Return how it is set."""
        return self._hints

    def reduce(self, motion: Qt.MotionPreference) -> None:
        """Set it."""
        self._hints.wanted = motion
        self._hints.motionPreferenceChanged.emit(motion)


def guides(part: QWidget) -> list[Guide]:
    """Return the pictures to follow that can be seen."""
    return [one for one in shown(part, QWidget) if isinstance(one, Guide)]
