"""What a person wrote down as a table: when, how strong it was, and their own line."""

from enum import IntEnum
from typing import override

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from protech_gui.domain.urges import Urge

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """What stands in each column."""

    WHEN = 0
    STRENGTH = 1
    LINE = 2


class EntryTable(QAbstractTableModel):
    """Shows urges as they were written down, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._urges: tuple[Urge, ...] = ()

    def show(self, urges: tuple[Urge, ...]) -> None:
        """Show these, newest first; the same as before change nothing."""
        if urges != self._urges:
            self.beginResetModel()
            self._urges = urges
            self.endResetModel()

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.WHEN, Column.LINE)
        if self._urges:
            last = self.index(len(self._urges) - 1, Column.LINE)
            self.dataChanged.emit(self.index(0, Column.WHEN), last)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt declares it
        return 0 if parent.isValid() else len(self._urges)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt declares it
        return 0 if parent.isValid() else len(Column)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        urge = self._urges[index.row()]
        match Column(index.column()):
            case Column.WHEN:
                moment = QDateTime.fromSecsSinceEpoch(int(urge.time))
                return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
            case Column.STRENGTH:
                return self._strength(urge)
            case Column.LINE:
                return urge.line or ""

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
            case Column.STRENGTH:
                return self.tr("Strength, 0 to 10")
            case Column.LINE:
                return self.tr("Your line")

    def _strength(self, urge: Urge) -> str:
        if urge.after is None:
            return str(urge.before)
        return self.tr("{before}, later {after}").format(before=urge.before, after=urge.after)
