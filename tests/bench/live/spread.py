"""How many measurements become one figure."""

from collections.abc import Sequence

import numpy as np

Spread = dict[str, float | None]


def spread(values: Sequence[float]) -> Spread:
    """Return median, 95th percentile, maximum and count; without a value they are None."""
    if not values:
        return {"p50": None, "p95": None, "max": None, "n": 0}
    p50, p95, most = np.percentile(values, [50, 95, 100])
    return {
        "p50": round(float(p50), 1),
        "p95": round(float(p95), 1),
        "max": round(float(most), 1),
        "n": len(values),
    }
