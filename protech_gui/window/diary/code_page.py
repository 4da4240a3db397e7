"""The page that shows a new recovery code, and sees that it was noted."""

from typing import override

from PySide6.QtCore import Slot

from protech_gui.content.prose import PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.platform.paper import Paper, Printed
from protech_gui.platform.paper import Sheet as PaperSheet
from protech_gui.services.recovery_code import RecoveryCode
from protech_gui.window.diary.code_check import CodeCheck
from protech_gui.window.diary.code_words import CodeWords
from protech_gui.window.intents import CodeSeen
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import NewCode
from protech_gui.window.parts.banner import Banner
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.prose import Prose
from protech_gui.window.parts.sheet import Sheet, Wording
from protech_gui.window.vault_desk import CodeReason


class CodePage(Page):
    """Shows twelve words; then hides them and asks for three, so that a noted code is sure."""

    def __init__(self, texts: Texts, paper: Paper) -> None:
        super().__init__()
        self._texts = texts
        self._paper = paper
        self._language = ""
        self._code: RecoveryCode | None = None
        self._reason = CodeReason.FIRST
        self._checking = False
        self._printed: Printed | None = None
        self._build()

    def _build(self) -> None:
        self._new = Banner("info")
        self._why = Prose()
        self._shown, self._asking = Card("key-round"), Card("key-round")
        self._words, self._check = CodeWords(), CodeCheck()
        self._paper_words = Banner("printer")
        self._noted, self._print = Button(weight=Weight.MAIN), Button("printer")
        self._skip = Button(weight=Weight.QUIET)
        self._shown.column.addWidget(self._words)
        self._shown.column.addWidget(self._paper_words)
        self._shown.column.addWidget(ButtonRow(self._noted, self._print, self._skip))
        self._done, self._again = Button(weight=Weight.MAIN), Button()
        self._skip_check = Button(weight=Weight.QUIET)
        self._asking.column.addWidget(self._check)
        self._asking.column.addWidget(ButtonRow(self._done, self._again, self._skip_check))
        for part in (self._new, self._shown, self._asking, self._why):
            self.column.addWidget(part)
        self.column.addStretch()
        self.limit_width()
        self._noted.clicked.connect(self._on_noted)
        self._print.clicked.connect(self._on_print)
        self._again.clicked.connect(self._on_again)
        self._done.clicked.connect(self._check.check)
        self._check.passed.connect(self._on_passed)
        for button in (self._skip, self._skip_check):
            button.clicked.connect(self._on_skip)

    @override
    def know(self, situation: Situation) -> None:
        if isinstance(situation.vault, NewCode) and situation.vault.code is not self._code:
            self._code, self._reason = situation.vault.code, situation.vault.reason
            self._checking, self._printed = False, None
        self._language = situation.choices.language
        self.retranslate()

    @override
    def start(self) -> None:
        if self._checking:
            self._check.start()
        else:
            self._words.setFocus()

    @override
    def retranslate(self) -> None:
        if self._code is None:
            return
        self.title.setText(self.tr("Your recovery code"))
        self._shown.setVisible(not self._checking)
        self._asking.setVisible(self._checking)
        self._new.say("" if self._checking else self._reason_words())
        page = self._texts.page(PageId.RECOVERY_WHY, self._language)
        self._why.say("" if self._checking else page.body, page.title)
        self._shown.entitle(self.tr("Twelve words, in this order"))
        self._words.show_words(self._code.words, self.tr("Twelve words, in this order"))
        self._paper_words.say(self._printed_words())
        self._noted.say(self.tr("I &noted them"))
        self._print.say(self.tr("&Print…"))
        self._asking.entitle(self.tr("Please type three of the words again"))
        self._check.retranslate()
        self._done.say(self.tr("&Done"))
        self._again.say(self.tr("&Show the words again"))
        for button in (self._skip, self._skip_check):
            button.say(self.tr("&Go on without it"))

    def _reason_words(self) -> str:
        match self._reason:
            case CodeReason.FIRST:
                return ""
            case CodeReason.UNNOTED:
                return self.tr(
                    "It was not yet sure that you noted your recovery code, so here is a new "
                    "one. If you noted an earlier one, it opens nothing any more."
                )
            case CodeReason.WANTED:
                return self.tr("The code before opens nothing any more. Please note this one.")

    def _printed_words(self) -> str:
        match self._printed:
            case Printed.SENT:
                return self.tr("The words are on their way to the printer. Please fetch them soon.")
            case Printed.NO_PRINTER:
                return self.tr("No printer was found. Please write the words on paper.")
            case Printed.FAILED:
                return self.tr(
                    "The printer did not take the words. Please try again, or write them on paper."
                )
            case _:
                return ""

    @Slot()
    def _on_noted(self) -> None:
        if self._code is not None:
            self._check.ask(self._code)
            self._turn(checking=True)

    @Slot()
    def _on_again(self) -> None:
        self._turn(checking=False)

    def _turn(self, *, checking: bool) -> None:
        self._checking = checking
        self.retranslate()
        self.start()
        self.begun.emit()

    @Slot()
    def _on_print(self) -> None:
        if self._code is not None:
            # Neither the sheet nor the list of print jobs says what the words are for.
            lines = tuple(f"{number}.  {word}" for number, word in enumerate(self._code.words, 1))
            sheet = PaperSheet(self.tr("Notes"), lines)
            self._paper.hand_over(sheet, self, self._on_printed)

    def _on_printed(self, printed: Printed) -> None:
        self._printed = printed
        self.retranslate()

    @Slot()
    def _on_passed(self) -> None:
        self.intent.emit(CodeSeen(noted=True))

    @Slot()
    def _on_skip(self) -> None:
        wording = Wording(
            self.tr("Go on without the code?"),
            (
                self.tr(
                    "If you forget your passphrase, this code is the only way back in. Without "
                    "it nobody can open your journal then, and you cannot either."
                ),
                self._later_words(),
            ),
            yes=self.tr("&Go on without it"),
            no=self.tr("&Back to the code"),
        )
        sheet = Sheet(wording, self)
        sheet.accepted.connect(self._on_skip_confirmed)
        sheet.open()

    def _later_words(self) -> str:
        if self._reason is CodeReason.UNNOTED:
            return self.tr("You can have a new code made at any time, in the settings.")
        return self.tr("You are shown a new code the next time you open your journal.")

    @Slot()
    def _on_skip_confirmed(self) -> None:
        # Who declines twice is not asked a third time.
        self.intent.emit(CodeSeen(noted=self._reason is CodeReason.UNNOTED))
