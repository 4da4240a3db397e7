"""A chart of urges as a table: the same numbers, for reading instead of looking."""

from enum import IntEnum
from typing import override

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from protech_gui.domain.progress import Mean, Point, Series
from protech_gui.window.models.progress_words import mean_words, point_words, shown_of

Index = QModelIndex | QPersistentModelIndex

_UNKNOWN = "–"
"""What is seen where nobody said how strong it was; it is read aloud in words."""


class Column(IntEnum):
    """What stands in each column."""

    WHEN = 0
    MET = 1
    BEFORE = 2
    AFTER = 3


class UrgeTable(QAbstractTableModel):
    """Shows the points at which something was written down, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[Point, ...] = ()

    def show(self, series: Series) -> None:
        """Show this series."""
        self.beginResetModel()
        self._points = tuple(point for point in reversed(series.points) if point.facts.met)
        self.endResetModel()

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.WHEN, Column.AFTER)
        if self._points:
            last = self.index(len(self._points) - 1, Column.AFTER)
            self.dataChanged.emit(self.index(0, Column.WHEN), last)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt declares it
        return 0 if parent.isValid() else len(self._points)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt declares it
        return 0 if parent.isValid() else len(Column)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        point = self._points[index.row()]
        shown = shown_of(point.facts)
        match Column(index.column()):
            case Column.WHEN:
                return point_words(point)
            case Column.MET:
                return str(point.facts.met)
            case Column.BEFORE:
                return self._strength(shown.before, role)
            case Column.AFTER:
                return self._strength(shown.after, role)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | None:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        match Column(section):
            case Column.WHEN:
                return self.tr("When")
            case Column.MET:
                return self.tr("Count")
            case Column.BEFORE:
                return self.tr("Before")
            case Column.AFTER:
                return self.tr("After")

    def _strength(self, mean: Mean | None, role: int) -> str:
        if mean is not None:
            return mean_words(mean)
        return self.tr("not said") if role == Qt.ItemDataRole.AccessibleTextRole else _UNKNOWN
