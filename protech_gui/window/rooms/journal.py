"""The room Journal: what a person wrote down, or how to get a journal."""

from typing import override

from PySide6.QtCore import Qt, Slot

from protech_gui.parts.words import Words
from protech_gui.theme import TextSize
from protech_gui.window.intents import Go, ShowOlder, Spot
from protech_gui.window.models.diary import Diary
from protech_gui.window.models.entry_table import EntryTable
from protech_gui.window.models.lapse_table import LapseTable
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.empty_state import EmptyState
from protech_gui.window.parts.page import Page
from protech_gui.window.rooms.entry_list import EntryList
from protech_gui.window.rooms.journal_offer import JournalOffer


class JournalRoom(Page):
    """Lists hard moments and, apart from them, lapses; without a journal it offers one."""

    def __init__(self) -> None:
        super().__init__()
        self._diary = Diary.CLOSED
        self._is_open = self._has_older = False
        self._urges, self._lapses = EntryTable(self), LapseTable(self)
        self._offer = JournalOffer()
        self._closed, self._empty = Words(), EmptyState("notebook-pen")
        self._moments = EntryList("list", self._urges, Spot.ENTRY)
        self._limit, self._older = Words(TextSize.SMALL, quiet=True), Button(weight=Weight.QUIET)
        self._moments.column.insertWidget(1, self._empty)
        self._moments.column.addWidget(self._limit)
        self._moments.column.addWidget(self._older, 0, Qt.AlignmentFlag.AlignLeft)
        self._hard = EntryList("footprints", self._lapses, Spot.LAPSE)
        self._about, self._write = Words(), Button("pencil")
        self._hard.column.insertWidget(1, self._about)
        self._hard.column.addWidget(self._write, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._closed, self._offer, self._moments, self._hard):
            self.column.addWidget(part)
        self.column.addStretch()
        self.limit_width()
        for asking in (self._offer, self._moments, self._hard):
            asking.intent.connect(self.intent)
        self._older.clicked.connect(self._on_older)
        self._write.clicked.connect(self._on_write)
        self.retranslate()

    @override
    def know(self, situation: Situation) -> None:
        contents = situation.contents
        self._diary, self._is_open = situation.diary, contents is not None
        self._has_older = contents is not None and contents.older
        self._urges.show(contents.urges if contents else ())
        self._lapses.show(contents.lapses if contents else ())
        self._offer.know(situation)
        self.retranslate()

    @override
    def start(self) -> None:
        for part in (self._offer, self._moments.leads_to, self._write):
            if part is not None and part.isVisible():
                part.setFocus()
                return

    @override
    def retranslate(self) -> None:
        self.title.setText(self.tr("Journal"))
        self._moments.name(self.tr("Hard moments that you wrote down"))
        self._moments.setVisible(self._is_open)
        self._empty.setVisible(not self._urges.rows)
        self._empty.say(self.tr("There is nothing here yet."), self._empty_words())
        count = len(self._urges.rows)
        self._limit.say(
            self.tr("These are your %n newest entries.", "", count) if self._has_older else ""
        )
        self._older.say(self.tr("Show older entries"))
        self._older.setVisible(self._has_older)
        self._say_lapses()
        closed = not self._is_open and self._diary is Diary.CLOSED
        self._closed.say(
            self.tr(
                "Your journal cannot be opened now. What you can do about it stands on its "
                "own page, which is shown when you open this window."
            )
            if closed
            else ""
        )

    def _say_lapses(self) -> None:
        may_write = self._diary is Diary.OPEN
        self._hard.name(self.tr("Lapses"))
        self._hard.setVisible(may_write or bool(self._lapses.rows))
        self._about.setText(
            self.tr(
                "A lapse can be written down here, apart from hard moments. Nothing is counted. "
                "It can show what would help next time."
            )
        )
        self._write.say(self.tr("Write down a lapse"))
        self._write.setVisible(may_write)

    def _empty_words(self) -> str:
        return self.tr(
            "“A moment for me”, at the top of the window, begins an entry with one number; "
            "nothing else is needed."
        )

    @Slot()
    def _on_older(self) -> None:
        self.intent.emit(ShowOlder())

    @Slot()
    def _on_write(self) -> None:
        self.intent.emit(Go(Spot.LAPSE))
