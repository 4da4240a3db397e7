"""Which cover has the person's attention, and so its card; told times, it knows no clock."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from engine.terms import Box, Cover, CoverWish
from protech_gui.covers.looks import Stage, Way

REST_SECONDS = 0.6
"""How long the pointer rests on a cover until that counts as turning to it."""

LEAVE_SECONDS = 4.0
"""How long the card waits for a pointer that went away from its cover."""


@dataclass(frozen=True)
class Card:
    """The card of the cover of this number."""

    number: int
    stage: Stage
    first: bool


class Attention:
    """Turns what the pointer does into a card, and its buttons into wishes."""

    def __init__(self) -> None:
        self.card: Card | None = None
        self.pointer: tuple[int, int] | None = None
        """Where the pointer is on something of ours."""
        self._covers: Collection[Cover] = ()
        self._card_box: Box | None = None
        self._shown_once = False
        self._rests_from: float | None = None
        self._resting_on: int | None = None
        self._left_at: float | None = None
        # A person who closed a card has not turned to the cover again by not moving away.
        self._closed: int | None = None

    @property
    def cover(self) -> Cover | None:
        """The cover that has the card."""
        number = self.card.number if self.card else None
        return next((cover for cover in self._covers if cover.number == number), None)

    def ordered(self, covers: Collection[Cover], now: float) -> None:
        """Note the covers that stand from now on; a card goes with its cover."""
        self._covers = covers
        if self.card and self.cover is None:
            self._close()
        self._follow(now)

    def laid(self, box: Box | None) -> None:
        """Note where the card lies on the screen."""
        self._card_box = box

    def pointed(self, x: int, y: int, now: float, *, moved: bool) -> None:
        """The pointer is here; only when the person moved it does it begin to rest."""
        self.pointer = (x, y)
        self._follow(now)
        found = self._cover_below()
        if found != self._closed:
            self._closed = None
        if moved:
            self._resting_on = None if self._on_card() else found
            self._rests_from = now

    def away(self, now: float) -> None:
        """The pointer is on nothing of ours."""
        self.pointer = self._resting_on = self._closed = None
        self._follow(now)

    def pressed(self, x: int, y: int, now: float) -> None:
        """The person pressed here, on a cover and not on its card: that is turning to it."""
        self.pointed(x, y, now, moved=False)
        found = self._cover_below()
        if found is not None and not self._on_card():
            self._open(found)

    def chose(self, way: Way) -> CoverWish | None:
        """The person pressed this button of the card; returns what the guard must hear of."""
        card = self.card
        if card is None:
            return None
        if way is Way.WRONG:
            self.card = replace(card, stage=Stage.LOOKING)
            return CoverWish.WRONG
        self._closed = card.number
        self._close()
        return CoverWish.MOMENT if way is Way.MOMENT else None

    def answered(self, number: int) -> None:
        """A second look left this cover standing."""
        if self.card and self.card.number == number and self.card.stage is Stage.LOOKING:
            self.card = replace(self.card, stage=Stage.STAYS)

    def pass_time(self, now: float) -> None:
        """Do what is due by now."""
        if self._left_at is not None and now >= self._left_at + LEAVE_SECONDS:
            self._close()
        resting, since = self._resting_on, self._rests_from
        if resting is None or since is None or now < since + REST_SECONDS:
            return
        self._resting_on = None
        # What the pointer rests on may have moved from under it meanwhile.
        if resting == self._cover_below() and resting != self._closed:
            self._open(resting)

    def due(self) -> float | None:
        """Return when something is due next, if anything is."""
        moments = []
        if self._left_at is not None:
            moments.append(self._left_at + LEAVE_SECONDS)
        if self._resting_on is not None and self._rests_from is not None:
            moments.append(self._rests_from + REST_SECONDS)
        return min(moments, default=None)

    def dismiss(self) -> None:
        """Let the card go, for something that is above it."""
        self._close()

    def _open(self, number: int) -> None:
        if self.card is None or self.card.number != number:
            self.card = Card(number, Stage.OFFER, not self._shown_once)
            self._card_box = None
            self._shown_once = True
        self._resting_on = self._left_at = self._closed = None

    def _close(self) -> None:
        self.card = self._card_box = self._left_at = self._resting_on = None

    def _follow(self, now: float) -> None:
        """Note whether the pointer is with the card and its cover."""
        cover = self.cover
        if cover is None or self._on_card() or self._is_on(cover.box):
            self._left_at = None
        elif self._left_at is None:
            self._left_at = now

    def _on_card(self) -> bool:
        return self._card_box is not None and self._is_on(self._card_box)

    def _cover_below(self) -> int | None:
        """The cover that the pointer is on; of several the smallest one."""
        found = [cover for cover in self._covers if self._is_on(cover.box)]
        smallest = min(found, key=lambda one: one.box.width * one.box.height, default=None)
        return smallest.number if smallest else None

    def _is_on(self, box: Box) -> bool:
        return self.pointer is not None and contains(box, *self.pointer)


def contains(box: Box, x: int, y: int) -> bool:
    """Whether a box holds this pixel."""
    return box.x <= x < box.x + box.width and box.y <= y < box.y + box.height
