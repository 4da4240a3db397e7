"""What opening, writing, draining and looking back cost, without a window."""

import statistics
import time
from collections.abc import Sequence
from datetime import date
from itertools import product

import numpy as np

from engine.terms import Category, Layer
from protech_gui.domain.progress_span import EARLIEST, Reach, Span, span_until
from protech_gui.domain.records import Block
from protech_gui.services.progress import Chart
from protech_gui.services.secret import Secret
from protech_gui.store.slots import read_slots, unwrap
from protech_gui.window.models.chart_sheet import sheet_of
from tests.bench.record.years_kept import PASSPHRASE, YearsKept

DERIVATIONS = 5
ADDED = 500
DRAINED = 10_000
REPEATS = 3


def share(values: Sequence[float], percent: float) -> float:
    """Return what so many percent of the values are not above."""
    return round(float(np.percentile(values, percent)), 1)


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


def progress_ms(kept: YearsKept) -> dict[str, float]:
    """Return the milliseconds from the wish for a chart to all that is to be drawn of it.

    Every chart over every stretch that can be chosen: week, month, year, all ten years, and as
    far back as days can be asked for. ``progress_slowest`` names the slowest.
    """
    vault = kept.open()
    took = []
    try:
        stretches = spans(vault.progress.today())
        for chart, span in REPEATS * list(product(Chart, stretches)):
            began = time.perf_counter()
            sheet_of(chart, vault.progress.figures(chart, span), span)
            took.append((time.perf_counter() - began) * 1000)
    finally:
        vault.close()
    return {"progress_ms": share(took, 95), "progress_max_ms": share(took, 100)}


def spans(today: date) -> list[Span]:
    """Return the stretches of days that are looked back at."""
    return [
        *(span_until(today, reach) for reach in (Reach.WEEK, Reach.MONTH, Reach.YEAR)),
        Span(today.replace(year=today.year - 10, day=1), today),
        Span(EARLIEST, today),
    ]


def add_ms(kept: YearsKept) -> dict[str, float]:
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
    return {"add_ms": share(took, 95), "add_max_ms": share(took, 100)}


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
