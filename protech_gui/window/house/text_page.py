"""A text about the program, read by itself: what it is for, or what it does with data."""

from typing import override

from protech_gui.content.prose import PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.window.house.text_link import link_words
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.prose import Prose


class TextPage(Page):
    """Shows the page that its part names, locked or not, in the language spoken now."""

    def __init__(self, texts: Texts, id: PageId = PageId.PRIVACY) -> None:
        """``id`` is the page that is shown until a part names another."""
        super().__init__()
        self._texts = texts
        self._id, self._language = id, ""
        self._body = Prose()
        self.card = Card()
        self.card.column.addWidget(self._body)
        self.column.addWidget(self.card)
        self.column.addStretch()
        self.limit_width()

    @override
    def turn_to(self, part: str) -> None:
        self._id = PageId(part)
        self.retranslate()

    @override
    def know(self, situation: Situation) -> None:
        if situation.choices.language != self._language:
            self._language = situation.choices.language
            self.retranslate()

    @override
    def start(self) -> None:
        self._body.setFocus()

    @override
    def retranslate(self) -> None:
        if not self._language:
            return
        page = self._texts.page(self._id, self._language)
        self.title.setText(page.title or link_words(self._id))
        lost = self.tr("This text cannot be read. Install Protech again to read it.")
        self._body.say(lost if page.lost else page.body, self.title.text())
