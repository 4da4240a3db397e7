"""A card that lists entries of the journal; each leads to its own page."""

from typing import override

from PySide6.QtCore import QModelIndex, Signal, Slot

from protech_gui.parts.words import Words
from protech_gui.theme import TextSize
from protech_gui.window.intents import Go, Spot
from protech_gui.window.models.entry_table import EntryTable
from protech_gui.window.models.lapse_table import LapseTable
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.retranslated import Retranslated
from protech_gui.window.rooms.plain_table import PlainTable


class EntryList(Retranslated, Card):
    """A table in which Return or a click opens the entry of a row."""

    intent = Signal(object)
    """Where the person goes, a ``Go``."""

    def __init__(self, sign: str, model: EntryTable | LapseTable, spot: Spot) -> None:
        """``spot`` is where an entry's own page stands; its id is the part of it."""
        super().__init__(sign)
        self._model = model
        self._spot = spot
        self._hint = Words(TextSize.SMALL, quiet=True)
        self._table = PlainTable(model)
        self.column.addWidget(self._table)
        self.column.addWidget(self._hint)
        self._table.clicked.connect(self._on_row)
        self._table.activated.connect(self._on_row)
        self.lead_to(self._table)

    def name(self, name: str) -> None:
        """Say what is listed, as the card's title and for screen readers."""
        self.entitle(name)
        self._table.setAccessibleName(name)
        self._say_hint()

    @override
    def retranslate(self) -> None:
        self._model.retranslate()
        self._say_hint()

    def _say_hint(self) -> None:
        has_rows = bool(self._model.rows)
        self._table.setVisible(has_rows)
        self._hint.say(
            self.tr("A click or the Return key opens an entry, to add to it or to delete it.")
            if has_rows
            else ""
        )

    @Slot(QModelIndex)
    def _on_row(self, index: QModelIndex) -> None:
        self.intent.emit(Go(self._spot, self._model.rows[index.row()].id))
