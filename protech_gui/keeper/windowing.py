"""Windowing: one window process while the person wants a window, and what it asks for."""

from collections.abc import Callable, Iterator

import msgspec

from engine.children import Lost, Supervisor
from engine.contract import AnyMessage, Closing, Goodbye, Show, StartWindow, Unrecorded
from engine.terms import Command, Note, Place
from protech_gui.log import EventLog

SILENT_BEATS = 25
"""Missed beats after which a window counts as stopped: 5 s. On a slow computer a page may take a
second to be built; to replace the window for that would lock what is open, and no cover hangs on
it."""


class Windowing:
    """Keeps a window alive from when it is asked for until the person closes it.

    A window that locks, dies or falls silent is replaced by a fresh one, which is locked.
    """

    def __init__(
        self,
        command: Command,
        greeting: Callable[[Place], StartWindow],
        log: EventLog,
        wake: Callable[[], None],
    ) -> None:
        """``greeting`` makes a new window's start message, given where it shall open."""
        self._window = Supervisor(command, self._greet, wake, silent_beats=SILENT_BEATS)
        self._greeting = greeting
        self._log = log
        self._place = Place.HOME
        self._unrecorded = False

    @property
    def open(self) -> bool:
        """Whether there is a window, or will be in a moment."""
        return self._window.wanted

    def show(self, place: Place) -> None:
        """Bring the window to the front at this place, a new one if there is none."""
        if not self._window.send(Show(place)):
            self._place = place
            self._window.start()

    def lock(self) -> None:
        """Put a fresh, locked window in the place of the one there is."""
        if self._window.wanted:
            self._stop()
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

    def _greet(self) -> StartWindow:
        # A window that is replaced later comes back at its first page.
        place, self._place = self._place, Place.HOME
        greeting = self._greeting(place)
        if self._unrecorded and Note.UNRECORDED not in greeting.notes:
            notes = (*greeting.notes, Note.UNRECORDED)
            greeting = msgspec.structs.replace(greeting, notes=notes)
        self._unrecorded = False
        return greeting

    def _stop(self) -> None:
        """Let the window go; the next one says once if something did not get into the journal."""
        if Unrecorded() in self._window.stop():
            self._unrecorded = True

    def _hear(self, heard: AnyMessage | Lost) -> AnyMessage | None:
        match heard:
            case Lost():
                self._log.event("window_lost", silent=heard.silent)
            case Closing(locked=True):
                self.lock()
            case Closing():
                self._stop()
            case _:
                return heard
        return None
