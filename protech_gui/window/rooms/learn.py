"""The room Learn: what can be read now, and what will be here."""

from typing import override

from protech_gui.content.prose import PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.window.models.ride import passages_of
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.prose import Prose
from protech_gui.window.parts.words import Words

READABLE = (PageId.URGE_RIDE, PageId.CONTACT_BEFORE)
"""The pages that can be read here, in their order."""


class LearnRoom(Page):
    """Shows texts to read at one's own pace; nothing is kept of what was read."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._language = ""
        self._hint = Words(quiet=True)
        self.column.addWidget(self._hint)
        self._cards = {id: (Card("book-open"), Prose()) for id in READABLE}
        for card, text in self._cards.values():
            card.column.addWidget(text)
            self.column.addWidget(card)
        self.column.addStretch()
        self.limit_width()

    @override
    def know(self, situation: Situation) -> None:
        if situation.choices.language != self._language:
            self._language = situation.choices.language
            self.retranslate()

    @override
    def start(self) -> None:
        next(iter(self._cards.values()))[1].setFocus()

    @override
    def retranslate(self) -> None:
        if not self._language:
            return
        self.title.setText(self.tr("Learn"))
        self._hint.setText(
            self.tr(
                "Texts to read at your own pace. Nothing is kept of what you read. Modules with "
                "exercises will be added here."
            )
        )
        for id, (card, text) in self._cards.items():
            page = self._texts.page(id, self._language)
            card.setVisible(not page.lost)
            card.entitle(page.title)
            text.say("\n\n".join(passages_of(page.body)), page.title)
