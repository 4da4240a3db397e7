"""The shape of a chart of urges: what is drawn where, in shares of its width and height."""

from dataclasses import dataclass

from protech_gui.domain.progress import Series
from protech_gui.domain.scale import HIGHEST
from protech_gui.window.models.progress_words import shown_of

_STEPS = (1, 2, 5)


@dataclass(frozen=True, slots=True)
class Column:
    """One point: its middle, and its heights; each 0 to 1 from the left and from below.

    ``met`` is None where nothing was written down, and so are the strengths where they are
    not known.
    """

    middle: float
    met: float | None
    before: float | None
    after: float | None


@dataclass(frozen=True, slots=True)
class ChartShape:
    """All columns, and the numbers written beside the upper chart, each with its height."""

    columns: tuple[Column, ...]
    ticks: tuple[tuple[int, float], ...]


def shape_of(series: Series) -> ChartShape:
    """Return the shape of a series; the strengths always reach from 0 to 10."""
    most = max(point.facts.met for point in series.points)
    step = _step(most)
    top = max(1, -(-most // step)) * step
    width = 1 / len(series.points)
    columns = []
    for place, point in enumerate(series.points):
        shown = shown_of(point.facts)
        columns.append(
            Column(
                (place + 0.5) * width,
                point.facts.met / top if point.facts.met else None,
                shown.before.value / HIGHEST if shown.before else None,
                shown.after.value / HIGHEST if shown.after else None,
            )
        )
    ticks = tuple((value, value / top) for value in range(0, top + 1, step))
    return ChartShape(tuple(columns), ticks)


def labelled(count: int, room: int) -> tuple[int, ...]:
    """Return which of ``count`` points are named when there is room for so many names.

    The newest always is; the others lie at equal distances before it.
    """
    every = max(1, -(-count // max(1, room)))
    return tuple(range((count - 1) % every, count, every))


def _step(most: int) -> int:
    """Return the distance of the numbers, 1, 2 or 5 times a power of ten: at most five fit."""
    power = 1
    while True:
        for step in _STEPS:
            if most <= step * power * 4:
                return step * power
        power *= 10
