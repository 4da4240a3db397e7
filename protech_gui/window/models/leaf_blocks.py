"""What stands on the pages that a person takes along, from top to bottom, before it is laid out."""

from dataclasses import dataclass
from enum import StrEnum

from protech_gui.window.models.chart_drawing import Bars, Drawing, Strips

_MOST_STRIPS = 4
_MOST_BARS = 10


class Rank(StrEnum):
    """How much a text stands out."""

    TITLE = "title"
    HEADING = "heading"
    STRONG = "strong"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the person's or ours; never markup. ``keep``: what is next stands below it."""

    text: str
    rank: Rank = Rank.PLAIN
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart, and in ``rows`` its numbers for those who cannot see it."""

    drawing: Drawing
    rows: tuple[tuple[str, ...], ...] = ()

    @property
    def text(self) -> str:
        """The numbers, a line for each row."""
        return "\n".join(" · ".join(row) for row in self.rows)


Block = Text | Drawn


def parts_of(drawing: Drawing) -> tuple[Drawing, ...]:
    """Return a drawing in parts, each of which has room on a page."""
    match drawing:
        case Strips(strips, steps, legend):
            starts = range(0, len(strips), _MOST_STRIPS)
            return tuple(Strips(strips[at : at + _MOST_STRIPS], steps, legend) for at in starts)
        case Bars(bars, zero, ticks):
            starts = range(0, len(bars), _MOST_BARS)
            return tuple(Bars(bars[at : at + _MOST_BARS], zero, ticks) for at in starts)
        case _:
            return (drawing,)
