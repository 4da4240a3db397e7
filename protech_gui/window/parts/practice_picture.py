"""The practice picture, and whether a picture that is shown now would be covered."""

from pathlib import Path
from typing import override

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel

from engine.contract import Protection
from engine.terms import Fault
from protech_gui.content.prose import RESOURCES

PICTURE = RESOURCES / "practice" / "landscape.png"
"""What the packs know as the practice picture."""


def covers_now(protection: Protection) -> bool:
    """Return whether a picture that appears now is looked at."""
    return protection.on and protection.started and protection.fault is Fault.NONE


class PracticePicture(QLabel):
    """The practice picture, pixel by pixel, on the plain ground of its page."""

    def __init__(self, file: Path = PICTURE) -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText)
        self._picture = QPixmap(str(file))
        self._draw()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw()
        return super().event(event)

    def _draw(self) -> None:
        picture = QPixmap(self._picture)
        # One pixel of the picture for one of the screen, as it is known.
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.setPixmap(picture)
