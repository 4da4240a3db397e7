"""What can be drawn in a chart: marks over time, a grid of hours, or bars beside their names.

All places are shares from 0 to 1, from the left and from below.
"""

from dataclasses import dataclass

Tick = tuple[str, float]
"""A number beside or beneath a plot, and where it stands."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands at one step: how high a bar is, a ring and a square; None where there is none.

    A bar may stand on another, ``upper``, which begins where it ends.
    """

    bar: float | None = None
    upper: float | None = None
    ring: float | None = None
    square: float | None = None


@dataclass(frozen=True, slots=True)
class Strip:
    """A plot as wide as the chart: its name, the numbers at its side, and a mark for each step.

    ``joined``: lines go from each ring to the next one.
    """

    name: str
    ticks: tuple[Tick, ...]
    marks: tuple[Mark, ...]
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Legend:
    """What the marks mean, in words; empty where a kind is not used."""

    ring: str = ""
    square: str = ""
    bar: str = ""
    upper: str = ""


@dataclass(frozen=True, slots=True)
class Strips:
    """Plots above each other that share their steps, whose short names stand beneath."""

    strips: tuple[Strip, ...]
    steps: tuple[str, ...]
    legend: Legend = Legend()


@dataclass(frozen=True, slots=True)
class Grid:
    """Counts in rows and columns; only every so many columns has a name, the others are empty."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar from the chart's zero to ``end``, its name above it, and a number in words.

    ``low`` and ``high`` bound how sure it is, or are None.
    """

    name: str
    words: str
    end: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars beneath each other; ``ticks`` are the numbers under them, maybe none."""

    bars: tuple[Bar, ...]
    zero: float = 0.0
    ticks: tuple[Tick, ...] = ()


Drawing = Strips | Grid | Bars
"""What is drawn."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A chart and all that is said of it.

    ``says`` are whole sentences: what it shows, then what it cannot. ``heads`` and ``rows``
    are the same numbers as a table, ``left_out`` says what it has no rows for. ``drawing`` is
    None where there is nothing to draw, and then there are no rows.
    """

    says: tuple[str, ...]
    drawing: Drawing | None = None
    heads: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    left_out: str = ""
