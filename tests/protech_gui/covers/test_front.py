"""What a person meets at the covers where no picture can be painted, or not in time."""

import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import suppress

import psutil
import pytest

from engine.contract import AnyMessage, CalmLeft, CoverOrder
from engine.terms import Box, Command, Cover
from protech_gui.covers.front import EVERYTHING, IDLE_SECONDS, UNPAINTED_SECONDS, Front
from protech_gui.covers.painter import Painter
from protech_gui.platform.cover_screen import Happening, Monitor, Pressed, Sheet
from tests.protech_gui.covers.desk import until
from tests.protech_gui.covers.process import cover

ONE = cover(1, 100, 100, 50, 50)
PROBE = Box(0, 0, 48, 48)
ENDS: Command = (sys.executable, "-c", "pass")
WAITS: Command = (sys.executable, "-c", "import sys; sys.stdin.read()")


class GlassScreen:
    """Notes what stands and lies there."""

    def __init__(self, depth: int = 24) -> None:
        self.depth = depth
        self.covers: tuple[Cover, ...] = ()
        self.sheets: Sequence[Sheet] = ()
        self.held = False
        self.waiting: list[Happening] = []
        self.moment: float | None = None

    def wake(self) -> None: ...

    def wake_at(self, moment: float | None) -> None:
        self.moment = moment

    def place(self, covers: Collection[Cover], placed: Callable[[], None]) -> None:
        self.covers = tuple(covers)
        placed()

    def lay(self, sheets: Sequence[Sheet]) -> None:
        self.sheets = sheets

    def hold_keys(self, held: bool) -> bool:
        self.held = held
        return True

    def happened(self) -> Iterator[Happening]:
        while self.waiting:
            yield self.waiting.pop(0)

    def monitors(self) -> Sequence[Monitor]:
        return (Monitor(Box(0, 0, 1000, 800), 1.0),)

    def prefers_stillness(self) -> bool:
        return True

    def sweep(self) -> None: ...

    def run(self, on_wake: Callable[[], bool], on_beat: Callable[[], bool]) -> None: ...

    def close(self) -> None: ...


class Stage:
    """A front on glass, with a painter that is of no use, and a clock in the test's hand."""

    def __init__(self, command: Command, depth: int = 24) -> None:
        self.now = 100.0
        self.said: list[AnyMessage] = []
        self.screen = GlassScreen(depth)
        self.painter = Painter(command, lambda: None)
        self.front = Front(self.screen, self.painter, self.said.append, lambda: self.now)

    def order(self, *, calm: bool = False, probe: Box | None = None) -> None:
        self.front.place(CoverOrder(1, (ONE,), "en", calm, probe), lambda: None)
        self.front.step()


def painters() -> int:
    """Return how many painters this process has."""
    count = 0
    for child in psutil.Process().children():
        with suppress(psutil.NoSuchProcess):  # It has ended, and a zombie counts as ended.
            count += WAITS[-1] in child.cmdline()
    return count


@pytest.fixture
def waiting() -> Iterator[Stage]:
    stage = Stage(WAITS)
    yield stage
    stage.front.close()


def test_a_page_that_nobody_can_paint_goes_again() -> None:
    stage = Stage(ENDS)
    stage.order(calm=True)
    assert stage.screen.covers == (EVERYTHING,)
    assert stage.screen.held

    def gone() -> bool:
        stage.front.step()
        return stage.screen.covers == (ONE,)

    until(gone)
    assert stage.said == [CalmLeft()]
    assert not stage.screen.held
    stage.front.close()


def test_a_page_that_is_not_painted_in_time_goes_again(waiting: Stage) -> None:
    waiting.order(calm=True)
    waiting.now += UNPAINTED_SECONDS - 0.1
    waiting.front.step()
    assert waiting.screen.covers == (EVERYTHING,)
    waiting.now += 0.1
    waiting.front.step()
    assert waiting.screen.covers == (ONE,)
    assert waiting.said == [CalmLeft()]


def test_where_no_picture_can_be_shown_there_is_neither_card_nor_page() -> None:
    stage = Stage(WAITS, depth=0)
    stage.order(calm=True)
    assert stage.screen.covers == (ONE,)
    stage.screen.waiting = [Pressed(110, 110)]
    stage.front.step()
    assert painters() == 0


def test_a_painter_without_work_rests_after_a_while(waiting: Stage) -> None:
    waiting.order()
    waiting.screen.waiting = [Pressed(110, 110)]
    waiting.front.step()
    waiting.front.place(CoverOrder(2, ()), lambda: None)
    waiting.now += IDLE_SECONDS - 0.1
    waiting.front.step()
    assert painters() == 1
    waiting.now += 0.1
    waiting.front.step()
    until(lambda: painters() == 0)


def test_a_probe_stands_beside_the_covers_and_is_none_to_turn_to(waiting: Stage) -> None:
    waiting.order(probe=PROBE)
    assert list(waiting.screen.covers) == [ONE, Cover(0, PROBE)]
    waiting.screen.waiting = [Pressed(PROBE.x + 1, PROBE.y + 1)]
    waiting.front.step()
    assert painters() == 0
    waiting.order()
    assert list(waiting.screen.covers) == [ONE]


def test_it_is_woken_when_something_is_due(waiting: Stage) -> None:
    waiting.order()
    assert waiting.screen.moment is None
    waiting.screen.waiting = [Pressed(110, 110)]
    waiting.front.step()
    waiting.order(calm=True)
    assert waiting.screen.moment is not None
    assert waiting.screen.moment > waiting.now
