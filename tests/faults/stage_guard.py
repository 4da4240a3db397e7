"""A guard for tests, other than the real one in what its word says.

``eager``: every picture that it covers is an event of its own, however soon it comes. ``leaking``
and ``excluding``: it asks for whole captures again and again, as on Windows and macOS, and they
show our covers or what lies beneath them.
"""

import os
import sys
from contextlib import ExitStack
from unittest import mock

from engine.screen import app, calm
from engine.screen.capture.polled import MssCaptures, PolledSource
from engine.screen.capture.x11.source import X11Source
from engine.vision.pixels import Pixels


class SeenThrough:
    """Captures without covers, from the source that sees through them."""

    def __init__(self) -> None:
        self._source = X11Source()

    def grab(self) -> Pixels:
        """See Captures."""
        return self._source.look(entire=True).pixels

    def renew(self) -> None:
        """See Captures: it asks at every look."""

    def close(self) -> None:
        """See Captures."""
        self._source.close()


def _leaking() -> PolledSource:
    return PolledSource(MssCaptures())


def _excluding() -> PolledSource:
    return PolledSource(SeenThrough())


if __name__ == "__main__":
    os.umask(0o077)
    with ExitStack() as staged:
        if sys.argv[1] == "eager":
            staged.enter_context(mock.patch.object(calm, "BURST_SECONDS", 0.0))
        else:
            source = {"leaking": _leaking, "excluding": _excluding}[sys.argv[1]]
            staged.enter_context(mock.patch.object(app, "open_source", source))
        sys.exit(app.main())
