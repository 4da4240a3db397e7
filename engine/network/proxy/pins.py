"""Pins: hosts whose program accepts no certificate of ours, and which pass untouched therefore."""

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

MOST_PINS = 1000

FIRST_SECONDS = 15 * 60.0
LONGEST_SECONDS = 24 * 3600.0
"""A host passes for so long, and twice as long each time that it refuses again: a program that
keeps to certificates of its own fails a few times a day, and a browser that only had not learnt of
ours, because it was open meanwhile, is looked into again soon."""


@dataclass(frozen=True)
class _Pin:
    until: float
    seconds: float


class Pins:
    """Hosts that their own program refused; in memory only, the newest MOST_PINS."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._pins: OrderedDict[str, _Pin] = OrderedDict()

    def add(self, host: str) -> bool:
        """Note a host; true when it was not one of them until now."""
        new = host not in self
        if new:
            before = self._pins.pop(host, None)
            seconds = min(2 * before.seconds, LONGEST_SECONDS) if before else FIRST_SECONDS
            self._pins[host] = _Pin(self._clock() + seconds, seconds)
            if len(self._pins) > MOST_PINS:
                self._pins.popitem(last=False)
        return new

    def __contains__(self, host: str) -> bool:
        pin = self._pins.get(host)
        return pin is not None and self._clock() < pin.until

    def hosts(self) -> tuple[str, ...]:
        """Return them, for the page that shows them."""
        now = self._clock()
        return tuple(host for host, pin in list(self._pins.items()) if now < pin.until)

    def clear(self) -> None:
        """Forget all: another certificate is shown, or a browser trusts ours that did not."""
        self._pins.clear()
