"""Entries of one kind as a table that nobody edits, a row each."""

from abc import abstractmethod
from typing import override

from PySide6.QtCore import QObject

from protech_gui.window.models.read_table import ReadTable


class RowTable[T](ReadTable):
    """Shows entries in the order given; a subclass says its headings and cells."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[T, ...] = ()

    @abstractmethod
    def cells(self, row: T) -> tuple[str, ...]:
        """Return what stands in each column of this entry."""

    @property
    def rows(self) -> tuple[T, ...]:
        """What is shown."""
        return self._rows

    def show(self, rows: tuple[T, ...]) -> None:
        """Show these; the same as before change nothing."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    @override
    def count(self) -> int:
        return len(self._rows)

    @override
    def words(self, row: int, column: int) -> str:
        return self.cells(self._rows[row])[column]
