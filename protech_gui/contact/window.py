"""The private window: where the page is, what was left out, and always a way on and a way out."""

from typing import override

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from protech_gui.contact.calm_page import CalmPage, Telling
from protech_gui.contact.words import ways_heading
from protech_gui.exit_keys import EXIT_KEYS
from protech_gui.parts.announce import announce
from protech_gui.parts.press import Press
from protech_gui.parts.words import Words
from protech_gui.theme import SPACE, Surface, TextSize, set_surface

SIZE = QSize(960, 720)
"""How large the window opens where the screen has room, in device-independent pixels."""

SMALLEST = QSize(420, 320)

_ZOOM_STEP = 1.1
_ZOOM_LEAST, _ZOOM_MOST = 0.5, 4.0


class ContactWindow(QWidget):
    """Shows the page, or a calm page in its place; what is shown is decided elsewhere."""

    answered = Signal(object)
    """What the person answered on a calm page, an ``Answer``."""
    closing = Signal()
    """The person wants to close it."""
    left = Signal()
    """The person wants to be gone at once."""
    ways_wished = Signal()
    """The person wants to see the service's other ways."""

    def __init__(self, host: str, view: QWebEngineView, foot: str) -> None:
        """``host`` is shown as where the page is; ``foot`` stands beneath everything."""
        super().__init__()
        self._view = view
        self._calm: CalmPage | None = None
        self.setWindowTitle(self.tr("Web page"))
        self.resize(SIZE.boundedTo(self.screen().availableSize()))
        self.setMinimumSize(SMALLEST)
        view.setAccessibleName(self.tr("The page of the service"))
        self._stack = QStackedWidget()
        self._stack.addWidget(view)
        self._note = Words(TextSize.SMALL)
        self._note.setContentsMargins(SPACE * 2, SPACE, SPACE * 2, SPACE)
        self._note.hide()
        last = Words(TextSize.SMALL, quiet=True)
        last.setText(foot)
        last.setContentsMargins(SPACE * 2, SPACE // 2, SPACE * 2, SPACE // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar(host))
        column.addWidget(self._note)
        column.addWidget(self._stack, 1)
        column.addWidget(last)
        self._listen_to_keys()

    def _bar(self, host: str) -> QWidget:
        bar = QWidget()
        set_surface(bar, Surface.BAR)
        self._back, again, ways, close = Press(), Press(), Press(), Press()
        self._back.say(self.tr("&Back"))
        again.say(self.tr("&Reload"))
        ways.say(self.tr("&Other ways"))
        close.say(self.tr("&Close"))
        self._back.clicked.connect(self._view.back)
        again.clicked.connect(self._view.reload)
        ways.clicked.connect(self.ways_wished)
        close.clicked.connect(self.closing)
        going_back = self._view.page().action(QWebEnginePage.WebAction.Back)
        going_back.enabledChanged.connect(self._back.setEnabled)
        self._back.setEnabled(going_back.isEnabled())
        where = Words(TextSize.SMALL)
        where.setText(host)
        where.setAccessibleName(self.tr("You are at {host}").format(host=host))
        row = QHBoxLayout(bar)
        row.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        row.addWidget(self._back)
        row.addWidget(again)
        row.addWidget(where, 1)
        row.addWidget(ways)
        row.addWidget(close)
        return bar

    def _listen_to_keys(self) -> None:
        # The engine does not bear a filter of events in this language, as the app's house has it.
        exit_keys = QShortcut(QKeySequence(EXIT_KEYS), self)
        exit_keys.setContext(Qt.ShortcutContext.ApplicationShortcut)
        exit_keys.activated.connect(self.left)
        keys = QKeySequence.StandardKey
        for key, zoom in ((keys.ZoomIn, self._larger), (keys.ZoomOut, self._smaller)):
            QShortcut(QKeySequence(key), self).activated.connect(zoom)
        # The plus sign is the upper one of its key on many keyboards.
        QShortcut(QKeySequence("Ctrl+="), self).activated.connect(self._larger)
        QShortcut(QKeySequence("Ctrl+0"), self).activated.connect(self._as_made)

    def show_page(self) -> None:
        """Show the web page, as it is by now."""
        self._drop()
        self._stack.setCurrentWidget(self._view)
        self._view.setFocus()

    def tell(self, telling: Telling) -> None:
        """Show a calm page in the place of the web page, which goes on behind it."""
        self._drop()
        calm = CalmPage(telling, ways_heading())
        calm.answered.connect(self.answered)
        self._calm = calm
        self._stack.addWidget(calm)
        self._stack.setCurrentWidget(calm)
        calm.start()
        announce(self, "\n".join((telling.title, *telling.paragraphs)))

    def note(self, words: str) -> None:
        """Say something in a quiet line above the page."""
        if words != self._note.text():
            self._note.say(words)
            announce(self, words)

    def come_forward(self) -> None:
        """Show the window above the others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.closing.emit()

    def _drop(self) -> None:
        if self._calm is not None:
            self._stack.removeWidget(self._calm)
            self._calm.hide()
            self._calm.deleteLater()
            self._calm = None

    @Slot()
    def _larger(self) -> None:
        self._view.setZoomFactor(min(self._view.zoomFactor() * _ZOOM_STEP, _ZOOM_MOST))

    @Slot()
    def _smaller(self) -> None:
        self._view.setZoomFactor(max(self._view.zoomFactor() / _ZOOM_STEP, _ZOOM_LEAST))

    @Slot()
    def _as_made(self) -> None:
        self._view.setZoomFactor(1.0)
