"""The Qt windows of covers and sheets: how they look, and what a person does to them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRasterWindow,
    QWheelEvent,
)

from engine.terms import Cover
from protech_gui.platform.cover_screen import (
    Happening,
    Key,
    Picture,
    Pointed,
    PointedAway,
    Pressed,
    Typed,
)

_KEYS = {
    Qt.Key.Key_Escape: Key.ESCAPE,
    Qt.Key.Key_Tab: Key.NEXT,
    Qt.Key.Key_Right: Key.NEXT,
    Qt.Key.Key_Down: Key.NEXT,
    Qt.Key.Key_Backtab: Key.PREVIOUS,
    Qt.Key.Key_Left: Key.PREVIOUS,
    Qt.Key.Key_Up: Key.PREVIOUS,
    Qt.Key.Key_Return: Key.PRESS,
    Qt.Key.Key_Enter: Key.PRESS,
    Qt.Key.Key_Space: Key.PRESS,
}


class Ear(QObject):
    """Where windows report what happens to them: ``heard`` a Happening, ``turned`` a wheel."""

    heard = Signal(object)
    turned = Signal(object, object)
    """The window and the QWheelEvent, which lives no longer than the call."""


class QuietWindow(QRasterWindow):
    """A window without a frame, above others, that takes the pointer and not the keyboard."""

    def __init__(self, ear: Ear) -> None:
        super().__init__()
        self._ear = ear
        self.setFlags(
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
        )

    def event(self, event: QEvent) -> bool:
        """Tell of the pointer that comes and goes, which has no method of its own."""
        if event.type() is QEvent.Type.Leave:
            self._ear.heard.emit(PointedAway())
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell where the pointer is."""
        self._tell(event.globalPosition(), lambda x, y: Pointed(x, y, moved=True))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell where a button was pressed."""
        self._tell(event.globalPosition(), Pressed)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the wheel was turned."""
        self._ear.turned.emit(self, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of a key that a page knows."""
        if key := _KEYS.get(Qt.Key(event.key())):
            self._ear.heard.emit(Typed(key))

    def _tell(self, at: QPointF, happening: Callable[[int, int], Happening]) -> None:
        ratio = self.devicePixelRatio()
        self._ear.heard.emit(happening(int(at.x() * ratio), int(at.y() * ratio)))


class CoverWindow(QuietWindow):
    """One cover."""

    painted = Signal(object)

    def __init__(self, cover: Cover, colour: QColor, ear: Ear) -> None:
        super().__init__(ear)
        self.cover = cover
        self._colour = colour

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Fill the window, and say so once what was painted has been shown."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._colour)
        painter.end()
        self.painted.emit(self.cover)


class SheetWindow(QuietWindow):
    """One sheet, which can take the keys."""

    def __init__(self, ear: Ear) -> None:
        super().__init__(ear)
        self._image = QImage()
        self._picture: Picture | None = None

    def draw(self, picture: Picture) -> None:
        """Show this picture from now on."""
        if picture is not self._picture:
            self._picture = picture
            form = QImage.Format.Format_RGB32
            self._image = QImage(picture.pixels, picture.width, picture.height, form)
            self._image.setDevicePixelRatio(self.devicePixelRatio())
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name
        """Draw the picture."""
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)
        painter.end()
