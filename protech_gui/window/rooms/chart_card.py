"""One chart on its card: what it shows in sentences, the drawing, or its numbers as a table."""

from typing import override

from PySide6.QtCore import Qt, Slot

from protech_gui.parts.words import Words
from protech_gui.window.models.chart_drawing import Bars, Grid, Sheet, Strips
from protech_gui.window.models.chart_table import ChartTable
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.retranslated import Retranslated
from protech_gui.window.rooms.bars_chart import BarsChart
from protech_gui.window.rooms.chart_canvas import Canvas
from protech_gui.window.rooms.grid_chart import GridChart
from protech_gui.window.rooms.plain_table import PlainTable
from protech_gui.window.rooms.strip_chart import StripChart

_WIDEST_LETTERS = 30
"""How wide a column of a table may be, in letters of average width."""


class ChartCard(Retranslated, Card):
    """Shows a sheet; a person who prefers tables gets one for every chart."""

    def __init__(self) -> None:
        super().__init__("chart-line")
        self._sheet = Sheet(())
        self._name = ""
        self._as_table = False
        self._says, self._left_out = Words(), Words(quiet=True)
        self._strips, self._grid, self._bars = StripChart(), GridChart(), BarsChart()
        self._charts = (self._strips, self._grid, self._bars)
        self._model = ChartTable(self)
        self._table = PlainTable(self._model)
        self._toggle = Button("list")
        for part in (self._says, *self._charts, self._table, self._left_out):
            self.column.addWidget(part)
        self.column.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignLeft)
        self._toggle.clicked.connect(self._on_toggle)
        self.retranslate()

    def show_sheet(self, name: str, sheet: Sheet) -> None:
        """Show this chart under its name."""
        self._name, self._sheet = name, sheet
        self.entitle(name)
        self._says.setText("\n\n".join(sheet.says))
        self._model.show(sheet)
        # A person's own words may be long; beyond this they break their lines.
        widest = self.fontMetrics().averageCharWidth() * _WIDEST_LETTERS
        self._table.horizontalHeader().setMaximumSectionSize(widest)
        self._draw()
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self._toggle.say(
            self.tr("Show as a chart") if self._as_table else self.tr("Show as a table")
        )
        self._table.setAccessibleName(self.tr("{name}, as a table").format(name=self._name))

    def _draw(self) -> None:
        shown: Canvas | None = None
        match self._sheet.drawing:
            case Strips() as strips:
                self._strips.show_drawing(strips)
                shown = self._strips
            case Grid() as grid:
                self._grid.show_drawing(grid)
                shown = self._grid
            case Bars() as bars:
                self._bars.show_drawing(bars)
                shown = self._bars
        some = shown is not None
        for chart in self._charts:
            chart.setVisible(chart is shown and not self._as_table)
        if shown is not None:
            shown.say(self._name, " ".join(self._sheet.says))
        self._table.setVisible(some and self._as_table)
        self._left_out.setVisible(some and self._as_table and bool(self._sheet.left_out))
        self._left_out.setText(self._sheet.left_out)
        self._toggle.setVisible(some)

    @Slot()
    def _on_toggle(self) -> None:
        self._as_table = not self._as_table
        self._toggle.turn("chart-line" if self._as_table else "list")
        self._draw()
        self.retranslate()
