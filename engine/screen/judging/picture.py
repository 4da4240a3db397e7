"""A picture on the screen: where it is, what was decided of it, and what is still to be judged."""

from collections import deque
from dataclasses import dataclass, field

from engine.geometry import area, hull, moved, overlap
from engine.policy import Angle, Evidence, Verdict, asks
from engine.screen.finding.outlines import Outline
from engine.screen.judging.looks import Round, Urgency, placed
from engine.screen.judging.matching import about_within
from engine.terms import Box, Category, Level
from engine.vision.parts import parts
from engine.vision.pixels import Pixels

DOMINATES = 0.25
"""A finding whose longer side is this share of the picture's has the whole of it covered."""

LARGE_SHARE = 0.12
"""Of a picture that takes more of the screen than this, only the surroundings of a small finding
are covered: it may be a background, with other pictures on it that could not be told from it."""

DRAWN_SECONDS = 0.3
"""How long the drawing of one picture may take from its first part on."""

STILL_SECONDS = 1.0
"""A picture that has not changed for so long no longer counts as moving."""

ALIKE = 0.8
"""Overlap below which a picture counts as another one, and is judged at once."""

STEADY = 0.9
"""Overlap from which a cover stays where it is, rather than jump by a pixel or two."""

REPLACED = 0.5
"""A still picture of which so much changes at once counts as another picture in its place."""

GROWN_SECONDS = 0.06
"""How soon a picture is judged again when there is more of it to see, as while a page scrolls."""


@dataclass
class Picture:
    """A picture; its number never changes while its cover stands.

    ``ground``: other pictures lie on top of it. ``detail`` marks the surroundings of a finding
    within a large picture. ``judged`` is false until a first round has ended. ``disturbed`` is
    the share of it that changed since it was last outlined. ``stirs`` counts the changes of its
    content that came within a second of each other. ``worst`` is what its rounds say so far.
    ``known``: a list of known pictures asked for its cover. ``owed``: since it changed it was
    not judged thoroughly yet.
    """

    number: int
    box: Box
    ground: bool = False
    verdict: Verdict = field(default_factory=Verdict)
    rounds: deque[Round] = field(default_factory=deque)
    detail: bool = False
    judged: bool = False
    worst: Evidence = Evidence.CLEAN
    changed: bool = True
    owed: bool = False
    disturbed: float = 0.0
    hidden: bool = False
    known: bool = False
    due_at: float = 0.0
    parts_due_at: float = 0.0
    begun_at: float = -GROWN_SECONDS
    stirred_at: float = -STILL_SECONDS
    stirs: int = 0
    appeared_at: float = -DRAWN_SECONDS
    moved_at: float = -STILL_SECONDS

    @property
    def waits(self) -> bool:
        """Whether a round shall begin as soon as it is due."""
        return self.changed and not self.rounds and not self.hidden

    def begin(self, angle: Angle, now: float) -> None:
        """Begin to judge it from this angle; it is owed a thorough judging as well."""
        self.begun_at = now
        self.changed, self.worst, self.owed = False, Evidence.CLEAN, True
        urgency = Urgency.COVERED if self.verdict.covered else Urgency.NEW
        self.rounds.append(Round(self.box, urgency, angle))

    def go_on(self, angle: Angle, now: float, every: float) -> None:
        """Judge it thoroughly: whole, where a glance was all, and in parts, each from this angle.

        The next thorough judging may follow after ``every`` seconds.
        """
        self.owed, self.parts_due_at = False, now + every
        if angle is Angle.GLANCE:
            self.rounds.append(Round(self.box, Urgency.PARTS, Angle.WHOLE))
        self.rounds.extend(Round(tile, Urgency.PARTS, angle) for tile in parts(self.box))

    def is_begun(self, now: float) -> bool:
        """Whether it appeared just now, and more of it may follow."""
        return now - self.appeared_at < DRAWN_SECONDS

    def moving(self, now: float) -> bool:
        """Whether its content keeps changing, as a video's does."""
        return now - self.moved_at < STILL_SECONDS

    def move(self, box: Box, down: int) -> None:
        """Have it be at ``box``, ``down`` pixels lower than before; judge anew what was cut off."""
        cut = (box.width, box.height) != (self.box.width, self.box.height)
        self.box = box
        if cut and self.rounds:
            self.rounds.clear()
            self.changed, self.due_at = True, 0.0
        for waiting in self.rounds:
            waiting.box = moved(waiting.box, 0, down)

    def place(self, outline: Outline, now: float, *, scrolling: bool) -> None:
        """Be where the outline is now; a cover moves only for a reason.

        What comes in while a page scrolls is judged every GROWN_SECONDS, and what has changed
        otherwise at once.
        """
        if self.verdict.covered and outline.ground and not self.ground:
            # What it was covered for may be a picture that was not told from it yet.
            self.ground = self.changed = True
        if self.verdict.covered and about_within(outline.box, self.box) and self.moving(now):
            return  # a part of a film that stands still does not bare the rest
        if self.verdict.covered and overlap(outline.box, self.box) >= STEADY:
            if about_within(outline.box, self.box):
                return
            outline = Outline(hull(outline.box, self.box), outline.ground)
        if overlap(outline.box, self.box) < ALIKE:
            self.rounds.clear()  # of what was there they say little
            self.due_at, self.parts_due_at, self.stirs = 0.0, 0.0, 0
            self.changed = True
        if not about_within(outline.box, self.box):
            self.changed = True
            self.due_at = min(self.due_at, now + GROWN_SECONDS)
        if scrolling:
            self.due_at = max(self.due_at, self.begun_at + GROWN_SECONDS)
        self.box, self.ground = outline.box, outline.ground

    def stir(self, now: float) -> None:
        """Wait to be judged again, since pixels changed; another picture in its place is new."""
        if self.disturbed >= REPLACED and not self.moving(now):
            self.judged = False
        self.changed, self.disturbed = True, 0.0
        again = now - self.stirred_at < STILL_SECONDS
        self.stirs = self.stirs + 1 if again else 1
        if again:
            self.moved_at = now
        self.stirred_at = now

    def is_large(self, sight: Pixels) -> bool:
        """Whether it may be a ground, of which only findings' surroundings are covered."""
        return not self.known and area(self.box) > LARGE_SHARE * sight.shape[0] * sight.shape[1]

    def end_rounds(self) -> None:
        """Forget what was still to be judged."""
        self.rounds.clear()
        self.judged, self.owed = True, False


def details(done: Round, box: Box, level: Level) -> tuple[Box, ...]:
    """Return the findings of a large picture whose surroundings to cover; none for all of it."""
    asking = [placed(finding, done.box) for finding in asks(done.seen, level)]
    longest = max(
        (max(found.width / box.width, found.height / box.height) for found in asking),
        default=0.0,
    )
    if done.urgency is Urgency.PARTS and not asking:
        return (done.box,)
    return tuple(asking) if longest < DOMINATES else ()


def category_of(done: Round, *, moving: bool) -> Category:
    """Return what a covered picture is recorded as."""
    known = next((seen.known for seen in done.seen if seen.known), None)
    return known or (Category.VIDEO if moving else Category.PICTURE)
