"""Noticing: what the proxy does becomes word of a category, and never of more."""

import time
from collections.abc import Callable

from engine.contract import Blocked
from engine.network.proxy.rules import Incident
from engine.terms import Category, Layer

EACH_SECONDS = 1.0
"""No category is told more often: a page may ask for a listed host a thousand times."""


class Noticing:
    """Hears what the proxy did, in its thread, and tells the keeper; it is ``Observer``."""

    def __init__(
        self,
        tell: Callable[[Blocked], object],
        category_of: Callable[[Incident], Category | None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``tell`` is called in the proxy's thread; ``category_of`` says what is recorded."""
        self._tell = tell
        self._category_of = category_of
        self._clock = clock
        self._told: dict[Category, float] = {}

    def covered(self, category: Category) -> None:
        """See Observer."""
        now = self._clock()
        if now - self._told.get(category, -EACH_SECONDS) >= EACH_SECONDS:
            self._told[category] = now
            self._tell(Blocked(time.time(), category, Layer.NETWORK))

    def happened(self, incident: Incident) -> None:
        """See Observer."""
        category = self._category_of(incident)
        if category is not None:
            self.covered(category)

    def pinned(self, host: str) -> None:
        """See Observer; who wants to know the hosts asks the proxy."""
