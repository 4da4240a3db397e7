"""The private window's process: composes its parts, runs them, and takes away what they wrote."""

import os
import shutil
import threading
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from engine.contract import ContactTold, Goodbye, StartContact
from engine.parent import Parent
from engine.terms import ContactState
from protech_gui.contact.patches import is_outdated
from protech_gui.contact.surroundings import Surroundings, is_sandboxed
from protech_gui.log import EventLog
from protech_gui.paths import Paths

UNABLE = 3
"""The exit code where no private window can open."""

WAIT_SECONDS = 10.0
"""How long the keeper may take to say which page is wanted."""


class Waker:
    """Called by the thread that reads the pipe: wakes this one, or later Qt's loop."""

    def __init__(self) -> None:
        self._said = threading.Event()
        self._wake: Callable[[], None] = self._said.set

    def __call__(self) -> None:
        """Wake whoever waits now."""
        self._wake()

    def wait(self, seconds: float) -> bool:
        """Wait until something was said, at most so long; false when nothing was."""
        said = self._said.wait(seconds)
        self._said.clear()
        return said

    def turn_to(self, wake: Callable[[], None]) -> None:
        """From now on call this, and once at once for what came in between."""
        self._wake = wake
        wake()


def main(more_flags: Sequence[str] = ()) -> int:
    """Be the private window until the person or the keeper ends it.

    ``more_flags`` are the engine's, by which tests have it trust their own certificate. Returns
    0, or UNABLE after a ``ContactTold`` that says why it cannot open.
    """
    waker = Waker()
    keeper = Parent(waker)
    _be_silent()
    start = _wait_for_start(keeper, waker)
    if start is None:
        return 0
    paths = Paths.find(os.environ)
    try:
        state = _visit(start, _line(keeper, waker), paths, more_flags)
    finally:
        shutil.rmtree(paths.contact, ignore_errors=True)
    if state is not None:
        keeper.send(ContactTold(state))
    # The last thing, because the keeper waits for it and then takes away what is left.
    keeper.close()
    return 0 if state is None else UNABLE


def _be_silent() -> None:
    """Say nothing to the terminal: the engine may name pages there, and systems keep it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for descriptor in (1, 2):
        os.dup2(nowhere, descriptor)
    os.close(nowhere)


def _line(keeper: Parent, waker: Waker) -> Callable[[Callable[[], None]], Parent]:
    def open_line(wake: Callable[[], None]) -> Parent:
        waker.turn_to(wake)
        return keeper

    return open_line


def _wait_for_start(keeper: Parent, waker: Waker) -> StartContact | None:
    """Return which page is wanted, or None when nobody wants one any more."""
    while waker.wait(WAIT_SECONDS):
        for message in keeper.poll():
            if isinstance(message, StartContact):
                return message
            if isinstance(message, Goodbye):
                return None
        if keeper.lost:
            return None
    return None


def _visit(
    start: StartContact,
    open_line: Callable[[Callable[[], None]], Parent],
    paths: Paths,
    more_flags: Sequence[str],
) -> ContactState | None:
    """Run the window; returns why there can be none, or None after it."""
    if not is_sandboxed(os.environ):
        return ContactState.UNABLE
    surroundings = Surroundings(os.environ, paths.contact)
    try:
        surroundings.enter()
        # What these need of the system may be missing; then the browser is offered.
        from protech_gui.contact.running import run, security_patches
    except (ImportError, OSError):
        return ContactState.UNABLE
    level = security_patches()
    if is_outdated(level, datetime.now(UTC).date()):
        return ContactState.OUTDATED
    run(start, level, open_line, surroundings, EventLog(paths.contact / "events.log"), more_flags)
    return None
