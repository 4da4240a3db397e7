"""A4 pages: blocks laid out from top to bottom, drawn alike on the screen, in a file, on paper."""

from abc import abstractmethod
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

from protech_gui.theme import LIGHT, palette
from protech_gui.window.models.chart_drawing import Bars, Drawing, Grid, Strips
from protech_gui.window.models.leaf_blocks import Block, Drawn, Rank, Text
from protech_gui.window.models.share_leaves import footer_words, number_of_page
from protech_gui.window.rooms.bars_chart import BarsChart
from protech_gui.window.rooms.chart_canvas import Canvas
from protech_gui.window.rooms.grid_chart import GridChart
from protech_gui.window.rooms.strip_chart import StripChart

WIDE, HIGH = 794.0, 1123.0
"""An A4 page in units of 1/96 inch; everything here is in these."""

_SIDE, _TOP, _FOOT = 76.0, 76.0, 110.0
_ROOM = WIDE - 2 * _SIDE
_BOTTOM = HIGH - _FOOT
_SIZES = {Rank.TITLE: 26, Rank.HEADING: 18, Rank.STRONG: 14, Rank.PLAIN: 14}
_BEFORE = {Rank.TITLE: 0.0, Rank.HEADING: 26.0, Rank.STRONG: 12.0, Rank.PLAIN: 4.0}
_SMALL = 12
_LEADING = 1.3
_TEXT, _QUIET = QColor(LIGHT.text), QColor(LIGHT.quiet)


class _Item(Protocol):
    """What is never parted: ``high``, with ``before`` left free above it unless it is first.

    ``text`` says it in words. ``keep``: the next item stands on the same page. ``joined``: it
    goes on where the item before it broke off.
    """

    high: float
    before: float
    keep: bool
    text: str
    joined: bool

    @abstractmethod
    def draw(self, painter: QPainter, top: float) -> None:
        """Draw it below this height."""


class _Line:
    """One line of a text."""

    def __init__(self, layout: QTextLayout, number: int, block: Text) -> None:
        self._layout = layout
        line = layout.lineAt(number)
        self._number = number
        self.high = line.height() * _LEADING
        self.before = 0.0 if number else _BEFORE[block.rank]
        self.keep = block.keep or (number == 0 and layout.lineCount() > 1)
        start = line.textStart()
        self.text = block.text[start : start + line.textLength()]
        self.joined = number > 0

    def draw(self, painter: QPainter, top: float) -> None:
        """Draw it below this height."""
        line = self._layout.lineAt(self._number)
        painter.setPen(_TEXT)
        line.draw(painter, QPointF(_SIDE, top - line.y()))


class _Figure:
    """One chart, by the widget that also draws it on the screen; this one is never shown."""

    before = 10.0
    keep = False
    joined = False

    def __init__(self, block: Drawn) -> None:
        self._canvas = _canvas(block.drawing)
        self._canvas.setFont(font(Rank.PLAIN))
        self._canvas.wear(palette(LIGHT))
        self.high = self._canvas.high(_ROOM)
        self._canvas.resize(int(_ROOM), int(self.high))
        self.text = block.text

    def draw(self, painter: QPainter, top: float) -> None:
        """Draw it below this height."""
        painter.save()
        painter.translate(_SIDE, top)
        painter.setFont(self._canvas.font())
        self._canvas.draw(painter)
        painter.restore()


@dataclass(frozen=True)
class _Placed:
    item: _Item
    top: float


class Leaves:
    """The pages; made and drawn in Qt's own thread."""

    def __init__(self, title: str, blocks: tuple[Block, ...]) -> None:
        """``title`` names the whole where files or print jobs are listed."""
        self.title = title
        self._pages: list[list[_Placed]] = [[]]
        self._top = _TOP
        items = [item for block in blocks for item in _items(block)]
        for place, item in enumerate(items):
            self._place(item, _needed(items, place))

    @property
    def count(self) -> int:
        """How many pages there are, at least 1."""
        return len(self._pages)

    def text(self, number: int) -> str:
        """Return all that stands on this page, from 0 on, in words."""
        words = ""
        for placed in self._pages[number]:
            item = placed.item
            words += item.text if item.joined or not words else f"\n{item.text}"
        return "\n".join((words, footer_words(), number_of_page(number + 1, self.count)))

    def draw(self, painter: QPainter, number: int) -> None:
        """Draw this page, from 0 on; a unit of the painter is 1/96 inch."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for placed in self._pages[number]:
            placed.item.draw(painter, placed.top)
        painter.setPen(_QUIET)
        painter.setFont(font(Rank.PLAIN, _SMALL))
        foot = QRectF(_SIDE, HIGH - _FOOT + 20, _ROOM, _FOOT - 40)
        flags = Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
        words = "\n".join((footer_words(), number_of_page(number + 1, self.count)))
        painter.drawText(foot, int(flags), words)

    def _place(self, item: _Item, needed: float) -> None:
        page = self._pages[-1]
        if page and self._top + item.before + needed > _BOTTOM:
            page = []
            self._pages.append(page)
            self._top = _TOP
        top = self._top + (item.before if page else 0.0)
        page.append(_Placed(item, top))
        self._top = top + item.high


def font(rank: Rank, size: int = 0) -> QFont:
    """Return the font of a rank: measured the same on every device."""
    made = QFont()
    made.setPixelSize(size or _SIZES[rank])
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if rank is not Rank.PLAIN:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def _items(block: Block) -> list[_Item]:
    if isinstance(block, Drawn):
        return [_Figure(block)]
    shown = block.text.replace("\n", "\u2028")
    layout = QTextLayout(shown, font(block.rank))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(_ROOM)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return [_Line(layout, number, block) for number in range(layout.lineCount())]


def _needed(items: list[_Item], first: int) -> float:
    """Return how high this item is, with all that must stand on its page."""
    high = items[first].high
    while items[first].keep and first + 1 < len(items) and high <= _BOTTOM - _TOP:
        first += 1
        high += items[first].before + items[first].high
    return high


def _canvas(drawing: Drawing) -> Canvas:
    match drawing:
        case Strips():
            strips = StripChart()
            strips.show_drawing(drawing)
            return strips
        case Grid():
            grid = GridChart()
            grid.show_drawing(drawing)
            return grid
        case Bars():
            bars = BarsChart()
            bars.show_drawing(drawing)
            return bars
