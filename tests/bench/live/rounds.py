"""The rounds of the bench by name; each gives some of its figures."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.terms import Level
from tests.bench import false_covers, stills
from tests.bench.live import gaps, idle, scroll, video
from tests.bench.live.exposure import Setting
from tests.bench.live.load import memory
from tests.bench.live.stock import Oracle, Stock
from tests.bench.photographs import Photograph
from tests.bench.stills import BARE

FULL_HD, UHD = (1920, 1080), (3840, 2160)
SIZES = range(96, 481)
"""Pixels: the shorter side of a picture that appears, and its longest."""

UHD_SIZES = range(96, 961)

HOLD_SHARE, UHD_SHARE = 0.3, 0.2
"""How many pictures appear in these rounds, for each one that appears at 1080p."""


@dataclass(frozen=True)
class Given:
    """What every round gets: the photographs, and what the person asked for."""

    photographs: list[Photograph]
    seed: int
    count: int
    folder: Path
    oracle: Oracle
    say: Callable[[str], None]

    def stock(self, name: str) -> tuple[Stock, Path, random.Random]:
        """Return pictures for one round, where they lie, and its own chance."""
        chance = random.Random(f"{name} {self.seed}")
        folder = self.folder / name
        folder.mkdir()
        return Stock(self.photographs, folder, chance, self.oracle), folder, chance


def _exposure(given: Given) -> dict[str, Any]:
    setting = Setting(FULL_HD, Level.ALL, given.count, SIZES, all_deserving=True)
    told = setting.measure(*given.stock("exposure"), given.say, after=memory)
    return {
        "exposure_ms": told.pop("exposure_ms"),
        "missed": told.pop("missed"),
        "rss_mb": told.pop("rss_mb"),
        "resident_total_pss_mb": told.pop("resident_total_pss_mb"),
        "exposure_notes": told,
    }


def _hold(given: Given) -> dict[str, Any]:
    count = round(given.count * HOLD_SHARE)
    setting = Setting(FULL_HD, Level.STRICT, count, SIZES, all_deserving=False)
    told = setting.measure(*given.stock("hold"), given.say)
    return {"exposure_hold_ms": told.pop("exposure_ms"), "hold_notes": told}


def _uhd(given: Given) -> dict[str, Any]:
    count = round(given.count * UHD_SHARE)
    setting = Setting(UHD, Level.ALL, count, UHD_SIZES, all_deserving=True)
    told = setting.measure(*given.stock("4k"), given.say)
    return {"exposure_4k_ms": told.pop("exposure_ms"), "4k_notes": told}


def _idle(given: Given) -> dict[str, Any]:
    return idle.measure(*given.stock("idle"))


def _scroll(given: Given) -> dict[str, Any]:
    return scroll.measure(*given.stock("scroll"), given.oracle)


def _video(given: Given) -> dict[str, Any]:
    return video.measure(*given.stock("video"), given.photographs, given.oracle)


def _gaps(given: Given) -> dict[str, Any]:
    return gaps.measure(*given.stock("gaps"))


def _stills(given: Given) -> dict[str, Any]:
    return stills.measure(given.seed, given.photographs)


def _false_covers(given: Given) -> dict[str, Any]:
    screens = false_covers.bare_screens(given.seed, BARE)
    return {"false_covers": false_covers.measure(given.photographs, given.seed, screens)}


ROUNDS: dict[str, Callable[[Given], dict[str, Any]]] = {
    "exposure": _exposure,
    "hold": _hold,
    "4k": _uhd,
    "idle": _idle,
    "scroll": _scroll,
    "video": _video,
    "gaps": _gaps,
    "stills": _stills,
    "false_covers": _false_covers,
}
