"""The screen guard as a real process: it starts on orders, or says plainly why not."""

import queue
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from engine.children import Child
from engine.contract import AnyMessage, Beat, Goodbye, GuardReport, Show, StartScreenGuard
from engine.terms import Fault, Level, Orders
from tests.display import Display, virtual_display
from tests.visual.programs import easel

PROGRAM = (sys.executable, "-m", "protech_gui")
STAND_IN = str(Path("tests/packs/faces").resolve())


@contextmanager
def guard() -> Iterator[Child]:
    """A guard process of this test's environment; it is gone at the end."""
    child = Child((*PROGRAM, "screen"), lambda: None)
    try:
        yield child
    finally:
        child.send(Goodbye())
        child.end(5.0)


def order(*, consent: str = "receipt", pack: str = STAND_IN) -> StartScreenGuard:
    return StartScreenGuard(
        consent, Orders(Level.ALL, "en"), pack, (*PROGRAM, "covers"), (sys.executable, "-c", "pass")
    )


def answer(child: Child, seconds: float = 20.0) -> AnyMessage | None:
    """Return the first word that is no beat; None when the process ended."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            message = child.inbox.get(timeout=0.2)
        except queue.Empty:
            child.send(Beat())
            continue
        if not isinstance(message, Beat):
            return message
    raise AssertionError("the guard said nothing")


@pytest.fixture
def on_display(display: Display, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in display.environment().items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)


@pytest.mark.usefixtures("on_display")
def test_it_watches_when_it_has_all_it_needs(display: Display) -> None:
    with easel(display), guard() as child:
        child.send(order())
        assert answer(child) == GuardReport(Fault.NONE)


@pytest.mark.usefixtures("on_display")
@pytest.mark.parametrize(
    ("start", "fault"),
    [
        (order(consent=""), Fault.NO_CONSENT),
        (order(pack="/nowhere"), Fault.PACK),
    ],
)
def test_it_refuses_to_run_without(start: StartScreenGuard, fault: Fault) -> None:
    with guard() as child:
        child.send(start)
        assert answer(child) == GuardReport(fault)


@pytest.mark.usefixtures("on_display")
@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        ("WAYLAND_DISPLAY", "wayland-0", Fault.UNSUPPORTED),
        ("DISPLAY", None, Fault.NO_DISPLAY),
        ("DISPLAY", ":9999", Fault.CAPTURE),
    ],
)
def test_it_says_when_a_screen_cannot_be_watched(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str | None, fault: Fault
) -> None:
    if value is None:
        monkeypatch.delenv(name)
    else:
        monkeypatch.setenv(name, value)
    with guard() as child:
        child.send(order())
        assert answer(child) == GuardReport(fault)


@pytest.mark.usefixtures("on_display")
def test_it_runs_for_nobody_who_does_not_greet_it() -> None:
    with guard() as child:
        child.send(Show())
        assert answer(child) is None
    with guard() as child:
        child.end(0.5)


def test_it_ends_when_its_screen_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    with virtual_display(640, 480) as short:
        for name, value in short.environment().items():
            monkeypatch.setenv(name, value)
        child = Child((*PROGRAM, "screen"), lambda: None)
        child.send(order())
        assert answer(child) == GuardReport(Fault.NONE), "an empty screen is one that is seen"
    assert answer(child) is None
    child.end(5.0)
