"""The real window process, killed on every page of the first start: it goes on where it was."""

import itertools
import queue
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from engine.children import Child
from engine.contract import (
    AnyMessage,
    Beat,
    Choices,
    ConsentKind,
    Consents,
    Fault,
    GiveConsent,
    Level,
    Place,
    Protection,
    Ready,
    Receipts,
    SetChoices,
    SetProtection,
    StartWindow,
)
from protech_gui.content.prose import Prose as Texts
from protech_gui.domain.first_steps import STEPS, Step
from protech_gui.log import EventLog
from tests.display import Display, window_manager

PATIENCE = 20.0
OFF = Protection(on=False, level=Level.ALL, started=False, fault=Fault.NONE)
ON = Protection(on=True, level=Level.ALL, started=True, fault=Fault.NONE)

KEYS = {Step.ADULT: "y", Step.DEVICE: "y", Step.FREE: "y", Step.OTHERS: "y"} | {
    Step.CONSENT: "t",
    Step.PRACTICE: "f",
}
"""The letter that goes on, with Alt; on every other page it is G."""


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

    def press(self, keys: str) -> None:
        """Press keys as a person does, once the window has the focus."""
        name = ("search", "--sync", "--onlyvisible", "--name", "^Protech$", "windowfocus", "--sync")
        for command in (name, ("key", "--clearmodifiers", keys)):
            subprocess.run(
                ("xdotool", *command), check=True, env=self._environment, timeout=PATIENCE
            )

    def until(self, kind: type[AnyMessage]) -> None:
        """Wait until the window has said this once more, and the keeper has heard it."""
        deadline = time.monotonic() + PATIENCE
        while not any(isinstance(message, kind) for message in self._said):
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
        self._said = [message for message in self._said if not isinstance(message, kind)]

    def kill(self) -> None:
        self._process.kill()
        self._child.end(PATIENCE)


def _nobody() -> None:
    """The inbox itself is waited for."""


@pytest.fixture
def keeper(
    display: Display, data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Keeper]:
    for name, value in display.environment().items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("PROTECH_HOME", str(data_folder))
    with window_manager(display):
        yield Keeper(display)


@pytest.mark.timeout(180)
def test_killed_on_every_page_it_goes_on_there_and_repeats_nothing(
    keeper: Keeper, log: EventLog
) -> None:
    for step, following in itertools.pairwise(STEPS):
        assert keeper.choices.first_steps == step
        with keeper.window() as window:
            window.press(f"alt+{KEYS.get(step, 'g')}")
            window.until(SetChoices)
            assert keeper.choices.first_steps == following
            if step is Step.CONSENT:
                window.until(SetProtection)
    (receipt,) = keeper.receipts
    text = Texts(log, frozenset()).consent(ConsentKind.SCREEN, "en")
    assert text is not None
    assert (receipt.kind, receipt.text_version, receipt.text_sha256, receipt.language) == (
        ConsentKind.SCREEN,
        text.version,
        text.sha256,
        "en",
    )
    assert abs(receipt.time - time.time()) < 600


def test_killed_behind_a_no_it_asks_again_and_knows_of_no_no(keeper: Keeper) -> None:
    keeper.choices = Choices("en", "", "free")
    with keeper.window() as window:
        window.press("alt+n")
        window.press("alt+b")
        window.press("alt+n")
    assert keeper.choices == Choices("en", "", "free")
    with keeper.window() as window:
        window.press("alt+y")
        window.until(SetChoices)
    assert keeper.choices.first_steps == "others"
    assert keeper.receipts == ()
