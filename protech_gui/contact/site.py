"""Which addresses belong to the service that a person wants to reach, and which do not."""

from PySide6.QtCore import QUrl

_PORTS = {"https": 443, "wss": 443}
"""The schemes that a service's own pages may use, and the port of each."""

INLINE = frozenset({"data", "blob"})
"""Schemes whose content the page brings itself; nothing is fetched for them."""


class Site:
    """A service's own addresses: https or wss, the host of its page and those beneath it."""

    def __init__(self, address: str) -> None:
        """``address`` is where the page is, as the directory of services has it."""
        self._url = QUrl(address, QUrl.ParsingMode.StrictMode)
        self.host = self._url.host().removeprefix("www.")
        """The host that is shown, and beneath which all of the service's own lie."""

    def owns(self, url: QUrl) -> bool:
        """Return whether the address is the service's own."""
        if url.scheme() not in _PORTS or url.port(443) != self._url.port(443):
            return False
        host = url.host()
        return host == self.host or host.endswith(f".{self.host}")
