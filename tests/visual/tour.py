"""The tour: the real processes on a virtual screen, driven and watched from outside.

Writes a picture of each step and ``tour.json`` to ``build/tour/``; ends with 1 if a step fails.
"""

import json
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import mss
import mss.tools
import psutil

from engine.contract import Role
from protech_gui.clock import SystemClock
from protech_gui.domain.records import Record, RecordKind
from protech_gui.services.vault_door import VaultDoor
from tests.display import Display, virtual_display, window_manager
from tests.household import Household
from tests.visual.keyboard import Keyboard
from tests.visual.programs import Program, viewer, watcher

FOLDER = Path("build/tour")
PASSPHRASE = "a long walk along the canal"
VIEWER = "520x1040+1390+20"
FIRST = [1440, 120, 320, 320]
SECOND = [1560, 620, 240, 240]
WATCH_SECONDS = 6.0


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
    household: Household
    keyboard: Keyboard
    viewer: Program
    watcher: Program
    exposure_ms: float | None = None
    outcomes: list[Outcome] = field(default_factory=list)

    def take(self, name: str, step: Callable[["Tour"], None]) -> None:
        """Do a step, picture the screen after it, and note how it went."""
        began, ok = time.monotonic(), True
        try:
            step(self)
        except Exception:  # a step that fails is told, and the tour goes on
            ok = False
            traceback.print_exc()
        took = (time.monotonic() - began) * 1000
        picture = FOLDER / f"{len(self.outcomes) + 1:02d}-{name.replace(' ', '-')}.png"
        photograph(self.display, picture)
        self.outcomes.append(Outcome(name, ok, round(took, 1), str(picture)))
        print(f"{'ok  ' if ok else 'FAIL'} {name} ({took:.0f} ms)", flush=True)

    def watch(self, place: list[int], during: Callable[[], None]) -> dict[str, Any]:
        """Have the watcher look at a place while something happens; return what it saw."""
        order = {"watch": place, "picture": "face", "seconds": WATCH_SECONDS}
        assert self.watcher.ask(order) == "ready"
        during()
        seen: dict[str, Any] = json.loads(self.watcher.hear())
        return seen

    def show(self, place: list[int]) -> dict[str, Any]:
        """Have the viewer show the face, and return what the watcher saw of it."""
        order = {"show": place, "picture": "face"}
        seen = self.watch(place, lambda: self.viewer.say(order))
        self.viewer.hear()
        return seen

    def records(self) -> tuple[Record, ...]:
        """Return what the vault holds, opened as the window opens it."""
        vault = VaultDoor(self.household.paths, SystemClock()).unlock(PASSPHRASE)
        try:
            return vault.records.recent(100)
        finally:
            vault.close()


def start(tour: Tour) -> None:
    """A newcomer opens the app: the window is there, nothing else runs yet."""
    tour.household.open()
    tour.household.until_window()
    assert not tour.household.of(Role.SCREEN)
    assert not tour.household.paths.vault.exists()


def choose_passphrase(tour: Tour) -> None:
    """They choose a passphrase, by keyboard alone."""
    tour.keyboard.press("Alt+p")
    tour.keyboard.type(PASSPHRASE)
    tour.keyboard.press("Alt+s")
    tour.keyboard.type(PASSPHRASE)
    tour.keyboard.press("Alt+c")
    household = tour.household
    household.until(lambda: household.paths.vault.exists() and household.paths.spool.exists())
    assert PASSPHRASE.encode() not in b"".join(files(household.paths.root))


def protect(tour: Tour) -> None:
    """They turn protection on and consent."""
    tour.keyboard.press("Alt+t")
    time.sleep(0.5)
    photograph(tour.display, FOLDER / "consent.png")
    tour.keyboard.press("Alt+t")
    tour.household.until_guarded()
    tour.household.one(Role.COVERS)


def cover(tour: Tour) -> None:
    """Another program shows a face picture: it is covered at once, and stays so."""
    seen = tour.show(FIRST)
    assert seen["covered_at"] is not None, "never covered"
    assert not seen["shown_again"]
    tour.exposure_ms = round((seen["covered_at"] - seen["shown_at"]) * 1000, 1)


def lock(tour: Tour) -> None:
    """They lock: the process that held the key is gone, and a fresh one stands in its place."""
    before = tour.household.one(Role.WINDOW)
    tour.keyboard.press("Ctrl+l")
    tour.household.successor(before, Role.WINDOW)
    tour.household.until_window(2)
    assert not before.is_running()


def unlock(tour: Tour) -> None:
    """They unlock: the record of the cover is there."""
    tour.keyboard.type(PASSPHRASE)
    tour.keyboard.press("Return")
    tour.household.until(lambda: tour.household.events("vault_open") == 2)
    assert [record.kind for record in tour.records()] == [RecordKind.BLOCK]


def kill_guard(tour: Tour) -> None:
    """The guard is killed: the cover stands all the while, a successor comes and covers anew."""
    lost = tour.household.one(Role.SCREEN)
    reports = tour.household.events("guard_report fault=none")
    seen = tour.watch(FIRST, lost.kill)
    assert seen["shown_at"] is None, "the picture was seen"
    tour.household.successor(lost, Role.SCREEN)
    tour.household.until_guarded(reports + 1)
    again = tour.show(SECOND)
    assert again["covered_at"] is not None, "the successor does not cover"
    tour.household.until(lambda: any(r.kind is RecordKind.GAP for r in tour.records()))


def go(tour: Tour) -> None:
    """The picture goes, and its cover with it."""
    tour.viewer.ask({"hide": True})
    tour.household.until(lambda: not covered(tour.display, FIRST))
    tour.household.until(lambda: not covered(tour.display, SECOND))


def leave(tour: Tour) -> None:
    """They quit: no process is left."""
    tour.keyboard.press("Ctrl+q")
    time.sleep(0.5)
    tour.keyboard.press("Alt+q")
    tour.household.until(lambda: not tour.household.processes())


STEPS: tuple[tuple[str, Callable[[Tour], None]], ...] = (
    ("start", start),
    ("passphrase", choose_passphrase),
    ("protection on", protect),
    ("covered", cover),
    ("locked", lock),
    ("unlocked with the record", unlock),
    ("guard killed and back", kill_guard),
    ("picture gone", go),
    ("quit", leave),
)


def photograph(display: Display, path: Path) -> None:
    """Write the whole screen as it is seen to a PNG file."""
    with mss.MSS(display=display.name) as screen:
        shot = screen.grab(screen.monitors[0])
    mss.tools.to_png(shot.rgb, shot.size, output=str(path))


def covered(display: Display, place: list[int]) -> bool:
    """Return whether a place on the viewer's page shows one plain colour."""
    left, top, width, height = place
    with mss.MSS(display=display.name) as screen:
        shot = screen.grab({"left": left, "top": top, "width": width, "height": height})
    return len(set(zip(*[iter(shot.rgb)] * 3, strict=True))) == 1


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
        virtual_display() as display,
        window_manager(display),
        viewer(display, place=VIEWER) as shown,
        watcher(display) as witness,
    ):
        home = Path(folder) / "data"
        home.mkdir(mode=0o700)
        household = Household(display, home)
        keyboard = Keyboard(display)
        try:
            yield Tour(display, household, keyboard, shown, witness)
        finally:
            keyboard.close()
            with suppress(psutil.Error):
                household.clear()


def main() -> int:
    """Take the tour; returns the exit code."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.iterdir():
        old.unlink()
    with touring() as tour:
        for name, step in STEPS:
            tour.take(name, step)
    steps = [vars(outcome) for outcome in tour.outcomes]
    story = {"steps": steps, "exposure_ms": tour.exposure_ms}
    (FOLDER / "tour.json").write_text(json.dumps(story, indent=2) + "\n")
    print(f"The pictures are in {FOLDER}/.")
    return 0 if all(outcome.ok for outcome in tour.outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
