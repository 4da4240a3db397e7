"""Figures of still frames: what is counted, and what stands beside it."""

import pytest

from tests.bench.scenes.scene import Scene
from tests.bench.tally import Bare, Exhaustive, Still, bare_figures, figures, line, share


def still(kind: str, found: tuple[bool, ...], size: int = 96, seconds: float = 0.1) -> Still:
    scene = Scene(kind, "1080p", size, "file.png")
    missed = tuple(False for _ in found)
    return Still(scene, found, missed, Exhaustive(found, 2.0), 0.02 * size / 96, seconds)


def test_recall_is_told_by_kind_resolution_and_size_and_the_least_kind_counts() -> None:
    told = figures(
        [
            still("grid", (True, True, False, True)),
            still("grid", (True, True), size=128),
            still("single", (True,)),
            still("single", (), size=480),
        ]
    )
    assert told["recall"] == {
        "grid": {"1080p": {"96": 0.75, "128": 1.0}},
        "single": {"1080p": {"96": 1.0}},
    }
    assert told["recall_min"] == pytest.approx(5 / 6, abs=1e-4)
    assert told["recall_naive"] == 0
    assert told["deserving"] == 7


def test_overcover_speed_and_times_are_told_over_all_scenes() -> None:
    told = figures([still("a", (True,), seconds=s) for s in (0.1, 0.2, 0.4)])
    assert told["speedup_vs_exhaustive"] == 10
    assert told["speedup_vs_exhaustive_total"] == pytest.approx(6 / 0.7, abs=0.01)
    assert told["settle_ms"] == {"p50": 200.0, "p95": 380.0, "max": 400.0, "n": 3}
    assert told["overcover"] == {"mean": 0.02, "max": 0.02}


def test_every_tile_is_looked_at_on_some_scenes_only_and_compared_on_those() -> None:
    tiled = still("a", (True, True), seconds=0.2)
    missing = Exhaustive((True, False), 2.0)
    measured = [
        Still(tiled.scene, tiled.found, (), missing, 0.0, 0.2),
        Still(tiled.scene, (False, False), (), None, 0.0, 9.0),
    ]
    told = figures(measured)
    assert told["exhaustive_n"] == 1
    assert told["recall_exhaustive"] == 0.5
    assert told["recall_beside_exhaustive"] == 1
    assert told["speedup_vs_exhaustive"] == told["speedup_vs_exhaustive_total"] == 10
    none = figures(measured[1:])
    assert none["exhaustive_n"] == 0
    assert none["recall_exhaustive"] is none["speedup_vs_exhaustive"] is None


def test_a_kind_without_anything_to_find_misses_nothing() -> None:
    assert share([(), ()]) == 1
    assert share([(True,), (False, False, False)]) == 0.25


def test_screens_without_photographs_are_counted_when_covered_and_measured_when_veiled() -> None:
    scene = Scene("code", "1080p", 0, "file.png")
    told = bare_figures([Bare(scene, 0.0, 0.0), Bare(scene, 0.0, 0.04), Bare(scene, 0.1, 0.0)])
    assert told["bare_screens"] == {"covered": 1, "n": 3}
    assert told["strict_veiled"] == {"mean": 0.0133, "max": 0.04}


def test_a_line_tells_the_baselines_only_if_they_were_measured() -> None:
    measured = still("grid", (True, False))
    alone = Still(measured.scene, measured.found, (), None, 0.0, 0.1)
    assert "naive" in line("grid", [measured])
    assert "naive" not in line("grid", [alone])
    assert "1080p/96:1/2" in line("grid", [alone])
