"""The judge's client: every body is decided or unknown, none is lost, none is clear by a fault."""

import asyncio
import contextlib
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import numpy as np
import psutil
import pytest

from engine.network.judging import judge as client
from engine.network.judging import waiting
from engine.network.judging.judge import HASHED_AT_ONCE, Judge
from engine.network.judging.passing import MOST_BODY
from engine.network.verdicts import UNKNOWN, Judged, Kind, Outcome
from engine.terms import Command, Level
from tests.engine.network.judging.bodies import FACES, JUDGE, cup, face, written
from tests.engine.network.judging.impostor import RUINOUS

CLEAR, COVER = Judged(Outcome.CLEAR), Judged(Outcome.COVER)

LONG = 30.0


def impostor(manner: str) -> Command:
    return (sys.executable, "-m", "tests.engine.network.judging.impostor", manner)


@asynccontextmanager
async def judging(command: Command = JUDGE, level: Level = Level.ALL) -> AsyncIterator[Judge]:
    judge = Judge(command, FACES, level)
    await judge.start()
    try:
        yield judge
    finally:
        await judge.close()


async def ask(judge: Judge, body: bytes, seconds: float = LONG) -> Judged:
    deadline = asyncio.get_running_loop().time() + seconds
    return await judge.judge(body, Kind.PICTURE, deadline)


async def until(condition: Callable[[], bool]) -> None:
    while not condition():
        await asyncio.sleep(0.01)


async def replaced(judge: Judge, before: int) -> None:
    await until(lambda: judge.pid != before)


def faces(count: int) -> list[bytes]:
    """Return so many different bodies that the pack covers."""
    return [written(np.roll(face(), n, axis=1), ".png") for n in range(count)]


def run(scene: Callable[[], Awaitable[None]]) -> None:
    async def bounded() -> None:
        await asyncio.wait_for(scene(), 55)

    asyncio.run(bounded())


def test_bodies_are_judged_and_remembered() -> None:
    async def scene() -> None:
        async with judging() as judge:
            assert await ask(judge, written(face())) == COVER
            assert await ask(judge, written(cup())) == CLEAR
            assert await ask(judge, b"broken") == UNKNOWN
            assert judge.able
            assert not judge.refused
            # Known ones need no time at all.
            assert await ask(judge, written(face()), 0.0) == COVER
            assert await ask(judge, b"broken", 0.0) == UNKNOWN

    run(scene)


def test_a_large_body_is_judged_as_any_other() -> None:
    async def scene() -> None:
        async with judging(impostor("judges")) as judge:
            assert await ask(judge, bytes(HASHED_AT_ONCE + 1)) == CLEAR
            assert await ask(judge, bytes(MOST_BODY + 1)) == UNKNOWN
            assert await ask(judge, b"") == UNKNOWN

    run(scene)


def test_the_same_body_at_the_same_time_is_judged_once() -> None:
    async def scene() -> None:
        async with judging(impostor("fickle")) as judge:
            told = await asyncio.gather(*(ask(judge, b"a") for _ in range(20)))
            assert told == [CLEAR] * 20
            assert await ask(judge, b"b") == COVER

    run(scene)


def test_who_comes_too_late_is_unknown_and_remembered_all_the_same() -> None:
    async def scene() -> None:
        async with judging() as judge:
            assert await ask(judge, written(face()), 0.0) == UNKNOWN
            assert await ask(judge, written(face())) == COVER
            assert await ask(judge, written(face()), 0.0) == COVER

    run(scene)


def test_more_than_there_is_room_for_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "MOST_WAITING", 2)

    async def scene() -> None:
        async with judging(impostor("silent")) as judge:
            asked = [asyncio.create_task(ask(judge, body)) for body in (b"a", b"b")]
            await asyncio.sleep(0)
            assert await ask(judge, b"c") == UNKNOWN
        assert await asyncio.gather(*asked) == [UNKNOWN] * 2

    run(scene)


def test_a_judge_that_lasted_is_replaced_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "STEADY_SECONDS", 0.0)

    async def scene() -> None:
        async with judging(impostor("judges")) as judge:
            for _ in range(4):
                await until(lambda: judge.able)
                before = judge.pid
                assert before is not None
                psutil.Process(before).kill()
                await replaced(judge, before)
                assert judge.pid is not None

    run(scene)


def test_without_a_judge_everything_is_unknown() -> None:
    async def scene() -> None:
        judge = Judge(JUDGE, FACES, Level.ALL)
        assert await ask(judge, written(cup())) == UNKNOWN
        async with judging(("/nowhere/at/all",)) as missing:
            assert await ask(missing, written(cup()), 0.5) == UNKNOWN
            assert missing.pid is None

    run(scene)


@pytest.mark.parametrize("manner", ["dies", "mute", "silent", "babbles", "unable"])
def test_a_judge_that_misbehaves_lets_nothing_through(manner: str) -> None:
    async def scene() -> None:
        async with judging(impostor(manner)) as judge:
            told = await asyncio.gather(*(ask(judge, body, 1.0) for body in faces(5)))
            assert told == [UNKNOWN] * 5

    run(scene)


def test_a_pack_that_cannot_be_used_is_told() -> None:
    async def scene() -> None:
        async with judging(level=Level.TARGETED) as judge:
            await until(lambda: judge.refused)
            assert not judge.able
            assert await ask(judge, written(cup()), 0.1) == UNKNOWN

    run(scene)


def test_an_answer_to_nothing_that_was_asked_says_nothing() -> None:
    async def scene() -> None:
        async with judging(impostor("repeats")) as judge:
            assert await ask(judge, b"a") == CLEAR
            assert await ask(judge, b"b") == CLEAR

    run(scene)


@pytest.mark.parametrize("deed", [signal.SIGKILL, signal.SIGSTOP])
def test_a_judge_that_is_lost_at_work_is_replaced_and_nothing_is_lost(deed: signal.Signals) -> None:
    async def scene() -> None:
        async with judging() as judge:
            await until(lambda: judge.able)
            first = judge.pid
            asked = [asyncio.create_task(ask(judge, body)) for body in faces(20)]
            harmless = asyncio.create_task(ask(judge, written(cup())))
            await asyncio.wait(asked, return_when=asyncio.FIRST_COMPLETED)
            assert first is not None
            psutil.Process(first).send_signal(deed)
            assert await asyncio.gather(*asked) == [COVER] * 20
            assert await harmless == CLEAR
            assert judge.pid != first

    run(scene)


def test_a_judge_killed_again_and_again_lets_nothing_through() -> None:
    async def scene() -> None:
        async with judging() as judge:
            asked = [asyncio.create_task(ask(judge, body, 5.0)) for body in faces(30)]
            for _ in range(4):
                await until(lambda: judge.able or all(task.done() for task in asked))
                with contextlib.suppress(psutil.Error):
                    psutil.Process(judge.pid).kill()
                await until(lambda: not judge.able)
            told = await asyncio.gather(*asked)
            assert set(told) <= {COVER, UNKNOWN}

    run(scene)


def test_a_body_that_ends_every_judge_is_found_and_the_others_are_judged() -> None:
    async def scene() -> None:
        async with judging(impostor("judges")) as judge:
            told = await asyncio.gather(*(ask(judge, body) for body in (b"a", RUINOUS, b"b")))
            assert told == [CLEAR, UNKNOWN, CLEAR]
            await until(lambda: judge.able)
            survivor = judge.pid
            assert await ask(judge, RUINOUS) == UNKNOWN
            assert await ask(judge, b"c") == CLEAR
            assert judge.pid == survivor

    run(scene)


def test_a_judge_that_lives_and_says_nothing_of_a_body_is_replaced(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(client, "HANG_SECONDS", 0.3)

    async def scene() -> None:
        async with judging(impostor("lively")) as judge:
            await until(lambda: judge.able)
            first = judge.pid
            assert await ask(judge, b"a", 0.1) == UNKNOWN
            await until(lambda: judge.pid not in (None, first))

    run(scene)


def test_a_start_that_takes_too_long_is_another_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "START_SECONDS", 0.3)

    async def scene() -> None:
        async with judging(impostor("mute")) as judge:
            first = judge.pid
            await until(lambda: judge.pid not in (None, first))

    run(scene)


def test_another_level_judges_anew() -> None:
    async def scene() -> None:
        async with judging() as judge:
            assert await ask(judge, written(face())) == COVER
            judge.set_level(Level.STRICT)
            assert await ask(judge, written(face()), 0.0) == UNKNOWN
            assert await ask(judge, written(face())) == COVER
            judge.set_level(Level.STRICT)
            assert await ask(judge, written(face()), 0.0) == COVER
            judge.set_level(Level.TARGETED)
            assert await ask(judge, written(cup())) == UNKNOWN

    run(scene)


def test_what_was_asked_before_the_level_changed_is_judged_by_the_new_one() -> None:
    async def scene() -> None:
        async with judging() as judge:
            await until(lambda: judge.able)
            asked = [asyncio.create_task(ask(judge, body)) for body in faces(6)]
            await asyncio.sleep(0)  # all have asked, and the first are with the judge
            judge.set_level(Level.STRICT)
            assert await asyncio.gather(*asked) == [COVER] * 6

    run(scene)


def test_another_pack_judges_anew_also_what_is_asked_already() -> None:
    async def scene() -> None:
        async with judging() as judge:
            await until(lambda: judge.able)
            asked = [asyncio.create_task(ask(judge, body)) for body in faces(6)]
            await asyncio.sleep(0)  # all have asked, and the first are with the judge
            await judge.set_pack("resources/packs/builtin")
            assert await asyncio.gather(*asked) == [CLEAR] * 6

    run(scene)


def test_a_pack_can_be_set_before_the_start_and_what_is_asked_at_the_end_is_unknown() -> None:
    async def scene() -> None:
        judge = Judge(JUDGE, "nowhere", Level.ALL)
        await judge.set_pack(FACES)
        await judge.start()
        assert await ask(judge, written(face())) == COVER
        asked = asyncio.create_task(ask(judge, written(cup())))
        await asyncio.sleep(0)
        await judge.close()
        assert await asked == UNKNOWN

    run(scene)


def test_the_loop_goes_on_while_bodies_are_judged() -> None:
    async def scene() -> None:
        async with judging() as judge:
            await until(lambda: judge.able)
            asked = [asyncio.create_task(ask(judge, body)) for body in faces(10)]
            turns = 0
            while not all(task.done() for task in asked):
                await asyncio.sleep(0)
                turns += 1
            assert turns > 100

    run(scene)
