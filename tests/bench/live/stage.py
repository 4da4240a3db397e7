"""The stage: a screen with a window manager and a witness, and the real app that guards it."""

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.terms import Level, Role
from tests.bench.live.mouse import Mouse
from tests.display import Display, virtual_display, window_manager
from tests.household import Household
from tests.visual.programs import Program, popup, witness
from tests.visual.screen_grab import ScreenGrab

REST_LOOKS = 6
REST_PERIOD = 0.1
REST_LIMIT = 10.0
"""Seconds after which a screen counts as at rest whatever moves on it."""


@dataclass(frozen=True)
class Stage:
    """Everything that stands on a screen before anybody guards it."""

    display: Display
    popup: Program
    witness: Program
    mouse: Mouse

    def rest(self) -> None:
        """Wait until the screen has not changed for a moment."""
        screen = ScreenGrab(self.display.name)
        last = screen.grab(0, 0, *screen.size).copy()
        quiet, end = 0, time.monotonic() + REST_LIMIT
        while quiet < REST_LOOKS and time.monotonic() < end:
            time.sleep(REST_PERIOD)
            seen = screen.grab(0, 0, *screen.size)
            quiet = quiet + 1 if np.array_equal(seen, last) else 0
            last = seen.copy()
        screen.close()


@contextmanager
def stage(width: int = 1920, height: int = 1080) -> Iterator[Stage]:
    """Set a stage of this size in pixels; afterwards nothing of it is left."""
    with (
        virtual_display(width, height) as display,
        window_manager(display),
        popup(display) as shown,
        witness(display) as watching,
    ):
        mouse = Mouse(display)
        mouse.move(width - 1, height - 1)
        try:
            yield Stage(display, shown, watching, mouse)
        finally:
            mouse.close()


@contextmanager
def guarded(on: Stage, level: Level = Level.ALL) -> Iterator[Household]:
    """Have the real app guard the stage with the stand-in pack."""
    with tempfile.TemporaryDirectory(prefix="bench-home-") as folder:
        home = Path(folder) / "data"
        home.mkdir(mode=0o700)
        household = Household(on.display, home)
        household.want_protection(level=level)
        try:
            household.launch(Role.KEEPER)
            household.until_guarded()
            yield household
            household.quit()
        finally:
            household.clear()
