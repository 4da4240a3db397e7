"""The window's frame: protection above, one page in the middle, the ways out below."""

from typing import override

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from engine.contract import Note, Protection
from protech_gui.window.intents import Close, Consent
from protech_gui.window.parts.page import Page
from protech_gui.window.views.foot_bar import FootBar
from protech_gui.window.views.note_banner import NoteBanner
from protech_gui.window.views.protection_bar import ProtectionBar
from protech_gui.window.views.question import Question, Wording

SIZE = QSize(800, 560)
"""How large the window opens, in device-independent pixels."""

SMALLEST = QSize(480, 360)
"""How small it can be made; it scrolls when its content needs more."""


class Shell(QWidget):
    """The whole window."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, protection: Protection, language: str, *, tray: bool) -> None:
        super().__init__()
        self._page: Page | None = None
        self._build(protection, language, tray=tray)

    def _build(self, protection: Protection, language: str, *, tray: bool) -> None:
        self.setWindowTitle("Protech")
        self.resize(SIZE)
        self.setMinimumSize(SMALLEST)
        self._bar = ProtectionBar(protection)
        self._notes = NoteBanner(tray=tray)
        self._foot = FootBar(language)
        content = QWidget()
        self._content = QVBoxLayout(content)
        self._content.setContentsMargins(0, 0, 0, 0)
        self._content.setSpacing(0)
        for part in (self._bar, self._notes):
            self._content.addWidget(part)
        self._content.addStretch(0)
        self._content.addWidget(self._foot)
        # Everything scrolls as one, so that large text in a small window loses nothing.
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._bar.intent.connect(self.intent)
        self._foot.intent.connect(self.intent)

    def show_protection(self, protection: Protection) -> None:
        """Show how protection stands."""
        self._bar.show_protection(protection)

    def show_notes(self, notes: tuple[Note, ...]) -> None:
        """Show what happened to Protech's own files."""
        self._notes.show_notes(notes)

    def show_page(self, page: Page, *, is_open: bool) -> None:
        """Put this page in the place of the one before, which is deleted.

        ``is_open``: the records are open on it, and can be locked.
        """
        old, self._page = self._page, page
        page.intent.connect(self.intent)
        self._content.insertWidget(2, page, 1)
        if old is not None:
            self._content.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._foot.set_open(is_open)
        # The page's controls came in at the end of the tab order: what stands below goes behind.
        last = self.previousInFocusChain() or page
        for control in self._foot.controls:
            self.setTabOrder(last, control)
            last = control
        page.show()
        page.start()

    def ask_consent(self) -> None:
        """Ask whether Protech may look at the screen."""
        wording = Wording(
            self.tr("May Protech look at your screen?"),
            (
                self.tr(
                    "It looks at everything on this screen, windows of other programs and video "
                    "calls included, to find explicit pictures and cover them."
                ),
                self.tr(
                    "This happens on this device only. Nothing is sent to anyone, and no picture "
                    "and no address is kept. Once you have chosen a passphrase, Protech notes when "
                    "a picture was covered; only your passphrase opens these records."
                ),
                self.tr(
                    "It finds many explicit pictures, not all. That a picture is not covered does "
                    "not mean that it is legal, adult or harmless."
                ),
                self.tr("You can turn it off at any time, without your passphrase."),
            ),
            yes=self.tr("&Turn on"),
            no=self.tr("&Not now"),
        )
        sheet = Question(wording, self)
        sheet.accepted.connect(self._on_consent)
        sheet.open()

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

    @Slot()
    def _on_consent(self) -> None:
        self.intent.emit(Consent())
