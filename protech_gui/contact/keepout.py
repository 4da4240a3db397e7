"""Keeping out: no request leaves for anybody but the service itself."""

from typing import override

from PySide6.QtCore import Signal
from PySide6.QtWebEngineCore import QWebEngineUrlRequestInfo, QWebEngineUrlRequestInterceptor

from protech_gui.contact.site import INLINE, Site


class Keepout(QWebEngineUrlRequestInterceptor):
    """Lets the service's own requests through, and refuses all others before they are made."""

    refused = Signal()
    """Something that the page wanted to have from elsewhere was left out."""

    def __init__(self, site: Site) -> None:
        super().__init__()
        self._site = site

    @override
    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        url = info.requestUrl()
        if not self._site.owns(url) and url.scheme() not in INLINE:
            info.block(True)
            self.refused.emit()
