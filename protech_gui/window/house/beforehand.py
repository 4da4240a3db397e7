"""Pages made beforehand, in quiet moments, so that nobody waits for the first look at one."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Slot

from protech_gui.window.intents import Spot
from protech_gui.window.parts.page import Page

FIRST_MS = 120
"""How long after the window was opened the first page is made: it has been painted by then."""

NEXT_MS = 15
"""Between two pages, so that what the person does has its turn; a page takes 10 to 60."""

_ONCE = (Spot.PROGRESS, Spot.HELP, Spot.JOURNAL, Spot.LEARN, Spot.SETTINGS, Spot.TODAY)
_ALWAYS = (Spot.CRISIS, Spot.MOMENT)
"""Of these a new one is made for each visit, and one stands ready at any time."""


class Beforehand(QObject):
    """Hands out pages, ready ones if there are any; makes none ahead before ``begin``."""

    def __init__(self, makers: Mapping[Spot, Callable[[], Page]]) -> None:
        super().__init__()
        self._makers = makers
        self._furnish: Callable[[Page], None] | None = None
        self._wanted: list[Spot] = []
        self._ready: dict[Spot, Page] = {}
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_quiet)

    def begin(self, furnish: Callable[[Page], None]) -> None:
        """Make pages from now on; ``furnish`` shows each how things stand."""
        self._furnish = furnish
        self._wanted = [*_ALWAYS, *_ONCE]
        self._timer.start(FIRST_MS)

    def take(self, spot: Spot) -> Page:
        """Return a page for this spot, which nobody has seen yet."""
        page = self._ready.pop(spot, None)
        if page is None:
            page = self._makers[spot]()
            if spot in self._wanted:
                self._wanted.remove(spot)
        if self._furnish is not None and spot in _ALWAYS:
            self._wanted.append(spot)
            self._timer.start(FIRST_MS)
        return page

    @Slot()
    def _on_quiet(self) -> None:
        if self._wanted and self._furnish is not None:
            spot = self._wanted.pop(0)
            page = self._makers[spot]()
            self._furnish(page)
            self._ready[spot] = page
            self._timer.start(NEXT_MS)
