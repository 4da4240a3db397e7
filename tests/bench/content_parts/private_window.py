"""What a visit in the private window leaves on the disk, and whom it reaches besides the service.

A real keeper opens a real private window on a site of this computer, whose page keeps all that a
page can keep, and asks a stranger's site for all that a page can ask for.
"""

import contextlib
import os
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from engine.contract import Closing, OpenContact
from tests.display import stop, virtual_display
from tests.protech_gui.contact.sight import Eyes, Order, environment
from tests.protech_gui.keeper.stage import Actor
from tests.sites import (
    BENEATH,
    MARKER,
    OWN,
    STRANGER,
    Server,
    busy_page,
    make_certificates,
    page,
    serving,
)

LIMIT = 60.0
"""Seconds for anything that must happen, on a busy machine."""

SERVICE = "qzwnameoftheline"
"""The service's name, by which a trace of the visit would be known as well."""

_WORDS = tuple(word.encode() for word in (MARKER, OWN, STRANGER, SERVICE))


def left_behind(*, everywhere: bool = False) -> dict[str, int]:
    """Return how many files tell of a visit after it, and how often a stranger was reached.

    ``everywhere``: of all that programs of this account may write, which takes a while.
    """
    began = time.time()
    with tempfile.TemporaryDirectory() as place, virtual_display() as display:
        folder = Path(place)
        household, staged = folder / "household", folder / "staged"
        for made in (household, staged):
            made.mkdir(mode=0o700)
        certificates = make_certificates(staged)
        surroundings = environment(display.name, household / "home", household / "data")
        trusted = certificates.trusted
        with serving(trusted) as own, serving(trusted) as stranger:
            actor, eyes = Actor(staged / "actor"), Eyes(staged / "eyes")
            stage = ("-m", "tests.protech_gui.contact.stage_keeper")
            words = (*actor.command[2:], certificates.key, str(staged / "eyes"))
            keeper = subprocess.Popen((sys.executable, *stage, *words), env=surroundings)
            try:
                _visit(actor, eyes, own, stranger)
            finally:
                stop(keeper)
            return {
                "private_window_traces": len(traces(household))
                + (len(strewn(folder, began)) if everywhere else 0),
                "foreign_origins_loaded": stranger.heard.connections,
            }


def traces(household: Path) -> list[Path]:
    """Return every file whose name or content tells of the visit."""
    found = [path for path in household.rglob("*") if path.is_file() and not path.is_symlink()]
    return [path for path in found if _tells(path, *_WORDS)]


def strewn(folder: Path, began: float) -> list[Path]:
    """Return every file outside of ``folder`` that changed since then and tells of the visit.

    Looked at is wherever a program of this account may leave something for a while or for good;
    the time is in seconds since 1970-01-01 UTC.
    """
    temporary = (tempfile.gettempdir(), "/var/tmp", "/dev/shm")
    found = []
    for place in {*temporary, str(Path.home())}:
        device = os.stat(place).st_dev
        for at, folders, names in os.walk(place):
            here = Path(at)
            # What is mounted within, such as another system's processes, is not gone into.
            folders[:] = [
                name
                for name in folders
                if here / name != folder and (here / name).lstat().st_dev == device
            ]
            found += [here / name for name in names if _is_trace(here / name, began)]
    return found


def _is_trace(path: Path, began: float) -> bool:
    with contextlib.suppress(OSError):
        seen = path.lstat()
        return stat.S_ISREG(seen.st_mode) and seen.st_mtime >= began and _tells(path, *_WORDS)
    return False


def _tells(path: Path, *words: bytes) -> bool:
    content = path.read_bytes() + bytes(path)
    return any(word in content or word.decode().encode("utf-16-le") in content for word in words)


def _visit(actor: Actor, eyes: Eyes, own: Server, stranger: Server) -> None:
    """Wish for the site, let its page do all it can, and close the window as a person does."""
    address, beneath = f"https://{OWN}:{own.port}/", f"https://{BENEATH}:{own.port}/"
    own.pages["/"] = page(busy_page(address, beneath, f"https://{STRANGER}:{stranger.port}/"))
    _until(lambda: actor.heard() != [])
    actor.say(OpenContact(SERVICE, address, ("0800 111",)))
    _until(lambda: "/done" in own.heard.paths and eyes.seen.page)
    # A person looks back into the page's past, and leaves the app before the page.
    eyes.give(Order(script=f"history.pushState({{}}, '', '/{MARKER}'); history.back()"))
    _until(lambda: eyes.idle)
    actor.say(Closing(locked=False))
    _until(actor.said)
    eyes.give(Order(press="Close"))
    _until(lambda: "Closing ends a chat." in eyes.seen.words)
    eyes.give(Order(press="Close"))
    # The last press may end the process before it can say that it did it.
    _until(lambda: eyes.idle)


def _until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + LIMIT
    while not condition():
        assert time.monotonic() < deadline, "the private window did not do it"
        time.sleep(0.05)
