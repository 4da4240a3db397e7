"""A visit to one page: loading it, noticing what goes wrong, and trying again."""

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtWebEngineCore import QWebEnginePage

from protech_gui.contact.page import ContactPage
from protech_gui.contact.trouble import Strayed, Trouble

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
        self._stopped = False
        self.there = False
        self._patience = QTimer(self, singleShot=True, interval=patience_ms)
        self._patience.timeout.connect(self._on_slow)
        page.loadStarted.connect(self._on_started)
        page.loadFinished.connect(self._on_finished)
        page.strayed.connect(self._on_strayed)
        page.untrusted.connect(self._on_untrusted)
        page.renderProcessTerminated.connect(self._on_terminated)

    def begin(self) -> None:
        """Load the service's page from its beginning."""
        self.there = False
        self._page.setUrl(self._address)

    def wait(self) -> None:
        """Be patient once more."""
        self._patience.start()

    @Slot()
    def _on_started(self) -> None:
        self._stopped = False
        self._patience.start()

    @Slot(bool)
    def _on_finished(self, loaded: bool) -> None:
        self._patience.stop()
        if loaded:
            self.there = True
            self.arrived.emit()
        elif not self._stopped:
            self._fail(Trouble.NO_ANSWER)

    @Slot()
    def _on_slow(self) -> None:
        self.troubled.emit(Trouble.SLOW)

    @Slot(object)
    def _on_strayed(self, strayed: Strayed) -> None:
        self._stopped = True
        self._patience.stop()
        self.strayed.emit(strayed)

    @Slot()
    def _on_untrusted(self) -> None:
        self._fail(Trouble.CERTIFICATE)

    @Slot(QWebEnginePage.RenderProcessTerminationStatus, int)
    def _on_terminated(self) -> None:
        self._fail(Trouble.CRASHED)

    def _fail(self, trouble: Trouble) -> None:
        self._stopped = True
        self._patience.stop()
        self.there = False
        self.troubled.emit(trouble)
