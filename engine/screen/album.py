"""The album: which pictures are on the screen, what was decided of each, what to look at next."""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from engine.policy import Evidence, Verdict, decide
from engine.screen.changes import BLOCK, Grid
from engine.screen.geometry import area, inset, intersection, outset, overlap
from engine.screen.looks import Look, Urgency, doubtful, parts, whole
from engine.terms import Box, Cover

SAME = 0.5
"""Overlap from which a box is taken for the same picture as before."""

KEPT = 0.8
GROWTH = 8
"""A box that holds this share of a picture, and is at most so many times larger, is the same
picture further loaded."""

STEADY = 0.9
"""Overlap from which a cover stays where it is, rather than jump by a pixel or two."""

OUTSET = 2
"""Pixels that a cover reaches over its picture on each side."""

AGAIN_SECONDS = 0.1
"""A picture that keeps changing is looked at ten times a second: a look costs about 10 ms."""

PARTS_SECONDS = 0.5
"""… and its parts twice a second."""


@dataclass
class Picture:
    """A picture on the screen; its number never changes."""

    number: int
    box: Box
    verdict: Verdict = field(default_factory=Verdict)
    looks: deque[Look] = field(default_factory=deque)
    doubted: bool = False
    changed: bool = True
    hidden: bool = False
    due_at: float = 0.0
    parts_due_at: float = 0.0

    @property
    def waits(self) -> bool:
        """Whether a round of looks shall begin as soon as it is due."""
        return self.changed and not self.looks and not self.hidden


class Album:
    """Knows every picture of the present sight and what earlier sights decided."""

    def __init__(self) -> None:
        self._pictures: list[Picture] = []
        self._next_number = 1

    def inherit(self, covers: Iterable[Box], now: float) -> None:
        """Take over the covers that a predecessor left: they stay until a look clears them."""
        for cover in covers:
            verdict = Verdict(covered=True, signed_at=now)
            self._add(Picture(self._next_number, inset(cover, OUTSET), verdict))

    def see(self, boxes: Sequence[Box], changed: Grid, hidden: Sequence[Box]) -> None:
        """Note where pictures are now, and which of them changed.

        A covered picture whose box is not among ``boxes`` stays, to be looked at where it
        was, unless its place is ``hidden``: then nothing is known, and it waits.
        """
        left = list(boxes)
        for picture in list(self._pictures):
            same = _same(picture, left)
            if same is not None:
                left.remove(same)
                if not picture.verdict.covered or overlap(same, picture.box) < STEADY:
                    picture.changed = picture.changed or same != picture.box
                    picture.box = same
            elif not picture.verdict.covered:
                self._pictures.remove(picture)
                continue
            picture.changed = picture.changed or _touches(changed, picture.box)
            picture.hidden = any(intersection(place, picture.box) for place in hidden)
            if picture.hidden:
                picture.looks.clear()
                picture.changed = True
        for box in left:
            self._add(Picture(self._next_number, box))

    def plan(self, now: float) -> None:
        """Start a round of looks at every picture that changed and whose time has come."""
        for picture in self._pictures:
            if picture.waits and now >= picture.due_at:
                picture.changed = picture.doubted = False
                picture.due_at = now + AGAIN_SECONDS
                picture.looks.append(whole(picture.box, covered=picture.verdict.covered))
                if now >= picture.parts_due_at:
                    picture.parts_due_at = now + PARTS_SECONDS
                    picture.looks.extend(parts(picture.box))

    def next(self) -> tuple[Picture, Look] | None:
        """Return the most urgent look, large pictures first among equals; None when all is done."""
        waiting = [picture for picture in self._pictures if picture.looks]
        if not waiting:
            return None
        picture = min(waiting, key=lambda p: (p.looks[0].urgency, -area(p.box)))
        return picture, picture.looks[0]

    def take(self, picture: Picture, evidence: Evidence, now: float) -> bool:
        """Note what the picture's present look says; true when it is covered from now on."""
        look = picture.looks.popleft()
        if evidence is Evidence.COVER:
            picture.looks.clear()
            newly = not picture.verdict.covered
            picture.verdict = decide(picture.verdict, evidence, now)
            return newly
        if evidence is Evidence.DOUBT:
            if not picture.doubted and look.urgency is not Urgency.PARTS:
                picture.looks.extendleft(reversed(doubtful(look.box)))
            picture.doubted = True
        if not picture.looks and picture.verdict.covered:
            self._end_round(picture, now)
        return False

    def covers(self, screen: Box) -> tuple[Cover, ...]:
        """Return the covers that shall stand now."""
        return tuple(
            Cover(picture.number, outset(picture.box, OUTSET, screen))
            for picture in self._pictures
            if picture.verdict.covered and intersection(picture.box, screen)
        )

    def due_in(self, now: float) -> float | None:
        """Return in how many seconds ``plan`` has something to do; None for not at all."""
        times = [p.due_at - now for p in self._pictures if p.waits]
        return max(0.0, min(times)) if times else None

    @property
    def settled(self) -> bool:
        """Whether every picture that is to be seen got its first look."""
        return not any(p.looks and p.looks[0].urgency is Urgency.NEW for p in self._pictures)

    def _add(self, picture: Picture) -> None:
        self._next_number += 1
        self._pictures.append(picture)

    def _end_round(self, picture: Picture, now: float) -> None:
        """Weigh a round that saw no reason to cover a picture that is covered."""
        evidence = Evidence.DOUBT if picture.doubted else Evidence.CLEAN
        picture.verdict = decide(picture.verdict, evidence, now)
        if not picture.verdict.covered:
            picture.number = self._next_number
            self._next_number += 1
        elif not picture.doubted:
            picture.changed = True  # a clean look alone lifts nothing: look again when due


def _same(picture: Picture, boxes: Sequence[Box]) -> Box | None:
    """Return the box that now holds the picture, if any: in its place, or grown around it."""
    best = max(boxes, key=lambda box: overlap(box, picture.box), default=None)
    if best is None or overlap(best, picture.box) >= SAME:
        return best
    kept = intersection(best, picture.box)
    grown = kept is not None and area(kept) >= KEPT * area(picture.box)
    return best if grown and area(best) <= GROWTH * area(picture.box) else None


def _touches(changed: Grid, box: Box) -> bool:
    rows = slice(max(0, box.y // BLOCK), max(0, -(-(box.y + box.height) // BLOCK)))
    columns = slice(max(0, box.x // BLOCK), max(0, -(-(box.x + box.width) // BLOCK)))
    return bool(changed[rows, columns].any())
