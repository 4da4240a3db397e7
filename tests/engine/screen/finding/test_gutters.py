"""Regions fall apart where a strip without grain crosses them, and nowhere else."""

import numpy as np

from engine.screen.finding.gutters import GUTTER, split_at_gutters
from engine.terms import Box


def test_a_region_without_grain_has_no_parts() -> None:
    assert split_at_gutters(np.zeros((20, 30), np.uint8)) == []


def test_a_whole_region_stays_whole() -> None:
    assert split_at_gutters(np.full((20, 30), 255, np.uint8)) == [Box(0, 0, 30, 20)]


def test_flat_margins_are_trimmed() -> None:
    grain = np.zeros((20, 30), np.uint8)
    grain[5:15, 10:20] = 255
    assert split_at_gutters(grain) == [Box(10, 5, 10, 10)]


def test_a_narrow_strip_parts_nothing() -> None:
    grain = np.full((20, 30), 255, np.uint8)
    grain[:, 10 : 10 + GUTTER - 1] = 0
    assert split_at_gutters(grain) == [Box(0, 0, 30, 20)]


def test_rows_of_unequal_columns_are_cut_row_by_row() -> None:
    grain = np.full((25, 40), 255, np.uint8)
    grain[10:15] = 0
    grain[:10, 12:18] = 0
    grain[15:, 25:30] = 0
    parts = split_at_gutters(grain)
    assert sorted(parts, key=lambda box: (box.y, box.x)) == [
        Box(0, 0, 12, 10),
        Box(18, 0, 22, 10),
        Box(0, 15, 25, 10),
        Box(30, 15, 10, 10),
    ]
