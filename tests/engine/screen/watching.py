"""A lookout that tests show screens to, one after the other, at a time of their own."""

from engine.screen.judging.album import AGAIN_SECONDS
from engine.screen.lookout import Lookout
from engine.terms import Box, Category, Level
from engine.vision.eye import Eye
from engine.vision.pixels import Pixels
from tests.engine.screen.textures import (
    MarkedEye,
    blank,
    marked,
    place,
    sight,
    texture,
)

PLACE = Box(208, 144, 160, 160)
COVER = Box(206, 142, 164, 164)
FRAME = 1 / 30


class Watch:
    """A lookout with an eye for marks, at a time that the test sets."""

    def __init__(self, level: Level = Level.ALL, eye: Eye | None = None) -> None:
        self.now = 50.0
        self.eye = MarkedEye()
        self.lookout = Lookout(eye or self.eye, level, lambda: self.now)  # type: ignore[arg-type]  # a fake eye
        self.told: list[Category] = []

    def see(self, pixels: Pixels, *, hidden: tuple[Box, ...] = ()) -> list[Box]:
        """Show a screen, and take every look that it calls for."""
        self.lookout.see(sight(pixels, hidden=hidden))
        return self.look()

    def look(self) -> list[Box]:
        """Take every look that waits."""
        self.lookout.search()
        for _ in range(500):
            if not self.lookout.busy:
                return self.boxes
            category = self.lookout.examine()
            self.told += [category] if category else []
        raise AssertionError("looking never ends")

    def wait(self, seconds: float, step: float = AGAIN_SECONDS) -> list[Box]:
        """Let time pass on a still screen."""
        end = self.now + seconds
        while self.now < end:
            self.now += step
            self.look()
        return self.boxes

    def frame(self, pixels: Pixels) -> list[Box]:
        """Show the next frame of something that moves."""
        self.now += FRAME
        return self.see(pixels)

    @property
    def boxes(self) -> list[Box]:
        return [cover.box for cover in self.lookout.covers()]

    @property
    def numbers(self) -> list[int]:
        return [cover.number for cover in self.lookout.covers()]


def screen(*pictures: tuple[Box, Pixels]) -> Pixels:
    pixels = blank()
    for box, picture in pictures:
        place(pixels, box, picture)
    return pixels


def bad(seed: int = 0, box: Box = PLACE) -> Pixels:
    return marked(texture(box.width, box.height, seed))


def good(seed: int = 0, box: Box = PLACE) -> Pixels:
    return texture(box.width, box.height, seed)


def covering_bad() -> Watch:
    watch = Watch()
    assert watch.see(screen((PLACE, bad()))) == [COVER]
    return watch
