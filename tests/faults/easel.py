"""A program that shows one picture on a page of text and paints it anew whenever it must."""

import sys
from typing import override

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.faults.witness import PLACE
from tests.visual.scenes import Bgrx, face_picture, scaled, text_page


class Easel(QWidget):
    """A window over the whole screen; says ``shown`` once the picture is on it."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__(None, Qt.WindowType.X11BypassWindowManagerHint)
        self.setGeometry(0, 0, width, height)
        left, top, size, _ = PLACE
        page = text_page(width, height).copy()
        page[top : top + size, left : left + size] = scaled(face_picture(), size, size)
        self._page = _image(page)
        self._told = False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what lies open."""
        painter = QPainter(self)
        painter.drawImage(event.rect(), self._page, event.rect())
        painter.end()
        if not self._told:
            self._told = True
            sys.stdout.write("shown\n")
            sys.stdout.flush()


def _image(pixels: Bgrx) -> QImage:
    height, width = pixels.shape[:2]
    return QImage(pixels.tobytes(), width, height, QImage.Format.Format_RGB32).copy()


def main() -> int:
    """Show the picture until it is ended from outside."""
    app = QApplication([])
    size = app.primaryScreen().size()
    easel = Easel(size.width(), size.height())
    easel.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
