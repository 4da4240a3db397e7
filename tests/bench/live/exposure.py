"""How long pictures are seen before they are covered.

From the first look that shows a picture to the first that shows none of it: any of the 5 x 5
inner points that shows the picture's own pixel counts, and an independent process looks at all
of them a thousand times a second. Pictures lie over pages in Chromium; most are windows of
another program, one in four is shown by the page itself. ``unseen`` are those of which no look
showed anything, because something covered their place before; they count for nothing else.
"""

import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.terms import Level
from tests.bench.live.appearances import Appearance, choose
from tests.bench.live.browser import browser
from tests.bench.live.mouse import LEFT, RIGHT
from tests.bench.live.pages import write_pages
from tests.bench.live.spread import spread
from tests.bench.live.stage import Stage, guarded, stage
from tests.bench.live.stock import Stock
from tests.household import Household

WATCH_SECONDS = 2.0
"""What is not covered by then is missed."""

GONE_SECONDS = 4.0
"""How long a cover may stay after its picture went, before the page as it is counts as new."""

ON_A_PAGE = 12
"""After so many pictures the page is turned."""


@dataclass(frozen=True)
class Setting:
    """One round: the screen's size, the level, how many pictures of which sizes, and which."""

    area: tuple[int, int]
    level: Level
    count: int
    sizes: range
    all_deserving: bool

    def measure(
        self,
        stock: Stock,
        folder: Path,
        chance: random.Random,
        say: Callable[[str], None],
        after: Callable[[Household], dict[str, Any]] = lambda _: {},
    ) -> dict[str, Any]:
        """Return ``exposure_ms``, ``missed`` and how well was looked, and what ``after`` finds."""
        appearances = choose(
            self.count, self.area, self.sizes, stock, chance, all_deserving=self.all_deserving
        )
        in_page = [(a.picture.path, a.left, a.top) for a in appearances if a.in_page]
        pages = write_pages(folder, stock, chance, in_page)
        with stage(*self.area) as on, browser(on.display, pages), guarded(on, self.level) as app:
            told = _expose(on, appearances, say)
            return _figures(told) | after(app)


def _expose(
    on: Stage, appearances: list[Appearance], say: Callable[[str], None]
) -> list[dict[str, Any]]:
    told = []
    for number, appearance in enumerate(appearances):
        if number % ON_A_PAGE == 0:
            _turn_page(on)
        watch = appearance.order("watch") | {"seconds": WATCH_SECONDS}
        assert on.witness.ask(watch) == "ready"
        _toggle(on, appearance, "show")
        seen = json.loads(on.witness.hear())
        assert seen["looks"], "the witness did not look"
        told.append(seen | {"ms": _milliseconds(seen), "in_page": appearance.in_page})
        say(f"{number + 1}/{len(appearances)} {appearance.place} {told[-1]['ms']}")
        _toggle(on, appearance, "hide")
        away = {"await": appearance.place, "seconds": GONE_SECONDS}
        if on.witness.ask(away) != "as before":
            say("something stays where it was")
            on.witness.ask({"remember": True})
    return told


def _turn_page(on: Stage) -> None:
    on.mouse.click(RIGHT)
    on.rest()
    on.witness.ask({"remember": True})


def _toggle(on: Stage, appearance: Appearance, what: str) -> None:
    if appearance.in_page:
        on.mouse.click(LEFT)
    else:
        on.popup.ask(appearance.order(what))


def _milliseconds(seen: dict[str, Any]) -> float | None:
    """Return the exposure, None if there was none or no end to it."""
    if seen["shown_at"] is None or seen["covered_at"] is None:
        return None
    return (float(seen["covered_at"]) - float(seen["shown_at"])) * 1000


def _figures(told: list[dict[str, Any]]) -> dict[str, Any]:
    covered = [seen for seen in told if seen["ms"] is not None]
    unseen = sum(seen["shown_at"] is None for seen in told)
    return {
        "exposure_ms": spread([seen["ms"] for seen in covered]),
        "in_page_ms": spread([seen["ms"] for seen in covered if seen["in_page"]]),
        "missed": len(told) - unseen - len(covered),
        "unseen": unseen,
        "shown_again": sum(seen["shown_again"] > 0 for seen in told),
        "looks_per_second": round(
            sum(seen["looks"] for seen in told) / sum(seen["seconds"] for seen in told)
        ),
        "between_looks_ms": spread([seen["longest"] * 1000 for seen in told]),
    }
