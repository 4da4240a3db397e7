"""The room Progress: hard moments as a chart or a table, and apart from them what was covered."""

from typing import override

from PySide6.QtCore import Qt, Slot

from protech_gui.content.prose import PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.domain.progress import Series
from protech_gui.window.models.progress_words import Range, caution, movement, summary
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.urge_table import Column, UrgeTable
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.chips import Chips
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.prose import Prose
from protech_gui.window.parts.words import Words
from protech_gui.window.rooms.cover_list import CoverList
from protech_gui.window.rooms.journal_offer import JournalOffer
from protech_gui.window.rooms.plain_table import PlainTable
from protech_gui.window.rooms.urge_chart import UrgeChart


class ProgressPage(Page):
    """Says in a sentence what a chart shows, and shows the chart or its numbers as a table."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._language = ""
        self._ranges: dict[Range, Series] = {}
        self._range = Range.WEEK
        self._as_table = False
        self._model = UrgeTable(self)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._chips = Chips(*Range)
        self._chips.choose(self._range)
        self._summary, self._movement, self._caution = Words(), Words(), Words()
        self._chart, self._table = UrgeChart(), PlainTable(self._model, Column.WHEN)
        self._left_out, self._toggle = Words(quiet=True), Button("list")
        self._card, self._covers, self._offer = Card("chart-line"), CoverList(), JournalOffer()
        for part in (self._chips, self._summary, self._chart, self._table, self._left_out):
            self._card.column.addWidget(part)
        self._card.column.addWidget(self._movement)
        self._card.column.addWidget(self._caution)
        self._card.column.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignLeft)
        self._reading_card, self._reading = Card("info"), Prose()
        self._reading_card.column.addWidget(self._reading)
        for card in (self._offer, self._card, self._reading_card, self._covers):
            self.column.addWidget(card)
        self.column.addStretch()
        self.limit_width()
        self._offer.intent.connect(self.intent)
        self._chips.changed.connect(self._on_range)
        self._toggle.clicked.connect(self._on_toggle)

    @override
    def know(self, situation: Situation) -> None:
        contents = situation.contents
        ranges = contents.ranges if contents else {}
        self._offer.know(situation)
        self._card.setVisible(bool(ranges))
        self._covers.setVisible(contents is not None)
        self._covers.know(situation)
        if situation.choices.language != self._language:
            self._language = situation.choices.language
            self._tell_reading()
        if ranges != self._ranges:
            self._ranges = ranges
            self._show_range()

    @override
    def start(self) -> None:
        first = self._offer if self._offer.isVisible() else self._chips.findChild(Button)
        if first is not None:
            first.setFocus()

    @override
    def retranslate(self) -> None:
        self.title.setText(self.tr("Progress"))
        self._card.entitle(self.tr("Hard moments"))
        self._chips.say(
            self.tr("How far back"),
            {
                Range.WEEK: self.tr("7 days"),
                Range.MONTH: self.tr("30 days"),
                Range.YEAR: self.tr("A year"),
            },
        )
        self._table.setAccessibleName(self.tr("Hard moments as a table"))
        self._left_out.setText(self.tr("Days without an entry are left out."))
        self._toggle.say(
            self.tr("Show as a chart") if self._as_table else self.tr("Show as a table")
        )
        self._model.retranslate()
        self._tell_reading()
        self._show_range()

    def _tell_reading(self) -> None:
        if self._language:
            page = self._texts.page(PageId.PROGRESS_WORDS, self._language)
            self._reading_card.entitle(page.title)
            self._reading.say(page.body, page.title)

    def _show_range(self) -> None:
        series = self._ranges.get(self._range)
        if series is None:
            return
        text, moved = summary(series), movement(series.facts)
        self._summary.setText(text)
        self._movement.say(moved)
        self._caution.say(caution(series.facts))
        self._model.show(series)
        self._chart.show_series(series, self._range)
        self._chart.say(self.tr("Chart of hard moments"), f"{text} {moved}".strip())
        some = series.facts.met > 0
        self._chart.setVisible(some and not self._as_table)
        self._table.setVisible(some and self._as_table)
        self._left_out.setVisible(some and self._as_table)
        self._toggle.setVisible(some)

    @Slot(object)
    def _on_range(self, chosen: tuple[str, ...]) -> None:
        if chosen:
            self._range = Range(chosen[0])
            self._show_range()

    @Slot()
    def _on_toggle(self) -> None:
        self._as_table = not self._as_table
        self._toggle.turn("chart-line" if self._as_table else "list")
        self.retranslate()
