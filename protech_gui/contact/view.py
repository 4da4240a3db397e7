"""The view of a page: what is drawn, and a menu with nothing in it that leaves the page."""

from typing import override

from PySide6.QtCore import QEvent
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QMenu

_Action = QWebEnginePage.WebAction


class ContactView(QWebEngineView):
    """Cut, copy, paste and select; dragged files are not taken."""

    def __init__(self, page: QWebEnginePage) -> None:
        super().__init__()
        self.setPage(page)
        self.setAcceptDrops(False)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        for action, words in (
            (_Action.Cut, self.tr("Cut")),
            (_Action.Copy, self.tr("Copy")),
            (_Action.Paste, self.tr("Paste")),
            (_Action.SelectAll, self.tr("Select all")),
        ):
            own = self.page().action(action)
            shown = menu.addAction(words)
            shown.setEnabled(own.isEnabled())
            shown.triggered.connect(own.trigger)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    @override
    def event(self, event: QEvent) -> bool:
        # What draws the page is a child of its own, and takes what is dropped on it.
        if event.type() == QEvent.Type.ChildPolished and (drawn := self.focusProxy()):
            drawn.setAcceptDrops(False)
        return super().event(event)
