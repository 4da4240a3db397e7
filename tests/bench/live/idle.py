"""What guarding takes while nothing happens, and while only a cursor and a clock move."""

import random
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.bench.live.browser import browser
from tests.bench.live.load import Meter
from tests.bench.live.pages import write_pages
from tests.bench.live.stage import Stage, guarded, stage
from tests.bench.live.stock import Stock
from tests.display import stop

SECONDS = 20.0

CLOCK = 'while :; do printf "\\r%s" "$(date +%T)"; sleep 1; done'
XTERM = ("xterm", "-fa", "Monospace", "-fs", "11")
BLINK = ("-bc", "-bcn", "250", "-bcf", "250")
"""Milliseconds that the cursor is seen and not seen: twice a second."""


def measure(stock: Stock, folder: Path, chance: random.Random) -> dict[str, Any]:
    """Return percent of one core, for guard and covers and apart for the keeper."""
    pages = write_pages(folder, stock, chance, [])
    with stage() as on, browser(on.display, pages), guarded(on) as app:
        on.rest()
        still = _take(Meter(app))
        with (
            _terminal(on, "-geometry", "30x3+900+300", "-e", "sh", "-c", CLOCK),
            _terminal(on, *BLINK, "-geometry", "90x30+200+200"),
        ):
            on.rest()  # as far as it does
            busy = _take(Meter(app))
    return {
        "idle_cpu_percent": still["guarding"],
        "idle_keeper_percent": still["keeper"],
        "busy_idle_cpu_percent": busy["guarding"],
        "busy_idle_keeper_percent": busy["keeper"],
    }


def _take(meter: Meter) -> dict[str, float]:
    time.sleep(SECONDS)
    return meter.read()


@contextmanager
def _terminal(on: Stage, *words: str) -> Iterator[None]:
    running = subprocess.Popen(
        (*XTERM, *words), env=on.display.environment(), stdin=subprocess.DEVNULL
    )
    try:
        yield
    finally:
        stop(running)
