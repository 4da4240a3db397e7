"""Locking without being asked: once nobody is there, and when the computer sleeps or is locked."""

from collections.abc import Callable
from typing import override

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot

from protech_gui.clock import Clock
from protech_gui.domain.presence import Presence
from protech_gui.platform.absence import Absence
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import NewCode, Recovered, Unlocked, Working

LOOK_MS = 1000
"""How often it looks whether somebody is there, in milliseconds."""

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)


class AutoLock(QObject):
    """Watches an open journal, and says when it shall be locked; says nothing of a locked one."""

    due = Signal()
    """The window shall lock."""

    def __init__(
        self,
        app: QCoreApplication,
        clock: Clock,
        absence: Absence,
        still: Callable[[], bool],
    ) -> None:
        """``still`` tells whether the page in front asks the person to touch nothing."""
        super().__init__()
        self._clock = clock
        self._absence = absence
        self._still = still
        self._minutes = 0
        self._presence: Presence | None = None
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.look)
        app.installEventFilter(self)
        absence.begin(self._on_absent)

    def end(self) -> None:
        """Listen no more."""
        self._look.stop()
        self._presence = None
        self._absence.end()

    @Slot(object)
    def know(self, situation: Situation) -> None:
        """Watch from the moment on at which the journal may be open."""
        self._minutes = situation.choices.lock_minutes
        is_open = isinstance(situation.vault, Unlocked | NewCode | Recovered | Working)
        if is_open and self._presence is None:
            self._presence = Presence.begin(self._clock.moment())
            self._look.start()
        elif not is_open:
            self._presence = None
            self._look.stop()

    @Slot()
    def look(self) -> None:
        """See whether somebody is there."""
        if self._presence is None:
            return
        now = self._clock.moment()
        if self._presence.is_over(now, self._minutes):
            self._on_absent()
        else:
            self._presence = self._presence.after_look(now, still=self._still())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._presence is not None and event.type() in _TOUCHES and event.spontaneous():
            # A touch may be the first thing that happens after a sleep: the look goes first.
            self.look()
        if self._presence is not None and event.type() in _TOUCHES and event.spontaneous():
            self._presence = self._presence.after_touch(self._clock.moment())
        return super().eventFilter(watched, event)

    def _on_absent(self) -> None:
        if self._presence is not None:
            self._presence = None
            self._look.stop()
            self.due.emit()
