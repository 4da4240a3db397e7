"""Bursts: covers that come together are one event, and one record."""

from engine.terms import Category
from protech_gui.domain.records import Block

BURST_SECONDS = 10.0
"""What is covered less than so many seconds after the first of a burst belongs to it."""


class Bursts:
    """Tells the first cover of each burst from those that follow it.

    The practice picture's covers are bursts of their own: a person who tries protection out
    finds that in the record, and what was covered meanwhile as well.
    """

    def __init__(self) -> None:
        self._began: dict[bool, float] = {}

    def begins(self, block: Block) -> bool:
        """Return whether a burst begins with this cover, which is then the one to record.

        A clock that was turned back begins one, so that nothing is left out for it.
        """
        practice = block.category is Category.TEST
        began = self._began.get(practice)
        if began is not None and 0 <= block.time - began < BURST_SECONDS:
            return False
        self._began[practice] = block.time
        return True
