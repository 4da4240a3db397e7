"""Windowing: one window process while the person wants a window, and what it asks for."""

from collections.abc import Callable, Iterator

from engine.children import Lost, Supervisor
from engine.contract import (
    AnyMessage,
    Closing,
    Command,
    Goodbye,
    Show,
    StartWindow,
)
from protech_gui.log import EventLog


class Windowing:
    """Keeps a window alive from when it is asked for until the person closes it.

    A window that locks, dies or falls silent is replaced by a fresh one, which is locked.
    """

    def __init__(
        self,
        command: Command,
        greeting: Callable[[], StartWindow],
        log: EventLog,
        wake: Callable[[], None],
    ) -> None:
        self._window = Supervisor(command, greeting, wake)
        self._log = log

    @property
    def open(self) -> bool:
        """Whether there is a window, or will be in a moment."""
        return self._window.wanted

    def show(self) -> None:
        """Bring the window to the front, a new one if there is none."""
        self._window.start()
        self._window.send(Show())

    def lock(self) -> None:
        """Put a fresh, locked window in the place of the one there is."""
        if self._window.wanted:
            self._window.stop()
            self._window.start()

    def tell(self, message: AnyMessage) -> None:
        """Send an answer, or a state that changed; a window that starts later learns it then."""
        self._window.send(message)

    def dismiss(self) -> None:
        """Say goodbye without waiting."""
        self._window.send(Goodbye())

    def end(self) -> None:
        """Let the window go, in order."""
        self._window.stop()

    def tick(self) -> Iterator[AnyMessage]:
        """Live one beat; yields what the window asks for."""
        yield from filter(None, map(self._hear, self._window.tick()))

    def poll(self) -> Iterator[AnyMessage]:
        """Yield what the window asks for."""
        yield from filter(None, map(self._hear, self._window.poll()))

    def _hear(self, heard: AnyMessage | Lost) -> AnyMessage | None:
        match heard:
            case Lost():
                self._log.event("window_lost", silent=heard.silent)
            case Closing(locked=True):
                self.lock()
            case Closing():
                self._window.stop()
            case _:
                return heard
        return None
