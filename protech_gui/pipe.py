"""The pipe to the keeper as Qt sees it: messages as a signal, and a beat while Qt's loop turns."""

from collections.abc import Callable, Iterator
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from engine.contract import AnyMessage
from engine.terms import BEAT_SECONDS


class Line(Protocol):
    """The child's end of a pipe, as ``engine.parent.Parent`` has it."""

    @property
    def lost(self) -> bool:
        """Whether the other side is gone, or silent, without a goodbye."""
        ...

    @property
    def send(self) -> Callable[[AnyMessage], bool]:
        """Queue a message."""
        ...

    def poll(self) -> Iterator[AnyMessage]:
        """Yield what arrived."""
        ...

    def tick(self) -> Iterator[AnyMessage]:
        """Send a beat; yield what arrived."""
        ...

    def close(self) -> None:
        """Write what waits and close."""
        ...


class KeeperPipe(QObject):
    """Hears the keeper in Qt's thread.

    The beat comes from Qt's own loop, so that a window that does not react is noticed.
    """

    received = Signal(object)
    """A message from the keeper."""
    lost = Signal()
    """The keeper is gone; said once."""
    _woken = Signal()

    def __init__(self, open_line: Callable[[Callable[[], None]], Line]) -> None:
        """``open_line`` opens the pipe, given what to call, in any thread, when it has news."""
        super().__init__()
        # From the thread that reads the pipe into Qt's.
        self._woken.connect(self._on_woken, Qt.ConnectionType.QueuedConnection)
        self._line = open_line(self._woken.emit)
        self._lost = False
        self._beat = QTimer(self)
        self._beat.setInterval(int(BEAT_SECONDS * 1000))
        self._beat.timeout.connect(self._on_beat)
        self._beat.start()

    @Slot(object)
    def send(self, message: AnyMessage) -> None:
        """Say something to the keeper; one that does not read for minutes misses it."""
        self._line.send(message)

    def rest(self) -> None:
        """Let the keeper have no more beats, and leave the line open for whoever closes it."""
        self._beat.stop()

    def close(self) -> None:
        """Write what waits and let go of the keeper."""
        self.rest()
        self._line.close()

    @Slot()
    def _on_woken(self) -> None:
        self._hear(self._line.poll())

    @Slot()
    def _on_beat(self) -> None:
        self._hear(self._line.tick())

    def _hear(self, messages: Iterator[AnyMessage]) -> None:
        for message in messages:
            self.received.emit(message)
        if self._line.lost and not self._lost:
            self._lost = True
            self.lost.emit()
