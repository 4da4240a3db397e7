"""The page as the engine has it: what it may do, and what is refused whoever asks."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWebEngineCore import (
    QWebEngineCertificateError,
    QWebEngineClientCertificateSelection,
    QWebEngineDesktopMediaRequest,
    QWebEngineFileSystemAccessRequest,
    QWebEngineFullScreenRequest,
    QWebEngineNavigationRequest,
    QWebEngineNewWindowRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineRegisterProtocolHandlerRequest,
    QWebEngineWebAuthUxRequest,
)
from PySide6.QtWidgets import QMessageBox

from protech_gui.contact.site import Site
from protech_gui.contact.trouble import Capture, Refusal, Strayed
from protech_gui.exit_keys import EXIT_KEYS

_Kind = QWebEnginePermission.PermissionType

_CAPTURES = {
    _Kind.MediaAudioCapture: Capture.MICROPHONE,
    _Kind.MediaVideoCapture: Capture.CAMERA,
    _Kind.MediaAudioVideoCapture: Capture.BOTH,
}
"""What the person is asked about; nothing else is ever granted."""

LONGEST_WORDS = 1000
"""How many letters a page may say in a box of its own."""


class ContactPage(QWebEnginePage):
    """Stays on the service's own pages, and asks the person before it hears or sees them."""

    strayed = Signal(object)
    """It would lead elsewhere, a ``Strayed``; it stays where it is."""
    asked = Signal(object)
    """It wants a ``Capture``; ``answer`` follows."""
    refused = Signal(object)
    """It was refused something, a ``Refusal``."""

    left = Signal()
    """The person wants to be gone at once, while the page asks something in a box."""

    def __init__(self, site: Site, profile: QWebEngineProfile) -> None:
        super().__init__(profile)
        self._site = site
        self._wish: QWebEnginePermission | None = None
        self.navigationRequested.connect(self._on_navigation)
        self.newWindowRequested.connect(self._on_new_window)
        self.certificateError.connect(self._on_certificate)
        self.permissionRequested.connect(self._on_permission)
        self.desktopMediaRequested.connect(self._on_screen_wanted)
        self.fullScreenRequested.connect(self._on_full_screen)
        self.fileSystemAccessRequested.connect(self._on_files_wanted)
        self.registerProtocolHandlerRequested.connect(self._on_protocol)
        self.selectClientCertificate.connect(self._on_client_certificate)
        self.webAuthUxRequested.connect(self._on_web_auth)

    def stays_at(self, url: QUrl) -> bool:
        """Return whether the address is one that this page may have."""
        return self._site.owns(url)

    def answer(self, *, allowed: bool) -> None:
        """Give or refuse the capture that was asked for; it is asked again the next time."""
        wish, self._wish = self._wish, None
        if wish is not None:
            if allowed:
                wish.grant()
                # The engine would else remember it for as long as this window is open.
                wish.reset()
            else:
                wish.deny()

    @override
    def chooseFiles(
        self,
        mode: QWebEnginePage.FileSelectionMode,
        oldFiles: Sequence[str],
        acceptedMimeTypes: Sequence[str],
    ) -> list[str]:
        self.refused.emit(Refusal.SENDING)
        return []

    @override
    def javaScriptConsoleMessage(
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        lineNumber: int,
        sourceID: str,
    ) -> None:
        """Say nothing: it may hold what the person wrote."""

    @override
    def javaScriptAlert(self, securityOrigin: QUrl | str, msg: str) -> None:
        self._box(msg, QMessageBox.StandardButton.Ok).exec()

    @override
    def javaScriptConfirm(self, securityOrigin: QUrl | str, msg: str) -> bool:
        buttons = QMessageBox.StandardButton.Ok | QMessageBox.StandardButton.Cancel
        return self._box(msg, buttons).exec() == QMessageBox.StandardButton.Ok

    @override
    def javaScriptPrompt(
        self, securityOrigin: QUrl | str, msg: str, defaultValue: str
    ) -> tuple[bool, str]:
        return False, ""

    @Slot(QWebEngineNavigationRequest)
    def _on_navigation(self, request: QWebEngineNavigationRequest) -> None:
        url = request.url()
        if self._site.owns(url):
            request.accept()
        elif request.isMainFrame():
            request.reject()
            self._stray(url)
        elif url.scheme() == "about":
            request.accept()
        else:
            request.reject()
            self.refused.emit(Refusal.PARTS)

    @Slot(QWebEngineNewWindowRequest)
    def _on_new_window(self, request: QWebEngineNewWindowRequest) -> None:
        url = request.requestedUrl()
        if self._site.owns(url):
            self.setUrl(url)
        elif request.isUserInitiated():
            self._stray(url)

    def _stray(self, url: QUrl) -> None:
        host = url.host() if url.scheme() in ("https", "http") else ""
        # What the person's own browser may be given is https; others lead to no page.
        address = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        self.strayed.emit(Strayed(host, address if url.scheme() == "https" else ""))

    @Slot(QWebEngineCertificateError)
    def _on_certificate(self, error: QWebEngineCertificateError) -> None:
        error.rejectCertificate()

    @Slot(QWebEnginePermission)
    def _on_permission(self, wish: QWebEnginePermission) -> None:
        capture = _CAPTURES.get(wish.permissionType())
        if capture is None or not self._site.owns(wish.origin()):
            wish.deny()
            return
        self.answer(allowed=False)
        self._wish = QWebEnginePermission(wish)
        self.asked.emit(capture)

    @Slot(QWebEngineDesktopMediaRequest)
    def _on_screen_wanted(self, request: QWebEngineDesktopMediaRequest) -> None:
        request.cancel()

    @Slot(QWebEngineFullScreenRequest)
    def _on_full_screen(self, request: QWebEngineFullScreenRequest) -> None:
        request.reject()

    @Slot(QWebEngineFileSystemAccessRequest)
    def _on_files_wanted(self, request: QWebEngineFileSystemAccessRequest) -> None:
        request.reject()
        self.refused.emit(Refusal.SENDING)

    @Slot(QWebEngineRegisterProtocolHandlerRequest)
    def _on_protocol(self, request: QWebEngineRegisterProtocolHandlerRequest) -> None:
        request.reject()

    @Slot(QWebEngineClientCertificateSelection)
    def _on_client_certificate(self, choice: QWebEngineClientCertificateSelection) -> None:
        choice.selectNone()

    @Slot(QWebEngineWebAuthUxRequest)
    def _on_web_auth(self, request: QWebEngineWebAuthUxRequest) -> None:
        request.cancel()

    def _box(self, words: str, buttons: QMessageBox.StandardButton) -> QMessageBox:
        """Return what shows a page's own words or question, as nothing but text."""
        box = QMessageBox(QMessageBox.Icon.NoIcon, "", words[:LONGEST_WORDS], buttons)
        box.setTextFormat(Qt.TextFormat.PlainText)
        QShortcut(QKeySequence(EXIT_KEYS), box).activated.connect(self.left)
        return box
