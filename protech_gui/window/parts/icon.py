"""Line icons in the theme's colours, from the Lucide set in ``resources/icons/lucide``."""

from functools import lru_cache
from pathlib import Path
from typing import override

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from protech_gui.theme import Ink, ink

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "icons" / "lucide"
"""Where the drawings lie; each draws in ``currentColor``."""

_PIXELS = 96
"""Icons are drawn this large and shown smaller, so that they are sharp on every screen."""

REDRAWN = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange)
"""The events after which an icon's colour may be another."""


def icon(name: str, role: Ink = Ink.TEXT, *, gap: float = 0.0) -> QIcon:
    """Return the icon of this name in a role's colour as it is now; raises OSError.

    ``gap`` is left free at its right, as a part of its height. Where a button has the focus
    it is drawn as text, because the button then looks plain.
    """
    made = QIcon()
    for mode, shown in (
        (QIcon.Mode.Normal, role),
        (QIcon.Mode.Active, Ink.TEXT),
        (QIcon.Mode.Disabled, Ink.QUIET),
    ):
        made.addPixmap(QPixmap.fromImage(_draw(name, ink(shown).name(), gap)), mode)
    return made


@lru_cache(maxsize=512)
def _draw(name: str, colour: str, gap: float) -> QImage:
    """Return the drawing in a colour (#RRGGBB); kept, because each page shows many, often."""
    drawing = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    image = QImage(round(_PIXELS * (1 + gap)), _PIXELS, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
    renderer.render(painter, QRectF(0, 0, _PIXELS, _PIXELS))
    painter.end()
    return image


class Sign(QWidget):
    """An icon by itself, as high as a line of text; words beside it say the same."""

    def __init__(self, name: str, role: Ink = Ink.TEXT, *, lines: float = 1.25) -> None:
        """``lines``: how large it is, in heights of a line of text."""
        super().__init__()
        self._name = name
        self._role = role
        self._lines = lines
        self._icon = icon(name, role)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def turn(self, name: str, role: Ink) -> None:
        """Show another icon."""
        if (name, role) != (self._name, self._role):
            self._name, self._role = name, role
            self._icon = icon(name, role)
            self.update()

    @override
    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * self._lines)
        return QSize(side, side)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in REDRAWN:
            self._icon = icon(self._name, self._role)
            self.update()
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        self._icon.paint(painter, self.rect())
        painter.end()
