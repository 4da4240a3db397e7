"""A visit to one page: loading it, noticing what goes wrong, and trying again."""

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtWebEngineCore import QWebEngineLoadingInfo, QWebEnginePage

from protech_gui.contact.page import ContactPage
from protech_gui.contact.trouble import Strayed, Trouble

_Status = QWebEngineLoadingInfo.LoadStatus

PATIENCE_MS = 20_000
"""How long a page may take before the person is told."""


class Visit(QObject):
    """Says how it goes with the page; ``there`` tells whether one can be seen."""

    arrived = Signal()
    """A page is there."""
    troubled = Signal(object)
    """It is not, and why: a ``Trouble``."""
    strayed = Signal(object)
    """It would lead elsewhere, a ``Strayed``."""

    def __init__(self, page: ContactPage, address: str, patience_ms: int = PATIENCE_MS) -> None:
        super().__init__()
        self._page = page
        self._address = QUrl(address)
        self.there = False
        self._patience = QTimer(self, singleShot=True, interval=patience_ms)
        self._patience.timeout.connect(self._on_slow)
        page.loadingChanged.connect(self._on_loading)
        page.strayed.connect(self._on_strayed)
        page.renderProcessTerminated.connect(self._on_terminated)

    def begin(self) -> None:
        """Load the service's page from its beginning."""
        self.there = False
        self._patience.start()
        self._page.setUrl(self._address)

    def wait(self) -> None:
        """Be patient once more."""
        self._patience.start()

    @Slot(QWebEngineLoadingInfo)
    def _on_loading(self, loading: QWebEngineLoadingInfo) -> None:
        if loading.status() is _Status.LoadStartedStatus:
            self._patience.start()
            return
        self._patience.stop()
        match loading.status():
            case _Status.LoadSucceededStatus:
                self.there = True
                self.arrived.emit()
            case _Status.LoadFailedStatus:
                self._fail(_trouble(loading))
            case _:
                self._stop(loading.url())

    def _stop(self, url: QUrl) -> None:
        """It was stopped: it led to another program, elsewhere, or to a file."""
        if url.scheme() not in ("http", "https"):
            self.strayed.emit(Strayed("", ""))
        elif self._page.stays_at(url) and not self.there:
            self._fail(Trouble.NO_ANSWER)

    @Slot()
    def _on_slow(self) -> None:
        self.troubled.emit(Trouble.SLOW)

    @Slot(object)
    def _on_strayed(self, strayed: Strayed) -> None:
        self._patience.stop()
        self.strayed.emit(strayed)

    @Slot(QWebEnginePage.RenderProcessTerminationStatus, int)
    def _on_terminated(self) -> None:
        self._fail(Trouble.CRASHED)

    def _fail(self, trouble: Trouble) -> None:
        self._patience.stop()
        self.there = False
        self.troubled.emit(trouble)


def _trouble(loading: QWebEngineLoadingInfo) -> Trouble:
    if loading.errorDomain() is QWebEngineLoadingInfo.ErrorDomain.CertificateErrorDomain:
        return Trouble.CERTIFICATE
    return Trouble.NO_ANSWER
