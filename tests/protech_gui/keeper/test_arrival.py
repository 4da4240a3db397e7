"""Arriving: one keeper a folder, and a stopped one is replaced without harm to any other."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import psutil
import pytest

from protech_gui.keeper import arrival
from protech_gui.keeper.arrival import PATIENCE, YOUTH, Arrival, arrive
from protech_gui.keeper.claim import Claim, Holder
from protech_gui.keeper.door import Reply
from protech_gui.paths import Paths

Hold = Callable[[], psutil.Process]


def record(paths: Paths) -> Path:
    return paths.lock.with_name("lock.holder")


@pytest.fixture
def hold(paths: Paths) -> Iterator[Hold]:
    """Let another process take the claim."""
    held: list[subprocess.Popen[str]] = []

    def start() -> psutil.Process:
        command = (sys.executable, "-m", "tests.protech_gui.keeper.holding", str(paths.lock))
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        held.append(process)
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        return psutil.Process(process.pid)

    yield start
    for process in held:
        process.kill()
        process.communicate()


class Time:
    """A clock that only moves when somebody sleeps, and does something then."""

    def __init__(self, meanwhile: Callable[[], None] = lambda: None) -> None:
        self.now = 0.0
        self._meanwhile = meanwhile

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds
        self._meanwhile()


def test_the_first_to_arrive_is_the_keeper(paths: Paths) -> None:
    claim = Claim(paths.lock)
    assert arrive(claim, lambda _: Reply.NOBODY) is Arrival.KEEPER
    written = msgspec.json.decode(record(paths).read_bytes(), type=Holder)
    assert written.pid == os.getpid()
    assert claim.holder() is None, "nobody may end itself"
    claim.release()


def test_the_second_tells_the_first_and_leaves(paths: Paths, hold: Hold) -> None:
    hold()
    told: list[float] = []

    def tell(patience: float) -> Reply:
        told.append(patience)
        return Reply.HERE

    assert arrive(Claim(paths.lock), tell) is Arrival.ANOTHER
    assert told == [PATIENCE]


def test_the_lock_ends_with_its_process_however_that_ends(paths: Paths, hold: Hold) -> None:
    holder = hold()
    claim = Claim(paths.lock)
    assert not claim.take()
    holder.kill()
    holder.wait(10)
    assert claim.take()
    claim.release()


def test_a_stopped_keeper_is_killed_and_replaced(paths: Paths, hold: Hold) -> None:
    holder = hold()
    holder.suspend()
    claim = Claim(paths.lock)
    assert arrive(claim, lambda _: Reply.SILENCE) is Arrival.KEEPER
    assert not holder.is_running() or holder.status() == psutil.STATUS_ZOMBIE
    claim.release()


def test_a_keeper_that_never_comes_to_listen_is_killed_and_replaced(
    paths: Paths, hold: Hold, monkeypatch: pytest.MonkeyPatch
) -> None:
    hold()
    monkeypatch.setattr(arrival, "YOUTH", 0.0)
    claim = Claim(paths.lock)
    times = Time()
    assert arrive(claim, lambda _: Reply.NOBODY, times.clock, times.sleep) is Arrival.KEEPER
    assert times.now >= PATIENCE
    claim.release()


def test_a_young_keeper_has_time_to_start(paths: Paths, hold: Hold) -> None:
    hold()
    claim = Claim(paths.lock)
    times = Time()
    replies = iter([Reply.NOBODY] * 200 + [Reply.HERE])
    told = arrive(claim, lambda _: next(replies), times.clock, times.sleep)
    assert told is Arrival.ANOTHER
    assert times.now > PATIENCE


def test_a_keeper_that_ends_meanwhile_is_followed(paths: Paths, hold: Hold) -> None:
    holder = hold()

    def end() -> None:
        holder.kill()
        holder.wait(10)

    times = Time(end)
    claim = Claim(paths.lock)
    assert arrive(claim, lambda _: Reply.NOBODY, times.clock, times.sleep) is Arrival.KEEPER
    claim.release()


@pytest.mark.parametrize(
    "written",
    [
        b"",
        b"{",
        b"[1]",
        b'{"pid":0,"created":1}',
        b'{"pid":1,"created":-1}',
        b'{"pid":99999999999,"created":1}',
        b'{"pid":2147483000,"created":1}',
    ],
)
def test_no_process_is_ended_on_a_damaged_record(paths: Paths, hold: Hold, written: bytes) -> None:
    holder = hold()
    record(paths).write_bytes(written)
    times = Time()
    claim = Claim(paths.lock)
    assert arrive(claim, lambda _: Reply.NOBODY, times.clock, times.sleep) is Arrival.STUCK
    assert holder.is_running()


def test_another_process_with_the_number_of_the_keeper_is_never_ended(
    paths: Paths, hold: Hold
) -> None:
    holder = hold()
    other = Holder(holder.pid, holder.create_time() - 60)
    record(paths).write_bytes(msgspec.json.encode(other))
    claim = Claim(paths.lock)
    assert claim.holder() is None
    times = Time()
    assert arrive(claim, lambda _: Reply.NOBODY, times.clock, times.sleep) is Arrival.STUCK
    assert holder.is_running()


def test_a_keeper_that_cannot_be_ended_is_told(
    paths: Paths, hold: Hold, monkeypatch: pytest.MonkeyPatch
) -> None:
    hold()

    def refuse(process: psutil.Process) -> None:
        raise psutil.AccessDenied(process.pid)

    monkeypatch.setattr(psutil.Process, "kill", refuse)
    times = Time()
    told = arrive(Claim(paths.lock), lambda _: Reply.SILENCE, times.clock, times.sleep)
    assert told is Arrival.STUCK
    assert times.now >= PATIENCE


def test_a_keeper_that_ends_just_before_it_is_ended_is_followed(
    paths: Paths, hold: Hold, monkeypatch: pytest.MonkeyPatch
) -> None:
    holder = hold()
    kill = psutil.Process.kill

    def come_late(process: psutil.Process) -> None:
        kill(process)
        raise psutil.NoSuchProcess(process.pid)

    monkeypatch.setattr(psutil.Process, "kill", come_late)
    claim = Claim(paths.lock)
    assert arrive(claim, lambda _: Reply.SILENCE) is Arrival.KEEPER
    holder.wait(10)
    claim.release()


def test_a_holder_that_has_ended_is_not_young(
    paths: Paths, hold: Hold, monkeypatch: pytest.MonkeyPatch
) -> None:
    holder = hold()
    process = Claim(paths.lock).holder()
    assert process is not None
    assert time.time() - process.create_time() < YOUTH

    def gone(process: psutil.Process) -> float:
        raise psutil.NoSuchProcess(process.pid)

    monkeypatch.setattr(psutil.Process, "create_time", gone)
    assert not arrival._is_young(process)
    assert holder.pid == process.pid


def test_a_full_disk_does_not_hinder_the_claim(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr("protech_gui.keeper.claim.write_atomically", refuse)
    record(paths).write_bytes(b"an older keeper")
    claim = Claim(paths.lock)
    assert claim.take()
    assert not record(paths).exists()
    claim.release()
