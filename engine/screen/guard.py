"""The guard's loop: from a changed screen to a cover, without ever waiting for anything else."""

import time
from collections.abc import Callable

from engine.children import Parent
from engine.contract import Blocked, Goodbye, GuardReport
from engine.policy import Angle, Evidence, weigh
from engine.screen.album import Album, Picture
from engine.screen.capture import ScreenSource, Sight
from engine.screen.changes import ChangeGrid
from engine.screen.covering import Covering
from engine.screen.looks import Look
from engine.screen.pictures import PictureFinder
from engine.terms import BEAT_SECONDS, Box, Category, Fault, Layer, Level
from engine.vision.eye import Eye
from engine.vision.pixels import Pixels

RESCAN_SECONDS = 3.0
"""How often the whole screen is compared although nothing said that it changed."""

HIDDEN_SECONDS = 0.05
"""How soon to look again when something under a cover could not be seen."""

CALL_SECONDS = 5.0
CALLS = 4
"""How often a guard that lost its keeper starts one, going on to cover meanwhile; then it ends."""


class ScreenGuard:
    """Watches one screen; ``run`` returns when the keeper says goodbye or a successor took over."""

    def __init__(
        self,
        source: ScreenSource,
        eye: Eye,
        level: Level,
        covering: Covering,
        parent: Parent,
        call_keeper: Callable[[], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._source = source
        self._eye = eye
        self._level = level
        self._covering = covering
        self._parent = parent
        self._call_keeper = call_keeper
        self._clock = clock
        self._changes = ChangeGrid()
        self._finder = PictureFinder()
        self._album = Album()
        self._sight: Sight | None = None
        self._beat_at = 0.0
        self._look_at = 0.0
        self._call_at = 0.0
        self._calls = 0
        self._blind = False
        self._reported: Fault | None = None
        self._uncovered: int = 0

    def run(self) -> None:
        """Guard until it is over; raises CaptureError when the screen can no longer be seen."""
        self._see()
        self._covering.start()  # not before it was looked: its first order sweeps what stood
        while self._attend():
            now = self._clock()
            if self._source.wait(self._patience(now)) or now >= self._look_at:
                self._see()
            self._album.plan(self._clock())
            if planned := self._album.next():
                self._examine(*planned)
            if self._album.settled:
                self._report()

    def _patience(self, now: float) -> float:
        """Return how many seconds there is nothing to do."""
        if self._album.next():
            return 0.0
        times = [self._beat_at - now, self._look_at - now]
        times += [t for t in (self._album.due_in(now), self._covering.owes_in()) if t is not None]
        return max(0.0, min(times))

    def _attend(self) -> bool:
        """Hear keeper and covers; false when the guard's time is over."""
        now = self._clock()
        if now >= self._beat_at:
            self._beat_at = now + BEAT_SECONDS
            messages = list(self._parent.tick())
            self._covering.tick()
        else:
            messages = list(self._parent.poll())
            self._covering.poll()
            self._covering.check()
        if any(isinstance(message, Goodbye) for message in messages):
            return False
        return not self._parent.lost or self._live_on(now)

    def _live_on(self, now: float) -> bool:
        """Go on without a keeper until a successor has covered, and so ended our covers process."""
        if now >= self._call_at:
            if self._calls == CALLS:
                return False
            self._call_at = now + CALL_SECONDS
            self._calls += 1
            self._covering.let_go()
            self._call_keeper()
        return not self._covering.ended

    def _see(self) -> None:
        now = self._clock()
        sight = self._source.look()
        self._look_at = now + (HIDDEN_SECONDS if sight.hidden else RESCAN_SECONDS)
        if self._sight is None:
            self._album.inherit(sight.covers, now)
        self._sight = sight
        self._blind = _is_blind(sight.pixels)
        changed = self._changes.compare(sight.pixels)
        boxes = self._finder.find(sight.pixels, changed)
        self._album.see(boxes, changed, sight.hidden)
        self._cover()

    def _examine(self, picture: Picture, look: Look) -> None:
        assert self._sight is not None
        box = look.box
        crop = self._sight.pixels[box.y : box.y + box.height, box.x : box.x + box.width]
        angle = Angle.MIRRORED if look.mirrored else Angle.WHOLE
        seen = self._eye.look(crop, angle, entire=box == picture.box)
        evidence = Evidence.COVER if seen.known else weigh(seen.findings, self._level)
        newly = self._album.take(picture, evidence, self._clock())
        self._cover()
        if newly:
            self._uncovered += self._reported is None
            self._parent.send(Blocked(time.time(), seen.known or Category.PICTURE, Layer.SCREEN))

    def _cover(self) -> None:
        assert self._sight is not None
        height, width = self._sight.pixels.shape[:2]
        self._covering.order(self._album.covers(Box(0, 0, width, height)))

    def _report(self) -> None:
        """Tell the keeper how things stand, when that changes."""
        fault = self._covering.fault
        if fault is Fault.NONE and self._blind:
            fault = Fault.BLIND
        if fault is not self._reported:
            self._parent.send(GuardReport(fault, self._uncovered))
            self._reported, self._uncovered = fault, 0


def _is_blind(pixels: Pixels) -> bool:
    """Whether a sample of the screen is of one single colour, which no screen in use is."""
    return bool((pixels[::8, ::8] == pixels[0, 0]).all())
