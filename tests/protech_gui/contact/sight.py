"""What a test sees of a private window in another process, and has it do."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
from msgspec import Struct

from engine.children import Child
from engine.contract import AnyMessage, Beat, ContactTold, Goodbye, StartContact
from engine.terms import ContactState
from tests.sites import Certificates

SEEN, DO = "seen", "do"
LIMIT = 50.0
"""Seconds for anything that must happen, on a busy machine."""


class Seen(Struct, frozen=True):
    """What can be seen: texts and buttons of all windows, and whether a loaded page is in front."""

    title: str
    texts: tuple[str, ...]
    buttons: tuple[str, ...]
    focus: str
    zoom: float
    page: bool
    menu: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """All texts as one."""
        return "\n".join(self.texts)


class Order(Struct, frozen=True):
    """What the window shall do: press a button, run a script in the page, be closed."""

    press: str = ""
    script: str = ""
    close: bool = False


NOTHING = Seen("", (), (), "", 1.0, page=False)


class Eyes:
    """Sees and moves a private window through its folder, whoever started it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(exist_ok=True)

    @property
    def seen(self) -> Seen:
        """What can be seen now."""
        path = self.folder / SEEN
        return msgspec.json.decode(path.read_bytes(), type=Seen) if path.exists() else NOTHING

    @property
    def idle(self) -> bool:
        """Whether everything that was ordered is done."""
        return not (self.folder / DO).exists()

    def give(self, order: Order) -> None:
        """Let the window do this soon."""
        draft = self.folder / "ordered"
        draft.write_bytes(msgspec.json.encode(order))
        draft.rename(self.folder / DO)


class Sight(Eyes):
    """A private window in a process of its own, as its keeper and its person have it."""

    def __init__(self, folder: Path, certificates: Certificates, *manner: str) -> None:
        """``manner``: words for the stage, see there."""
        super().__init__(folder)
        stage = ("-m", "tests.protech_gui.contact.stage_contact")
        command = (sys.executable, *stage, certificates.key, str(folder), *manner)
        self.child = Child(command, _nobody)
        self.told: list[ContactState] = []
        self.over = False

    def start(self, address: str, language: str = "en", service: str = "The line") -> None:
        """Let it open this address."""
        self.child.send(StartContact(service, address, ("0800 111", "us@line.example"), language))

    def send(self, message: AnyMessage) -> None:
        """Let the keeper say this."""
        self.child.send(message)

    def order(self, **order: str | bool) -> None:
        """Let the person do this, and wait until it is done."""
        self.give(msgspec.convert(order, Order))
        self.until(lambda: self.idle or self.over)

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait until it is so, while the keeper's side lives."""
        deadline = time.monotonic() + LIMIT
        while not condition():
            assert time.monotonic() < deadline, f"told {self.told}, seen {self.seen}"
            self.child.send(Beat())
            self._hear()
            time.sleep(0.02)

    def until_said(self, words: str) -> None:
        """Wait until this can be read."""
        self.until(lambda: words in self.seen.words)

    def until_page(self) -> None:
        """Wait until the web page is in front."""
        self.until(lambda: self.seen.page)

    def until_told(self, *states: ContactState) -> None:
        """Wait until it has told the keeper all of this and nothing else."""
        self.until(lambda: self.told == list(states))

    def until_over(self) -> None:
        """Wait until it has let go of the pipe."""
        self.until(lambda: self.over)

    def end(self) -> None:
        """End it as a keeper does."""
        self.child.send(Goodbye())
        self.child.end(LIMIT)

    def _hear(self) -> None:
        while not self.child.inbox.empty():
            message = self.child.inbox.get()
            if message is None:
                self.over = True
            elif isinstance(message, ContactTold):
                self.told.append(message.state)


def _nobody() -> None:
    """Nobody is woken: the test looks by itself."""


def environment(display: str, home: Path, data: Path) -> dict[str, str]:
    """Return what a private window of a test has of the system, and nothing of this one's."""
    home.mkdir(exist_ok=True)
    kept = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
    kept.pop("WAYLAND_DISPLAY", None)
    return kept | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "HOME": str(home),
        "TMPDIR": str(home / "tmp"),
        "PROTECH_HOME": str(data),
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
        # Tests may run as an administrator, whom the sandbox does not take.
        "QTWEBENGINE_DISABLE_SANDBOX": "1",
    }
