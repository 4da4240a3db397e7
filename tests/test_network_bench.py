"""The instruments of the network bench measure what happens, and can tell bad from good."""

import asyncio
import json
import random
import sys
import threading
import time
from contextlib import ExitStack
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from engine.network.bodies.neutral import neutral
from engine.network.verdicts import UNKNOWN, BodyJudge, Judged, Kind
from tests.bench import network
from tests.bench.traffic import ours, upstream
from tests.bench.traffic.certificates import Certified, certify
from tests.bench.traffic.crowd import crowd
from tests.bench.traffic.deliveries import MANNERS
from tests.bench.traffic.fetching import Server, fetch, first_byte_ms, requests_a_second, seconds
from tests.bench.traffic.leaking import RULES, Recorder, Sent, ask_all, reached, sent_pictures
from tests.bench.traffic.likeness import AlwaysClear, alike, arrived, cases
from tests.bench.traffic.processes import megabytes, running
from tests.bench.traffic.relaying import in_turn
from tests.bench.traffic.stand_ins import portraits, still
from tests.engine.network.proxy.clients import Got
from tests.engine.network.proxy.origins import Given

HERE = "127.0.0.1"


class Silence:
    """Judges nothing."""

    async def judge(self, body: bytes, kind: Kind, deadline: float) -> Judged:  # noqa: ARG002
        return UNKNOWN


def recorder(judge: BodyJudge) -> Recorder:
    """Return one that is never slow."""
    quick = random.Random(1)
    quick.random = lambda: 1.0  # type: ignore[method-assign]  # nothing is slowed by chance
    return Recorder(judge, quick)


def simple(count: int, harmless: int) -> list[Sent]:
    """Return what comes in manners that every part of the proxy knows."""
    sent = sent_pictures(count, harmless)
    return [one for one in sent if one.delivery.manner in ("whole", "chunked", "compressed")]


@pytest.fixture
def certified(tmp_path: Path) -> Certified:
    return certify(tmp_path, [HERE])


def test_whatever_passes_unjudged_is_called_a_leak() -> None:
    sent = list(sent_pictures(len(MANNERS), 4))
    tally = ask_all(sent, recorder(Silence()), replace(RULES, inspect=False))
    assert {one.delivery.manner for one in tally.leaked} == {one.__name__ for one in MANNERS}
    assert tally.leaked_bytes > 0
    assert tally.asked == len(MANNERS)
    assert tally.harmless_whole == 4


def test_nothing_that_is_not_judged_is_called_a_leak_because_nothing_passes() -> None:
    tally = ask_all(simple(2 * len(MANNERS), 4), recorder(Silence()), RULES)
    assert tally.leaked == []
    assert tally.called_clear == tally.harmless_whole == 0


def test_what_was_judged_clear_is_no_leak() -> None:
    sent = simple(30, 0)
    tally = ask_all(sent, recorder(AlwaysClear()), RULES)
    assert tally.leaked == []
    assert tally.called_clear == len(sent)


def test_a_picture_is_known_by_any_piece_and_a_neutral_one_is_none() -> None:
    chance = random.Random(3)
    picture = next(
        body
        for pixels in portraits(chance)
        if (body := still(pixels, chance)).startswith(b"\x89PNG")
    )
    width, height = (int.from_bytes(picture[at : at + 4]) for at in (16, 20))
    assert reached(picture, neutral(width, height)) == 0
    assert reached(picture, b"before" + picture[3000:4000] + b"after") > 0


def test_harmless_bodies_are_told_from_changed_ones() -> None:
    some = list(islice(cases(), 0, None, 40))
    assert all(arrived(some))
    given = Given((b"body",), [(b"content-type", b"text/css")], trailers=[(b"x-sum", b"1")])
    same = Got(200, {"content-type": "text/css"}, b"body", {"x-sum": "1"})
    assert alike(given, same)
    for changed in (
        None,
        replace(same, body=b"Body"),
        replace(same, trailers={}),
        replace(same, headers=same.headers | {"content-encoding": "gzip"}),
    ):
        assert not alike(given, changed)


def test_bodies_are_fetched_through_proxies_and_directly(certified: Certified) -> None:
    with ExitStack() as stack:
        given = upstream.Given(HERE, str(certified.leaf))
        server = stack.enter_context(running("upstream", given.word()))
        looking = ours.Given(inspect=True, root=str(certified.root), own=True)
        proxy = stack.enter_context(running("ours", looking.word()))
        splice = stack.enter_context(running("others", "splice"))
        at = Server(HERE, server.port, certified.root.read_text() + proxy.told["root"])
        openings = {
            name: at.opening(port)
            for name, port in (("ours", proxy.port), ("splice", splice.port), ("direct", None))
        }
        times = in_turn(openings, lambda one: seconds(one, "/bytes/3000000"), 2)
        assert {name: len(found) for name, found in times.items()} == dict.fromkeys(openings, 2)
        assert first_byte_ms(openings["ours"]) > 0
        assert requests_a_second(openings["ours"], ("/bytes/300",), 2, 0.1) > 0
        with openings["splice"]() as sock:
            assert fetch(sock, "/bytes/1234567") == 1_234_567
        assert megabytes(proxy.pid) > 10


@pytest.mark.parametrize("name", ["ignoring", "streaming"])
def test_mitmproxy_is_measured_with_the_same(certified: Certified, name: str) -> None:
    with ExitStack() as stack:
        given = upstream.Given(HERE, str(certified.leaf))
        server = stack.enter_context(running("upstream", given.word()))
        their = stack.enter_context(running("others", name, str(certified.root)))
        at = Server(HERE, server.port, certified.root.read_text() + their.told["root"])
        with at.opening(their.port)() as sock:
            assert fetch(sock, "/bytes/300000") == 300_000


def test_a_crowd_is_counted_by_who_still_answers(certified: Certified) -> None:
    with ExitStack() as stack:
        echo = stack.enter_context(running("echo", HERE))
        given = ours.Given(inspect=False, root=str(certified.root), own=True)
        proxy = stack.enter_context(running("ours", given.word()))
        held, result = asyncio.run(crowd(25, proxy.port, (HERE, echo.port), lambda: "meanwhile"))
        assert (held, result) == (25, "meanwhile")
        held, _ = asyncio.run(crowd(3, echo.port, (HERE, echo.port), lambda: None))
        assert held == 0


def test_turns_give_pages_and_take_times() -> None:
    turns = upstream.Turns()
    given: list[str] = []
    browser = threading.Thread(target=lambda: given.append(turns.loaded("a", 12.5)))
    browser.start()
    assert turns.load("a", "-", 5) == 12.5
    assert turns.load("a", "https://page", 0.01) == -1.0  # nobody tells how long it took
    browser.join()
    assert given == ["https://page"]


def test_a_pace_holds_what_all_send_together() -> None:
    pace = upstream.Pace(1e6)
    loads = [threading.Thread(target=pace.wait, args=(20_000,)) for _ in range(3)]
    began = time.monotonic()
    for load in loads:
        load.start()
    for load in loads:
        load.join()
    assert time.monotonic() - began > 0.055


def test_what_needs_a_namespace_is_null_without_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(network, "may_make_namespaces", lambda: False)
    monkeypatch.setattr(network, "ROUNDS", {"tunnel": dict, "leaks": lambda: {"leaks": 0}})
    monkeypatch.setattr(sys, "argv", ["bench", "--json"])
    assert network.main() == 0
    told = json.loads(capsys.readouterr().out)
    assert told["leaks"] == 0
    assert told["tunnel_ratio"] is told["page_ratio_again"] is None
