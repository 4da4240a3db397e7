"""The real window process on a real screen: a vault by keyboard, records in, lock, gone."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from engine.children import Child
from engine.contract import (
    AnyMessage,
    Beat,
    Closing,
    Goodbye,
    Protection,
    Ready,
    RotateSpool,
    SegmentDrained,
    Show,
    SpoolOffered,
    Unrecorded,
    VaultMade,
)
from engine.terms import Category, Command, ConsentKind, Fault, Layer, Level, Place
from protech_gui.clock import SystemClock
from protech_gui.domain.records import Block
from protech_gui.paths import Paths
from protech_gui.services.vault_door import VaultDoor
from protech_gui.store.spool import SpoolWriter
from tests.display import Display, window_manager
from tests.household import receipt_for
from tests.protech_gui.window.starting import start

PASSPHRASE = "correct horse"
PATIENCE = 20.0
LOCK_SECONDS = 0.5
ON = Protection(on=True, level=Level.ALL, started=True, fault=Fault.NONE)


class Window:
    """A window process, as its keeper has it; its beats are answered while one waits."""

    def __init__(self, display: Display, keeper: Command) -> None:
        self._display = display
        self._child = Child((sys.executable, "-m", "protech_gui", "window"), _nobody)
        self.heard: list[AnyMessage] = []
        self.gone = False
        self.process = psutil.Process(self._child.pid)
        consents = (receipt_for(ConsentKind.JOURNAL),)
        self.say(start(ON, keeper=keeper, consents=consents))

    def say(self, message: AnyMessage) -> None:
        assert self._child.send(message)

    def waits_for[M: AnyMessage](self, kind: type[M]) -> M:
        """Return the next message of this kind."""
        self._until(lambda: any(isinstance(message, kind) for message in self.heard))
        found = next(message for message in self.heard if isinstance(message, kind))
        self.heard.remove(found)
        return found

    def waits_for_the_end(self) -> None:
        """Wait until the process has closed its side."""
        self._until(lambda: self.gone)

    def types(self, *words: str) -> None:
        """Have the X server type, as a keyboard would."""
        command = ("xdotool", *words)
        subprocess.run(command, check=True, env=self._display.environment(), timeout=PATIENCE)

    def loses_its_keeper(self) -> None:
        """Let go of the pipe without a goodbye; returns when the process has ended by itself."""
        self._child.end(PATIENCE)

    def end(self) -> None:
        """Leave no process behind."""
        self._child.end(0.0)

    def _until(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < deadline, "the window did not answer"
            self._hear()

    def _hear(self) -> None:
        self._child.send(Beat())
        message = self._child.inbox.get(timeout=PATIENCE)
        if message is None:
            self.gone = True
        elif not isinstance(message, Beat):
            self.heard.append(message)


def _nobody() -> None:
    """The inbox itself is waited for."""


@pytest.fixture
def key(data_folder: Path) -> str:
    """The key that records are sealed to: there is a locked vault, and its code was noted."""
    door = VaultDoor(Paths(data_folder), SystemClock())
    vault = door.create(PASSPHRASE).vault
    vault.close()
    door.keys.note_code()
    return vault.public_key_hex


@pytest.fixture
def window(
    display: Display, data_folder: Path, key: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Window]:
    del key
    for name, value in display.environment().items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("PROTECH_HOME", str(data_folder))
    with window_manager(display):
        mark = f"open({str(data_folder / 'started')!r}, 'w').close()"
        running = Window(display, (sys.executable, "-c", mark))
        yield running
        running.end()


def unlock(window: Window) -> str:
    """Open the vault by keyboard alone; return the key that the keeper is told."""
    window.waits_for(Ready)
    window.types("search", "--sync", "--onlyvisible", "--name", "^Locked$", "windowfocus")
    window.types("type", PASSPHRASE)
    window.types("key", "Return")
    key = window.waits_for(VaultMade).public_key
    window.waits_for(RotateSpool)
    return key


def test_a_record_gets_into_the_vault_and_locking_ends_the_process(
    window: Window, data_folder: Path, key: str
) -> None:
    paths = Paths(data_folder)
    spool = SpoolWriter(paths.spool)
    spool.adopt(key)
    assert unlock(window) == key
    spool.append(Block(1_795_000_000.0, Category.PICTURE, Layer.SCREEN))
    (segment,) = (path for path in spool.rotate() if path.stat().st_size > 100)
    window.say(SpoolOffered((str(segment),)))
    assert window.waits_for(SegmentDrained).segment == str(segment)
    spool.close()
    window.types("key", "ctrl+l")
    assert window.waits_for(Closing).locked
    pressed = time.monotonic()
    window.say(Goodbye())
    window.waits_for_the_end()
    assert window.process.wait(PATIENCE) == 0
    assert time.monotonic() - pressed < LOCK_SECONDS
    vault = VaultDoor(paths, SystemClock()).unlock(PASSPHRASE)
    assert [record.time for record in vault.records.recent(9)] == [1_795_000_000.0]
    vault.close()
    # A clean end leaves no part of the record beside the vault.
    assert not paths.vault.with_name(paths.vault.name + "-wal").exists()


@pytest.mark.parametrize("is_full", [False, True], ids=["room again", "full"])
def test_what_was_refused_is_tried_once_more_at_the_lock_and_told_if_that_fails(
    window: Window, data_folder: Path, is_full: bool
) -> None:
    paths = Paths(data_folder)
    unlock(window)
    window.say(Show(Place.MOMENT))
    # Room for the log, and for no page of the vault.
    window.process.rlimit(psutil.RLIMIT_FSIZE, (1024, psutil.RLIM_INFINITY))
    while "diary_failed" not in paths.log.read_text():
        window.types("key", "7")
    if not is_full:
        limits = (psutil.RLIM_INFINITY, psutil.RLIM_INFINITY)
        window.process.rlimit(psutil.RLIMIT_FSIZE, limits)
    window.types("key", "ctrl+l")
    assert window.waits_for(Closing).locked
    window.say(Goodbye())
    window.waits_for_the_end()
    assert window.process.wait(PATIENCE) == 0
    assert (Unrecorded() in window.heard) is is_full
    vault = VaultDoor(paths, SystemClock()).unlock(PASSPHRASE)
    assert [urge.before for urge in vault.urges.recent(9)] == ([] if is_full else [7])
    vault.close()


def test_the_quick_exit_takes_the_window_off_the_screen_and_ends_it(window: Window) -> None:
    unlock(window)
    window.types("key", "ctrl+shift+q")
    assert not window.waits_for(Closing).locked
    window.say(Goodbye())
    window.waits_for_the_end()
    assert window.process.wait(PATIENCE) == 0


def test_a_goodbye_ends_the_process_in_order(window: Window, data_folder: Path) -> None:
    window.waits_for(Ready)
    window.say(Goodbye())
    window.waits_for_the_end()
    assert window.process.wait(PATIENCE) == 0
    # Nothing unforeseen was logged, nor anything else.
    assert not (data_folder / "events.log").exists()


def test_a_window_that_loses_its_keeper_starts_another_and_ends(
    window: Window, data_folder: Path
) -> None:
    window.waits_for(Ready)
    window.loses_its_keeper()
    assert not window.process.is_running()
    # The new keeper is a process of its own, and may come after the window is gone.
    deadline = time.monotonic() + PATIENCE
    while not (data_folder / "started").exists():
        assert time.monotonic() < deadline, "no keeper was started"
        time.sleep(0.01)
    assert "keeper_lost" in (data_folder / "events.log").read_text()
