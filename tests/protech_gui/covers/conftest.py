"""A desktop, and covers processes on it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from tests.display import Display
from tests.protech_gui.covers.desk import Desk, desk_on
from tests.protech_gui.covers.process import CoversProcess, covers_process


@pytest.fixture
def desk(display: Display) -> Iterator[Desk]:
    with desk_on(display.name) as found:
        yield found


@pytest.fixture
def start(display: Display, desk: Desk) -> Iterator[Callable[[], CoversProcess]]:
    """Start a covers process that is ready; each test may have several."""
    del desk  # It clears up after the processes, so it has to be there before them.
    with ExitStack() as stack:

        def started(grace: float = 60.0) -> CoversProcess:
            running = stack.enter_context(covers_process(display.environment()))
            running.start(grace)
            return running

        yield started


@pytest.fixture
def covers(start: Callable[[], CoversProcess]) -> CoversProcess:
    return start()
