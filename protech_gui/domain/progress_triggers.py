"""What set urges off: the most frequent few, and the rest as one."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

MOST_TRIGGERS = 8
"""So many are named at most."""


@dataclass(frozen=True, slots=True)
class Named:
    """One trigger, in the person's own words, and how often it was written down."""

    text: str
    count: int


@dataclass(frozen=True, slots=True)
class Triggers:
    """The most frequent ones, that one first; capital letters make no difference.

    ``others`` counts the moments with any of the ``other_kinds`` that are not named,
    ``unsaid`` those in which none was written down.
    """

    named: tuple[Named, ...]
    others: int
    other_kinds: int
    unsaid: int

    @property
    def said(self) -> int:
        """In how many moments a trigger was written down."""
        return sum(one.count for one in self.named) + self.others


def triggers(written: Iterable[str | None]) -> Triggers:
    """Return what triggered so many urges, the oldest first; None is one of which nobody said it.

    A trigger is called as it was written last.
    """
    counts: Counter[str] = Counter()
    names: dict[str, str] = {}
    unsaid = 0
    for text in written:
        if text is None:
            unsaid += 1
        else:
            kind = text.casefold()
            counts[kind] += 1
            names[kind] = text
    most = counts.most_common(MOST_TRIGGERS)
    named = tuple(Named(names[kind], count) for kind, count in most)
    others = counts.total() - sum(one.count for one in named)
    return Triggers(named, others, len(counts) - len(named), unsaid)
