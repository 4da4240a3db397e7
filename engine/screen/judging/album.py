"""The album: which pictures are on the screen, what was decided of each, what to judge next."""

from collections.abc import Iterable, Sequence
from functools import reduce

from engine.geometry import area, contains, hull, inset, intersection, outset, overlap
from engine.policy import Angle, Evidence, Judgement, Seen, Verdict, decide, glance, judge
from engine.screen.finding.changes import Grid, share_changed
from engine.screen.finding.outlines import Outline
from engine.screen.judging.looks import Round, Urgency, without
from engine.screen.judging.matching import SAME, goes_on, same_picture
from engine.screen.judging.picture import GROWN_SECONDS, Picture, category_of, details
from engine.screen.judging.surroundings import surroundings
from engine.terms import Box, Category, Cover, Level
from engine.vision.pixels import Pixels

OUTSET = 2
"""Pixels that a cover reaches over its picture on each side."""

AGAIN_SECONDS = 0.1
"""A picture that keeps changing is judged ten times a second: a look costs about 10 ms."""

QUICK_STIRS = 4
QUICK_SECONDS = 0.01
"""… but at once the first few times: a page or a program may draw a picture in several steps."""

PARTS_SECONDS = 0.6
"""… and its parts less often."""

SLIVER = 64
"""Pixels; of a picture that is only so high as yet while a page scrolls there soon is more."""

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
        self._last_number = 0

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
                picture.disturbed = max(picture.disturbed, share_changed(changed, picture.box))

    def arrange(self, outlines: Sequence[Outline], now: float, *, scrolling: bool = False) -> None:
        """Note where pictures are now.

        A covered picture that is not among the outlines stays, to be judged where it was.
        """
        left = list(outlines)
        for picture in list(self._pictures):
            same = None if picture.detail else same_picture(picture.box, left)
            if same is not None:
                left.remove(same)
                picture.place(same, now, scrolling=scrolling)
            elif not picture.verdict.covered:
                self._pictures.remove(picture)
                continue
            if picture.disturbed:
                picture.stir(now)
        for outline in left:
            added = self._add(outline.box, Verdict(), ground=outline.ground)
            if scrolling and min(outline.box.width, outline.box.height) < SLIVER:
                added.due_at = now + GROWN_SECONDS

    def appear(self, boxes: Sequence[Box], now: float) -> bool:
        """Take in what appeared where no picture was; true when anything did.

        What continues a picture that has just appeared is the rest of that picture, drawn
        in a second step.
        """
        taken = 0
        for box in boxes:
            begun = next(
                (p for p in self._pictures if p.is_begun(now) and goes_on(p.box, box)), None
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

    def plan(self, now: float, *, thorough: bool = True) -> None:
        """Begin to judge every picture that changed and whose time has come.

        Without ``thorough`` what takes longer waits.
        """
        for picture in self._pictures:
            if picture.waits and now >= picture.due_at:
                hurried = picture.stirs < QUICK_STIRS
                picture.due_at = now + (QUICK_SECONDS if hurried else AGAIN_SECONDS * self.pace)
                picture.begin(self._first, now)
            if thorough and picture.owed and now >= picture.parts_due_at:
                picture.go_on(self._first, now, PARTS_SECONDS * self.pace)

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
        picture.end_rounds()
        picture.changed = False
        picture.number = self._new_number()

    def covers(self, screen: Box) -> tuple[Cover, ...]:
        """Return the covers that shall stand now; when Strict, also over what is not yet judged."""
        covers = tuple(
            Cover(picture.number, outset(picture.box, OUTSET, screen))
            for picture in self._pictures
            if self._is_covered(picture) and intersection(picture.box, screen)
        )
        return gathered(covers)

    def due_in(self, now: float, *, thorough: bool = True) -> float | None:
        """Return in how many seconds ``plan`` has something to do; None for not at all."""
        times = [p.due_at - now for p in self._pictures if p.waits]
        if thorough:
            times += [p.parts_due_at - now for p in self._pictures if p.owed]
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
        picture = Picture(self._new_number(), box, ground, verdict)
        self._pictures.append(picture)
        return picture

    def _new_number(self) -> int:
        self._last_number += 1
        return self._last_number

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
            if picture.detail and contains(picture.box, finding):
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
            if not (picture.detail and contains(whole.box, picture.box)) or picture is whole
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
            picture.number = self._new_number()
            for other in self._pictures:  # findings under this cover did not count for them
                other.changed = other.changed or intersection(other.box, picture.box) is not None
        elif picture.worst is Evidence.CLEAN:
            picture.changed = True  # a clean round alone lifts nothing: judge again when due
        return None


def gathered(covers: tuple[Cover, ...]) -> tuple[Cover, ...]:
    """Return the covers, or one around them all where they are more than MOST_COVERS."""
    if len(covers) <= MOST_COVERS:
        return covers
    return (Cover(covers[0].number, reduce(hull, (cover.box for cover in covers))),)


def _urgency(present: Round, judgement: Judgement) -> Urgency:
    """Return how urgent the next look of a round is: a likely picture is as urgent as a new one."""
    if present.urgency is Urgency.NEW and judgement.evidence is not Evidence.LIKELY:
        return Urgency.DOUBT
    return present.urgency
