"""What was tried and how the urge moved: a mean with how sure it is, and never more than that."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

from protech_gui.domain.progress import FEW
from protech_gui.domain.urges import Skill


@dataclass(frozen=True, slots=True)
class Tried:
    """Urges in which exactly these ``skills`` were tried.

    ``met`` counts them all, ``both`` those of which it is known how strong they were before
    and after; ``moved`` and ``squares`` are sums over these, of after minus before and of its
    square.
    """

    skills: tuple[Skill, ...]
    met: int
    both: int
    moved: int
    squares: int


@dataclass(frozen=True, slots=True)
class Change:
    """A mean change, negative when urges fell, and the range from ``low`` to ``high``.

    The range is Student's t interval of 95 %: mean plus or minus t(n - 1) * s / sqrt(n), s
    the standard deviation of the sample. It takes the entries for a random draw of such
    moments, which a diary is not: it tells how few they are, and proves nothing. It is
    cut off at -10 and 10, beyond which nothing can move.
    """

    mean: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Move:
    """How often a skill was tried, and how the urge moved in the ``both`` of them that say so.

    ``change`` is None below FEW of them.
    """

    skill: Skill
    met: int
    both: int
    change: Change | None


@dataclass(frozen=True, slots=True)
class Moves:
    """Every skill that was tried, the one tried most often first.

    ``met`` counts the hard moments in which anything was tried, and ``all_met`` all of them:
    of one in which several were tried each is counted.
    """

    moves: tuple[Move, ...]
    met: int
    all_met: int


def moves(tried: Iterable[Tried]) -> Moves:
    """Return how the urge moved with each skill that was tried."""
    all_tried = tuple(tried)
    found = []
    for skill in Skill:
        those = [one for one in all_tried if skill in one.skills]
        met, both = sum(one.met for one in those), sum(one.both for one in those)
        moved, squares = sum(one.moved for one in those), sum(one.squares for one in those)
        if met:
            enough = both >= FEW
            change = change_of(both, moved, squares) if enough else None
            found.append(Move(skill, met, both, change))
    found.sort(key=lambda move: -move.met)
    with_skill = sum(one.met for one in all_tried if one.skills)
    return Moves(tuple(found), with_skill, sum(one.met for one in all_tried))


def change_of(count: int, total: int, squares: int) -> Change:
    """Return the mean change of at least two values, by their sum and the sum of their squares.

    Raises ValueError for fewer.
    """
    if count < 2:
        raise ValueError("one value has no spread")
    mean = total / count
    # Whole numbers until the last step, so that nothing is lost where they are all alike.
    variance = (count * squares - total * total) / (count * (count - 1))
    half = quantile(count - 1) * sqrt(variance / count)
    return Change(mean, max(-10.0, mean - half), min(10.0, mean + half))


def quantile(freedom: int) -> float:
    """Return what Student's t of so many degrees of freedom, at least 1, stays below in 97.5 %.

    From 4 on it is right to 0.001: the expansion of Abramowitz and Stegun, Handbook of
    Mathematical Functions, 26.7.5. Below that it is too small.
    """
    z = 1.959964
    terms = (
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
        (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160,
    )
    return z + sum(term / float(freedom) ** power for power, term in enumerate(terms, 1))
