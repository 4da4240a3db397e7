"""The page that shows a new recovery code, and sees that it was noted."""

from random import SystemRandom
from typing import override

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from protech_gui.content.prose import PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.services.recovery_code import RecoveryCode, questions
from protech_gui.theme import SPACE
from protech_gui.window.diary.code_print import print_code
from protech_gui.window.intents import CodeSeen
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import NewCode
from protech_gui.window.parts.announce import announce
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.named_field import NamedField
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.prose import Prose
from protech_gui.window.parts.words import Words

COLUMNS = 3


class CodePage(Page):
    """Shows twelve words; then hides them and asks for three, so that a noted code is sure."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._language = ""
        self._code: RecoveryCode | None = None
        self._asked: tuple[int, ...] = ()
        self._checking = self._wrong = False
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._why = Prose()
        self._shown, self._check = Card("key-round"), Card("key-round")
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE * 3 // 2)
        words = QWidget()
        words.setLayout(self._grid)
        self._shown.column.addWidget(words)
        self._noted, self._print = Button(weight=Weight.MAIN), Button("printer")
        self._later = Button()
        self._shown.column.addWidget(ButtonRow(self._noted, self._print, self._later))
        self._fields = tuple(NamedField() for _ in range(len(questions(SystemRandom()))))
        self._answer = Words()
        self._done, self._again = Button(weight=Weight.MAIN), Button()
        for part in (*self._fields, self._answer):
            self._check.column.addWidget(part)
        self._check.column.addWidget(ButtonRow(self._done, self._again))
        for part in (self._why, self._shown, self._check):
            self.column.addWidget(part)
        self.column.addStretch()
        self.limit_width()
        self._noted.clicked.connect(self._on_noted)
        self._print.clicked.connect(self._on_print)
        self._later.clicked.connect(self._on_later)
        self._again.clicked.connect(self._on_again)
        self._done.clicked.connect(self._on_done)
        for before, after in zip(self._fields, self._fields[1:], strict=False):
            before.field.returnPressed.connect(after.field.setFocus)
        self._fields[-1].field.returnPressed.connect(self._on_done)

    @override
    def know(self, situation: Situation) -> None:
        if isinstance(situation.vault, NewCode) and situation.vault.code is not self._code:
            self._code = situation.vault.code
            self._lay_out(self._code)
        self._language = situation.choices.language
        self.retranslate()

    @override
    def start(self) -> None:
        (self._fields[0].field if self._checking else self._noted).setFocus()

    @override
    def retranslate(self) -> None:
        self.title.setText(self.tr("Your recovery code"))
        self._why.setVisible(not self._checking)
        self._shown.setVisible(not self._checking)
        self._check.setVisible(self._checking)
        if self._language:
            page = self._texts.page(PageId.RECOVERY_WHY, self._language)
            self._why.say("" if self._checking else page.body, page.title)
        self._shown.entitle(self.tr("Twelve words, in this order"))
        self._noted.say(self.tr("I &noted them"))
        self._print.say(self.tr("&Print…"))
        self._later.say(
            self.tr("&Later"), self.tr("You get a new code the next time you open your journal.")
        )
        self._check.entitle(self.tr("Please type three of them again"))
        for place, field in zip(self._asked, self._fields, strict=False):
            field.name(self.tr("Word {place}").format(place=place))
        self._answer.say(
            self.tr("Not all of these are right. Please look at your note again.")
            if self._wrong
            else ""
        )
        self._done.say(self.tr("&Done"))
        self._again.say(self.tr("&Show the words again"))

    def _lay_out(self, code: RecoveryCode) -> None:
        for number, word in enumerate(code.words, 1):
            label = Words()
            label.setText(f"{number}.  {word}")
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(label, (number - 1) // COLUMNS, (number - 1) % COLUMNS)

    @Slot()
    def _on_noted(self) -> None:
        self._asked = questions(SystemRandom())
        for field in self._fields:
            field.field.clear()
        self._checking, self._wrong = True, False
        self.retranslate()
        self.start()

    @Slot()
    def _on_print(self) -> None:
        if self._code is not None:
            print_code(self._code, self)

    @Slot()
    def _on_later(self) -> None:
        self.intent.emit(CodeSeen(noted=False))

    @Slot()
    def _on_again(self) -> None:
        self._checking = self._wrong = False
        self.retranslate()
        self.start()

    @Slot()
    def _on_done(self) -> None:
        if self._code is None:
            return
        typed = zip(self._asked, self._fields, strict=True)
        if all(self._code.has(place, field.field.text()) for place, field in typed):
            self.intent.emit(CodeSeen(noted=True))
            return
        self._wrong = True
        self.retranslate()
        announce(self, self._answer.text())
        self.start()
