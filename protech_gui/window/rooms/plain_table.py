"""A table to read: rows to walk through by keyboard, as high as its rows up to a limit."""

from typing import override

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QSize, Qt, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView

MOST_ROWS = 8
"""So many rows are shown at once; further ones scroll."""


class PlainTable(QTableView):
    """Shows a model that nobody edits; Tab leaves it, the arrows walk through it."""

    def __init__(self, model: QAbstractItemModel, widest: int | None = None) -> None:
        """The column ``widest``, or else the last, takes what the others leave of the room."""
        super().__init__()
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        across, down = self.horizontalHeader(), self.verticalHeader()
        modes = QHeaderView.ResizeMode
        across.setSectionResizeMode(modes.ResizeToContents)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if widest is None:
            across.setStretchLastSection(True)
        else:
            across.setSectionResizeMode(widest, modes.Stretch)
        across.setHighlightSections(False)
        across.setSectionsClickable(False)
        down.setSectionResizeMode(modes.ResizeToContents)
        down.hide()
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changed.connect(self._on_rows)
        for resized in (across.sectionResized, down.sectionResized):
            resized.connect(self._on_rows)

    @override
    def sizeHint(self) -> QSize:
        rows = range(min(MOST_ROWS, self.model().rowCount()))
        height = sum(self.rowHeight(row) for row in rows)
        height += self.horizontalHeader().sizeHint().height()
        bar = self.horizontalScrollBar()
        room = bar.sizeHint().height() if bar.maximum() else 0
        return QSize(super().sizeHint().width(), height + room + 2 * self.frameWidth() + 4)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self.model().rowCount():
            quietly = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.model().index(0, 0), quietly)
        super().focusInEvent(event)

    @Slot()
    def _on_rows(self) -> None:
        self.updateGeometry()
