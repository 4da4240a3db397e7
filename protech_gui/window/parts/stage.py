"""What scrolls the page in front, and keeps in sight what has the focus."""

from typing import override

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from protech_gui.window.parts.into_view import into_view


class Stage(QScrollArea):
    """Qt scrolls for Tab alone: here the page may move the focus, or what stands above it."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = content
        # Where things stand is known once every layout has made room.
        self._due = QTimer(self, singleShot=True, interval=0)
        self._due.timeout.connect(self._follow)
        self._is_listening = False
        self._focused: QObject | None = None

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.window().windowHandle()
        if handle is not None and not self._is_listening:
            self._is_listening = True
            handle.focusObjectChanged.connect(self._on_focus)

    def to_top(self) -> None:
        """Show the page from its beginning, wherever the focus is."""
        self.stay()
        self.verticalScrollBar().setValue(0)

    def stay(self) -> None:
        """Leave the focus where it was put just now, also out of sight."""
        self._due.stop()

    def watch(self) -> None:
        """Show what has the focus after the page changed, which it may do from now on.

        What had it before and was out of sight stays there: someone is reading elsewhere.
        """
        focused = self._content.focusWidget()
        if not self._due.isActive() and (focused is None or self._sees(focused)):
            self._due.start()

    def _sees(self, widget: QWidget) -> bool:
        place = widget.mapTo(self._content, widget.rect().topLeft())
        seen = self._content.visibleRegion().boundingRect()
        return seen.contains(QRect(place, widget.size()))

    @Slot(QObject)
    def _on_focus(self, now: QObject | None) -> None:
        before, self._focused = self._focused, now
        # A window that comes back stays as it was, and nothing moves beneath a pressed mouse.
        moved = now is not before and isinstance(now, QWidget) and self._content.isAncestorOf(now)
        if moved and not QGuiApplication.mouseButtons():
            self._due.start()

    @Slot()
    def _follow(self) -> None:
        focused = self._content.focusWidget()
        if focused is not None and focused.isVisible() and not self._sees(focused):
            into_view(focused)
