"""A chart as a table: the same numbers, for reading instead of looking."""

from typing import override

from PySide6.QtCore import QObject, Qt

from protech_gui.window.models.chart_drawing import Sheet
from protech_gui.window.models.progress_words import UNKNOWN
from protech_gui.window.models.read_table import Index, ReadTable


class ChartTable(ReadTable):
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
    def headings(self) -> tuple[str, ...]:
        return self._sheet.heads

    @override
    def count(self) -> int:
        return len(self._sheet.rows)

    @override
    def words(self, row: int, column: int) -> str:
        return self._sheet.rows[row][column]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        words = super().data(index, role)
        if words == UNKNOWN and role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("not known")
        return words
