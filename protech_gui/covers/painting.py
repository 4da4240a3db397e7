"""Paints looks with Qt, in memory: words, buttons and the guide, in calm colours."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPen

from engine.terms import Box
from protech_gui.covers.appearance import COLOUR
from protech_gui.covers.looks import (
    BREATH_STEPS,
    GUIDE_SIZE,
    AnyLook,
    CardLook,
    Door,
    GuideLook,
    PageLook,
    Stage,
    Way,
)
from protech_gui.covers.words import CoverWords

GROUND = QColor(*COLOUR)
PANEL = QColor("#37434f")
"""What words stand on: the covers' own hue, dark enough for a contrast of ten to one."""

EDGE = QColor("#aebac4")
"""Bounds what can be pressed; more than four to one against PANEL."""

WORDS = QColor("#ffffff")
BRIGHT = QColor("#eef2f5")
DARK_WORDS = QColor("#1d2a30")
GUIDE = QColor("#8fa5b5")
GUIDE_RING = QColor("#c6d2db")

TEXT = 17
"""The height of text in pixels of a 96 dpi screen, of a headline, and of the page's title."""
HEADLINE = 20
TITLE = 32

CARD_WIDTH, PAGE_WIDTH = 340, 640
BUTTON_WIDTH = 320
"""No button is wider, on the page."""

SPACE = 8

_FORMATS = {
    16: QImage.Format.Format_RGB16,
    24: QImage.Format.Format_RGB32,
    30: QImage.Format.Format_RGB30,
}


class Painting:
    """What was painted, and where its buttons are in it."""

    def __init__(self, image: QImage, buttons: tuple[Box, ...]) -> None:
        self.image = image
        self.buttons = buttons


class Easel:
    """Paints one look after the other; the sentences come in the language that is spoken."""

    def __init__(self, words: CoverWords) -> None:
        self._words = words

    def paint(self, look: AnyLook) -> Painting:
        """Return the picture of a look, in the screen's depth of colour."""
        match look:
            case CardLook():
                painting = self._card(look)
            case PageLook():
                painting = self._page(look)
            case GuideLook():
                painting = self._guide(look)
        image = painting.image.convertToFormat(_FORMATS.get(look.depth, _FORMATS[24]))
        return Painting(image, painting.buttons)

    def _card(self, look: CardLook) -> Painting:
        column = _Column(look.scale, min(look.room, round(CARD_WIDTH * look.scale)), PANEL)
        column.text(self._words.headline(look.stage), HEADLINE, bold=True)
        if look.first:
            column.text(self._words.reassurance(), TEXT)
        ways = list(Way) if look.stage is Stage.OFFER else [Way.GO_ON, Way.MOMENT]
        for way in ways:
            column.button(self._words.way(way), hovered=way is look.hover)
        return column.painted(EDGE)

    def _page(self, look: PageLook) -> Painting:
        column = _Column(look.scale, min(look.room, round(PAGE_WIDTH * look.scale)), GROUND)
        column.text(self._words.title(), TITLE, bold=True)
        column.text(self._words.invitation(over=look.over), HEADLINE)
        column.gap()
        for door in Door:
            chosen = door is look.chosen
            column.button(self._words.door(door), hovered=door is look.hover, chosen=chosen)
        column.text(self._words.way_back(), TEXT)
        return column.painted(None)

    def _guide(self, look: GuideLook) -> Painting:
        size = round(GUIDE_SIZE * look.scale)
        image = _blank(QSize(size, size), GROUND)
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            middle, whole = size / 2, size / 2 - 4 * look.scale
            radius = whole * (0.55 + 0.45 * look.breath / BREATH_STEPS)
            painter.setPen(QPen(GUIDE_RING, 2 * look.scale))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(middle - whole, middle - whole, 2 * whole, 2 * whole))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(PANEL)
            painter.drawEllipse(QRectF(middle - radius, middle - radius, 2 * radius, 2 * radius))
            painter.setFont(_font(HEADLINE, look.scale, bold=True))
            painter.setPen(WORDS)
            centred = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(image.rect(), centred, self._words.phase(look.phase))
        return Painting(image, ())


class _Line:
    """One paragraph or button of a column, at its place."""

    def __init__(self, text: str, font: QFont, place: QRect) -> None:
        self.text = text
        self.font = font
        self.place = place


class _Column:
    """Words and buttons below each other, as high as they need."""

    def __init__(self, scale: float, width: int, ground: QColor) -> None:
        self._scale = scale
        self._width = width
        self._ground = ground
        self._edge = self._length(2 * SPACE)
        self._bottom = self._edge
        self._texts: list[_Line] = []
        self._buttons: list[tuple[_Line, bool, bool]] = []

    def text(self, text: str, pixels: int, *, bold: bool = False) -> None:
        """Add a paragraph."""
        font = _font(pixels, self._scale, bold=bold)
        self._texts.append(_Line(text, font, self._place(text, font, 0, 0)))
        self._bottom += self._length(SPACE)

    def gap(self) -> None:
        """Part what follows from what stands above."""
        self._bottom += self._length(SPACE)

    def button(self, text: str, *, hovered: bool, chosen: bool = False) -> None:
        """Add a button; a key would press the ``chosen`` one."""
        font = _font(TEXT, self._scale, bold=False)
        padding = self._length(SPACE * 5 // 4)
        place = self._place(text, font, padding, self._length(44))
        self._buttons.append((_Line(text, font, place), hovered, chosen))
        self._bottom += self._length(SPACE)

    def painted(self, frame: QColor | None) -> Painting:
        """Return the picture, within a frame if there is a colour for it."""
        image = _blank(QSize(self._width, self._bottom + self._length(SPACE)), self._ground)
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for line in self._texts:
                painter.setFont(line.font)
                painter.setPen(WORDS)
                painter.drawText(line.place, _WRAPPED, line.text)
            for line, hovered, chosen in self._buttons:
                self._draw_button(painter, line, hovered=hovered, chosen=chosen)
            if frame:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(frame, self._length(1)))
                painter.drawRect(QRectF(image.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        places = [line.place for line, _, _ in self._buttons]
        boxes = tuple(Box(p.x(), p.y(), p.width(), p.height()) for p in places)
        return Painting(image, boxes)

    def _draw_button(self, painter: QPainter, line: _Line, *, hovered: bool, chosen: bool) -> None:
        around = QRectF(line.place).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(WORDS if chosen else EDGE, self._length(3 if chosen else 1)))
        painter.setBrush(BRIGHT if hovered else PANEL.lighter(118))
        painter.drawRoundedRect(around, self._length(SPACE), self._length(SPACE))
        painter.setFont(line.font)
        painter.setPen(DARK_WORDS if hovered else WORDS)
        painter.drawText(line.place, _WRAPPED, line.text)

    def _place(self, text: str, font: QFont, padding: int, least: int) -> QRect:
        width = self._width - 2 * self._edge
        if least:
            width = min(width, self._length(BUTTON_WIDTH))
        room = QRect(0, 0, width - 2 * padding, 1 << 20)
        height = QFontMetrics(font).boundingRect(room, _WRAPPED, text).height() + 2 * padding
        left = (self._width - width) // 2
        place = QRect(QPoint(left, self._bottom), QSize(width, max(height, least)))
        self._bottom = place.y() + place.height()
        return place

    def _length(self, pixels: float) -> int:
        return max(1, round(pixels * self._scale))


_WRAPPED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)


def _font(pixels: int, scale: float, *, bold: bool) -> QFont:
    font = QFont()
    font.setPixelSize(round(pixels * scale))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def _blank(size: QSize, ground: QColor) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(ground)
    return image
