"""Reporting pictures: what not to do, what a report reveals, and the hotlines with web forms."""

from typing import override

from engine.terms import Choices
from protech_gui.content.directory import Purpose
from protech_gui.content.prose import PageId
from protech_gui.window.helplines.found import Found
from protech_gui.window.helplines.guide import Guide, spoken_choices
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.prose import Prose


class ReportPage(Page):
    """Needs neither vault nor keeper; nothing is kept of it."""

    def __init__(self, guide: Guide, reach: Reach) -> None:
        super().__init__()
        self._guide = guide
        self._choices: Choices | None = None
        self._text, self._card = Prose(), Card()
        self._card.column.addWidget(self._text)
        self._found = Found(reach)
        for part in (self._card, self._found):
            self.column.addWidget(part)
        self.column.addStretch()
        self.limit_width()

    @override
    def know(self, situation: Situation) -> None:
        if situation.choices != self._choices:
            self._choices = situation.choices
            self.retranslate()

    @override
    def start(self) -> None:
        """Begin at the text, before any form."""
        if self._choices is None:
            self._choices = spoken_choices()
            self.retranslate()
        self._text.setFocus()

    @override
    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        if self._choices is None:
            return
        page = self._guide.page(PageId.REPORTING, self._choices)
        self.title.setText(page.title or self.tr("Report pictures"))
        self._text.say(page.body, page.title)
        self._card.setVisible(not page.lost)
        self._found.show_listing(self._guide.listing(Purpose.REPORT, self._choices))
