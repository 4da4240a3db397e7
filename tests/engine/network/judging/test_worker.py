"""The judge's process: it judges what comes, says that it lives, and ends with its guard."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import psutil
import pytest

from engine.network.judging.passing import (
    Alive,
    Answer,
    Ask,
    Open,
    Opened,
    Told,
    read_answer,
    write,
)
from engine.network.judging.worker import late_in
from engine.network.verdicts import Kind, Outcome
from engine.processes import start_piped
from engine.terms import Category, Level
from tests.engine.network.judging.bodies import FACES, JUDGE, cup, face, written


@dataclass
class Bench:
    process: subprocess.Popen[bytes]
    read_fd: int
    write_fd: int

    def next(self) -> Answer | None:
        """Return the next answer that is no sign of life."""
        while isinstance(answer := read_answer(self.read_fd), Alive):
            pass
        return answer


@contextmanager
def bench() -> Iterator[Bench]:
    process, read_fd, write_fd = start_piped(JUDGE)
    yield Bench(process, read_fd, write_fd)
    os.close(write_fd)
    process.wait(20)
    os.close(read_fd)


def test_bodies_are_judged_by_their_numbers() -> None:
    with bench() as judge:
        write(judge.write_fd, Open(FACES, Level.ALL))
        assert judge.next() == Opened(able=True)
        write(judge.write_fd, Ask(1, Kind.PICTURE, Level.ALL), written(face()))
        write(judge.write_fd, Ask(2, Kind.PICTURE, Level.ALL), written(cup()))
        write(judge.write_fd, Ask(3, Kind.PICTURE, Level.ALL), b"broken")
        told = {answer.number: answer for _ in range(3) if isinstance(answer := judge.next(), Told)}
        assert told == {
            1: Told(1, Outcome.COVER, Category.PICTURE),
            2: Told(2, Outcome.CLEAR, Category.PICTURE),
            3: Told(3, Outcome.UNKNOWN, Category.PICTURE),
        }
    assert judge.process.returncode == 0


def test_it_says_that_it_lives_while_it_has_nothing_to_do() -> None:
    with bench() as judge:
        write(judge.write_fd, Open(FACES, Level.ALL))
        assert judge.next() == Opened(able=True)
        assert read_answer(judge.read_fd) == Alive()


@pytest.mark.parametrize(
    ("pack", "level"), [("tests/packs/none", Level.ALL), (FACES, Level.TARGETED)]
)
def test_a_pack_that_cannot_serve_is_refused(pack: str, level: Level) -> None:
    with bench() as judge:
        write(judge.write_fd, Open(pack, level))
        assert judge.next() == Opened(able=False)
        assert judge.next() is None
    assert judge.process.returncode == 1


def test_who_begins_with_anything_else_is_not_heard() -> None:
    with bench() as judge:
        write(judge.write_fd, Ask(1, Kind.PICTURE, Level.ALL), b"body")
        assert judge.next() is None
    assert judge.process.returncode == 1


def test_no_body_can_take_all_memory() -> None:
    with bench() as judge:
        write(judge.write_fd, Open(FACES, Level.ALL))
        assert judge.next() == Opened(able=True)
        limit, _ = psutil.Process(judge.process.pid).rlimit(psutil.RLIMIT_AS)
        assert 0 < limit < psutil.virtual_memory().total * 8
        core, _ = psutil.Process(judge.process.pid).rlimit(psutil.RLIMIT_CORE)
        assert core == 0


def test_time_is_up_after_so_many_seconds() -> None:
    assert not late_in(60.0)()
    assert late_in(-1.0)()
