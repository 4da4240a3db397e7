"""A table in one column, for where there is no room for several: a row's cells stand in lines."""

from typing import override

from PySide6.QtCore import QModelIndex, QObject, Qt, Slot

from protech_gui.window.models.read_table import SHOWN, Index, ReadTable


class StackedTable(ReadTable):
    """Shows the rows of another table, the heading before each of their cells."""

    def __init__(self, table: ReadTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        table.modelAboutToBeReset.connect(self.beginResetModel)
        table.modelReset.connect(self.endResetModel)
        table.rowsAboutToBeInserted.connect(self._on_coming)
        table.rowsInserted.connect(self.endInsertRows)
        table.rowsAboutToBeRemoved.connect(self._on_going)
        table.rowsRemoved.connect(self.endRemoveRows)
        for said_anew in (table.dataChanged, table.headerDataChanged):
            said_anew.connect(self.retranslate)

    @override
    def headings(self) -> tuple[str, ...]:
        return (", ".join(self._table.headings()),)

    @override
    def count(self) -> int:
        return self._table.count()

    @override
    def words(self, row: int, column: int) -> str:
        return self._lines(row, Qt.ItemDataRole.DisplayRole)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        # What a table says aloud can be other than what it shows.
        return self._lines(index.row(), role) if role in SHOWN else None

    def _lines(self, row: int, role: int) -> str:
        cells = (
            (heading, self._table.data(self._table.index(row, column), role))
            for column, heading in enumerate(self._table.headings())
        )
        return "\n".join(f"{heading}: {words}" for heading, words in cells if words)

    @Slot(QModelIndex, int, int)
    def _on_coming(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.beginInsertRows(QModelIndex(), first, last)

    @Slot(QModelIndex, int, int)
    def _on_going(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.beginRemoveRows(QModelIndex(), first, last)
