"""What every step of the tour stands on: the screen, the processes, and a witness to them."""

import json
import tempfile
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import mss
import mss.tools
import numpy as np
import psutil
from numpy.typing import NDArray

from engine.terms import Box
from protech_gui.clock import SystemClock
from protech_gui.covers.appearance import COLOUR
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.vault_door import VaultDoor
from tests.display import Display, virtual_display, window_manager
from tests.household import Household
from tests.protech_gui.covers.desk import desk_on
from tests.visual.keyboard import Keyboard
from tests.visual.mnemonics import Mnemonics
from tests.visual.programs import Program, easel, witness
from tests.visual.tray import offer_tray

FOLDER = Path("build/tour")
PASSPHRASE = "a long walk along the canal"
SIZE = (2400, 1080)
"""Pixels: room for the window in the middle and another program beside it."""

TRAY = Box(0, 0, 40, 40)
EASEL = "520x1040+1860+20"
WATCH_SECONDS = 6.0
LIMIT = 20.0
FIRST_LANGUAGE = "nl"

Pixels = NDArray[np.uint8]
Step = tuple[str, Callable[["Tour"], None]]


@dataclass
class Outcome:
    """One step as ``tour.json`` tells it; ``ms`` is how long it took."""

    name: str
    ok: bool
    ms: float
    picture: str


@dataclass
class Tour:
    """Everything that stands on the tour's screen, and what has been seen so far."""

    display: Display
    home: Path
    """The person's own folder; files are saved there."""
    household: Household
    keyboard: Keyboard
    easel: Program
    witness: Program
    language: str = FIRST_LANGUAGE
    exposure_ms: float | None = None
    outcomes: list[Outcome] = field(default_factory=list)

    def walk(self, steps: Iterable[Step]) -> None:
        """Take these steps, one after another."""
        for name, step in steps:
            self.take(name, step)

    def take(self, name: str, step: Callable[["Tour"], None]) -> None:
        """Do a step, picture the screen after it, and note how it went."""
        began, ok = time.monotonic(), True
        try:
            step(self)
        except Exception:  # a step that fails is told, and the tour goes on
            ok = False
            traceback.print_exc()
        took = (time.monotonic() - began) * 1000
        words = name.replace(" ", "-")
        picture = FOLDER / f"{len(self.outcomes) + 1:02d}-{self.language}-{words}.png"
        self.rest()
        photograph(self.display, picture)
        self.outcomes.append(Outcome(name, ok, round(took, 1), str(picture)))
        print(f"{'ok  ' if ok else 'FAIL'} {self.language} {name} ({took:.0f} ms)", flush=True)

    def press(self, view: str, source: str) -> None:
        """Press what the view, by its class's name, calls so in English, and wait for it."""
        self.keys(Mnemonics(self.language).chord(view, source))

    def keys(self, *chords: str) -> None:
        """Press these keys one after another, and wait after each until the screen rests."""
        for chord in chords:
            self.keyboard.press(chord)
            self.rest()

    def rest(self) -> None:
        """Wait until the screen has not changed for a moment."""
        last, end, quiet = self.look(), time.monotonic() + LIMIT, 0
        while quiet < 4 and time.monotonic() < end:
            time.sleep(0.05)
            seen = self.look()
            quiet = quiet + 1 if np.array_equal(seen, last) else 0
            last = seen

    def look(self) -> Pixels:
        """Return the screen, height x width x 4."""
        with mss.MSS(display=self.display.name) as screen:
            shot = screen.grab(screen.monitors[0])
        return np.frombuffer(shot.raw, np.uint8).reshape(shot.height, shot.width, 4)

    def covered_pixels(self) -> int:
        """Return how many pixels of the screen have the colour of covers."""
        seen = self.look()[:, :, :3]
        return int((seen == np.array(COLOUR[::-1], np.uint8)).all(axis=2).sum())

    def read_code(self) -> str:
        """Return what a phone's camera would read off the screen."""
        grey = cv2.cvtColor(self.look(), cv2.COLOR_BGRA2GRAY)
        text, _, _ = cv2.QRCodeDetector().detectAndDecode(grey)
        return text

    def watch(self, place: list[int], during: Callable[[], None]) -> dict[str, Any]:
        """Have the witness look at a place while something happens; return what it saw."""
        order = {"watch": place, "picture": "face", "seconds": WATCH_SECONDS}
        assert self.witness.ask(order) == "ready"
        during()
        seen: dict[str, Any] = json.loads(self.witness.hear())
        return seen

    def show(self, place: list[int]) -> dict[str, Any]:
        """Have the easel show the face, and return what the witness saw of it."""
        order = {"show": place, "picture": "face"}
        seen = self.watch(place, lambda: self.easel.say(order))
        self.easel.hear()
        return seen

    @contextmanager
    def vault(self) -> Iterator[OpenVault]:
        """Open the vault as the window does, to see what it holds."""
        opened = VaultDoor(self.household.paths, SystemClock()).unlock(PASSPHRASE)
        try:
            yield opened
        finally:
            opened.close()


def photograph(display: Display, path: Path) -> None:
    """Write the whole screen as it is seen to a PNG file."""
    with mss.MSS(display=display.name) as screen:
        shot = screen.grab(screen.monitors[0])
    mss.tools.to_png(shot.rgb, shot.size, output=str(path))


def files(folder: Path) -> Iterator[bytes]:
    """Yield the content of every file below a folder."""
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            yield path.read_bytes()


@contextmanager
def touring() -> Iterator[Tour]:
    """Set up everything that the tour needs; afterwards nothing of it is left."""
    with (
        tempfile.TemporaryDirectory(prefix="protech-tour-") as folder,
        virtual_display(*SIZE) as display,
        window_manager(display),
        desk_on(display.name) as desk,
        easel(display, place=EASEL) as shown,
        witness(display) as watching,
    ):
        offer_tray(desk, TRAY)
        home = Path(folder)
        data = home / "data"
        data.mkdir(mode=0o700)
        household = Household(display, data)
        speaks = {"LANGUAGE": FIRST_LANGUAGE, "LANG": "nl_NL.UTF-8"}
        household.environment |= speaks | {"HOME": folder}
        # Compiled anew at every start, a window takes too long to be taken for a living one.
        household.environment.pop("PYTHONDONTWRITEBYTECODE", None)
        keyboard = Keyboard(display)
        try:
            yield Tour(display, home, household, keyboard, shown, watching)
        finally:
            keyboard.close()
            with suppress(psutil.Error):
                household.clear()
