"""The list of what was covered and when protection was interrupted: to look up, not to count."""

from typing import override

from engine.terms import ConsentKind
from protech_gui.parts.words import Words
from protech_gui.theme import TextSize
from protech_gui.window.models.record_table import RecordTable
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.retranslated import Retranslated
from protech_gui.window.rooms.plain_table import PlainTable
from protech_gui.window.vault_desk import MOST_RECORDS


class CoverList(Retranslated, Card):
    """Lists records plainly; what is missing or late is said in a sentence above."""

    def __init__(self) -> None:
        super().__init__("list")
        self._missing = 0
        self._delayed = False
        self._keeps = False
        self._model = RecordTable(self)
        self._about, self._delay_words, self._missing_words = Words(), Words(), Words()
        self._limit = Words(TextSize.SMALL, quiet=True)
        self._table = PlainTable(self._model)
        for part in (self._about, self._delay_words, self._missing_words, self._table, self._limit):
            self.column.addWidget(part)
        self.retranslate()

    def know(self, situation: Situation) -> None:
        """Show what the vault holds."""
        contents = situation.contents
        self._keeps = situation.receipt(ConsentKind.BLOCK_LOG) is not None
        self._delayed = situation.delayed
        self._missing = contents.missing if contents else 0
        self._model.show(contents.records if contents else ())
        self._table.setVisible(self._model.rowCount() > 0)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("List of what was covered"))
        self._table.setAccessibleName(self.tr("List of what was covered"))
        self._model.retranslate()
        self._about.setText(self._about_words())
        self._delay_words.say(self._delayed_words() if self._delayed else "")
        self._missing_words.say(
            self.tr(
                "%n record(s) were written but never arrived here. They may have been damaged or "
                "deleted.",
                "",
                self._missing,
            )
            if self._missing
            else ""
        )
        rows = self._model.rowCount()
        self._limit.say(
            self.tr("These are your %n newest record(s).", "", rows) if rows >= MOST_RECORDS else ""
        )

    def _about_words(self) -> str:
        if self._model.rowCount():
            return self.tr("This list is for looking something up. It measures nothing.")
        if self._keeps:
            return self.tr(
                "There is nothing here yet. When something is covered while protection is on, or "
                "when protection is interrupted, you can read it here. No picture and no address "
                "is kept."
            )
        return self.tr(
            "No list is kept. You can allow it in the settings; no picture and no address would "
            "be kept."
        )

    def _delayed_words(self) -> str:
        return self.tr(
            "New records could not be added now. They stay sealed and Protech tries again later. "
            "Please check whether your disk is full."
        )
