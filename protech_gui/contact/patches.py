"""How old the web engine is: since when weaknesses found in it were not mended any more."""

from datetime import date, timedelta
from types import MappingProxyType

OLDEST = timedelta(days=180)
"""An engine without patches for longer than this opens no page by itself."""

_MENDED = MappingProxyType({"152.0.7977.83": date(2026, 10, 1)})
"""For each security patch level that Protech came with, the first day of the month in which it
appeared. Source: PySide6-WebEngine 6.12.0.140, published in October 2026, names this level."""


def mended(level: str) -> date | None:
    """Return since when the engine of this patch level was not mended; None if it is not known."""
    return _MENDED.get(level)


def is_outdated(level: str, today: date) -> bool:
    """Return whether an engine of this level is too old to meet the web, or of unknown age."""
    since = mended(level)
    return since is None or today - since > OLDEST
