"""The window itself: the strip above, the sidebar beside, and one page in the middle."""

from typing import override

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from protech_gui.theme import SPACE
from protech_gui.window.house.notices import Notices
from protech_gui.window.house.sidebar import Sidebar
from protech_gui.window.house.strip import Strip
from protech_gui.window.intents import Back, Close, Spot
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import Locked, Refused, Working
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.retranslated import Retranslated
from protech_gui.window.parts.stage import Stage

SIZE = QSize(1040, 720)
"""How large the window opens where the screen has room, in device-independent pixels."""

SMALLEST = QSize(480, 360)
"""How small it can be made; it scrolls when its content needs more."""


class House(Retranslated, QWidget):
    """The whole window; what is shown in it is decided elsewhere."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, situation: Situation) -> None:
        super().__init__()
        self._situation = situation
        self._page: Page | None = None
        self._build()
        self.know(situation)
        self.retranslate()

    def _build(self) -> None:
        self.resize(SIZE.boundedTo(self.screen().availableSize()))
        self.setMinimumSize(SMALLEST)
        self._strip = Strip(self._situation.protection)
        self._sidebar = Sidebar()
        self._stage = self._build_stage()
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._sidebar)
        middle.addWidget(self._stage, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._strip)
        outer.addLayout(middle, 1)
        self._strip.intent.connect(self.intent)
        self._notices.intent.connect(self.intent)
        self._sidebar.intent.connect(self.intent)
        self._back.clicked.connect(self._on_back)

    def _build_stage(self) -> Stage:
        """Return what scrolls: notices, the way back and the page, so that nothing is cut."""
        content = QWidget()
        self._content = QVBoxLayout(content)
        self._content.setContentsMargins(0, 0, 0, 0)
        self._content.setSpacing(0)
        self._notices = Notices(self._situation)
        self._content.addWidget(self._notices)
        self._back = Button("arrow-left", Weight.QUIET)
        way_back = QHBoxLayout()
        way_back.setContentsMargins(SPACE * 2, SPACE, SPACE * 2, 0)
        way_back.addWidget(self._back)
        way_back.addStretch()
        self._content.addLayout(way_back)
        self._content.addStretch(0)
        return Stage(content)

    def know(self, situation: Situation) -> None:
        """Show how things stand around the page, which is told next."""
        self._situation = situation
        self._stage.watch()
        self._strip.show_protection(situation.protection)
        self._notices.know(situation)
        self._sidebar.set_open(situation.contents is not None)
        self._name_window()

    def show_page(self, page: Page, spot: Spot, *, framed: bool, back: bool) -> None:
        """Put this page into the middle; the one before is hidden and not deleted.

        ``framed``: with the sidebar; ``back``: with a way back above the page.
        """
        if self._page is not None and self._page is not page:
            self._content.removeWidget(self._page)
            self._page.hide()
        self._page = page
        self._sidebar.setVisible(framed)
        self._sidebar.show_spot(spot)
        self._back.setVisible(back)
        self._content.insertWidget(self._content.count() - 1, page, 1)
        self._fit()
        page.show()
        self._stage.to_top()
        page.start()
        self._stage.stay()

    def store(self, page: Page) -> None:
        """Keep a page out of sight, dressed and laid out."""
        page.setParent(self._stage.widget())
        page.hide()
        page.ensurePolished()
        page.resize(self._stage.viewport().size())
        page.grab()

    @Slot()
    def to_top(self) -> None:
        """Show the page from its beginning, or where it is typed into, with the field's name."""
        self._content.activate()
        self._stage.to_top()
        field = self.focusWidget()
        if isinstance(field, QLineEdit):
            self._stage.ensureWidgetVisible(field.parentWidget() or field, 0, SPACE)

    def take_away(self, page: Page) -> None:
        """Delete a page that nobody comes back to."""
        if page is self._page:
            self._page = None
        self._content.removeWidget(page)
        page.hide()
        page.deleteLater()

    def vanish(self) -> None:
        """Be off the screen before anything else happens, sheets included."""
        for sheet in self.findChildren(QDialog):
            sheet.hide()
        self.hide()

    def come_forward(self) -> None:
        """Show the window above the others, ready to type into."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.intent.emit(Close())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._back.isVisible():
            self._on_back()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        self._sidebar.fit(self.width())

    @override
    def retranslate(self) -> None:
        self._back.say(self.tr("Back"), self.tr("To where you came from (Esc)"))
        self._name_window()
        self._fit()

    def _name_window(self) -> None:
        """Name the window; a locked one does not say what it is."""
        locked = isinstance(self._situation.vault, Locked | Refused | Working)
        self.setWindowTitle(self.tr("Locked") if locked else "Protech")

    @Slot()
    def _on_back(self) -> None:
        self.intent.emit(Back())
