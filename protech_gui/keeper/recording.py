"""Recording: what one guard covers, and how long it could not."""

from engine.contract import Blocked
from protech_gui.domain.bursts import Bursts
from protech_gui.domain.records import Block
from protech_gui.keeper.gap import GapWatch
from protech_gui.keeper.keeping import Keeping


class Recording:
    """Makes records of what one guard tells: one for each burst of covers, one for each gap."""

    def __init__(self, keeping: Keeping, gaps: GapWatch) -> None:
        self._keeping = keeping
        self._gaps = gaps
        self._bursts = Bursts()

    @property
    def interrupted(self) -> bool:
        """Whether there is a gap now."""
        return self._gaps.is_open

    def covered(self, blocked: Blocked) -> None:
        """Record this cover, unless it belongs to a burst that was recorded."""
        block = Block(blocked.time, blocked.category, blocked.layer)
        if self._bursts.begins(block):
            self._keeping.record(block)

    def interrupt(self, unheard: float = 0.0) -> None:
        """Nothing is guarded since ``unheard`` seconds; a gap that is open goes on."""
        self._gaps.begin(unheard)

    def resume(self, pictures: int = 0) -> None:
        """Record the gap that ends now, if any; ``pictures`` were found uncovered after it."""
        gap = self._gaps.end(pictures)
        if gap is not None:
            self._keeping.record(gap)
