"""What waits has its order and its bounds, and every body is settled once."""

import asyncio
from collections.abc import Iterator

import pytest

from engine.network.judging import waiting as bounds
from engine.network.judging.waiting import LARGE_BODY, Held, Waiting
from engine.network.verdicts import UNKNOWN, Judged, Kind, Outcome

CLEAR = Judged(Outcome.CLEAR)


@pytest.fixture
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    made = asyncio.new_event_loop()
    yield made
    made.close()


def held(loop: asyncio.AbstractEventLoop, name: str, until: float = 10.0, size: int = 1) -> Held:
    return Held(name.encode(), bytes(size), Kind.PICTURE, until, loop.create_future())


def order(waiting: Waiting, most: int = 9) -> list[str]:
    names = []
    while found := waiting.next(0.0, most):
        names.append(found[1].digest.decode())
    return names


def test_first_come_first_judged_and_large_ones_after(loop: asyncio.AbstractEventLoop) -> None:
    waiting = Waiting()
    for name, size in (("film", LARGE_BODY + 1), ("a", 1), ("b", LARGE_BODY)):
        assert waiting.take(held(loop, name, size=size), 0.0)
    assert order(waiting) == ["a", "b", "film"]


def test_one_large_body_is_judged_at_a_time(loop: asyncio.AbstractEventLoop) -> None:
    waiting = Waiting()
    for name in ("one film", "other film"):
        waiting.take(held(loop, name, size=LARGE_BODY + 1), 0.0)
    assert order(waiting) == ["one film"]
    waiting.take(held(loop, "a"), 0.0)
    assert order(waiting) == ["a"]
    waiting.answered(1)
    assert order(waiting) == ["other film"]


def test_who_is_late_comes_last(loop: asyncio.AbstractEventLoop) -> None:
    waiting = Waiting()
    for name, until in (("late", -1.0), ("in time", 10.0)):
        waiting.take(held(loop, name, until), 0.0)
    assert order(waiting) == ["in time", "late"]


def test_no_more_than_so_many_are_with_the_judge(loop: asyncio.AbstractEventLoop) -> None:
    waiting = Waiting()
    for name in "abc":
        waiting.take(held(loop, name), 0.0)
    assert order(waiting, most=2) == ["a", "b"]
    first = waiting.answered(1)
    assert first is not None
    assert waiting.answered(1) is None
    assert order(waiting, most=2) == ["c"]


def test_a_suspect_is_judged_alone_and_first(loop: asyncio.AbstractEventLoop) -> None:
    waiting = Waiting()
    for name in "ab":
        waiting.take(held(loop, name), 0.0)
    assert order(waiting) == ["a", "b"]
    for lost in waiting.lost():
        lost.suspect = True
        waiting.put_back(lost)
    waiting.take(held(loop, "c"), 0.0)
    assert order(waiting) == ["b"]
    assert waiting.answered(3)
    assert order(waiting) == ["a"]
    assert waiting.answered(4)
    assert order(waiting) == ["c"]


def test_a_body_is_held_until_it_is_settled(loop: asyncio.AbstractEventLoop) -> None:
    waiting, one = Waiting(), held(loop, "a")
    waiting.take(one, 0.0)
    assert waiting.same(b"a") is one
    waiting.next(0.0, 1)
    waiting.settle(one, CLEAR)
    assert one.decided.result() == CLEAR
    assert waiting.same(b"a") is None


def test_a_settled_one_that_nobody_waits_for_is_let_go(loop: asyncio.AbstractEventLoop) -> None:
    waiting, one = Waiting(), held(loop, "a")
    waiting.take(one, 0.0)
    one.decided.cancel()
    waiting.settle_all()
    assert waiting.same(b"a") is None
    assert waiting.next(0.0, 1) is None


def test_too_many_are_not_taken(
    loop: asyncio.AbstractEventLoop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounds, "MOST_WAITING", 2)
    waiting = Waiting()
    assert waiting.take(held(loop, "a"), 0.0)
    assert waiting.take(held(loop, "b"), 0.0)
    assert not waiting.take(held(loop, "c"), 0.0)


def test_too_many_bytes_are_not_taken(
    loop: asyncio.AbstractEventLoop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounds, "MOST_BYTES", 100)
    waiting, first = Waiting(), held(loop, "a", size=60)
    assert waiting.take(first, 0.0)
    assert not waiting.take(held(loop, "b", size=60), 0.0)
    waiting.next(0.0, 1)
    waiting.settle(first, CLEAR)
    assert waiting.take(held(loop, "b", size=60), 0.0)


def test_late_ones_make_room(
    loop: asyncio.AbstractEventLoop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounds, "MOST_WAITING", 1)
    waiting, late = Waiting(), held(loop, "a", until=1.0)
    waiting.take(late, 0.0)
    assert waiting.take(held(loop, "b"), 2.0)
    assert late.decided.result() == UNKNOWN
