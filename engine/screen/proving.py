"""Proving: whether captures leave our covers out, and what stays covered until that is known."""

from collections.abc import Callable
from dataclasses import dataclass

from engine.geometry import contains, moved, outset
from engine.screen.capture.proof import (
    AGAIN_SECONDS,
    RING,
    Colour,
    Exclusion,
    is_seen,
    prove,
    telling_place,
)
from engine.screen.capture.sight import Sight
from engine.screen.judging.album import gathered
from engine.terms import COVER_COLOUR, Box, Cover, Fault
from engine.vision.pixels import Pixels, bounds, crop

SETTLED_SECONDS = 0.25
"""How long the probe stands before it is looked for. A system that composes its screen may show a
window some frames after it was drawn; looked for too soon, it would seem to be left out."""

_RED, _GREEN, _BLUE = COVER_COLOUR
COLOUR: Colour = (_BLUE, _GREEN, _RED)


@dataclass(frozen=True)
class _Probe:
    """A plain cover that is to stand, and what was seen there and around it before."""

    box: Box
    around: Box
    before: Pixels


class Proving:
    """Holds every cover until captures are proven to leave covers out, and again when in doubt.

    Each covers process and each size of the screen is proven anew. A leak stays one until then:
    what a second try saw less of would be no reason to uncover anything.
    """

    def __init__(self, *, needed: bool, clock: Callable[[], float]) -> None:
        """``needed``: whether the source relies on the system to leave covers out."""
        self._needed = needed
        self._clock = clock
        self._outcome = Exclusion.UNVERIFIABLE
        self._due_at = clock()
        self._probe: _Probe | None = None
        self._stands_from: float | None = None
        self._process = 0
        self._shape: tuple[int, ...] = ()
        self._decided: tuple[Cover, ...] = ()
        self._held: tuple[Cover, ...] = ()
        self.fault = Fault.NONE
        """LEAKED from a leak until the next proof that there is none."""
        self.ready = False
        """Whether the probe has stood long enough: the next look shall be an entire one."""

    @property
    def holds(self) -> bool:
        """Whether what the captures show is no reason to uncover anything."""
        return self._needed and self._outcome is not Exclusion.EXCLUDED

    @property
    def probe(self) -> Box | None:
        """Where a plain cover shall stand now."""
        return self._probe.box if self._probe else None

    def keep(self, decided: tuple[Cover, ...]) -> tuple[Cover, ...]:
        """Return the covers that shall stand: those decided on now, and those that are held."""
        if not self.holds:
            self._held = decided
        elif decided != self._decided:
            self._held = _with(decided, self._held)
        self._decided = decided
        return self._held

    def attend(self, process: int, *, stands: bool) -> None:
        """Note which covers process there is, and whether the last order is on the screen."""
        if process != self._process:
            self._process = process
            self._begin_anew()
        now = self._clock()
        if self._probe and stands and self._stands_from is None:
            self._stands_from = now
        since = self._stands_from
        self.ready = since is not None and now >= since + SETTLED_SECONDS

    def take(self, sight: Sight, *, tells: bool) -> tuple[Box, ...]:
        """Take in a sight; returns the places that are held no longer, on the sight that proves it.

        They may be uncovered once what is seen there now was judged. ``tells`` is false for a
        sight that is worth nothing, and while something else may lie on the probe.
        """
        if sight.pixels.shape != self._shape:
            self._shape = sight.pixels.shape
            self._begin_anew()
        if not self.holds or self._outcome is Exclusion.LEAKED:
            return ()
        if self._probe is None:
            if tells and self._clock() >= self._due_at:
                self._begin(sight.pixels)
        elif self.ready:
            return self._end(self._judge(self._probe, sight.pixels, tells=tells))
        return ()

    def _begin(self, pixels: Pixels) -> None:
        box = telling_place(pixels, COLOUR)
        if box is None:
            self._due_at = self._clock() + AGAIN_SECONDS
            return
        around = outset(box, RING, bounds(pixels))
        self._probe = _Probe(box, around, crop(pixels, around).copy())

    def _judge(self, probe: _Probe, pixels: Pixels, *, tells: bool) -> Exclusion:
        if not tells:
            return Exclusion.UNVERIFIABLE
        box = moved(probe.box, -probe.around.x, -probe.around.y)
        outcome = prove(probe.before, crop(pixels, probe.around), box, COLOUR)
        if outcome is Exclusion.EXCLUDED and any(
            is_seen(pixels, cover.box, COLOUR) for cover in self._held
        ):
            # Something that lay on the probe, as a menu does, may have hidden it.
            return Exclusion.UNVERIFIABLE
        return outcome

    def _end(self, outcome: Exclusion) -> tuple[Box, ...]:
        self._give_up_probe()
        self._due_at = self._clock() + AGAIN_SECONDS
        self._outcome = outcome
        if outcome is not Exclusion.UNVERIFIABLE:
            self.fault = outcome.fault
        if outcome is not Exclusion.EXCLUDED:
            return ()
        held = [cover.box for cover in self._held]
        decided = [cover.box for cover in self._decided]
        return tuple(box for box in held if not any(contains(one, box) for one in decided))

    def _begin_anew(self) -> None:
        self._outcome = Exclusion.UNVERIFIABLE
        self._due_at = self._clock()
        self._give_up_probe()

    def _give_up_probe(self) -> None:
        self._probe, self._stands_from, self.ready = None, None, False


def _with(decided: tuple[Cover, ...], held: tuple[Cover, ...]) -> tuple[Cover, ...]:
    """Return all covers, without those that lie in one decided on; so many become one."""
    left = [cover for cover in held if not any(contains(one.box, cover.box) for one in decided)]
    return gathered((*decided, *left))
