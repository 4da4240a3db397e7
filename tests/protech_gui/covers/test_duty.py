"""The covers process's duty, message by message, on a guard and a screen of glass."""

from collections.abc import Callable, Collection, Iterator, Sequence

import pytest

from engine.contract import (
    AnyMessage,
    CoverAck,
    CoverAnswer,
    CoverOrder,
    Goodbye,
    Ready,
    Show,
    StartCovers,
)
from engine.terms import Cover
from protech_gui.covers.duty import CoverDuty
from protech_gui.platform.cover_screen import Happening, Monitor, Sheet
from tests.protech_gui.covers.process import cover

ONE, TWO = (cover(1, 0, 0, 10, 10),), (cover(2, 50, 50, 10, 10),)


class GlassScreen:
    """Notes what it is told, in order, together with what the guard is told."""

    depth = 24

    def __init__(self, *, slow: bool = False) -> None:
        self.log: list[object] = []
        self.painted: Callable[[], None] = lambda: None
        self._slow = slow

    def wake(self) -> None: ...

    def wake_at(self, moment: float | None) -> None: ...

    def place(self, covers: Collection[Cover], placed: Callable[[], None]) -> None:
        self.log.append(tuple(covers))
        self.painted = placed
        if not self._slow:
            placed()

    def lay(self, sheets: Sequence[Sheet]) -> None: ...

    def hold_keys(self, held: bool) -> bool:
        return held

    def happened(self) -> Iterator[Happening]:
        return iter(())

    def monitors(self) -> Sequence[Monitor]:
        return ()

    def prefers_stillness(self) -> bool:
        return False

    def sweep(self) -> None:
        self.log.append("sweep")

    def run(self, on_wake: Callable[[], bool], on_beat: Callable[[], bool]) -> None: ...

    def close(self) -> None: ...


class GlassFront:
    """Lets the screen do what was ordered, and notes the rest."""

    def __init__(self, screen: GlassScreen) -> None:
        self._screen = screen
        self.steps = 0

    def place(self, order: CoverOrder, placed: Callable[[], None]) -> None:
        self._screen.place(order.covers, placed)

    def answered(self, number: int) -> None:
        self._screen.log.append(f"answer {number}")

    def step(self) -> None:
        self.steps += 1


class GlassGuard:
    """Says what a test has it say."""

    def __init__(self, log: list[object]) -> None:
        self.lost = False
        self.waiting: list[AnyMessage] = []
        self._log = log

    def poll(self) -> Iterator[AnyMessage]:
        while self.waiting:
            yield self.waiting.pop(0)

    tick = poll

    def send(self, message: AnyMessage) -> bool:
        self._log.append(message)
        return True


@pytest.fixture
def screen() -> GlassScreen:
    return GlassScreen()


@pytest.fixture
def guard(screen: GlassScreen) -> GlassGuard:
    return GlassGuard(screen.log)


@pytest.fixture
def duty(guard: GlassGuard, screen: GlassScreen) -> CoverDuty:
    return CoverDuty(guard, screen, GlassFront(screen))


def test_it_is_ready_when_it_has_been_greeted(
    guard: GlassGuard, screen: GlassScreen, duty: CoverDuty
) -> None:
    assert duty.on_wake()
    assert screen.log == []
    guard.waiting = [StartCovers(1.0), Show()]
    assert duty.on_wake()
    assert screen.log == [Ready()]


def test_it_covers_then_acknowledges_then_sweeps_once(
    guard: GlassGuard, screen: GlassScreen, duty: CoverDuty
) -> None:
    guard.waiting = [CoverOrder(5, ONE)]
    assert duty.on_wake()
    assert screen.log == [ONE, CoverAck(5), "sweep"]
    guard.waiting = [CoverOrder(6, TWO)]
    assert duty.on_beat()
    assert screen.log[3:] == [TWO, CoverAck(6)]


def test_of_waiting_orders_only_the_newest_is_done(
    guard: GlassGuard, screen: GlassScreen, duty: CoverDuty
) -> None:
    guard.waiting = [CoverOrder(1, ONE), CoverOrder(2, TWO), CoverOrder(3, ())]
    assert duty.on_wake()
    assert screen.log == [(), CoverAck(3), "sweep"]


def test_a_screen_that_takes_its_time_is_acknowledged_when_it_is_done() -> None:
    screen = GlassScreen(slow=True)
    guard = GlassGuard(screen.log)
    duty = CoverDuty(guard, screen, GlassFront(screen))
    guard.waiting = [CoverOrder(1, ONE)]
    duty.on_wake()
    assert screen.log == [ONE]
    screen.painted()
    assert screen.log == [ONE, CoverAck(1), "sweep"]


def test_a_goodbye_ends_it_whatever_else_waits(
    guard: GlassGuard, screen: GlassScreen, duty: CoverDuty
) -> None:
    guard.waiting = [CoverOrder(1, ONE), Goodbye()]
    assert not duty.on_wake()
    assert screen.log == []


@pytest.mark.parametrize(("grace", "beats"), [(0.0, 0), (0.2, 1), (1.0, 5)])
def test_the_lease_outlasts_a_lost_guard_by_the_grace(
    guard: GlassGuard, duty: CoverDuty, grace: float, beats: int
) -> None:
    guard.waiting = [StartCovers(grace)]
    assert all(duty.on_beat() for _ in range(9))
    guard.lost = True
    assert [duty.on_beat() for _ in range(beats + 1)] == [True] * beats + [False]


def test_covers_come_before_all_that_a_person_may_do_with_them(guard: GlassGuard) -> None:
    screen = GlassScreen()

    class Stepping(GlassFront):
        def step(self) -> None:
            screen.log.append("step")

    duty = CoverDuty(guard, screen, Stepping(screen))
    guard._log = screen.log
    guard.waiting = [CoverOrder(1, ONE), CoverAnswer(1)]
    assert duty.on_wake()
    assert screen.log == ["answer 1", ONE, CoverAck(1), "sweep", "step"]


def test_what_was_acknowledged_is_not_acknowledged_again(
    guard: GlassGuard, screen: GlassScreen, duty: CoverDuty
) -> None:
    guard.waiting = [CoverOrder(1, ONE)]
    duty.on_wake()
    screen.painted()
    assert screen.log == [ONE, CoverAck(1), "sweep"]
