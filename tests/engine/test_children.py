"""Children: real processes that are greeted, heard, replaced, and gone after the end."""

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil
import pytest

from engine.children import DELAYS, START_SECONDS, STEADY_SECONDS, Lost, Supervisor
from engine.contract import AnyMessage, Beat, Ready, SegmentDrained, Show
from engine.terms import BEAT_SECONDS, SILENT_BEATS, Command

LIMIT = 10.0
"""Seconds for anything that must happen, on a busy machine."""


def stand_in(manner: str = "well") -> Command:
    return (sys.executable, "-m", "tests.engine.stand_in", manner)


@dataclass
class Owner:
    """The loop around one supervisor."""

    command: Command
    now: float = 1000.0
    heard: list[AnyMessage | Lost] = field(default_factory=list)
    real: bool = True
    silent_beats: int = SILENT_BEATS

    def __post_init__(self) -> None:
        self.woken = threading.Event()
        self.supervisor = Supervisor(
            self.command,
            self.greeting,
            self.woken.set,
            self.clock,
            silent_beats=self.silent_beats,
        )

    def greeting(self) -> AnyMessage:
        return SegmentDrained("en")

    def clock(self) -> float:
        return time.monotonic() if self.real else self.now

    def turn(self) -> None:
        """One beat of the loop, sooner if something was said."""
        if self.woken.wait(BEAT_SECONDS):
            self.woken.clear()
            self.heard += self.supervisor.poll()
        else:
            self.heard += self.supervisor.tick()

    def until(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + LIMIT
        while not condition():
            assert time.monotonic() < deadline, f"heard only {self.heard}"
            self.turn()

    def pid(self) -> int:
        assert self.supervisor.pid is not None
        return self.supervisor.pid

    def greeted(self, pid: int | None = None) -> bool:
        """Whether the child, the present one if none is named, answered its greeting."""
        return SegmentDrained(f"en:{pid or self.supervisor.pid}") in self.heard

    def lost(self) -> list[Lost]:
        return [heard for heard in self.heard if isinstance(heard, Lost)]


@pytest.fixture
def owner() -> Iterator[Callable[..., Owner]]:
    owners: list[Owner] = []

    def make(command: Command | None = None, **how: Any) -> Owner:
        owners.append(Owner(command or stand_in(), **how))
        return owners[-1]

    yield make
    for made in owners:
        made.supervisor.stop(0.0)


def test_a_child_is_greeted_and_heard_and_its_beats_are_not_passed_on(
    owner: Callable[..., Owner],
) -> None:
    own = owner()
    assert own.supervisor.pid is None
    assert not own.supervisor.send(Beat())
    own.supervisor.start()
    assert own.supervisor.wanted
    own.until(own.greeted)
    assert own.heard == [Ready(), SegmentDrained(f"en:{own.pid()}")]


def test_starting_twice_makes_one_child(owner: Callable[..., Owner]) -> None:
    own = owner()
    own.supervisor.start()
    pid = own.pid()
    own.supervisor.start()
    assert own.pid() == pid


def test_a_killed_child_is_replaced_within_a_second(owner: Callable[..., Owner]) -> None:
    own = owner()
    own.supervisor.start()
    own.until(own.greeted)
    first = own.pid()
    began = time.monotonic()
    psutil.Process(first).kill()
    own.until(lambda: own.supervisor.pid not in (None, first))
    assert time.monotonic() - began < 1.0
    assert [lost.silent for lost in own.lost()] == [False]
    assert 0 <= own.lost()[0].unheard < 1.0
    own.until(own.greeted)


def test_a_stopped_child_is_killed_and_replaced_within_1200_ms(
    owner: Callable[..., Owner],
) -> None:
    own = owner()
    own.supervisor.start()
    own.until(own.greeted)
    first = own.pid()
    began = time.monotonic()
    psutil.Process(first).suspend()
    own.until(lambda: own.supervisor.pid not in (None, first))
    assert time.monotonic() - began < 1.2
    assert [lost.silent for lost in own.lost()] == [True]
    assert 0.4 <= own.lost()[0].unheard < 1.2
    assert not psutil.pid_exists(first)
    own.until(own.greeted)


def test_a_child_that_may_be_busy_is_given_longer(owner: Callable[..., Owner]) -> None:
    own = owner(silent_beats=8)
    own.supervisor.start()
    own.until(own.greeted)
    first = own.pid()
    began = time.monotonic()
    psutil.Process(first).suspend()
    own.until(lambda: own.supervisor.pid not in (None, first))
    assert 8 * BEAT_SECONDS < time.monotonic() - began < 12 * BEAT_SECONDS


def test_a_child_that_talks_nonsense_is_replaced(owner: Callable[..., Owner]) -> None:
    own = owner((sys.executable, "-c", "print('nonsense', flush=True); input()"))
    own.supervisor.start()
    own.until(lambda: bool(own.lost()))
    assert not own.lost()[0].silent


def test_stopping_asks_first_and_replaces_nothing(owner: Callable[..., Owner]) -> None:
    own = owner()
    own.supervisor.start()
    own.until(own.greeted)
    process = psutil.Process(own.pid())
    began = time.monotonic()
    own.supervisor.stop(patience=LIMIT)
    assert time.monotonic() - began < LIMIT / 2
    assert not process.is_running()
    assert not own.supervisor.wanted
    assert list(own.supervisor.tick()) == []
    assert own.supervisor.pid is None
    own.supervisor.stop()


def test_stopping_returns_what_was_said_and_not_heard(owner: Callable[..., Owner]) -> None:
    own = owner(stand_in("talks"))
    own.supervisor.start()
    own.until(own.greeted)
    assert own.supervisor.stop(patience=LIMIT) == (SegmentDrained("last"),)
    assert own.supervisor.stop() == ()


def test_stopping_kills_a_child_that_does_not_listen(owner: Callable[..., Owner]) -> None:
    own = owner(stand_in("stubborn"))
    own.supervisor.start()
    own.until(own.greeted)
    process = psutil.Process(own.pid())
    process.suspend()
    own.supervisor.stop(patience=0.2)
    assert not process.is_running()


def test_a_receiver_of_what_was_heard_may_stop_the_child(owner: Callable[..., Owner]) -> None:
    own = owner()
    own.supervisor.start()
    own.until(own.greeted)
    own.supervisor.send(Show())
    deadline = time.monotonic() + LIMIT
    stopped = False
    while not stopped and time.monotonic() < deadline:
        for heard in own.supervisor.tick():
            if isinstance(heard, Lost):
                own.supervisor.stop()
                stopped = True
        own.woken.wait(BEAT_SECONDS)
    assert stopped
    assert own.supervisor.pid is None


def test_a_child_that_says_nothing_has_time_to_start_and_no_more(
    owner: Callable[..., Owner],
) -> None:
    own = owner(stand_in("mute"), real=False)
    own.supervisor.start()
    first = own.pid()
    for _ in range(50):
        assert list(own.supervisor.tick()) == []
    own.now += START_SECONDS + 0.5
    assert list(own.supervisor.tick()) == [Lost(silent=True, unheard=START_SECONDS + 0.5)]
    assert own.pid() != first


def _last_delays(own: Owner, count: int) -> list[float]:
    """Let the child fail so often; return how long each successor was put off, in seconds."""
    delays = []
    for _ in range(count):
        already = len(own.lost())
        own.until(lambda already=already: len(own.lost()) > already)  # type: ignore[misc]  # mypy cannot see the default
        waited = 0.0
        while own.supervisor.pid is None:
            own.now += 0.25
            waited += 0.25
            own.heard += own.supervisor.tick()
        delays.append(waited)
    return delays


def test_children_that_do_not_last_are_replaced_ever_more_slowly(
    owner: Callable[..., Owner],
) -> None:
    own = owner(stand_in("dies"), real=False)
    own.supervisor.start()
    assert _last_delays(own, len(DELAYS) + 1) == [*DELAYS, DELAYS[-1]]


def test_a_child_that_lasted_is_replaced_at_once(owner: Callable[..., Owner]) -> None:
    own = owner(stand_in("dies"), real=False)
    own.supervisor.start()
    _last_delays(own, 3)
    own.now += STEADY_SECONDS
    assert _last_delays(own, 2) == list(DELAYS[:2])


def test_a_program_that_cannot_be_started_is_tried_again(
    owner: Callable[..., Owner], tmp_path: Path
) -> None:
    program = tmp_path / "program"
    own = owner((str(program),), real=False)
    before = sorted(os.listdir("/dev/fd"))
    own.supervisor.start()
    assert own.supervisor.pid is None
    assert sorted(os.listdir("/dev/fd")) == before
    program.write_text("#!/bin/sh\nexec sleep 60\n")
    program.chmod(0o700)
    own.heard += own.supervisor.tick()
    assert own.supervisor.pid is not None
