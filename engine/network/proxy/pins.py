"""Pins: hosts whose program accepts no certificate of ours, and which pass untouched therefore."""

from collections import OrderedDict

MOST_PINS = 1000


class Pins:
    """Hosts that were refused by their own program; in memory only, the newest MOST_PINS."""

    def __init__(self) -> None:
        self._hosts: OrderedDict[str, None] = OrderedDict()

    def add(self, host: str) -> bool:
        """Note a host; true when it is a new one."""
        new = host not in self._hosts
        self._hosts[host] = None
        if len(self._hosts) > MOST_PINS:
            self._hosts.popitem(last=False)
        return new

    def __contains__(self, host: str) -> bool:
        return host in self._hosts

    def hosts(self) -> tuple[str, ...]:
        """Return them, for the page that shows them."""
        return tuple(self._hosts)

    def clear(self) -> None:
        """Forget all: another certificate is shown from now on."""
        self._hosts.clear()
