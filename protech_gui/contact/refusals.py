"""What was refused to a page: parts from elsewhere, files to save."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWebEngineCore import QWebEngineDownloadRequest, QWebEngineProfile

from protech_gui.contact.keepout import Keepout
from protech_gui.contact.trouble import Refusal


class Refusals(QObject):
    """Refuses every file that would be saved, and tells of it and of what was kept out."""

    refused = Signal(object)
    """A ``Refusal``."""

    def __init__(self, keepout: Keepout, profile: QWebEngineProfile) -> None:
        super().__init__()
        keepout.refused.connect(self._on_kept_out)
        profile.downloadRequested.connect(self._on_download)

    @Slot()
    def _on_kept_out(self) -> None:
        self.refused.emit(Refusal.PARTS)

    @Slot(QWebEngineDownloadRequest)
    def _on_download(self, download: QWebEngineDownloadRequest) -> None:
        download.cancel()
        self.refused.emit(Refusal.SAVING)
