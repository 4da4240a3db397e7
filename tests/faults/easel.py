"""A program that shows one picture on a page of text and paints it anew whenever it must.

A line on its standard input sets the picture in motion: ``play`` makes it a film of 25 pictures a
second, ``scroll N`` moves page and picture down by N pixels in steps, and answers ``scrolled``.
"""

import sys
from math import cos, pi, sin
from typing import override

from PySide6.QtCore import QSocketNotifier, Qt, QTimer, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.faults.witness import PLACE
from tests.visual.scenes import Bgrx, face_picture, scaled, text_page

FRAME_MS = 40
STEP = 20
"""Pixels that the page moves at once: what one notch of a wheel makes of it in steps."""

FRAMES = 32
"""How many pictures the film has before it begins again."""

SWAY = 24
"""Pixels that the camera sways to each side."""


class Easel(QWidget):
    """A window over the whole screen; says ``shown`` once the picture is on it."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__(None, Qt.WindowType.X11BypassWindowManagerHint)
        self.setGeometry(0, 0, width, height)
        left, top, size, _ = PLACE
        page = text_page(width, height).copy()
        face = scaled(face_picture(), size, size)
        page[top : top + size, left : left + size] = face
        self._page = _image(page)
        self._film = [_image(_panned(face, size, frame)) for frame in range(FRAMES)]
        self._told = False
        self._frame = self._down = self._left_to_scroll = 0
        self._playing = False
        self._clock = QTimer(self, interval=FRAME_MS)
        self._clock.timeout.connect(self._move_on)
        self._orders = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._orders.activated.connect(self._obey)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what lies open."""
        painter = QPainter(self)
        moved = event.rect().translated(0, -self._down)
        painter.drawImage(event.rect(), self._page, moved)
        if self._playing:
            painter.drawImage(PLACE[0], PLACE[1] + self._down, self._film[self._frame])
        painter.end()
        if not self._told:
            self._told = True
            _tell("shown")

    @Slot()
    def _obey(self) -> None:
        words = sys.stdin.readline().split()
        if not words:
            self._orders.setEnabled(False)
        elif words[0] == "play":
            self._playing = True
            self._clock.start()
        else:
            self._left_to_scroll = int(words[1])
            self._clock.start()

    @Slot()
    def _move_on(self) -> None:
        if self._left_to_scroll:
            self._down += STEP
            self._left_to_scroll -= STEP
            if not self._left_to_scroll:
                _tell("scrolled")
        self._frame = (self._frame + 1) % FRAMES
        if not (self._playing or self._left_to_scroll):
            self._clock.stop()
        self.update()


def _tell(word: str) -> None:
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


def _panned(picture: Bgrx, size: int, frame: int) -> Bgrx:
    """Return what a camera sees of the picture that circles before it, in one of its frames."""
    larger = scaled(picture, size + 2 * SWAY, size + 2 * SWAY)
    turn = 2 * pi * frame / FRAMES
    left, top = round(SWAY * (1 + cos(turn))), round(SWAY * (1 + sin(turn)))
    return larger[top : top + size, left : left + size]


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
