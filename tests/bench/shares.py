"""Shares of what was counted, and how sure they are; pure."""

import math
from collections.abc import Sequence

import numpy as np

RESAMPLES = 2000


def share(hits: int, count: int) -> float:
    """Return the share, 0 of nothing."""
    return round(hits / max(1, count), 4)


def wilson(hits: int, count: int) -> list[float]:
    """Return the 95 % interval of a share (E. B. Wilson, 1927); [0, 1] of nothing."""
    if count == 0:
        return [0.0, 1.0]
    z, share = 1.96, hits / count
    middle = share + z * z / (2 * count)
    spread = z * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    whole = 1 + z * z / count
    return [round((middle - spread) / whole, 4), round((middle + spread) / whole, 4)]


def by_group(groups: Sequence[Sequence[bool]], seed: int) -> list[float]:
    """Return the 95 % interval of a share of hits that come in groups; [0, 1] of nothing.

    What is in one group tells little more than one of it does: so whole groups are drawn
    again and again (the bootstrap of B. Efron, 1979).
    """
    if not any(groups):
        return [0.0, 1.0]
    hits = np.array([sum(group) for group in groups])
    counts = np.array([len(group) for group in groups])
    drawn = np.random.default_rng(seed).integers(0, len(groups), (RESAMPLES, len(groups)))
    shares = hits[drawn].sum(axis=1) / np.maximum(1, counts[drawn].sum(axis=1))
    return [round(float(edge), 4) for edge in np.percentile(shares, [2.5, 97.5])]
