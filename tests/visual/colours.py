"""Whether what is drawn can be told from what it stands on, measured on the picture itself."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QWidget,
)

TEXT = 4.5
CONTROL = 3.0
"""The least contrast of text, and of what bounds a control, after WCAG 2.2."""

_RARE = 3
"""So many pixels of a colour at least: fewer are the edge of a letter."""

_PLACES = np.array([65_536, 256, 1], np.uint32)

Pixels = NDArray[np.uint8]


def contrast_failures(part: QWidget) -> Iterator[str]:
    """Yield every text and every bounded control that does not stand out enough."""
    image = part.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    scale = image.devicePixelRatio()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)[..., 2::-1]
    for one in part.findChildren(QWidget):
        least = _least(one)
        if least and one.isVisibleTo(part) and _is_whole(one):
            found = strongest(_cut(pixels, one, part, scale))
            if found is not None and found < least:
                yield f"{type(one).__name__} {_words(one)[:40]!r}: {found:.2f}"


def _least(one: QWidget) -> float:
    """Return the contrast that something on the widget must have; 0: nothing is asked."""
    if isinstance(one, QLabel | QAbstractButton | QComboBox) and _words(one):
        return TEXT
    bounded = isinstance(one, QLineEdit | QPlainTextEdit | QComboBox | QSlider)
    return CONTROL if bounded and one.isEnabled() else 0.0


def strongest(pixels: Pixels) -> float | None:
    """Return the contrast of the most different colours that are no accident; None if empty."""
    if pixels.size == 0:
        return None
    # One number a colour, because rows are slow to count.
    numbers, counts = np.unique(pixels.reshape(-1, 3) @ _PLACES, return_counts=True)
    colours = (numbers[:, np.newaxis] // _PLACES % 256).astype(np.uint8)
    ground = colours[counts.argmax()]
    others = colours[counts >= _RARE]
    light = _luminance(others)
    own = float(_luminance(ground[np.newaxis])[0])
    ratios = (np.maximum(light, own) + 0.05) / (np.minimum(light, own) + 0.05)
    return float(ratios.max())


def _luminance(colours: Pixels) -> NDArray[np.float64]:
    value = colours.astype(np.float64) / 255
    linear = np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def _words(one: QWidget) -> str:
    if isinstance(one, QLabel | QAbstractButton):
        return one.text()
    return one.currentText() if isinstance(one, QComboBox) else one.accessibleName()


def _is_whole(one: QWidget) -> bool:
    """Return whether all of it is on the screen, and not only its edge."""
    return one.visibleRegion().boundingRect().contains(one.rect())


def _cut(pixels: Pixels, one: QWidget, part: QWidget, scale: float) -> Pixels:
    """Return the pixels of a widget as far as they are on the screen."""
    rect = one.visibleRegion().boundingRect() & QRect(QPoint(0, 0), one.size())
    at = one.mapTo(part, rect.topLeft())
    top, left = round(at.y() * scale), round(at.x() * scale)
    return pixels[
        top : top + round(rect.height() * scale), left : left + round(rect.width() * scale)
    ]
