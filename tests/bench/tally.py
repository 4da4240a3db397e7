"""A tally: the figures of all still frames that were measured; pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from tests.bench.scenes.scene import Scene


@dataclass(frozen=True)
class Exhaustive:
    """Whether looking at every tile found each deserving photograph, and the seconds it took."""

    found: tuple[bool, ...]
    seconds: float


@dataclass(frozen=True)
class Still:
    """One scene, measured: whether each way found each deserving photograph, and seconds.

    ``naive`` is empty when nobody asked for it; ``exhaustive`` is measured on some scenes only.
    """

    scene: Scene
    found: tuple[bool, ...]
    naive: tuple[bool, ...]
    exhaustive: Exhaustive | None
    overcover: float
    seconds: float


@dataclass(frozen=True)
class Bare:
    """One screen without a photograph: the share covered, and veiled at first when strict."""

    scene: Scene
    covered: float
    veiled: float


def figures(stills: Sequence[Still]) -> dict[str, Any]:
    """Return recall, over-cover and speed; shares are 0 to 1, times in milliseconds.

    ``recall_exhaustive``, the engine's ``recall_beside_exhaustive`` and both speed-ups are of the
    ``exhaustive_n`` scenes that were also looked at tile by tile; without any they are None.
    """
    by_kind = _by_kind(stills)
    over = [still.overcover for still in stills]
    times = [still.seconds * 1000 for still in stills]
    return {
        "recall": {kind: _recall(some) for kind, some in by_kind.items()},
        "recall_by_kind": {kind: share(s.found for s in some) for kind, some in by_kind.items()},
        "recall_min": min(share(s.found for s in some) for some in by_kind.values()),
        "recall_naive": share(still.naive for still in stills),
        "deserving": sum(len(still.found) for still in stills),
        "overcover": {"mean": round(float(np.mean(over)), 4), "max": round(max(over), 4)},
        "overcover_by_kind": {
            kind: round(max(s.overcover for s in some), 4) for kind, some in by_kind.items()
        },
        "settle_ms": {
            "p50": round(float(np.percentile(times, 50)), 1),
            "p95": round(float(np.percentile(times, 95)), 1),
            "max": round(max(times), 1),
            "n": len(times),
        },
        **_beside_exhaustive(stills),
    }


def bare_figures(bare: Sequence[Bare]) -> dict[str, Any]:
    """Return what happened to screens without photographs."""
    by_kind = _by_kind(bare)
    return {
        "bare_screens": {"covered": sum(one.covered > 0 for one in bare), "n": len(bare)},
        "strict_veiled": {
            "mean": round(float(np.mean([one.veiled for one in bare])), 4),
            "max": round(max(one.veiled for one in bare), 4),
        },
        "strict_veiled_by_kind": {
            kind: round(float(np.mean([one.veiled for one in some])), 4)
            for kind, some in by_kind.items()
        },
    }


def line(name: str, stills: Sequence[Still]) -> str:
    """Return the figures of some scenes in a line, with the recall of each size."""
    told = figures(stills)
    sizes = " ".join(
        f"{resolution}/{size}:{sum(found)}/{len(found)}"
        for (resolution, size), found in _found_by_size(stills).items()
    )
    found = share(still.found for still in stills)
    beside = (
        f" (naive {told['recall_naive']:.2f}, tiles {told['recall_exhaustive']} of"
        f" {told['exhaustive_n']} scenes, speed {told['speedup_vs_exhaustive']})"
    )
    return (
        f"{name:10} recall {found:.3f} of {told['deserving']:3}"
        f"{beside if told['exhaustive_n'] else ''}"
        f" over {told['overcover']['max']:.3f} ms {told['settle_ms']['p50']:.0f}  {sizes}"
    )


def share(found: Iterable[Sequence[bool]]) -> float:
    """Return the share of all that were found; 1 when there was nothing to find."""
    every = [one for some in found for one in some]
    return round(sum(every) / len(every), 4) if every else 1.0


def _beside_exhaustive(stills: Sequence[Still]) -> dict[str, Any]:
    pairs = [(still, still.exhaustive) for still in stills if still.exhaustive]
    if not pairs:
        names = ("recall_exhaustive", "recall_beside_exhaustive")
        speeds = ("speedup_vs_exhaustive", "speedup_vs_exhaustive_total")
        return {"exhaustive_n": 0} | dict.fromkeys((*names, *speeds))
    whole = sum(still.seconds for still, _ in pairs)
    return {
        "exhaustive_n": len(pairs),
        "recall_exhaustive": share(tiles.found for _, tiles in pairs),
        "recall_beside_exhaustive": share(still.found for still, _ in pairs),
        "speedup_vs_exhaustive": round(
            float(np.median([tiles.seconds / still.seconds for still, tiles in pairs])), 2
        ),
        "speedup_vs_exhaustive_total": round(sum(tiles.seconds for _, tiles in pairs) / whole, 2),
    }


def _recall(stills: Sequence[Still]) -> dict[str, dict[str, float]]:
    told: dict[str, dict[str, float]] = {}
    for (resolution, size), found in _found_by_size(stills).items():
        if found:
            told.setdefault(resolution, {})[str(size)] = share([found])
    return told


def _by_kind[Measured: (Still, Bare)](all_of_them: Sequence[Measured]) -> dict[str, list[Measured]]:
    kinds: dict[str, list[Measured]] = {}
    for one in all_of_them:
        kinds.setdefault(one.scene.kind, []).append(one)
    return kinds


def _found_by_size(stills: Sequence[Still]) -> dict[tuple[str, int], list[bool]]:
    told: dict[tuple[str, int], list[bool]] = {}
    for still in stills:
        told.setdefault((still.scene.resolution, still.scene.size), []).extend(still.found)
    return told
