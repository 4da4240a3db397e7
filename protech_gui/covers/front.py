"""What a person meets at the covers: cards and the calm page, and what they want there."""

import time
from collections.abc import Callable, Collection

from engine.contract import AnyMessage, CalmLeft, CoverEvent, CoverOrder
from engine.terms import Box, Cover, CoverWish, Language
from protech_gui.covers.attention import Attention
from protech_gui.covers.calm import CalmPage
from protech_gui.covers.looks import Door, Way
from protech_gui.covers.painter import Painter
from protech_gui.covers.placing import card_wanted, monitor_of, page_wanted
from protech_gui.covers.table import Part, Table, Wanted
from protech_gui.platform.cover_screen import (
    CoverScreen,
    Happening,
    Pointed,
    PointedAway,
    Pressed,
    Typed,
)

EVERYTHING = Cover(0, Box(-32768, -32768, 65536, 65536))
"""Covers every screen."""

UNPAINTED_SECONDS = 5.0
"""How long a calm page may stay without words; then it goes, rather than be a blank wall."""

IDLE_SECONDS = 20.0
"""How long the painter is kept when nothing is to be painted."""


class Front:
    """Lays sheets on the covers and hears what the person wants; orders always come first."""

    def __init__(
        self,
        screen: CoverScreen,
        painter: Painter,
        send: Callable[[AnyMessage], object],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._screen = screen
        self._painter = painter
        self._table = Table(screen, painter)
        self._send = send
        self._clock = clock
        self._language: Language = "en"
        self._covers: Collection[Cover] = ()
        self._placed: Callable[[], None] = _nothing
        self._probed = False
        self._attention = Attention()
        self._page: CalmPage | None = None
        self._page_since = self._used_at = clock()
        # The guard hears of the leaving only after it may have sent further orders.
        self._page_left = False

    def place(self, order: CoverOrder, placed: Callable[[], None]) -> None:
        """Do the order, and call ``placed`` once it is on the screen."""
        self._covers, self._placed = order.covers, placed
        if order.probe:
            # Nothing may lie on it while the guard looks for it; a card comes back afterwards.
            self._covers = (*order.covers, Cover(0, order.probe))
            self._table.lay(())
        self._probed = order.probe is not None
        self._language = order.language
        self._page_left = self._page_left and order.calm
        open_page = order.calm and not self._page_left and self._screen.depth > 0
        if open_page and self._page is None:
            self._page_since = self._clock()
            self._page = CalmPage(self._page_since, still=self._screen.prefers_stillness())
        elif not order.calm:
            self._page = None
        self._screen.place((EVERYTHING,) if self._page else self._covers, placed)
        self._attention.ordered(order.covers, self._clock())

    def answered(self, number: int) -> None:
        """A second look left this cover standing."""
        self._attention.answered(number)

    def step(self) -> None:
        """Do what the person did and what is due, and show what is then to be seen."""
        for happening in self._screen.happened():
            if self._page:
                self._on_page(happening)
            else:
                self._on_covers(happening)
        now = self._clock()
        if self._page:
            self._attention.dismiss()
            unpainted = self._table.box(Part.PAGE) is None
            if unpainted and (self._painter.failed or now >= self._page_since + UNPAINTED_SECONDS):
                self._leave_page()
        self._attention.pass_time(now)
        self._screen.hold_keys(self._page is not None)
        self._show(now)

    def close(self) -> None:
        """End the painter."""
        self._painter.close()

    def _show(self, now: float) -> None:
        wanted = self._wanted_page(self._page, now) if self._page else self._wanted_card()
        self._table.lay(wanted)
        self._attention.laid(self._table.box(Part.CARD))
        due = self._page.due(now) if self._page else self._attention.due()
        if wanted:
            self._used_at = now
        elif now >= self._used_at + IDLE_SECONDS:
            self._painter.rest()
        self._screen.wake_at(due)

    def _on_covers(self, happening: Happening) -> None:
        now = self._clock()
        match happening:
            case Pointed(x, y, moved):
                self._attention.pointed(x, y, now, moved=moved)
            case PointedAway():
                self._attention.away(now)
            case Pressed(x, y):
                if (number := self._table.button_at(Part.CARD, x, y)) is None:
                    self._attention.pressed(x, y, now)
                else:
                    self._choose(Way(number))
            case Typed():
                pass

    def _choose(self, way: Way) -> None:
        card = self._attention.card
        wish = self._attention.chose(way)
        if card and wish:
            self._send(CoverEvent(card.number, wish))

    def _on_page(self, happening: Happening) -> None:
        door = None
        match happening:
            case Pointed(x, y):
                self._attention.pointer = (x, y)
            case PointedAway():
                self._attention.pointer = None
            case Pressed(x, y):
                number = self._table.button_at(Part.PAGE, x, y)
                door = None if number is None else Door(number)
            case Typed(key):
                door = self._page.typed(key) if self._page else None
        if door is Door.SUPPORT:
            self._send(CoverEvent(0, CoverWish.SUPPORT))
        if door is not None:
            self._leave_page()

    def _leave_page(self) -> None:
        """Let the page go; what was covered is so before it does."""
        self._page, self._page_left = None, True
        self._screen.hold_keys(False)
        self._table.lay(())
        self._screen.place(self._covers, self._placed)
        self._send(CalmLeft())

    def _wanted_card(self) -> list[Wanted]:
        card, cover = self._attention.card, self._attention.cover
        if card is None or cover is None or not self._screen.depth or self._probed:
            return []
        hover = self._hovered(Part.CARD)
        monitor = monitor_of(cover.box, self._screen.monitors())
        return [card_wanted(card, cover, monitor, self._language, self._screen.depth, hover)]

    def _wanted_page(self, page: CalmPage, now: float) -> list[Wanted]:
        monitor, hover = self._screen.monitors()[0], self._hovered(Part.PAGE)
        return page_wanted(page, now, monitor, self._language, self._screen.depth, hover)

    def _hovered(self, part: Part) -> int | None:
        pointer = self._attention.pointer
        return self._table.button_at(part, *pointer) if pointer else None


def _nothing() -> None:
    """Nobody waits for covers before the first order."""
