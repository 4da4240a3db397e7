"""Covers outlive faults, and go when they shall: the lease, successors, the end of the screen."""

import time
from contextlib import ExitStack
from dataclasses import replace
from typing import Protocol

import psutil
import pytest
import xcffib.xproto as x

from engine.contract import CoversUnable, Goodbye
from engine.terms import Box, Cover, Fault
from protech_gui.covers.app import UNABLE
from tests.display import Display, virtual_display
from tests.protech_gui.covers.desk import PATIENCE, Desk, desk_on, until
from tests.protech_gui.covers.process import CoversProcess, cover, covers_process

PLACE = Box(200, 200, 300, 300)
WHOLE = Box(0, 0, 1920, 1080)


class Start(Protocol):
    """Starts a covers process with this grace in seconds."""

    def __call__(self, grace: float = 60.0) -> CoversProcess: ...


def test_a_goodbye_removes_all_at_once(desk: Desk, covers: CoversProcess) -> None:
    covers.order(1, Cover(1, PLACE))
    covers.send(Goodbye())
    assert covers.ended() == 0
    assert desk.shows_exactly([])
    assert desk.marks() == []


def test_a_killed_process_leaves_its_covers(desk: Desk, covers: CoversProcess) -> None:
    covers.order(1, Cover(1, PLACE))
    covers.process.kill()
    covers.ended()
    assert desk.shows_exactly([Cover(1, PLACE)])
    assert len(desk.marks()) == 1


def test_every_process_can_be_found_by_its_number(desk: Desk, covers: CoversProcess) -> None:
    (window,) = desk.marks()
    atom = desk.core.InternAtom(True, 14, "_PROTECH_COVER").reply().atom
    found = desk.core.GetProperty(False, window, atom, x.Atom.CARDINAL, 0, 1).reply()
    assert found.value.to_atoms() == (covers.process.pid,)


def test_a_successor_takes_over_without_a_reveal(desk: Desk, start: Start) -> None:
    desk.show(WHOLE, events=x.EventMask.Exposure)
    first = start()
    first.order(1, Cover(1, PLACE), cover(2, 900, 100, 50, 50))
    first.process.kill()
    first.ended()
    list(desk.events())
    second = start()
    assert desk.shows_exactly([Cover(1, PLACE), cover(2, 900, 100, 50, 50)])
    second.order(1, Cover(1, PLACE))
    until(lambda: len(desk.marks()) == 1)
    assert desk.shows_exactly([Cover(1, PLACE)])
    # Only what the successor does not cover was ever shown again.
    assert {(e.x, e.y, e.width, e.height) for e in desk.events()} == {(900, 100, 50, 50)}


def test_an_empty_first_order_sweeps_too(desk: Desk, start: Start) -> None:
    first = start()
    first.order(1, Cover(1, PLACE))
    first.process.kill()
    start().order(1)
    until(lambda: desk.shows_exactly([]))


def test_a_predecessor_that_still_lives_ends_quietly(desk: Desk, start: Start) -> None:
    first = start()
    first.order(1, Cover(1, PLACE))
    second = start()
    second.order(1, Cover(1, PLACE))
    assert first.ended() == 0
    assert len(desk.marks()) == 1
    assert desk.shows_exactly([Cover(1, PLACE)])


def test_a_stopped_predecessor_is_replaced_as_well(desk: Desk, start: Start) -> None:
    first = start()
    first.order(1, Cover(1, PLACE))
    process = psutil.Process(first.process.pid)
    process.suspend()
    second = start()
    second.order(1, Cover(1, PLACE))
    until(lambda: len(desk.marks()) == 1)
    process.resume()
    assert first.ended() == 0
    assert desk.shows_exactly([Cover(1, PLACE)])


def test_covers_outlive_a_lost_guard_by_the_grace(desk: Desk, start: Start) -> None:
    covers = start(grace=0.6)
    covers.order(1, Cover(1, PLACE))
    lost_at = time.monotonic()
    covers.hang_up()
    while desk.covered(PLACE):
        assert time.monotonic() < lost_at + PATIENCE
    assert time.monotonic() - lost_at >= 0.5
    assert covers.ended() == 0
    assert desk.marks() == []


def test_a_guard_that_never_said_a_word_is_not_waited_for(display: Display, desk: Desk) -> None:
    with covers_process(display.environment()) as covers:
        covers.hang_up()
        assert covers.ended() == 0
    assert desk.marks() == []


def test_what_is_no_message_counts_as_a_lost_guard(desk: Desk, start: Start) -> None:
    covers = start(grace=0.2)
    covers.order(1, Cover(1, PLACE))
    assert covers.process.stdin is not None
    covers.process.stdin.write(b"\0\0\0\x02\x01no")
    covers.process.stdin.flush()
    assert covers.ended() == 0
    assert desk.shows_exactly([])


def test_the_end_of_the_screen_is_a_quiet_end() -> None:
    with ExitStack() as stack:
        with virtual_display(640, 480) as display:
            covers = stack.enter_context(covers_process(display.environment()))
            covers.start()
            covers.order(1, cover(1, 10, 10, 20, 20))
        assert covers.ended() == 0


@pytest.mark.parametrize(
    ("wayland", "fault"), [(None, Fault.NO_DISPLAY), ("wayland-0", Fault.UNSUPPORTED)]
)
def test_no_screen_is_said_and_ends(display: Display, wayland: str | None, fault: Fault) -> None:
    environment = replace(display, name=":nowhere").environment()
    if wayland:
        environment["WAYLAND_DISPLAY"] = wayland
    with covers_process(environment) as covers:
        assert covers.hear() == CoversUnable(fault)
        assert covers.ended() == UNABLE


def test_an_x_server_of_its_own_within_wayland_is_covered(display: Display, desk: Desk) -> None:
    with covers_process(display.environment() | {"WAYLAND_DISPLAY": "wayland-0"}) as covers:
        covers.start()
        covers.order(1, Cover(1, PLACE))
        assert desk.shows_exactly([Cover(1, PLACE)])


def test_covers_follow_a_screen_that_changes_its_size() -> None:
    with virtual_display(1280, 1024) as display, desk_on(display.name) as desk:
        desk.resize(640, 480)
        with covers_process(display.environment()) as covers:
            covers.start()
            far = Box(600, 400, 300, 300)
            covers.order(1, Cover(1, far))
            desk.resize(1280, 1024)
            until(lambda: desk.covered(far))
