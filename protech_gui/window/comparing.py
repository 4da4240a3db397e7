"""Comparing: how one is protected against what the open vault remembers; the tighter holds."""

from collections.abc import Callable
from dataclasses import dataclass

from engine.contract import HoldFirm
from engine.loosening import Firmness
from protech_gui.domain.resolve import tighter
from protech_gui.window.models.situation import Situation


@dataclass(frozen=True)
class Compare:
    """Have the vault remember this, or what it knows that is tighter; see ``ProtectionMemory``."""

    firmness: Firmness
    vouched: bool


class Comparing:
    """Asks vault and keeper once for each state; what holds is told by both in their own time."""

    def __init__(
        self, send: Callable[[HoldFirm], None], remember: Callable[[Compare], None]
    ) -> None:
        """``send`` tells the keeper, ``remember`` has the worker change the vault."""
        self._send = send
        self._remember = remember
        self._asked: Compare | None = None

    def know(self, situation: Situation) -> None:
        """Compare as soon as the vault is open, and remember every change from then on."""
        contents = situation.contents
        if contents is None:
            self._asked = None
            return
        told = situation.protection
        now = Firmness(told.level, told.pace, told.wait, told.off_waits)
        known = contents.remembered and contents.remembered.firmness
        wish = Compare(now, told.vouched)
        if wish == self._asked or (told.vouched and known == now):
            return
        self._asked = wish
        self._remember(wish)
        if not told.vouched:
            self._send(HoldFirm(tighter(known, now) if known else now))
