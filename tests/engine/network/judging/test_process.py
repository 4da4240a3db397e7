"""The process as the guard has it: heard in the loop, never waited for, ended in every manner."""

import asyncio
import sys

import psutil

from engine.network.judging.passing import Answer, Ask, Open, Opened, Told
from engine.network.judging.process import JudgeProcess
from engine.network.verdicts import Kind, Outcome
from engine.terms import Category, Command, Level


def impostor(manner: str) -> Command:
    return (sys.executable, "-m", "tests.engine.network.judging.impostor", manner)


async def run(manner: str, *asks: tuple[Ask, bytes]) -> tuple[list[Answer], int]:
    """Return what a process says of these until it is ended, and its number."""
    heard: list[Answer] = []
    ended = asyncio.Event()
    told = asyncio.Event()

    def hear(_: JudgeProcess, answer: Answer) -> None:
        heard.append(answer)
        told.set()

    process = JudgeProcess(impostor(manner), hear, lambda _: ended.set())
    process.send(Open("pack", Level.ALL))
    for ask, body in asks:
        process.send(ask, body)
    while len(heard) <= len(asks) and not ended.is_set():
        await asyncio.wait(
            [asyncio.ensure_future(told.wait()), asyncio.ensure_future(ended.wait())],
            return_when=asyncio.FIRST_COMPLETED,
        )
        told.clear()
    await asyncio.to_thread(process.end, 5.0)
    await asyncio.wait_for(ended.wait(), 10.0)
    return heard, process.pid


def test_answers_are_heard_and_the_end_is_told() -> None:
    body = bytes(2_000_000)
    heard, pid = asyncio.run(run("judges", (Ask(1, Kind.PICTURE, Level.ALL), body)))
    assert heard == [Opened(able=True), Told(1, Outcome.CLEAR, Category.PICTURE)]
    assert not psutil.pid_exists(pid)


def test_one_that_says_what_is_no_answer_is_ended() -> None:
    heard, pid = asyncio.run(run("babbles", (Ask(1, Kind.PICTURE, Level.ALL), b"body")))
    assert heard[0] == Opened(able=True)
    assert not psutil.pid_exists(pid)


def test_one_that_dies_at_once_ends() -> None:
    heard, _ = asyncio.run(run("dies", (Ask(1, Kind.PICTURE, Level.ALL), bytes(2_000_000))))
    assert heard == []


def test_one_that_does_not_end_is_killed() -> None:
    async def killed() -> int:
        ended = asyncio.Event()
        process = JudgeProcess(impostor("mute"), lambda *_: None, lambda _: ended.set())
        await asyncio.to_thread(process.end, 0.1)
        await asyncio.wait_for(ended.wait(), 10.0)
        return process.pid

    assert not psutil.pid_exists(asyncio.run(killed()))
