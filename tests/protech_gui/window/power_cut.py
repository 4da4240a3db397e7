"""A keeper that keeps what it is told and outlives its windows, which are killed one by one."""

import queue
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import psutil

from engine.children import Child
from engine.contract import (
    AnyMessage,
    Beat,
    Consents,
    GiveConsent,
    Protection,
    Ready,
    SetChoices,
    SetProtection,
    StartWindow,
)
from engine.terms import Choices, Fault, Level, Place, Receipts
from tests.display import Display

PATIENCE = 20.0
OFF = Protection(on=False, level=Level.ALL, started=False, fault=Fault.NONE)
ON = Protection(on=True, level=Level.ALL, started=True, fault=Fault.NONE)


class Keeper:
    """A keeper that keeps what it is told, and nothing else; it outlives its windows."""

    def __init__(self, display: Display) -> None:
        self._display = display
        self.choices = Choices("en")
        self.receipts: Receipts = ()
        self.protection = OFF

    @contextmanager
    def window(self) -> Iterator["Window"]:
        """Give a new window, killed at the end as a power cut would."""
        window = Window(self, self._display)
        try:
            yield window
        finally:
            window.kill()

    def hear(self, message: AnyMessage) -> AnyMessage | None:
        """Keep what the window says; return the answer."""
        match message:
            case SetChoices():
                self.choices = message.choices
            case GiveConsent():
                self.receipts = (*self.receipts, message.receipt)
                return Consents(self.receipts)
            case SetProtection():
                self.protection = ON if message.on else OFF
                return self.protection
        return None


class Window:
    """A window process as its keeper has it."""

    def __init__(self, keeper: Keeper, display: Display) -> None:
        self._keeper = keeper
        self._environment = display.environment()
        self._child = Child((sys.executable, "-m", "protech_gui", "window"), _nobody)
        self._process = psutil.Process(self._child.pid)
        self._said: list[AnyMessage] = []
        command = (sys.executable, "-c", "")
        hello = StartWindow(
            keeper.choices, keeper.protection, keeper.receipts, Place.HOME, True, (), command
        )
        assert self._child.send(hello)
        self.until(Ready)

    def focus(self, title: str) -> None:
        """Give the keyboard to the window of this title, once it is there."""
        found = ("search", "--sync", "--onlyvisible", "--name", f"^{title}$")
        self._use(*found, "windowfocus", "--sync")

    def press(self, keys: str) -> None:
        """Press keys as a person does."""
        self._use("key", "--clearmodifiers", keys)

    def enter(self, text: str) -> None:
        """Type the text and Return, as a person does."""
        self._use("type", text)
        self.press("Return")

    def until(self, kind: type[AnyMessage]) -> None:
        """Wait until the window has said this once more, and the keeper has heard it."""
        self.wait(lambda: any(isinstance(message, kind) for message in self._said))
        self._said = [message for message in self._said if not isinstance(message, kind)]

    def wait(self, condition: Callable[[], bool]) -> None:
        """Hear the window until it is so."""
        deadline = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < deadline, "the window did not answer"
            self._child.send(Beat())
            try:
                message = self._child.inbox.get(timeout=0.1)
            except queue.Empty:
                continue
            assert message is not None, "the window ended"
            self._said.append(message)
            answer = self._keeper.hear(message)
            if answer is not None:
                self._child.send(answer)

    def _use(self, *words: str) -> None:
        command = ("xdotool", *words)
        subprocess.run(command, check=True, env=self._environment, timeout=PATIENCE)

    def kill(self) -> None:
        self._process.kill()
        self._child.end(PATIENCE)


def _nobody() -> None:
    """The inbox itself is waited for."""
