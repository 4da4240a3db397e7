"""The lookout: sights go in, covers come out; it knows neither screens, processes nor keepers."""

import time
from collections.abc import Callable, Iterator

import numpy as np

from engine.policy import Angle, Seen
from engine.screen.capture.sight import Sight
from engine.screen.finding.changes import ChangeGrid, Grid, blocks_of
from engine.screen.finding.outlines import is_picture
from engine.screen.finding.pictures import PictureFinder
from engine.screen.finding.scrolling import Following, find_scroll
from engine.screen.judging.album import Album
from engine.screen.judging.appeals import Appeal, Appeals
from engine.screen.judging.picture import Picture
from engine.terms import Box, Category, Cover, Level, Pace
from engine.vision.eye import Eye
from engine.vision.pixels import Pixels, bounds, crop
from engine.vision.session import ModelError

GENTLE = 2.5
"""How many times more seldom what keeps changing is judged at the gentle pace."""

FIND_SECONDS = 0.03
"""How soon after one search for pictures the next begins, while the screen keeps changing; later,
if the first took longer."""

OVERDUE_SECONDS = 0.05
"""How long a search waits at most for first looks at what appeared."""

AT_REST_SECONDS = 0.3
"""How long after the last scrolling what only moved is found anew, edges and all."""


class Lookout:
    """Judges every picture of the sights it is shown."""

    def __init__(self, eye: Eye, level: Level, clock: Callable[[], float] = time.monotonic) -> None:
        self._eye = eye
        self._clock = clock
        self._changes = ChangeGrid()
        self._finder = PictureFinder()
        self._album = Album(level, eye.first_angle(level))
        self._appeals = Appeals()
        self._sight: Sight | None = None
        self._unsearched: Grid = np.zeros((0, 0), np.bool_)
        self._appeared: list[Box] = []
        self._search_at = 0.0
        self._scrolled_at: float | None = None
        self.failing = False
        """Whether the pack's models fail; what cannot be judged is covered."""
        self.looks = 0
        """How many looks were taken so far."""

    def inherit(self, sight: Sight) -> None:
        """Take over the covers that stand already on the first sight."""
        self._album.inherit(sight.covers, self._clock())
        self._album.clip(bounds(sight.pixels))

    def set_level(self, level: Level) -> bool:
        """Judge by another level from now on, and everything on the screen again.

        Returns false, and goes on as before, when the pack cannot serve that level.
        """
        if not self._eye.serves(level):
            return False
        self._eye.forget()
        self._album.judge_all(level, self._eye.first_angle(level))
        return True

    def set_pace(self, pace: Pace) -> None:
        """Look at what keeps changing this often."""
        self._album.pace = GENTLE if pace is Pace.GENTLE else 1.0

    def look_again(self, number: int | None) -> None:
        """Take a second look, from every angle, at one cover or (None) at all that stand."""
        self._appeals.begin(self._album.covered(number), alone=number is not None)

    def kept(self) -> Iterator[int]:
        """Yield the covers that a second look left standing since this was last asked."""
        return self._appeals.kept()

    def looked_again(self) -> tuple[int, int] | None:
        """Return how many covers a second look at all of them lifted and left, once it is over."""
        return self._appeals.outcome()

    def see(self, sight: Sight) -> None:
        """Take in a sight: have covers follow what scrolled, and search what changed."""
        self._sight = sight
        pixels = sight.pixels
        self._album.hide(sight.hidden)
        changed = self._changes.compare(pixels, sight.fresh)
        if changed.shape != self._unsearched.shape:
            self._unsearched = np.zeros(changed.shape, np.bool_)
            self._appeared = []
            self._album.clip(self._screen)
        waiting = self._unsearched.any()
        if changed.any():
            before = self._changes.before
            scroll = find_scroll(before, pixels, changed) if before.shape == pixels.shape else None
            if scroll:
                self._scroll(Following(scroll, before, pixels), changed)
            else:
                self._album.disturb(changed, ())
                self._finder.stir(changed)
                self._appeared += self._changes.appeared(pixels, changed)
            self._changes.keep(pixels, changed)
            self._unsearched |= changed
        appeared = [box for box in self._appeared if is_picture(pixels, box)]
        now = self._clock()
        if appeared and self._album.appear(appeared, now):
            if not waiting:  # what appears later puts no search off again
                self._search_at = max(self._search_at, now)
            self._plan()
        else:
            self._search()

    def search(self) -> None:
        """Search for pictures in what changed, if that waits and its time has come.

        What appeared as a rectangle is looked at first: it needs no search.
        """
        if self._scrolled_at is not None and self._clock() >= self._scrolled_at + AT_REST_SECONDS:
            self._scrolled_at = None
            for place in self._finder.let_go():
                self._unsearched[blocks_of(place)] = True
        overdue = self._clock() >= self._search_at + OVERDUE_SECONDS
        if self._unsearched.any() and (self._album.settled or overdue):
            self._search()
        self._plan()

    @property
    def busy(self) -> bool:
        """Whether a look is to be taken now."""
        waiting = self._album.next() or self._appeals.next()
        return waiting is not None or self._unfinished

    @property
    def pressing(self) -> bool:
        """Whether a picture waits for its first look."""
        return not self._album.settled

    @property
    def settled(self) -> bool:
        """Whether every picture got its first look."""
        return self._album.settled and not self._unsearched.any()

    def due_in(self) -> float | None:
        """Return in how many seconds ``search`` has something to do; None for not at all."""
        now = self._clock()
        due = self._album.due_in(now, thorough=self._at_rest)
        waits = [] if due is None else [due]
        if self._unsearched.any():
            waits.append(max(0.0, self._search_at - now))
        if self._scrolled_at is not None:
            waits.append(max(0.0, self._scrolled_at + AT_REST_SECONDS - now))
        return min(waits, default=None)

    def examine(self) -> Category | None:
        """Take the most urgent look, or a part of a search that takes longer.

        Returns what was newly covered by it, or None.
        """
        planned = self._album.next()
        appeal = self._appeals.next()
        if self._album.settled:
            if self._unfinished:
                self._finish()
                return None
            if appeal is not None:
                self._hear_appeal(appeal)
                return None
        if planned is not None:
            picture, present = planned
            seen = self._look(present.box, present.angle, entire=present.box == picture.box)
            if seen is None:
                self._album.fail(picture, self._clock())
            elif self._sight is not None:
                return self._album.take(picture, seen, self._sight.pixels, self._clock())
        return None

    def covers(self) -> tuple[Cover, ...]:
        """Return all covers that shall stand now."""
        return self._album.covers(self._screen) if self._sight else ()

    @property
    def _at_rest(self) -> bool:
        """Whether there is time for what takes longer: not while a page scrolls."""
        return self._scrolled_at is None

    @property
    def _unfinished(self) -> bool:
        """Whether a search that takes longer is to go on."""
        return self._finder.unfinished and self._at_rest

    def _plan(self) -> None:
        self._album.plan(self._clock(), thorough=self._at_rest)

    @property
    def _screen(self) -> Box:
        assert self._sight is not None
        return bounds(self._sight.pixels)

    def _look(self, box: Box, angle: Angle, *, entire: bool) -> Seen | None:
        """Return what a look sees; None when it fails."""
        self.looks += 1
        try:
            seen = self._eye.look(self._crop(box), angle, entire=entire)
        except ModelError:
            self.failing = True
            return None
        self.failing = False
        return seen

    def _crop(self, box: Box) -> Pixels:
        assert self._sight is not None
        return crop(self._sight.pixels, box)

    def _hear_appeal(self, appeal: Appeal) -> None:
        """Take the next second look at a cover; it goes when all but one say that it may."""
        picture = appeal.picture
        if picture not in self._album.covered(None):
            self._appeals.drop(appeal)
            return
        seen = None if picture.hidden else self._look(picture.box, appeal.angle, entire=True)
        if seen is None or picture.known:
            self._appeals.keep(appeal)
        elif self._appeals.take(appeal, seen, self._album.level):
            self._eye.clear(self._crop(picture.box))
            self._album.lift(picture)

    def _finish(self) -> None:
        """Do a part of the search that takes longer."""
        assert self._sight is not None
        now = self._clock()
        self._album.arrange(self._finder.finish(self._sight.pixels), now)
        self._plan()

    def _search(self) -> None:
        assert self._sight is not None
        now = self._clock()
        if now < self._search_at:
            return
        outlines = self._finder.find(self._sight.pixels, self._unsearched, self._appeared)
        self._appeared = []
        if self._unsearched.any():
            done = self._clock()
            self._search_at = done + max(FIND_SECONDS, done - now)
        self._unsearched = np.zeros_like(self._unsearched)
        self._album.arrange(outlines, now, scrolling=not self._at_rest)
        self._plan()

    def _scroll(self, following: Following, changed: Grid) -> None:
        """Have covers and outlines follow a page that scrolled."""
        self._album.disturb(changed, self._follow(following))
        elsewhere = changed.copy()
        elsewhere[blocks_of(following.scroll.box)] = False
        self._finder.stir(elsewhere)
        self._finder.follow(following)
        self._appeared = []  # what a page brings in as it scrolls has no edges of its own
        self._scrolled_at = self._clock()

    def _follow(self, following: Following) -> list[Picture]:
        """Move the pictures of a part that scrolled; returns those that did nothing else."""
        unchanged = []
        for picture in list(self._album.pictures):
            if not following.concerns(picture.box):
                continue
            there = following.scroll.moved(picture.box)
            if there is None:
                self._album.leave(picture)
                self._search_at = 0.0  # were it still there, it would be found at once
            elif following.only_moved(picture.box):
                picture.move(there, following.scroll.down)
                unchanged.append(picture)
        return unchanged
