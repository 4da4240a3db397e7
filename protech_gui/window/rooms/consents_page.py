"""Everything that a person can agree to: the text, since when, and giving or taking it back."""

from typing import override

from PySide6.QtCore import Qt

from engine.terms import ConsentKind
from protech_gui.content.prose import PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.parts.words import Words
from protech_gui.window.house.text_link import TextLink
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.page import Page
from protech_gui.window.rooms.consent_card import ConsentCard


class ConsentsPage(Page):
    """A card for each; every change holds at once, in every process."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._about = Words()
        notice = TextLink(PageId.PRIVACY)
        notice.intent.connect(self.intent)
        self.column.addWidget(self._about)
        self.column.addWidget(notice, 0, Qt.AlignmentFlag.AlignLeft)
        self._cards = tuple(ConsentCard(kind, texts) for kind in ConsentKind)
        for card in self._cards:
            self.column.addWidget(card)
            card.intent.connect(self.intent)
        self.column.addStretch()
        self.limit_width()
        self.retranslate()

    @override
    def know(self, situation: Situation) -> None:
        for card in self._cards:
            card.know(situation)

    @override
    def start(self) -> None:
        self._cards[0].setFocus()

    @override
    def retranslate(self) -> None:
        self.title.setText(self.tr("What you agreed to"))
        self._about.setText(
            self.tr(
                "Protech does none of this without your consent. Each consent stands alone. You "
                "can take it back as easily as you gave it, and that holds within a second."
            )
        )
