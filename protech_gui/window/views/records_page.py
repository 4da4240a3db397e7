"""The page with the list of records."""

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from protech_gui.theme import SPACE, TextSize
from protech_gui.window.models.record_table import Column, RecordTable
from protech_gui.window.models.vault_state import Unlocked
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.words import Words
from protech_gui.window.vault_desk import MOST_RECORDS


class RecordsPage(Page):
    """Lists what was covered and when protection was interrupted; counts nothing up."""

    def __init__(self) -> None:
        super().__init__()
        self._missing = 0
        self._delayed = False
        self._model = RecordTable(self)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._delay_words, self._missing_words = Words(), Words()
        self._empty, self._limit = Words(), Words(TextSize.SMALL, quiet=True)
        self._table = QTableView()
        self._build_table(self._table)
        for part in (self._delay_words, self._missing_words, self._empty):
            self.column.addWidget(part)
        self.column.addWidget(self._table, 1)
        self.column.addWidget(self._limit)
        self.column.addStretch(0)

    def _build_table(self, table: QTableView) -> None:
        table.setModel(self._model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setCornerButtonEnabled(False)
        table.setWordWrap(True)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setMinimumHeight(SPACE * 20)
        across, down = table.horizontalHeader(), table.verticalHeader()
        across.setSectionResizeMode(Column.WHEN, QHeaderView.ResizeMode.ResizeToContents)
        across.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setHighlightSections(False)
        across.setSectionsClickable(False)
        down.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        down.hide()

    def start(self) -> None:
        """Begin in the list, or at the sentence that says there is none."""
        if self._table.isHidden():
            self._empty.setFocus()
            return
        self._table.setFocus()
        newest = self._model.index(0, Column.WHEN)
        quietly = QItemSelectionModel.SelectionFlag.NoUpdate
        self._table.selectionModel().setCurrentIndex(newest, quietly)

    def show_records(self, unlocked: Unlocked) -> None:
        """Show what the vault holds."""
        contents = unlocked.contents
        self._model.show(contents.records)
        self._missing, self._delayed = contents.missing, unlocked.delayed
        self._table.setVisible(bool(contents.records))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        self.title.setText(self.tr("Your records"))
        self._table.setAccessibleName(self.tr("Your records"))
        self._model.retranslate()
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
        self._empty.say("" if rows else self._empty_words())
        self._limit.say(
            self.tr("These are your %n newest record(s).", "", rows) if rows >= MOST_RECORDS else ""
        )

    def _empty_words(self) -> str:
        return self.tr(
            "There is nothing here yet. When something is covered while protection is on, or when "
            "protection is interrupted, you can read it here. No picture and no address is kept."
        )

    def _delayed_words(self) -> str:
        return self.tr(
            "New records could not be added now. They stay sealed and Protech tries again later. "
            "Please check whether your disk is full."
        )
