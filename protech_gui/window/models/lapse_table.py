"""Lapses as a table: roughly when they were, and whether there is something to discuss."""

from typing import override

from protech_gui.domain.lapses import Lapse
from protech_gui.window.models.journal_words import day_words, discuss_words
from protech_gui.window.models.row_table import RowTable


class LapseTable(RowTable[Lapse]):
    """Shows lapses, newest first; what was written about one is read on its own page."""

    @override
    def headings(self) -> tuple[str, ...]:
        return self.tr("Roughly when"), self.tr("Mark")

    @override
    def cells(self, row: Lapse) -> tuple[str, ...]:
        return day_words(row.when), discuss_words() if row.discuss else ""
