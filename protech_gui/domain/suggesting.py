"""Which module is suggested next: a few plain rules, the first that fits."""

from collections.abc import Iterable
from dataclasses import dataclass

from protech_gui.domain.learning import Reading
from protech_gui.domain.modules import ModuleId

TENDER_SECONDS = 48 * 3600.0
"""For so long after a lapse, or a low mood, the module about the child is not suggested."""

LOW = 2
"""A mood up to this, 0 to 10, is low."""


@dataclass(frozen=True, slots=True)
class Lately:
    """What the rules look at; times in seconds since 1970-01-01 UTC, None where there is none.

    ``lapse`` is when the latest lapse was, ``low`` when a low mood was last written down.
    """

    now: float
    lapse: float | None = None
    low: float | None = None

    @property
    def is_tender(self) -> bool:
        """Whether a lapse or a low mood is so fresh that heavy things had better wait."""
        return any(
            time is not None and self.now - time < TENDER_SECONDS for time in (self.lapse, self.low)
        )

    @property
    def has_lapsed(self) -> bool:
        """Whether a lapse is that fresh."""
        return self.lapse is not None and self.now - self.lapse < TENDER_SECONDS


def suggested(readings: Iterable[Reading], lately: Lately) -> ModuleId | None:
    """Return the module to suggest, None when every one was read through.

    1. After a lapse: the module for that, unless it was read through since.
    2. One that was begun and not read through, the latest first.
    3. The next of the core, in its order.
    4. The next of the others, in their order.

    The module about the child is left out of all of these while things are tender. Every
    module can be chosen at any time all the same.
    """
    found = {reading.module: reading for reading in readings}
    after = found.get(ModuleId.AFTER)
    if lately.has_lapsed and lately.lapse is not None:
        done = after.finished if after is not None else None
        if done is None or done < lately.lapse:
            return ModuleId.AFTER
    begun = [one for one in found.values() if one.finished is None]
    begun.sort(key=lambda one: one.time, reverse=True)
    offered = [one.module for one in begun]
    # The core stands first in the order of all modules.
    offered += [id for id in ModuleId if id not in found]
    for id in offered:
        if not (lately.is_tender and id is ModuleId.CHILD):
            return id
    return None
