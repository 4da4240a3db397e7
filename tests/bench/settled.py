"""A still frame settled: what the engine covers of it once it has looked at everything."""

import time

from engine.packs import Pack
from engine.screen.capture.sight import Sight
from engine.screen.lookout import Lookout
from engine.terms import Box, Cover, Level
from engine.vision.detector import Detector
from engine.vision.eye import Eye
from engine.vision.session import open_model
from tests.bench.scenes.scene import Place, Screen

MOST_LOOKS = 5000
"""A lookout that is still busy after so many looks does not settle, and that is a defect."""


class Guarding:
    """A pack's detector, and for every frame a memory with nothing in it."""

    def __init__(self, pack: Pack) -> None:
        self._detector = Detector(open_model(pack.detector), pack.manifest.detector)

    def settle(self, screen: Screen) -> tuple[list[Place], float]:
        """Return the covers of a frame of which everything is new, and the seconds they took."""
        sight = _sight(screen)
        lookout = self._lookout(Level.ALL)
        begun = time.perf_counter()
        lookout.see(sight)
        for _ in range(MOST_LOOKS):
            if not lookout.busy:
                break
            lookout.examine()
        spent = time.perf_counter() - begun
        assert not lookout.busy, "the lookout did not settle"
        return _places(lookout.covers()), spent

    def veil(self, screen: Screen) -> list[Place]:
        """Return what is out of sight at the strict level before anything was looked at."""
        lookout = self._lookout(Level.STRICT)
        lookout.see(_sight(screen))
        return _places(lookout.covers())

    def _lookout(self, level: Level) -> Lookout:
        return Lookout(Eye(self._detector, ()), level, clock=time.monotonic)


def _sight(screen: Screen) -> Sight:
    height, width = screen.shape[:2]
    return Sight(screen, (), (), (Box(0, 0, width, height),), trusted=True)


def _places(covers: tuple[Cover, ...]) -> list[Place]:
    boxes = (cover.box for cover in covers)
    return [Place(box.x, box.y, box.width, box.height) for box in boxes]
