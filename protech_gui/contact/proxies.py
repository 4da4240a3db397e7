"""Through which other computers this one reaches the web, as its owner set it up."""

from PySide6.QtCore import QUrl
from PySide6.QtNetwork import QNetworkProxyFactory, QNetworkProxyQuery


def proxies_for(address: str) -> list[str]:
    """Return the hosts of the proxies through which this address is reached; none for most."""
    found = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(address)))
    return [proxy.hostName() for proxy in found if proxy.hostName()]
