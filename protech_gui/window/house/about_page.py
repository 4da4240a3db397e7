"""*What is this program?*: for whoever finds it, with the ways to turn it off or remove it."""

from typing import override

from PySide6.QtCore import Slot

from protech_gui.content.prose import PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.parts.words import Words
from protech_gui.window.house.text_link import TextLink
from protech_gui.window.intents import EndProtection, Remove
from protech_gui.window.models.protection_words import describe
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.answers import Answers
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.prose import Prose
from protech_gui.window.parts.sheet import Sheet, Wording
from protech_gui.window.pause.turning_off import turning_off

TURN_OFF = "turn_off"
REMOVE = "remove"


class AboutPage(Page):
    """Says what this is; *Turn off* and *Remove* take one confirmation and no passphrase."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._situation: Situation | None = None
        self._ask_at_start = ""
        self._what = Prose()
        self._state = Words()
        self._off, self._remove = Button("power"), Button("trash-2")
        card = Card()
        card.column.addWidget(self._state)
        card.column.addWidget(Answers(self._off, self._remove))
        self.column.addWidget(card)
        self.column.addWidget(self._what)
        # What names the topic stands one step further on: anybody may be looking here.
        purpose, notice = TextLink(PageId.ABOUT), TextLink(PageId.PRIVACY)
        self.column.addWidget(ButtonRow(purpose, notice))
        self.column.addStretch()
        self.limit_width()
        self._off.clicked.connect(self._on_off)
        self._remove.clicked.connect(self._on_remove)
        for link in (purpose, notice):
            link.intent.connect(self.intent)

    @override
    def turn_to(self, part: str) -> None:
        self._ask_at_start = part

    @override
    def know(self, situation: Situation) -> None:
        self._situation = situation
        self.retranslate()

    @override
    def start(self) -> None:
        self._what.setFocus()
        asked, self._ask_at_start = self._ask_at_start, ""
        if asked == TURN_OFF and self._off.isEnabled():
            self._on_off()
        elif asked == REMOVE:
            self._on_remove()

    @override
    def retranslate(self) -> None:
        if self._situation is None:
            return
        page = self._texts.page(PageId.ABOUT_PROGRAM, self._situation.choices.language)
        self.title.setText(page.title or self.tr("What is this program?"))
        self._what.say(page.body, self.title.text())
        self._state.setText(describe(self._situation.protection).state)
        self._off.say(self.tr("Turn &off"))
        self._off.setEnabled(self._situation.protection.on)
        self._remove.say(self.tr("&Remove"))

    @Slot()
    def _on_off(self) -> None:
        if self._situation is None:
            return
        question = turning_off(self._situation.protection, self)
        question.accepted.connect(self._on_off_confirmed)
        question.open()

    @Slot()
    def _on_off_confirmed(self) -> None:
        self.intent.emit(EndProtection())

    @Slot()
    def _on_remove(self) -> None:
        if self._situation is None:
            return
        page = self._texts.page(PageId.REMOVE_WHAT, self._situation.choices.language)
        text = Prose()
        text.say(page.body, page.title)
        wording = Wording(
            self.tr("Remove everything?"),
            (self.tr("What this program has stored in this account is erased for good."),),
            yes=self.tr("&Remove"),
            no=self.tr("&Keep it"),
        )
        question = Sheet(wording, self, text)
        question.accepted.connect(self._on_remove_confirmed)
        question.open()

    @Slot()
    def _on_remove_confirmed(self) -> None:
        self.intent.emit(Remove())
