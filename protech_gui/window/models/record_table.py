"""The list of records as a table: when, and what happened in a sentence."""

from enum import IntEnum
from typing import override

from PySide6.QtCore import QDateTime, QLocale, QModelIndex, QObject

from engine.terms import Category, Layer
from protech_gui.domain.records import Record, RecordKind
from protech_gui.window.models.read_table import ReadTable


class Column(IntEnum):
    """What stands in each column."""

    WHEN = 0
    WHAT = 1


class RecordTable(ReadTable):
    """Shows records, newest first; what is new comes in above what is being read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records: tuple[Record, ...] = ()

    def show(self, records: tuple[Record, ...]) -> None:
        """Show these records, newest first; keeps the reader's place where it can."""
        fresh = _fresh_in_front(self._records, records)
        if fresh is None:
            self.beginResetModel()
            self._records = records
            self.endResetModel()
            return
        if fresh:
            self.beginInsertRows(QModelIndex(), 0, fresh - 1)
            self._records = records[:fresh] + self._records
            self.endInsertRows()
        if len(self._records) > len(records):
            self.beginRemoveRows(QModelIndex(), len(records), len(self._records) - 1)
            self._records = records
            self.endRemoveRows()

    @override
    def headings(self) -> tuple[str, ...]:
        return self.tr("When"), self.tr("What happened")

    @override
    def count(self) -> int:
        return len(self._records)

    @override
    def words(self, row: int, column: int) -> str:
        record = self._records[row]
        if column == Column.WHEN:
            moment = QDateTime.fromSecsSinceEpoch(int(record.time))
            return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        return self._sentence(record)

    def _sentence(self, record: Record) -> str:
        match record.kind:
            case RecordKind.BLOCK:
                return self._cover(record.category, record.layer)
            case RecordKind.WRONG:
                return self.tr("You said that a cover was wrong.")
            case RecordKind.GAP:
                return self._gap(record)
            case RecordKind.PAUSE:
                return self._pause(record.seconds or 0.0)

    def _cover(self, category: Category | None, layer: Layer | None) -> str:
        if layer is Layer.NETWORK:
            return self._held_back(category)
        match category:
            case Category.TEST:
                return self.tr("The practice picture was covered.")
            case Category.VIDEO:
                return self.tr("A video on the screen was covered.")
            case _:
                return self.tr("A picture on the screen was covered.")

    def _held_back(self, category: Category | None) -> str:
        """Return what the network guard did."""
        match category:
            case Category.HOST:
                return self.tr("A listed site stayed closed.")
            case Category.SEARCH:
                return self.tr("A listed search was not sent.")
            case Category.TEST:
                return self.tr("An entry for trying was recognised.")
            case Category.VIDEO:
                return self.tr("A video was covered before your browser had it.")
            case _:
                return self.tr("A picture was covered before your browser had it.")

    def _gap(self, record: Record) -> str:
        lines = [self._interruption(record.seconds or 0.0)]
        if record.pictures:
            lines.append(self.tr("%n picture(s) appeared meanwhile.", "", record.pictures))
        return "\n".join(lines)

    def _interruption(self, seconds: float) -> str:
        if seconds < 1:
            return self.tr("Protection was interrupted for less than a second.")
        if seconds < 60:
            return self.tr("Protection was interrupted for %n second(s).", "", int(seconds))
        if seconds < 3600:
            minutes = round(seconds / 60)
            return self.tr("Protection was interrupted for about %n minute(s).", "", minutes)
        hours = round(seconds / 3600)
        return self.tr("Protection was interrupted for about %n hour(s).", "", hours)

    def _pause(self, seconds: float) -> str:
        if seconds < 60:
            return self.tr("Protection was paused or off for less than a minute.")
        if seconds < 3600:
            minutes = round(seconds / 60)
            return self.tr("Protection was paused or off for about %n minute(s).", "", minutes)
        hours = round(seconds / 3600)
        return self.tr("Protection was paused or off for about %n hour(s).", "", hours)


def _fresh_in_front(old: tuple[Record, ...], new: tuple[Record, ...]) -> int | None:
    """Return how many records ``new`` has before those of ``old``, None if that is not so."""
    if not old:
        return len(new) or None
    if old[0] not in new:
        return None
    fresh = new.index(old[0])
    kept = new[fresh:]
    return fresh if old[: len(kept)] == kept else None
