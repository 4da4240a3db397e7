"""A table to read: rows to walk through by keyboard, as high as its rows up to a limit."""

from typing import override

from PySide6.QtCore import QEvent, QItemSelectionModel, QSize, Qt, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView

from protech_gui.theme import SPACE
from protech_gui.window.models.read_table import ReadTable
from protech_gui.window.models.stacked_table import StackedTable

MOST_ROWS = 8
"""So many rows are shown at once; further ones scroll."""

_LEAST_LETTERS = 14
"""So wide the last column is at least, in letters of average width, if it has that many."""

_AROUND = 2 * (SPACE + 3) + 1
"""What a cell has around its words, in pixels, as the theme's style sheet says."""


class PlainTable(QTableView):
    """Shows a model that nobody edits; Tab leaves it, the arrows walk through it.

    It never scrolls sideways: where its columns have no room, each row's cells stand in lines.
    """

    def __init__(self, model: ReadTable) -> None:
        """The last column takes what the others leave of the room."""
        super().__init__()
        self._columns, self._stacked = model, StackedTable(model, self)
        self._needed: int | None = None
        self.setModel(model)
        self._build()
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changed.connect(self._on_rows)
        model.dataChanged.connect(self._on_rows)

    def _build(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setStretchLastSection(True)
        across.setHighlightSections(False)
        across.setSectionsClickable(False)
        down.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        down.hide()
        for resized in (across.sectionResized, down.sectionResized):
            resized.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        rows = range(min(MOST_ROWS, self.model().rowCount()))
        height = sum(self.rowHeight(row) for row in rows)
        if not self._is_stacked():
            height += self.horizontalHeader().sizeHint().height()
        return QSize(super().sizeHint().width(), height + 2 * self.frameWidth() + 4)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._needed = None
            self.updateGeometry()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid():
            self._stand_at(0)
        super().focusInEvent(event)

    def _stand_at(self, row: int) -> None:
        """Have this row as the one that the arrows go on from; choose nothing."""
        if row < self.model().rowCount():
            quietly = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.model().index(row, 0), quietly)

    def _is_stacked(self) -> bool:
        return self.model() is self._stacked

    def _arrange(self) -> None:
        """Show columns where they have room, else lines."""
        if self._needed is None:
            self._needed = self._wide()
        bar = self.verticalScrollBar().sizeHint().width()
        stacked = self._needed + bar > self.width() - 2 * self.frameWidth()
        if stacked != self._is_stacked():
            here = self.currentIndex().row()
            self.setModel(self._stacked if stacked else self._columns)
            self.horizontalHeader().setVisible(not stacked)
            if here >= 0:
                self._stand_at(here)
            self.updateGeometry()

    def _wide(self) -> int:
        """Return how wide all columns are, in pixels, where the words of the last one break."""
        metrics, most = self.fontMetrics(), self.horizontalHeader().maximumSectionSize()
        widths = [(0, 0)]
        for column, heading in enumerate(self._columns.headings()):
            cells = (self._columns.words(row, column) for row in range(self._columns.count()))
            lines = {line for cell in cells for line in cell.split("\n")}
            widest = max(map(metrics.horizontalAdvance, lines), default=0)
            widths.append((metrics.horizontalAdvance(heading), min(widest, most)))
        least = metrics.averageCharWidth() * _LEAST_LETTERS
        *others, (heading_wide, widest) = widths
        last = max(heading_wide, min(widest, least))
        return last + sum(map(max, others)) + _AROUND * len(others)

    @Slot()
    def _on_rows(self) -> None:
        self._needed = None
        if self.isVisible():
            self._arrange()
        self.updateGeometry()
