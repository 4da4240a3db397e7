"""The page that asks for the consent to watch the screen when protection is first wanted."""

from typing import override

from PySide6.QtCore import Qt, Slot

from engine.terms import ConsentKind
from protech_gui.content.prose import ConsentText, PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.window.house.text_link import TextLink
from protech_gui.window.intents import Agree, Back, WantProtection
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.answers import Answers
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.prose import Prose


class ConsentPage(Page):
    """Shows the text, with two answers of the same size; a yes turns protection on."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._text: ConsentText | None = None
        self._agreed = False
        self._language = ""
        self._body = Prose()
        self._yes, self._no = Button(), Button()
        card = Card()
        card.column.addWidget(self._body)
        card.column.addWidget(Answers(self._yes, self._no))
        notice = TextLink(PageId.PRIVACY)
        notice.intent.connect(self.intent)
        self.column.addWidget(card)
        self.column.addWidget(notice, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()
        self.limit_width()
        self._yes.clicked.connect(self._on_yes)
        self._no.clicked.connect(self._on_no)

    @override
    def know(self, situation: Situation) -> None:
        if situation.choices.language != self._language:
            self._language = situation.choices.language
            self.retranslate()
        if self._agreed and situation.receipt(ConsentKind.SCREEN):
            # The keeper has the receipt now, and does not turn protection on without it.
            self._agreed = False
            self.intent.emit(WantProtection())
            self.intent.emit(Back())

    @override
    def start(self) -> None:
        self._body.setFocus()

    @override
    def retranslate(self) -> None:
        if not self._language:
            return
        self.title.setText(self.tr("May Protech look at your screen?"))
        self._text = self._texts.consent(ConsentKind.SCREEN, self._language)
        lost = self.tr(
            "This text cannot be read, so nobody can agree to it. Install Protech again."
        )
        self._body.say(lost if self._text is None else self._text.body, self.title.text())
        self._yes.setEnabled(self._text is not None)
        self._yes.say(self.tr("&Turn on"))
        self._no.say(self.tr("&Not now"))

    @Slot()
    def _on_yes(self) -> None:
        if self._text is not None:
            self._agreed = True
            self.intent.emit(Agree(self._text))

    @Slot()
    def _on_no(self) -> None:
        self.intent.emit(Back())
