"""How soon the window can be seen, and how soon it answers a key, both seen from outside."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import mss
import numpy as np
from numpy.typing import NDArray

from engine.children import Child
from engine.contract import Beat, Goodbye, Protection, StartWindow
from engine.terms import BEAT_SECONDS, Choices, Fault, Level, Place
from tests.display import Display
from tests.visual.keyboard import Keyboard

START_LIMIT = 20.0
QUIET = 0.15
"""Seconds without any change after which an answer counts as complete."""

READ_SECONDS = 2.0
"""How long a person looks at a new window before the first key; the window uses that time."""

ANSWER_LIMIT = 2.0
Pixels = NDArray[np.uint8]


def start_window() -> StartWindow:
    """Return what a keeper tells a window after the first steps."""
    return StartWindow(
        choices=Choices(language="en", first_steps="done"),
        protection=Protection(on=False, level=Level.ALL, started=False, fault=Fault.NONE),
        consents=(),
        place=Place.HOME,
        tray=True,
        notes=(),
        keeper=(sys.executable, "-c", "pass"),
    )


class Screen:
    """Looks at the whole display."""

    def __init__(self, display: Display) -> None:
        self._mss = mss.MSS(display=display.name)

    def look(self) -> Pixels:
        """Return the screen's bytes."""
        return np.frombuffer(self._mss.grab(self._mss.monitors[0]).raw, np.uint8)

    def close(self) -> None:
        """Look no more."""
        self._mss.close()


@contextmanager
def window(display: Display, home: str) -> Iterator[Child]:
    """Run the window's process on the display while the context lasts."""
    for name, value in (display.environment() | {"PROTECH_HOME": home}).items():
        os.environ[name] = value
    child = Child((sys.executable, "-m", "protech_gui", "window"), lambda: None)
    try:
        yield child
    finally:
        child.send(Goodbye())
        child.end(5.0)


def seconds_to_paint(display: Display, home: str) -> float:
    """Return the time from a process's start until something of its window is painted."""
    screen = Screen(display)
    empty = screen.look().copy()
    began = time.monotonic()
    with window(display, home) as child:
        child.send(start_window())
        while (screen.look() == empty).mean() > 0.95:
            assert time.monotonic() - began < START_LIMIT, "no window was painted"
            time.sleep(0.002)
        painted = time.monotonic() - began
    screen.close()
    return painted


def answer_times(display: Display, home: str, chords: list[str]) -> list[float]:
    """Return the milliseconds from each key to the last change it makes on the screen."""
    screen, keyboard = Screen(display), Keyboard(display)
    with window(display, home) as child:
        child.send(start_window())
        _settle(screen, child, START_LIMIT)
        _read(child)
        times = []
        for chord in chords:
            keyboard.press(chord)
            took = _settle(screen, child, ANSWER_LIMIT)
            if took is not None:
                times.append(took * 1000)
    keyboard.close()
    screen.close()
    return times


def _read(child: Child) -> None:
    """Let a person look, while the window's keeper goes on beating."""
    end = time.monotonic() + READ_SECONDS
    while time.monotonic() < end:
        child.send(Beat())
        time.sleep(BEAT_SECONDS)


def _settle(screen: Screen, child: Child, limit: float) -> float | None:
    """Wait until nothing has changed for QUIET; return when the last change was, from now."""
    began = beat_at = time.monotonic()
    last, changed_at = screen.look().copy(), None
    while (now := time.monotonic()) - began < limit:
        if now >= beat_at:
            child.send(Beat())
            beat_at = now + BEAT_SECONDS
        seen = screen.look()
        if not np.array_equal(seen, last):
            last, changed_at = seen.copy(), time.monotonic()
        elif changed_at is not None and now - changed_at > QUIET:
            return changed_at - began
        elif changed_at is None and limit < START_LIMIT and now - began > 1.0:
            return None  # this key changes nothing here
        time.sleep(0.001)
    return None
