"""Holding: how long a picture that arrived whole waits for its decision, and a page of them."""

import asyncio
import random
import sys
import time
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

import cv2
import numpy as np

from engine.network.judging.judge import Judge
from engine.network.verdicts import Kind, Outcome
from engine.packs import load_pack
from engine.terms import Command, Level, Role
from engine.vision.eye import open_eye
from tests.bench.photographs import Photo, read

PACK = "resources/packs/builtin"

ALONE = 60
"""Pictures that are judged one at a time."""

PAGE = 60
"""Pictures of one page."""

SIDES = (200, 600)
"""Pixels of the longer side, as most pictures of pages have."""

_PATIENCE = 60.0


@dataclass(frozen=True)
class Holding:
    """What holding costs: milliseconds for one at a time, seconds for a page.

    ``glance_ms`` is one first look without anything around it, in the same run: on a busy
    machine everything takes as much longer as that does. ``unknown`` counts bodies without a
    decision, which must be none.
    """

    p50: float
    p95: float
    page_s: float
    again_ms: float
    glance_ms: float
    unknown: int


def judge_command() -> Command:
    """Return what starts the process that judges."""
    return (sys.executable, "-m", "protech_gui", Role.JUDGE.value)


def pictures(count: int, seed: int, photos: list[Photo]) -> list[bytes]:
    """Return so many different JPEGs of photographs, cut and reduced at random."""
    chance = random.Random(seed)
    return [_jpeg(photo, chance) for photo in islice(cycle(photos), count)]


def measure(folder: Path | None = None) -> Holding:
    """Return what holding costs here and now, with the built-in pack."""
    photos = list(read(folder))
    alone, page = pictures(ALONE, 1, photos), pictures(PAGE, 2, photos)
    times, page_s, again_ms, unknown = asyncio.run(_measured(alone, page))
    p50, p95 = np.percentile(times, (50, 95)).tolist()
    return Holding(p50, p95, page_s, again_ms, _glance(photos[0]), unknown)


async def _measured(alone: list[bytes], page: list[bytes]) -> tuple[list[float], float, float, int]:
    loop = asyncio.get_running_loop()
    judge = Judge(judge_command(), PACK, Level.ALL)
    await judge.start()

    async def decided(body: bytes) -> Outcome:
        return (await judge.judge(body, Kind.PICTURE, loop.time() + _PATIENCE)).outcome

    try:
        outcomes = [
            await decided(body) for body in pictures(4, 3, [np.zeros((90, 90, 3), np.uint8)])
        ]
        times = []
        for body in alone:
            before = time.perf_counter()
            outcomes.append(await decided(body))
            times.append((time.perf_counter() - before) * 1000)
        before = time.perf_counter()
        outcomes += await asyncio.gather(*map(decided, page))
        page_s = time.perf_counter() - before
        before = time.perf_counter()
        await asyncio.gather(*map(decided, page))
        again_ms = (time.perf_counter() - before) * 1000
    finally:
        await judge.close()
    return times, page_s, again_ms, outcomes.count(Outcome.UNKNOWN)


def _glance(photo: Photo) -> float:
    eye = open_eye(load_pack(Path(PACK)))
    picture = np.asarray(cv2.cvtColor(cv2.resize(photo, (400, 300)), cv2.COLOR_BGR2BGRA), np.uint8)
    times = []
    for _ in range(20):
        eye.forget()
        before = time.perf_counter()
        eye.look(picture, eye.first_angle(Level.ALL), entire=True)
        times.append((time.perf_counter() - before) * 1000)
    return float(np.median(times))


def _jpeg(photo: Photo, chance: random.Random) -> bytes:
    height, width = photo.shape[:2]
    share = chance.uniform(0.5, 1.0)
    high, wide = int(height * share), int(width * share)
    y, x = chance.randint(0, height - high), chance.randint(0, width - wide)
    scale = chance.uniform(*SIDES) / max(wide, high)
    size = (max(40, round(wide * scale)), max(40, round(high * scale)))
    small = cv2.resize(photo[y : y + high, x : x + wide], size, interpolation=cv2.INTER_AREA)
    _, written = cv2.imencode(".jpg", small, (cv2.IMWRITE_JPEG_QUALITY, 85))
    return written.tobytes()
