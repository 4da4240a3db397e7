"""The album: which pictures are on the screen, what was decided of each, what to judge next."""

from collections.abc import Iterable, Sequence

from engine.policy import Evidence, Judgement, Seen, Verdict, decide, judge
from engine.screen.changes import BLOCK, Grid
from engine.screen.geometry import area, inset, intersection, outset, overlap
from engine.screen.looks import Round, Urgency, without
from engine.screen.picture import Picture, category_of, surroundings
from engine.screen.pictures import Outline
from engine.terms import Box, Category, Cover, Level

SAME = 0.5
"""Overlap from which an outline is taken for the same picture as before."""

KEPT = 0.8
GROWTH = 8
"""An outline that holds this share of a picture, and is at most so many times larger, is the same
picture further loaded."""

STEADY = 0.9
"""Overlap from which a cover stays where it is, rather than jump by a pixel or two."""

OUTSET = 2
"""Pixels that a cover reaches over its picture on each side."""

AGAIN_SECONDS = 0.1
"""A picture that keeps changing is judged ten times a second: a look costs about 10 ms."""

PARTS_SECONDS = 0.5
"""… and its parts twice a second."""

MANY_DETAILS = 3
"""From so many covered findings on a large picture is covered as a whole."""


class Album:
    """Knows every picture of the present sight and what earlier sights decided."""

    def __init__(self, level: Level, pace: float = 1.0) -> None:
        """``pace`` stretches the times between two rounds at what keeps changing."""
        self.level = level
        self.pace = pace
        self._pictures: list[Picture] = []
        self._next_number = 1

    def inherit(self, covers: Iterable[Box], now: float) -> None:
        """Take over the covers that a predecessor left: they stay until rounds clear them."""
        for cover in covers:
            verdict = Verdict(covered=True, signed_at=now)
            self._add(inset(cover, OUTSET), (), verdict)

    def disturb(self, changed: Grid, settled: Iterable[Picture]) -> None:
        """Note which pictures' pixels changed; those ``settled`` have only moved."""
        moved = {picture.number for picture in settled}
        for picture in self._pictures:
            if picture.number not in moved and _touches(changed, picture.box):
                picture.disturbed = True

    def arrange(self, outlines: Sequence[Outline], hidden: Sequence[Box], now: float) -> None:
        """Note where pictures are now.

        A covered picture that is not among the outlines stays, to be judged where it was,
        unless its place is ``hidden``: then nothing is known, and it waits.
        """
        left = list(outlines)
        for picture in list(self._pictures):
            same = None if picture.detail else _same(picture.box, left)
            if same is not None:
                left.remove(same)
                self._place(picture, same)
            elif not picture.verdict.covered:
                self._pictures.remove(picture)
                continue
            if picture.disturbed:
                picture.changed, picture.disturbed = True, False
                if picture.judged:
                    picture.moved_at = now
            picture.hidden = any(intersection(place, picture.box) for place in hidden)
            if picture.hidden:
                picture.rounds.clear()
                picture.changed = True
        for outline in left:
            self._add(outline.box, outline.inner, Verdict())

    def plan(self, now: float) -> None:
        """Begin to judge every picture that changed and whose time has come."""
        for picture in self._pictures:
            if picture.waits and now >= picture.due_at:
                picture.due_at = now + AGAIN_SECONDS * self.pace
                with_parts = now >= picture.parts_due_at
                if with_parts:
                    picture.parts_due_at = now + PARTS_SECONDS * self.pace
                picture.begin(with_parts=with_parts)

    def next(self) -> tuple[Picture, Round] | None:
        """Return the most urgent round, large pictures first among equals; None when none waits."""
        waiting = [picture for picture in self._pictures if picture.rounds]
        if not waiting:
            return None
        picture = min(waiting, key=lambda p: (p.rounds[0].urgency, -area(p.box)))
        return picture, picture.rounds[0]

    def take(self, picture: Picture, seen: Seen, screen: Box, now: float) -> Category | None:
        """Note what the next look saw; returns what was newly covered, or None."""
        present = picture.rounds[0]
        present.seen.append(without(seen, present.box, picture.inner))
        judgement = judge(present.seen, self.level)
        if judgement.again:
            present.angle = judgement.again
            present.urgency = _urgency(present, judgement)
            return None
        picture.rounds.popleft()
        if judgement.evidence is Evidence.COVER:
            return self._sign(picture, present, screen, now)
        picture.doubted = picture.doubted or judgement.evidence is not Evidence.CLEAN
        if not picture.rounds:
            return self._end(picture, present, now)
        return None

    def judge_all(self, level: Level) -> None:
        """Judge by another level: everything anew, and at once."""
        self.level = level
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
        return tuple(
            Cover(picture.number, outset(picture.box, OUTSET, screen))
            for picture in self._pictures
            if self._is_covered(picture) and intersection(picture.box, screen)
        )

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

    def _add(self, box: Box, inner: tuple[Box, ...], verdict: Verdict) -> Picture:
        picture = Picture(self._next_number, box, inner, verdict)
        self._next_number += 1
        self._pictures.append(picture)
        return picture

    def _place(self, picture: Picture, outline: Outline) -> None:
        """Have a picture be where its outline is now; a cover moves only for a reason."""
        if picture.verdict.covered and overlap(outline.box, picture.box) >= STEADY:
            return
        picture.changed = picture.changed or not _within(outline.box, picture.box)
        picture.box, picture.inner = outline.box, outline.inner

    def _sign(self, picture: Picture, done: Round, screen: Box, now: float) -> Category | None:
        """Cover what a round asked for; returns what was newly covered."""
        category = category_of(done, moving=picture.moving(now))
        detail = surroundings(picture, done, self.level, screen)
        if detail is None or self._piles_up(picture, detail):
            newly = not picture.verdict.covered
            picture.verdict = decide(picture.verdict, Evidence.COVER, now)
            picture.end_rounds()
            return category if newly else None
        near = next((p for p in self._details(picture) if overlap(p.box, detail) > 0), None)
        if near is not None:
            near.verdict = decide(near.verdict, Evidence.COVER, now)
            return None
        picture.judged = True
        found = self._add(detail, (), decide(Verdict(), Evidence.COVER, now))
        found.detail, found.changed, found.disturbed = True, False, False
        found.end_rounds()
        return category

    def _piles_up(self, picture: Picture, detail: Box) -> bool:
        apart = [p for p in self._details(picture) if not intersection(p.box, detail)]
        return len(apart) + 1 >= MANY_DETAILS

    def _details(self, picture: Picture) -> list[Picture]:
        return [p for p in self._pictures if p.detail and intersection(p.box, picture.box)]

    def _end(self, picture: Picture, last: Round, now: float) -> Category | None:
        """End a judging in which nothing asked for a cover; doubt that goes on covers."""
        picture.judged = True
        evidence = Evidence.DOUBT if picture.doubted else Evidence.CLEAN
        was_covered = picture.verdict.covered
        picture.verdict = decide(picture.verdict, evidence, now, moving=picture.moving(now))
        if not was_covered:
            newly = picture.verdict.covered
            return category_of(last, moving=picture.moving(now)) if newly else None
        if not picture.verdict.covered:
            picture.number = self._next_number
            self._next_number += 1
        elif not picture.doubted:
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


def _within(inner: Box, outer: Box) -> bool:
    """Whether a box lies in another, but for a pixel or two."""
    grown = Box(outer.x - 2, outer.y - 2, outer.width + 4, outer.height + 4)
    return intersection(inner, grown) == inner


def _touches(changed: Grid, box: Box) -> bool:
    rows = slice(max(0, box.y // BLOCK), max(0, -(-(box.y + box.height) // BLOCK)))
    columns = slice(max(0, box.x // BLOCK), max(0, -(-(box.x + box.width) // BLOCK)))
    return bool(changed[rows, columns].any())
