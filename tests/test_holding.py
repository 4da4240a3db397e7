"""The measuring of what holding costs: real pictures, a real judge, and none left undecided."""

import cv2
import numpy as np
import pytest

from tests.bench.traffic import holding
from tests.bench.traffic.holding import SIDES, measure, pictures


def test_pictures_have_the_sizes_of_pages_and_are_all_different() -> None:
    photo = np.random.default_rng(1).integers(0, 255, (700, 900, 3), np.uint8)
    made = pictures(12, 1, [photo])
    assert len(set(made)) == 12
    assert made == pictures(12, 1, [photo])
    for body in made:
        picture = cv2.imdecode(np.frombuffer(body, np.uint8), cv2.IMREAD_COLOR)
        assert picture is not None
        assert SIDES[0] <= max(picture.shape[:2]) <= SIDES[1]


def test_holding_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(holding, "ALONE", 3)
    monkeypatch.setattr(holding, "PAGE", 4)
    told = measure()
    assert told.unknown == 0
    assert 0 < told.p50 <= told.p95
    assert told.again_ms < told.page_s * 1000
    assert told.glance_ms > 0
