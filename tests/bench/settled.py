"""A still frame settled: what the engine covers of it once it has looked at everything."""

import time

from engine.packs import load_pack
from engine.screen.capture import Sight
from engine.screen.lookout import Lookout
from engine.terms import Box, Level
from engine.vision.detector import open_detector
from engine.vision.eye import Eye
from tests.bench.baselines import PACK
from tests.bench.scenes.scene import Place, Screen

MOST_LOOKS = 5000
"""A lookout that is still busy after so many looks does not settle, and that is a defect."""


class Guarding:
    """A detector with the stand-in pack, and a new memory for every frame."""

    def __init__(self, level: Level = Level.ALL) -> None:
        self._detector = open_detector(load_pack(PACK))
        self._level = level

    def settle(self, screen: Screen) -> tuple[list[Place], float]:
        """Return the covers of a frame of which everything is new, and the seconds they took."""
        height, width = screen.shape[:2]
        sight = Sight(screen, (), (), (Box(0, 0, width, height),), trusted=True)
        lookout = Lookout(Eye(self._detector, ()), self._level, clock=time.monotonic)
        begun = time.perf_counter()
        lookout.see(sight)
        for _ in range(MOST_LOOKS):
            if not lookout.busy:
                break
            lookout.examine()
        spent = time.perf_counter() - begun
        assert not lookout.busy, "the lookout did not settle"
        boxes = (cover.box for cover in lookout.covers())
        return [Place(box.x, box.y, box.width, box.height) for box in boxes], spent
