"""Leaking: whether anything of a picture arrives that nobody judged clear.

Stand-in portraits come over HTTP/1.1 without and with TLS and over HTTP/2, in every manner of
``deliveries``, to clients that keep all that reaches them. Meanwhile the judge is killed, stopped
and slowed at random. A picture leaked if a piece of it reached a client and no judge said of
that very picture, before, that it is clear.
"""

import asyncio
import os
import queue
import random
import signal
import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import cycle

from engine.network.authority import make, now_utc
from engine.network.cache import digest_of
from engine.network.judging.bridge import Bridge
from engine.network.judging.judge import Judge
from engine.network.proxy.proxy import Proxy, Setup
from engine.network.proxy.rules import Rules
from engine.network.verdicts import BodyJudge, Judged, Kind, Outcome
from engine.terms import Level
from tests.bench.traffic.deliveries import MANNERS
from tests.bench.traffic.delivery import Delivery
from tests.bench.traffic.holding import judge_command
from tests.bench.traffic.ours import LOOPBACK, PAGES, Silent, able, decide
from tests.bench.traffic.stand_ins import harmless, moving, portraits, still
from tests.bench.traffic.tap import PROTOCOLS, Clients, Origins
from tests.engine.network.proxy.origins import Asked, Given

PACK = "tests/packs/faces"
PICTURES = 1100
HARMLESS = 100
SEED = 11
PEERS = 16

PIECE = 24
"""Bytes of a picture by which it is recognised: those of a neutral one never have them."""

EVERY = 160
HEAD = 128
"""So much of a file may be the same in a neutral picture: what it is and how large."""

SLOW = (0.1, 0.5, 2.0, 9.0)
"""Seconds that a judgement takes longer; the longest is more than any may take."""

SLOWED = 0.03
"""So many of them."""

PEACE = (1.5, 13.0)
"""Seconds between disturbances. One that lasted ten is replaced at once, others after a while."""

RULES = Rules(decide, PAGES, inspect=True)


@dataclass(frozen=True)
class Sent:
    """A picture that is sent, and how; one with a ``face`` may arrive only when judged clear."""

    picture: bytes
    delivery: Delivery
    protocol: str
    face: bool


@dataclass
class Recorder:
    """Asks the judge, sometimes slowly, and notes what it called clear."""

    judge_behind: BodyJudge
    chance: random.Random
    clear: set[bytes] = field(default_factory=set)

    async def judge(self, body: bytes, kind: Kind, deadline: float) -> Judged:
        """See BodyJudge."""
        if self.chance.random() < SLOWED:
            await asyncio.sleep(self.chance.choice(SLOW))
        judged = await self.judge_behind.judge(body, kind, deadline)
        if judged.outcome is Outcome.CLEAR:
            self.clear.add(digest_of(body))
        return judged


@dataclass
class Tally:
    """What came of it; filled by all clients."""

    leaked: list[Sent] = field(default_factory=list)
    leaked_bytes: int = 0
    asked: int = 0
    covered: int = 0
    called_clear: int = 0
    broken: int = 0
    harmless_whole: int = 0


def leaks(count: int = PICTURES, harmless_count: int = HARMLESS) -> dict[str, float]:
    """Return ``leaks``: how many of ``leaks_pictures`` reached a client unjudged.

    Of the others ``leaks_covered`` were judged, and most of the rest had no judge by then.
    """
    tally, disturbances = asyncio.run(_measured(list(sent_pictures(count, harmless_count))))
    for manner, leaked in Counter(one.delivery.manner for one in tally.leaked).items():
        print(f"leaked: {leaked} {manner}")
    return {
        "leaks": len(tally.leaked),
        "leaks_pictures": tally.asked,
        "leaks_bytes": tally.leaked_bytes,
        "leaks_covered": tally.covered,
        "leaks_called_clear": tally.called_clear,
        "leaks_broken": tally.broken,
        "leaks_harmless_share": round(tally.harmless_whole / harmless_count, 3),
        "leaks_disturbances": disturbances,
    }


def sent_pictures(count: int, harmless_count: int) -> Iterator[Sent]:
    """Yield what is sent, in an order by chance that is always the same."""
    chance = random.Random(SEED)
    faces, nobody = portraits(chance), harmless(chance)
    wanted = [True] * count + [False] * harmless_count
    chance.shuffle(wanted)
    manners = cycle(MANNERS)
    for face in wanted:
        pixels = next(faces if face else nobody)
        picture = (moving if chance.random() < 0.15 else still)(pixels, chance)
        manner = next(manners) if face else MANNERS[chance.randrange(3)]
        delivery = manner(picture, chance)
        protocols = PROTOCOLS if delivery.http2 else PROTOCOLS[:2]
        yield Sent(picture, delivery, chance.choice(protocols), face)


async def _measured(sent: list[Sent]) -> tuple[Tally, int]:
    judge = Judge(judge_command(), PACK, Level.ALL)
    await judge.start()
    bridge = Bridge()
    bridge.judge_behind = judge
    recorder = Recorder(bridge, random.Random(SEED + 1))
    try:
        await able(judge)
        asking = asyncio.create_task(asyncio.to_thread(ask_all, sent, recorder, RULES))
        disturbances = await _disturb(judge, asking, random.Random(SEED + 2))
        return await asking, disturbances
    finally:
        await judge.close()


async def _disturb(judge: Judge, asking: "asyncio.Task[Tally]", chance: random.Random) -> int:
    """Kill and stop the judge now and then, until all was asked; returns how often."""
    count = 0
    while True:
        await asyncio.wait((asking,), timeout=chance.uniform(*PEACE))
        if asking.done():
            return count
        pid = judge.pid
        if pid is None or not judge.able:
            continue
        count += 1
        with suppress(ProcessLookupError):
            if chance.random() < 0.4:
                os.kill(pid, signal.SIGKILL)
                continue
            os.kill(pid, signal.SIGSTOP)
            await asyncio.sleep(chance.choice((0.2, 0.6, 4.0)))
            os.kill(pid, signal.SIGCONT)


def ask_all(sent: list[Sent], recorder: Recorder, rules: Rules) -> Tally:
    """Have all of it asked for through a proxy, by PEERS at once."""

    def answer(asked: Asked) -> Given:
        return sent[int(asked.path[1:])].delivery.answer(asked)

    authority = make(now_utc(), timedelta(days=5))
    with ExitStack() as stack:
        origins = stack.enter_context(Origins(answer))
        setup = Setup(recorder, Silent(), allowed_own=LOOPBACK, more_roots=[origins.root])
        proxy = Proxy(setup, rules, authority)
        proxy.start()
        stack.callback(proxy.stop)
        left: queue.SimpleQueue[int] = queue.SimpleQueue()
        for number in range(len(sent)):
            left.put(number)
        tally, lock = Tally(), threading.Lock()

        def ask() -> None:
            with Clients(proxy.port, authority, origins) as clients, suppress(queue.Empty):
                while True:
                    number = left.get_nowait()
                    one = sent[number]
                    came, whole = clients.get(one.protocol, f"/{number}", one.delivery.asking)
                    with lock:
                        _judge_of(one, came, whole, recorder.clear, tally)

        with ThreadPoolExecutor(PEERS) as peers:
            for done in [peers.submit(ask) for _ in range(PEERS)]:
                done.result()
        counts = proxy.counts()
        tally.covered = counts.replaced - counts.unjudged
    return tally


def _judge_of(one: Sent, came: bytes, whole: bool, clear: set[bytes], tally: Tally) -> None:
    """Note what came of one picture."""
    seen = max(reached(guarded, came) for guarded in one.delivery.guarded)
    tally.broken += not whole and one.delivery.manner != "cut_short"
    tally.asked += one.face
    if not one.face:
        tally.harmless_whole += seen > 0
    elif seen and digest_of(one.picture) in clear:
        tally.called_clear += 1
    elif seen:
        tally.leaked.append(one)
        tally.leaked_bytes += seen


def reached(guarded: bytes, came: bytes) -> int:
    """Return how many bytes of what is guarded are in what came, as far as pieces tell."""
    count = 0
    for at in range(HEAD, len(guarded) - PIECE, EVERY):
        piece = guarded[at : at + PIECE]
        if len(set(piece)) > PIECE // 3 and piece in came:
            count += EVERY
    return count
