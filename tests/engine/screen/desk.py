"""An album that tests show outlines to, and whose looks see what a test says."""

import numpy as np

from engine.policy import Angle, Finding, Seen
from engine.screen.finding.changes import Grid
from engine.screen.finding.outlines import Outline
from engine.screen.judging.album import Album
from engine.screen.judging.looks import Urgency
from engine.screen.judging.picture import Picture
from engine.terms import Box, Category, Level, Meaning
from engine.vision.pixels import Pixels

SCREEN = Box(0, 0, 1920, 1080)
SIGHT: Pixels = np.zeros((1080, 1920, 4), np.uint8)
PLACE = Box(320, 320, 200, 200)
COVER = Box(318, 318, 204, 204)
LARGE = Box(0, 0, 1600, 1000)
ELSEWHERE: Grid = np.zeros((68, 120), np.bool_)
ELSEWHERE[60, 110] = True
ALL: Grid = np.ones((68, 120), np.bool_)


class Desk:
    """An album that is shown outlines, and whose every look sees what the test says."""

    def __init__(self, level: Level = Level.ALL, pace: float = 1.0) -> None:
        self.album = Album(level, Angle.WHOLE)
        self.album.pace = pace
        self.now = 10.0
        self.looks: list[tuple[Box, Urgency]] = []

    def show(
        self, *outlines: Box | Outline, changed: Grid = ALL, hidden: tuple[Box, ...] = ()
    ) -> None:
        """Have these outlines be on the screen now, and changed since the last time."""
        self.album.hide(hidden)
        self.album.disturb(changed, [])
        drawn = [item if isinstance(item, Outline) else Outline(item) for item in outlines]
        self.album.arrange(drawn, self.now)

    def judge(self, score: float = 0.0, known: Category | None = None) -> list[Category]:
        """Take every look that is due; each finds something of this score all over."""
        told: list[Category] = []
        self.album.plan(self.now)
        for _ in range(1000):
            planned = self.album.next()
            if planned is None:
                return told
            picture, present = planned
            self.looks.append((present.box, present.urgency))
            where = Box(0, 0, present.box.width, present.box.height)
            found = (Finding(Meaning.EXPLICIT, score, where),) if score else ()
            category = self.album.take(picture, Seen(found, known), SIGHT, self.now)
            told += [category] if category else []
        raise AssertionError("judging never ends")

    def first(self) -> Picture:
        return self.album.pictures[0]

    @property
    def boxes(self) -> list[Box]:
        return [cover.box for cover in self.album.covers(SCREEN)]


def covered() -> Desk:
    desk = Desk()
    desk.show(PLACE)
    assert desk.judge(0.9) == [Category.PICTURE]
    return desk
