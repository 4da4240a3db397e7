"""One loop asks a judge in another: both turn meanwhile, and without a judge nothing is clear."""

import asyncio
import threading
from collections.abc import Awaitable, Callable

from engine.network.judging.bridge import Bridge
from engine.network.verdicts import UNKNOWN, Judged, Kind, Outcome


class Judge:
    """Says that all is clear, in its own loop."""

    def __init__(self) -> None:
        self.threads: list[int] = []
        self.asked: list[tuple[bytes, Kind, float]] = []

    async def judge(self, body: bytes, kind: Kind, deadline: float) -> Judged:
        await asyncio.sleep(0)
        self.asked.append((body, kind, deadline))
        self.threads.append(threading.get_ident())
        return Judged(Outcome.CLEAR)


def elsewhere(ask: Callable[[], Awaitable[Judged]]) -> Judged:
    """Ask in a loop of its own."""

    async def whole() -> Judged:
        return await ask()

    return asyncio.run(whole())


def test_the_judge_is_asked_in_its_own_loop() -> None:
    async def whole() -> None:
        bridge, judge = Bridge(), Judge()
        bridge.judge_behind = judge
        judged = await asyncio.to_thread(
            elsewhere, lambda: bridge.judge(b"body", Kind.PICTURE, 1e9)
        )
        assert judged.outcome is Outcome.CLEAR
        assert judge.asked == [(b"body", Kind.PICTURE, 1e9)]
        assert judge.threads == [threading.get_ident()]

    asyncio.run(whole())


def test_without_a_judge_or_its_loop_nothing_is_known() -> None:
    async def make() -> Bridge:
        return Bridge()

    bridge = asyncio.run(make())
    assert elsewhere(lambda: bridge.judge(b"body", Kind.PICTURE, 1e9)) == UNKNOWN
    bridge.judge_behind = Judge()
    assert elsewhere(lambda: bridge.judge(b"body", Kind.PICTURE, 1e9)) == UNKNOWN
