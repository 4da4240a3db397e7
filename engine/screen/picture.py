"""A picture on the screen: where it is, what was decided of it, and what is still to be judged."""

from collections import deque
from dataclasses import dataclass, field

from engine.policy import Verdict
from engine.screen.geometry import area, intersection, outset
from engine.screen.looks import Round, Urgency, parts, placed
from engine.terms import Box, Category, Level, Meaning

DOMINATES = 0.25
"""A finding whose longer side is this share of the picture's has the whole of it covered."""

LARGE_SHARE = 0.12
"""Of a picture that takes more of the screen than this, only the surroundings of a small finding
are covered: it may be a background, with other pictures on it that could not be told from it."""

STILL_SECONDS = 1.0
"""A picture that has not changed for so long no longer counts as moving."""


@dataclass
class Picture:
    """A picture; its number never changes while its cover stands.

    ``detail`` marks the surroundings of a finding within a large picture. ``judged`` is
    false until a first round has ended. ``disturbed``: its pixels changed since it was last
    outlined.
    """

    number: int
    box: Box
    inner: tuple[Box, ...] = ()
    verdict: Verdict = field(default_factory=Verdict)
    rounds: deque[Round] = field(default_factory=deque)
    detail: bool = False
    judged: bool = False
    doubted: bool = False
    changed: bool = True
    disturbed: bool = True
    hidden: bool = False
    due_at: float = 0.0
    parts_due_at: float = 0.0
    moved_at: float = -STILL_SECONDS

    @property
    def waits(self) -> bool:
        """Whether a round shall begin as soon as it is due."""
        return self.changed and not self.rounds and not self.hidden

    def begin(self, *, with_parts: bool) -> None:
        """Begin to judge it: as a whole, and then in parts."""
        self.changed = self.doubted = False
        urgency = Urgency.COVERED if self.verdict.covered else Urgency.NEW
        self.rounds.append(Round(self.box, urgency))
        if with_parts:
            self.rounds.extend(Round(tile, Urgency.PARTS) for tile in parts(self.box))

    def moving(self, now: float) -> bool:
        """Whether its content keeps changing, as a video's does."""
        return now - self.moved_at < STILL_SECONDS

    def move(self, box: Box, down: int) -> None:
        """Have it be at ``box``, ``down`` pixels lower than before, together with all on top."""
        self.box = box
        self.inner = tuple(Box(i.x, i.y + down, i.width, i.height) for i in self.inner)
        for waiting in self.rounds:
            at = waiting.box
            waiting.box = Box(at.x, at.y + down, at.width, at.height)

    def end_rounds(self) -> None:
        """Forget what was still to be judged."""
        self.rounds.clear()
        self.judged = True


def surroundings(picture: Picture, done: Round, level: Level, screen: Box) -> Box | None:
    """Return what to cover of a large picture instead of all of it; None for all of it.

    Covered are three times the finding's width and height, since what was found is seldom
    all that there is to see.
    """
    if done.seen[-1].known or area(picture.box) <= LARGE_SHARE * area(screen):
        return None
    found = _strongest(done, level)
    if found is None:
        return done.box if done.urgency is Urgency.PARTS else None
    box = picture.box
    if max(found.width / box.width, found.height / box.height) >= DOMINATES:
        return None
    wide = outset(found, max(found.width, found.height), screen)
    return intersection(wide, box)


def category_of(done: Round, *, moving: bool) -> Category:
    """Return what a covered picture is recorded as."""
    known = next((seen.known for seen in done.seen if seen.known), None)
    return known or (Category.VIDEO if moving else Category.PICTURE)


def _strongest(done: Round, level: Level) -> Box | None:
    """Return the place of the strongest finding that could have covered."""
    counted = {Meaning.EXPLICIT} | ({Meaning.SUGGESTIVE} if level is Level.STRICT else set())
    found = [finding for seen in done.seen for finding in seen.findings]
    best = max(
        (finding for finding in found if finding.meaning in counted),
        key=lambda finding: finding.score,
        default=None,
    )
    return placed(best, done.box) if best else None
