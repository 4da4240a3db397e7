"""The way out of Protech: the person's own browser and mail program, when they ask for it."""

from typing import Protocol

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

SCHEMES = frozenset({"https", "mailto"})
"""What may be opened; nothing else leaves, whatever asks for it."""


class Outside(Protocol):
    """Opens addresses in other programs."""

    def open(self, address: str) -> bool:
        """Open an https or mailto address; False when that is not possible here."""
        ...


class DesktopOutside:
    """Opens addresses with the programs that the person chose for them in their system."""

    def open(self, address: str) -> bool:
        """Open an https or mailto address; False for any other and when no program takes it."""
        url = QUrl(address, QUrl.ParsingMode.StrictMode)
        if not url.isValid() or url.scheme() not in SCHEMES:
            return False
        return QDesktopServices.openUrl(url)
