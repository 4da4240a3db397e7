"""The room Journal: what a person wrote down, or how to get a journal."""

from typing import override

from protech_gui.window.models.diary import Diary
from protech_gui.window.models.entry_table import EntryTable
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.empty_state import EmptyState
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.words import Words
from protech_gui.window.rooms.journal_offer import JournalOffer
from protech_gui.window.rooms.plain_table import PlainTable


class JournalRoom(Page):
    """Lists hard moments as they were written down; without a journal it offers one."""

    def __init__(self) -> None:
        super().__init__()
        self._diary = Diary.CLOSED
        self._is_open = False
        self._model = EntryTable(self)
        self._offer = JournalOffer()
        self._closed, self._empty = Words(), EmptyState("notebook-pen")
        self._table = PlainTable(self._model)
        self._entries = Card("list")
        self._entries.column.addWidget(self._empty)
        self._entries.column.addWidget(self._table)
        self.column.addWidget(self._closed)
        self.column.addWidget(self._offer)
        self.column.addWidget(self._entries)
        self.column.addStretch()
        self.limit_width()
        self._offer.intent.connect(self.intent)
        self.retranslate()

    @override
    def know(self, situation: Situation) -> None:
        contents = situation.contents
        self._diary, self._is_open = situation.diary, contents is not None
        self._model.show(contents.urges if contents else ())
        self._offer.know(situation)
        self.retranslate()

    @override
    def start(self) -> None:
        for part in (self._offer, self._table, self._empty):
            if part.isVisible():
                part.setFocus()
                return

    @override
    def retranslate(self) -> None:
        self.title.setText(self.tr("Journal"))
        self._model.retranslate()
        self._entries.entitle(self.tr("Hard moments that you wrote down"))
        self._table.setAccessibleName(self.tr("Hard moments that you wrote down"))
        has_rows = self._model.rowCount() > 0
        self._entries.setVisible(self._is_open)
        self._table.setVisible(has_rows)
        self._empty.setVisible(not has_rows)
        self._empty.say(self.tr("There is nothing here yet."), self._empty_words())
        closed = not self._is_open and self._diary is Diary.CLOSED
        self._closed.say(
            self.tr(
                "Your journal cannot be opened now. What you can do about it stands on its "
                "own page, which is shown when you open this window."
            )
            if closed
            else ""
        )

    def _empty_words(self) -> str:
        return self.tr(
            "“A moment for me”, at the top of the window, begins an entry with one number; "
            "nothing else is needed."
        )
