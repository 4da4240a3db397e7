"""What every table has in common that is read and not edited: its shape, headings and words."""

from abc import abstractmethod
from typing import override

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex

SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
"""The roles in which there are words."""


class ReadTable(QAbstractTableModel):
    """Shows words in rows and columns; a subclass says which."""

    @abstractmethod
    def headings(self) -> tuple[str, ...]:
        """Return what stands above each column."""

    @abstractmethod
    def count(self) -> int:
        """Return how many rows there are."""

    @abstractmethod
    def words(self, row: int, column: int) -> str:
        """Return what stands in this row and column."""

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        last = self.columnCount() - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
        if self.count():
            self.dataChanged.emit(self.index(0, 0), self.index(self.count() - 1, last))

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt declares it
        return 0 if parent.isValid() else self.count()

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt declares it
        return 0 if parent.isValid() else len(self.headings())

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role not in SHOWN:
            return None
        return self.words(index.row(), index.column())

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | None:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.headings()[section]
