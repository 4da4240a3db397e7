"""What a person wrote down as a table: when, how strong it was, and their own words."""

from typing import override

from protech_gui.domain.urges import Urge
from protech_gui.window.models.journal_words import date_words, discuss_words
from protech_gui.window.models.row_table import RowTable


class EntryTable(RowTable[Urge]):
    """Shows urges as they were written down, newest first."""

    @override
    def headings(self) -> tuple[str, ...]:
        return self.tr("When"), self.tr("Strength, 0 to 10"), self.tr("Your words")

    @override
    def cells(self, row: Urge) -> tuple[str, ...]:
        words = row.line or row.trigger or ""
        marked = (words, discuss_words()) if row.discuss else (words,)
        return date_words(row.time), self._strength(row), "\n".join(filter(None, marked))

    def _strength(self, urge: Urge) -> str:
        if urge.after is None:
            return str(urge.before)
        return self.tr("{before}, later {after}").format(before=urge.before, after=urge.after)
