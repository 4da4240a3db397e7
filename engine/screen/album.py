"""The album: which pictures are on the screen, what was decided of each, what to judge next."""

from collections.abc import Iterable, Sequence
from functools import reduce

from engine.policy import Angle, Evidence, Judgement, Seen, Verdict, decide, glance, judge
from engine.screen.changes import BLOCK, Grid
from engine.screen.geometry import area, hull, inset, intersection, outset, overlap
from engine.screen.looks import Round, Urgency, without
from engine.screen.outlines import Outline
from engine.screen.picture import STILL_SECONDS, Picture, category_of, details
from engine.screen.surroundings import surroundings
from engine.terms import Box, Category, Cover, Level
from engine.vision.pixels import Pixels

SAME = 0.5
"""Overlap from which an outline is taken for the same picture as before."""

KEPT = 0.8
GROWTH = 8
"""An outline that holds this share of a picture, and is at most so many times larger, is the same
picture further loaded."""

ALIKE = 0.8
"""Overlap below which a picture counts as another one, and is judged at once."""

STEADY = 0.9
"""Overlap from which a cover stays where it is, rather than jump by a pixel or two."""

OUTSET = 2
"""Pixels that a cover reaches over its picture on each side."""

AGAIN_SECONDS = 0.1
"""A picture that keeps changing is judged ten times a second: a look costs about 10 ms."""

QUICK_STIRS = 4
QUICK_SECONDS = 0.01
"""… but at once the first few times: a page or a program may draw a picture in several steps."""

GROWN_SECONDS = 0.04
"""… and soon when there is more of it to see, as while a page scrolls."""

PARTS_SECONDS = 0.5
"""… and its parts twice a second."""

REPLACED = 0.5
"""A still picture of which so much changes at once counts as another picture in its place."""

FAILED_SECONDS = 1.0
"""How soon to look again at what could not be looked at."""

MOST_COVERS = 200
"""More covers than this become one around them all: the screen is full of them anyway."""

PILE = 0.3
"""A large picture of which the surroundings of findings take this share is covered as a whole."""


_WORSE = (Evidence.CLEAN, Evidence.DOUBT, Evidence.LIKELY)


class Album:
    """Knows every picture of the present sight and what earlier sights decided."""

    def __init__(self, level: Level, first: Angle) -> None:
        """``first`` is the angle from which everything is looked at first."""
        self.level = level
        self._first = first
        self.pace = 1.0
        """Stretches the times between two rounds at what keeps changing."""
        self._pictures: list[Picture] = []
        self._next_number = 1

    def inherit(self, covers: Iterable[Box], now: float) -> None:
        """Take over the covers that a predecessor left: they stay until rounds clear them."""
        for cover in covers:
            self._add(inset(cover, OUTSET), Verdict(covered=True, signed_at=now))

    def clip(self, screen: Box) -> None:
        """Keep what is on the screen; what is partly off it goes on with the rest."""
        for picture in list(self._pictures):
            seen = intersection(picture.box, screen)
            if seen is None:
                self._pictures.remove(picture)
            elif seen != picture.box:
                picture.box, picture.changed = seen, True
                picture.rounds.clear()

    def hide(self, hidden: Sequence[Box]) -> None:
        """Note which places could not be seen: what is there waits, and is judged anew later."""
        for picture in self._pictures:
            picture.hidden = any(intersection(place, picture.box) for place in hidden)
            if picture.hidden:
                picture.rounds.clear()
                picture.changed = True

    def leave(self, picture: Picture) -> None:
        """Forget a picture that has scrolled out of sight."""
        self._pictures.remove(picture)

    def disturb(self, changed: Grid, settled: Iterable[Picture]) -> None:
        """Note which pictures' pixels changed; those ``settled`` have only moved."""
        moved = {picture.number for picture in settled}
        for picture in self._pictures:
            if picture.number not in moved:
                picture.disturbed = max(picture.disturbed, _share(changed, picture.box))

    def arrange(self, outlines: Sequence[Outline], now: float) -> None:
        """Note where pictures are now.

        A covered picture that is not among the outlines stays, to be judged where it was.
        """
        left = list(outlines)
        for picture in list(self._pictures):
            same = None if picture.detail else _same(picture.box, left)
            if same is not None:
                left.remove(same)
                self._place(picture, same, now)
            elif not picture.verdict.covered:
                self._pictures.remove(picture)
                continue
            if picture.disturbed:
                self._stir(picture, now)
        for outline in left:
            self._add(outline.box, Verdict(), ground=outline.ground)

    def appear(self, boxes: Sequence[Box], now: float) -> bool:
        """Take in what appeared where no picture was; true when anything did.

        What continues a picture that has just appeared is the rest of that picture, drawn
        in a second step.
        """
        taken = 0
        for box in boxes:
            begun = next(
                (p for p in self._pictures if p.is_begun(now) and _goes_on(p.box, box)), None
            )
            if begun is not None:
                begun.box = hull(begun.box, box)
                begun.changed, begun.due_at = True, 0.0
                begun.rounds.clear()
            elif all(overlap(box, p.box) < SAME for p in self._pictures):
                self._add(box, Verdict()).appeared_at = now
            else:
                continue
            taken += 1
        return taken > 0

    def plan(self, now: float) -> None:
        """Begin to judge every picture that changed and whose time has come."""
        for picture in self._pictures:
            if picture.waits and now >= picture.due_at:
                hurried = picture.stirs < QUICK_STIRS
                picture.due_at = now + (QUICK_SECONDS if hurried else AGAIN_SECONDS * self.pace)
                with_parts = now >= picture.parts_due_at
                if with_parts:
                    picture.parts_due_at = now + PARTS_SECONDS * self.pace
                picture.begin(self._first, with_parts=with_parts)

    def next(self) -> tuple[Picture, Round] | None:
        """Return the most urgent round; None when none waits.

        Among equals large pictures come first, but after what lies on top of them.
        """
        waiting = [picture for picture in self._pictures if picture.rounds]
        if not waiting:
            return None
        picture = min(waiting, key=lambda p: (p.rounds[0].urgency, p.ground, -area(p.box)))
        return picture, picture.rounds[0]

    def fail(self, picture: Picture, now: float) -> None:
        """Cover what could not be looked at, and look again later."""
        picture.verdict = decide(picture.verdict, Evidence.COVER, now)
        picture.rounds.clear()
        picture.changed, picture.due_at = True, now + FAILED_SECONDS

    def take(self, picture: Picture, seen: Seen, sight: Pixels, now: float) -> Category | None:
        """Note what the next look saw; returns what was newly covered, or None."""
        present = picture.rounds[0]
        picture.known = picture.known or seen.known is not None
        if picture.is_large(sight):
            others = [p.box for p in self.covered(None) if p is not picture]
            seen = without(seen, present.box, others)
        glancing = present.angle is Angle.GLANCE
        judgement = (
            glance(seen, self.level) if glancing else judge([*present.seen, seen], self.level)
        )
        if not (glancing and judgement.again):
            present.seen.append(seen)
        if judgement.again:
            present.angle = judgement.again
            present.urgency = _urgency(present, judgement)
            return None
        picture.rounds.popleft()
        if judgement.evidence is Evidence.COVER:
            return self._sign(picture, present, sight, now)
        picture.worst = max(picture.worst, judgement.evidence, key=_WORSE.index)
        if not picture.rounds:
            return self._end(picture, present, now)
        return None

    def judge_all(self, level: Level, first: Angle) -> None:
        """Judge by another level: everything anew, and at once."""
        self.level, self._first = level, first
        for picture in self._pictures:
            picture.rounds.clear()
            picture.changed, picture.due_at, picture.parts_due_at = True, 0.0, 0.0

    def covered(self, number: int | None) -> list[Picture]:
        """Return the covered pictures: the one of this number, or (None) all."""
        return [
            picture
            for picture in self._pictures
            if picture.verdict.covered and number in (None, picture.number)
        ]

    def lift(self, picture: Picture) -> None:
        """Uncover a picture that a second look has cleared."""
        picture.verdict = Verdict()
        picture.rounds.clear()
        picture.changed = False
        picture.number = self._next_number
        self._next_number += 1

    def covers(self, screen: Box) -> tuple[Cover, ...]:
        """Return the covers that shall stand now; when Strict, also over what is not yet judged."""
        covers = tuple(
            Cover(picture.number, outset(picture.box, OUTSET, screen))
            for picture in self._pictures
            if self._is_covered(picture) and intersection(picture.box, screen)
        )
        if len(covers) <= MOST_COVERS:
            return covers
        return (Cover(covers[0].number, reduce(hull, (cover.box for cover in covers))),)

    def due_in(self, now: float) -> float | None:
        """Return in how many seconds ``plan`` has something to do; None for not at all."""
        times = [p.due_at - now for p in self._pictures if p.waits]
        return max(0.0, min(times)) if times else None

    @property
    def settled(self) -> bool:
        """Whether every picture that is to be seen got its first look."""
        return not any(p.rounds and p.rounds[0].urgency is Urgency.NEW for p in self._pictures)

    @property
    def pictures(self) -> Sequence[Picture]:
        """All of them."""
        return self._pictures

    def _is_covered(self, picture: Picture) -> bool:
        return picture.verdict.covered or (self.level is Level.STRICT and not picture.judged)

    def _add(self, box: Box, verdict: Verdict, *, ground: bool = False) -> Picture:
        picture = Picture(self._next_number, box, ground, verdict)
        self._next_number += 1
        self._pictures.append(picture)
        return picture

    def _place(self, picture: Picture, outline: Outline, now: float) -> None:
        """Have a picture be where its outline is now; a cover moves only for a reason."""
        if picture.verdict.covered and outline.ground and not picture.ground:
            # What it was covered for may be a picture that was not told from it yet.
            picture.ground = picture.changed = True
        if picture.verdict.covered and _within(outline.box, picture.box) and picture.moving(now):
            return  # a part of a film that stands still does not bare the rest
        if picture.verdict.covered and overlap(outline.box, picture.box) >= STEADY:
            if _within(outline.box, picture.box):
                return
            outline = Outline(hull(outline.box, picture.box), outline.ground)
        if overlap(outline.box, picture.box) < ALIKE:
            picture.due_at, picture.parts_due_at, picture.stirs = 0.0, 0.0, 0
            picture.changed = True
        if not _within(outline.box, picture.box):
            picture.changed = True
            picture.due_at = min(picture.due_at, now + GROWN_SECONDS)
        picture.box, picture.ground = outline.box, outline.ground

    def _stir(self, picture: Picture, now: float) -> None:
        """Have a picture judged again whose pixels changed; another one in its place is new."""
        if picture.disturbed >= REPLACED and not picture.moving(now):
            picture.judged = False
        picture.changed, picture.disturbed = True, 0.0
        again = now - picture.stirred_at < STILL_SECONDS
        picture.stirs = picture.stirs + 1 if again else 1
        if again:
            picture.moved_at = now
        picture.stirred_at = now

    def _sign(self, picture: Picture, done: Round, sight: Pixels, now: float) -> Category | None:
        """Cover what a round asked for; returns what was newly covered."""
        category = category_of(done, moving=picture.moving(now))
        found = details(done, picture.box, self.level) if picture.is_large(sight) else ()
        if found and not picture.verdict.covered:
            fresh = [self._detail(sight, finding, picture.box, now) for finding in found]
            if not self._piles_up(picture):
                if not picture.rounds:
                    self._end(picture, done, now)
                return category if any(fresh) else None
        newly = not picture.verdict.covered
        picture.verdict = decide(picture.verdict, Evidence.COVER, now)
        picture.end_rounds()
        self._absorb(picture)
        return category if newly else None

    def _detail(self, sight: Pixels, finding: Box, limit: Box, now: float) -> bool:
        """Cover a finding's surroundings; true when no cover held the finding before."""
        for picture in self._pictures:
            if picture.detail and intersection(finding, picture.box) == finding:
                picture.verdict = decide(picture.verdict, Evidence.COVER, now)
                return False
        box = surroundings(sight, finding, limit)
        found = self._add(box, decide(Verdict(), Evidence.COVER, now))
        found.detail, found.judged, found.changed = True, True, False
        return True

    def _absorb(self, whole: Picture) -> None:
        """Drop the details within a cover: left beside it, they would speak for its lifting.

        What lies under another cover does not count when a large picture is judged again.
        """
        self._pictures = [
            picture
            for picture in self._pictures
            if not (picture.detail and intersection(picture.box, whole.box) == picture.box)
            or picture is whole
        ]

    def _piles_up(self, picture: Picture) -> bool:
        """Whether the details of a large picture take so much of it that it is covered whole."""
        boxes = [p.box for p in self._pictures if p.detail and intersection(p.box, picture.box)]
        return sum(map(area, boxes)) >= PILE * area(picture.box)

    def _end(self, picture: Picture, last: Round, now: float) -> Category | None:
        """End a judging in which nothing asked for a cover; doubt that goes on covers."""
        picture.judged = True
        was_covered = picture.verdict.covered
        evidence = picture.worst
        if evidence is Evidence.LIKELY and 0 < picture.stirs < QUICK_STIRS:
            evidence = Evidence.DOUBT  # rounds in quick succession are no three witnesses
        picture.verdict = decide(picture.verdict, evidence, now, moving=picture.moving(now))
        if not was_covered:
            newly = picture.verdict.covered
            return category_of(last, moving=picture.moving(now)) if newly else None
        if not picture.verdict.covered:
            picture.number = self._next_number
            self._next_number += 1
            for other in self._pictures:  # findings under this cover did not count for them
                other.changed = other.changed or intersection(other.box, picture.box) is not None
        elif picture.worst is Evidence.CLEAN:
            picture.changed = True  # a clean round alone lifts nothing: judge again when due
        return None


def _urgency(present: Round, judgement: Judgement) -> Urgency:
    """Return how urgent the next look of a round is: a likely picture is as urgent as a new one."""
    if present.urgency is Urgency.NEW and judgement.evidence is not Evidence.LIKELY:
        return Urgency.DOUBT
    return present.urgency


def _same(box: Box, outlines: Sequence[Outline]) -> Outline | None:
    """Return the outline that now holds a picture, if any: in its place, or grown around it."""
    best = max(outlines, key=lambda outline: overlap(outline.box, box), default=None)
    if best is None or overlap(best.box, box) >= SAME:
        return best
    kept = intersection(best.box, box)
    grown = kept is not None and area(kept) >= KEPT * area(box)
    return best if grown and area(best.box) <= GROWTH * area(box) else None


def _goes_on(box: Box, other: Box) -> bool:
    """Whether two boxes lie edge to edge and are equally wide, or equally high."""
    across = (box.x, box.x + box.width) == (other.x, other.x + other.width)
    down = (box.y, box.y + box.height) == (other.y, other.y + other.height)
    below = other.y in (box.y + box.height, box.y - other.height)
    beside = other.x in (box.x + box.width, box.x - other.width)
    return (across and below and box.y != other.y) or (down and beside and box.x != other.x)


def _within(inner: Box, outer: Box) -> bool:
    """Whether a box lies in another, but for a pixel or two."""
    grown = Box(outer.x - 2, outer.y - 2, outer.width + 4, outer.height + 4)
    return intersection(inner, grown) == inner


def _share(changed: Grid, box: Box) -> float:
    """Return the share of a box's blocks that changed."""
    rows = slice(max(0, box.y // BLOCK), max(0, -(-(box.y + box.height) // BLOCK)))
    columns = slice(max(0, box.x // BLOCK), max(0, -(-(box.x + box.width) // BLOCK)))
    blocks = changed[rows, columns]
    return float(blocks.mean()) if blocks.size else 0.0
