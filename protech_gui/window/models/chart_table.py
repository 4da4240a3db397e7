"""A chart as a table: the same numbers, for reading instead of looking."""

from typing import override

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from protech_gui.window.models.chart_drawing import Sheet
from protech_gui.window.models.progress_words import UNKNOWN

Index = QModelIndex | QPersistentModelIndex


class ChartTable(QAbstractTableModel):
    """Shows the rows of a sheet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = Sheet(())

    def show(self, sheet: Sheet) -> None:
        """Show the rows of this sheet."""
        self.beginResetModel()
        self._sheet = sheet
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt declares it
        return 0 if parent.isValid() else len(self._sheet.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt declares it
        return 0 if parent.isValid() else len(self._sheet.heads)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        words = self._sheet.rows[index.row()][index.column()]
        if words == UNKNOWN and role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("not known")
        return words

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | None:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._sheet.heads[section]
