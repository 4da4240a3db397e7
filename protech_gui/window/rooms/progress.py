"""The room Progress: one chart at a time over days of one's choice, and apart what was covered."""

from typing import override

from PySide6.QtCore import Slot

from protech_gui.content.prose import PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.parts.words import Words
from protech_gui.services.progress import Chart
from protech_gui.window.intents import Go, ShowChart, Spot
from protech_gui.window.models.chart_drawing import Sheet
from protech_gui.window.models.chart_sheet import sheet_of
from protech_gui.window.models.progress_words import chart_names
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.choice_box import ChoiceBox
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.prose import Prose
from protech_gui.window.rooms.chart_card import ChartCard
from protech_gui.window.rooms.cover_list import CoverList
from protech_gui.window.rooms.journal_offer import JournalOffer
from protech_gui.window.rooms.progress_span_picker import SpanPicker
from protech_gui.window.vault_desk import ChartRead, Contents


class ProgressPage(Page):
    """Asks for the chart that is chosen whenever it is seen, and shows it once it is read."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._language = ""
        self._contents: Contents | None = None
        self._read: ChartRead | None = None
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._choice_label, self._choice = Words(), ChoiceBox()
        self._choice_label.setBuddy(self._choice)
        self._span, self._chart = SpanPicker(), ChartCard()
        self._choosing = Card()
        self._share = Button()
        sharing = ButtonRow(self._share)
        for part in (self._choice_label, self._choice, self._span, sharing):
            self._choosing.column.addWidget(part)
        self._covers, self._offer = CoverList(), JournalOffer()
        self._reading_card, self._reading = Card("info"), Prose()
        self._reading_card.column.addWidget(self._reading)
        for card in (self._offer, self._choosing, self._chart, self._reading_card, self._covers):
            self.column.addWidget(card)
        self.column.addStretch()
        self.limit_width()
        self._chart.hide()
        self._offer.intent.connect(self.intent)
        self._choice.currentIndexChanged.connect(self._on_choice)
        self._span.changed.connect(self._on_span)
        self._share.clicked.connect(self._on_share)

    @override
    def know(self, situation: Situation) -> None:
        contents = self._contents = situation.contents
        self._offer.know(situation)
        self._choosing.setVisible(contents is not None)
        self._covers.setVisible(contents is not None)
        self._covers.know(situation)
        if situation.choices.language != self._language:
            self._language = situation.choices.language
            self._tell_reading()
        if contents is None:
            self._read = None
            self._chart.hide()
            return
        self._span.know(contents.today)
        self._look()

    @override
    def turn_to(self, part: str) -> None:
        """Show the chart of this name, a ``Chart``."""
        self._choice.choose(part)

    @override
    def start(self) -> None:
        (self._offer if self._contents is None else self._choice).setFocus()
        if self._read is not None and self._read.figures is None:
            self._ask()
        else:
            self._look()

    @override
    def retranslate(self) -> None:
        self.title.setText(self.tr("Progress"))
        label = self.tr("What you look back at")
        self._choice_label.setText(label)
        self._choice.setAccessibleName(label)
        self._share.say(self.tr("For a therapist, and export"))
        self._choice.blockSignals(True)
        self._choice.offer({chart.value: name for chart, name in chart_names().items()})
        self._choice.choose(self._choice.chosen or Chart.MET.value)
        self._choice.blockSignals(False)
        self._tell_reading()
        self._show()

    def _tell_reading(self) -> None:
        if self._language:
            page = self._texts.page(PageId.PROGRESS_WORDS, self._language)
            self._reading_card.entitle(page.title)
            self._reading.say(page.body, page.title)

    def _wanted(self) -> ShowChart:
        return ShowChart(Chart(self._choice.chosen), self._span.span)

    def _look(self) -> None:
        """Show the chart that is chosen; ask for it if it is not there and the page is seen."""
        read = self._contents.chart if self._contents is not None else None
        if read is not None and read.wanted == self._wanted():
            self._read = read
            self._show()
        elif read is None and self.isVisible():
            self._ask()

    def _ask(self) -> None:
        if self._contents is not None:
            self.intent.emit(self._wanted())

    def _show(self) -> None:
        read = self._read
        if read is None:
            return
        if read.figures is None:
            failed = self.tr(
                "This could not be read just now. Nothing is lost. Come back here later."
            )
            sheet = Sheet((failed,))
        else:
            sheet = sheet_of(read.wanted.chart, read.figures, read.wanted.span)
        self._chart.show_sheet(chart_names()[read.wanted.chart], sheet)
        self._chart.show()

    @Slot()
    def _on_choice(self) -> None:
        self._ask()

    @Slot(object)
    def _on_span(self, _span: object) -> None:
        self._ask()

    @Slot()
    def _on_share(self) -> None:
        self.intent.emit(Go(Spot.SHARE))
