"""What opening, writing, draining and looking back cost, without a window."""

import statistics
import time
from collections.abc import Iterator
from datetime import date

from engine.terms import Category, Layer
from protech_gui.domain.progress_span import EARLIEST, Reach, Span, span_until
from protech_gui.domain.records import Block
from protech_gui.services.progress import Chart
from protech_gui.services.secret import Secret
from protech_gui.store.slots import read_slots, unwrap
from protech_gui.window.models.chart_sheet import sheet_of
from tests.bench.live.spread import spread
from tests.bench.record.years_kept import PASSPHRASE, YearsKept

DERIVATIONS = 5
ADDED = 500
DRAINED = 10_000
REPEATS = 3


def unlock_kdf_s(kept: YearsKept) -> dict[str, float]:
    """Return the seconds that deriving the key from the passphrase takes: the median."""
    slots = read_slots(kept.paths.slots)
    slot, opening = Secret(PASSPHRASE).slot(slots)
    took = []
    for _ in range(DERIVATIONS):
        began = time.perf_counter()
        unwrap(slot, opening)
        took.append(time.perf_counter() - began)
    return {"unlock_kdf_s": round(statistics.median(took), 3)}


def progress_ms(kept: YearsKept) -> dict[str, object]:
    """Return the milliseconds from the wish for a chart to all that is to be drawn of it.

    Every chart over every stretch that can be chosen: week, month, year, all ten years, and as
    far back as days can be asked for. ``progress_slowest`` names the slowest.
    """
    vault = kept.open()
    took: dict[str, float] = {}
    try:
        for repeat in range(REPEATS):
            for chart in Chart:
                for name, span in spans(vault.progress.today()):
                    began = time.perf_counter()
                    sheet_of(chart, vault.progress.figures(chart, span), span)
                    took[f"{chart} {name} {repeat}"] = (time.perf_counter() - began) * 1000
    finally:
        vault.close()
    slowest = max(took, key=lambda name: took[name])
    p95 = spread(list(took.values()))
    return {"progress_ms": p95["p95"], "progress_max_ms": p95["max"], "progress_slowest": slowest}


def spans(today: date) -> Iterator[tuple[str, Span]]:
    """Return the stretches of days that are looked back at, by name."""
    for reach in (Reach.WEEK, Reach.MONTH, Reach.YEAR):
        yield reach.value, span_until(today, reach)
    yield "decade", Span(today.replace(year=today.year - 10, day=1), today)
    yield "earliest", Span(EARLIEST, today)


def add_ms(kept: YearsKept) -> dict[str, float | None]:
    """Return the milliseconds until an urge is safely on disk, among ten years of others."""
    vault = kept.open()
    took, made = [], []
    try:
        for number in range(ADDED):
            began = time.perf_counter()
            made.append(vault.urges.begin(number % 11).id)
            took.append((time.perf_counter() - began) * 1000)
        for id in made:
            vault.urges.delete(id)
    finally:
        vault.close()
    found = spread(took)
    return {"add_ms": found["p95"], "add_max_ms": found["max"]}


def drain_s(kept: YearsKept) -> dict[str, float]:
    """Return the seconds in which so many sealed records come into the vault."""
    spool, vault = kept.spool(), kept.open()
    try:
        for number in range(DRAINED):
            spool.append(Block(1_700_000_000.0 + number, Category.PICTURE, Layer.SCREEN))
        segments = spool.rotate()
        began = time.perf_counter()
        added = sum(vault.records.drain(segment).added for segment in segments)
        took = time.perf_counter() - began
        assert added == DRAINED
        for segment in segments:
            spool.delete(segment)
    finally:
        spool.close()
        vault.close()
    return {"drain_s": round(took, 3)}
