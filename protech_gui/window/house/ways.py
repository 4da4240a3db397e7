"""The ways through the house: which page stands where, and how one comes back."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from protech_gui.window.house.house import House
from protech_gui.window.intents import ROOMS, Spot
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import (
    Locked,
    Misread,
    NewCode,
    Recovered,
    Refused,
    Unfit,
    Unreadable,
    Working,
)
from protech_gui.window.parts.page import Page

STEPS_DONE = "done"

_KEPT = (*ROOMS, Spot.SETTINGS)
"""These stay once they are made, so that a person finds them as they left them."""

_ANYWHERE = (Spot.HELP, Spot.REPORT, Spot.MOMENT, Spot.CRISIS, Spot.PAUSE, Spot.ABOUT, Spot.TEXT)
"""These can be gone to at any time, also locked and during the first steps."""

_DOORS = (Spot.UNLOCK, Spot.RECOVER, Spot.AFTER_CODE, Spot.CODE, Spot.DIARY, Spot.TROUBLE)
"""These are left as soon as what they were there for is done."""


def home_of(situation: Situation) -> Spot | None:
    """Return where a person is at home as things stand; None: wherever they are now."""
    if situation.choices.first_steps != STEPS_DONE:
        return Spot.FIRST_STEPS
    match situation.vault:
        case None | Working() | Unfit():
            return None
        case Locked() | Refused() | Misread():
            return Spot.UNLOCK
        case Recovered():
            return Spot.AFTER_CODE
        case NewCode():
            return Spot.CODE
        case Unreadable():
            return Spot.TROUBLE
        case _:
            return Spot.TODAY


@dataclass(frozen=True)
class _Stop:
    spot: Spot
    page: Page


class Ways(QObject):
    """Makes pages when they are first wanted, and remembers where a person came from."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(
        self, house: House, makers: Mapping[Spot, Callable[[], Page]], situation: Situation
    ) -> None:
        super().__init__()
        self._house = house
        self._makers = makers
        self._situation = situation
        self._home: Spot | None = None
        self._kept: dict[Spot, Page] = {}
        self._stops: list[_Stop] = []

    @property
    def here(self) -> Spot | None:
        """Where the person is."""
        return self._stops[-1].spot if self._stops else None

    @property
    def is_still(self) -> bool:
        """Whether the page in front asks the person to touch nothing."""
        return bool(self._stops) and self._stops[-1].page.is_still

    def know(self, situation: Situation) -> None:
        """Show how things stand; goes on by itself when a door has opened or shut."""
        self._situation = situation
        self._house.know(situation)
        for page in self._pages():
            page.know(situation)
        home = home_of(situation)
        if home is None or home is self._home:
            return
        self._home = home
        self._settle(home)

    def furnish(self, page: Page) -> None:
        """Let a page that is not wanted yet be as it would be, out of sight."""
        page.know(self._situation)
        self._house.store(page)

    def go(self, spot: Spot, part: str = "") -> None:
        """Go there, if that can be now; rooms have nothing before them, other pages do."""
        if not self._may(spot):
            return
        if spot in _KEPT and self._framed:
            self._drop(0)
        else:
            at = next((n for n, stop in enumerate(self._stops) if stop.spot is spot), None)
            if at is not None:
                self._drop(at + 1 if spot in _KEPT or not part else at)
        if self.here is not spot:
            self._stops.append(_Stop(spot, self._page(spot)))
        self._show(part)

    def back(self) -> None:
        """Go back to where the person came from, or home."""
        self._drop(max(len(self._stops) - 1, 0))
        if self._stops:
            self._show()
        elif self._home is not None:
            self.go(self._home)

    def end(self) -> None:
        """Have every page say what must be said before the window goes."""
        for page in self._pages():
            page.leave()

    @property
    def _framed(self) -> bool:
        """Whether the rooms are open: nothing locked, no code to note, the first steps done."""
        return self._home in (Spot.TODAY, Spot.TROUBLE)

    def _may(self, spot: Spot) -> bool:
        if spot in _ANYWHERE or spot is self._home:
            return True
        if spot is Spot.RECOVER:
            return self._home is Spot.UNLOCK
        return self._framed and spot is not Spot.FIRST_STEPS

    def _settle(self, home: Spot) -> None:
        """Leave the doors that have done their work; what stands before them comes back."""
        if home in (Spot.CODE, Spot.AFTER_CODE):
            self.go(home)
            return
        if home in _DOORS or home is Spot.FIRST_STEPS:
            # Who is being helped is not sent away; the door waits beneath.
            helped = [stop for stop in self._stops if stop.spot in _ANYWHERE]
            for place in range(len(self._stops) - 1, -1, -1):
                if self._stops[place] not in helped:
                    self._drop(place, place + 1)
            self._stops.insert(0, _Stop(home, self._page(home)))
            self._show()
            return
        for place in range(len(self._stops) - 1, -1, -1):
            if self._stops[place].spot in (*_DOORS, Spot.FIRST_STEPS):
                self._drop(place, place + 1)
        if self._stops:
            self._show()
        else:
            self.go(home)

    def _show(self, part: str = "") -> None:
        stop = self._stops[-1]
        if part:
            stop.page.turn_to(part)
        back = len(self._stops) > 1 and stop.spot not in (Spot.CODE, Spot.AFTER_CODE)
        self._house.show_page(stop.page, stop.spot, framed=self._framed, back=back)

    def _page(self, spot: Spot) -> Page:
        if spot in self._kept:
            return self._kept[spot]
        page = self._makers[spot]()
        page.intent.connect(self.intent)
        page.begun.connect(self._house.to_top)
        page.know(self._situation)
        if spot in _KEPT:
            self._kept[spot] = page
        return page

    def _pages(self) -> Iterator[Page]:
        """Yield every page there is, each once."""
        yield from self._kept.values()
        yield from (stop.page for stop in self._stops if stop.spot not in self._kept)

    def _drop(self, first: int, end: int | None = None) -> None:
        """Leave this stop and those after it, or those before ``end``."""
        dropped = self._stops[first:end]
        del self._stops[first:end]
        for stop in dropped:
            if stop.spot not in self._kept:
                stop.page.leave()
                self._house.take_away(stop.page)
