"""The page on which a person creates their journal: what it keeps, the consents, a passphrase."""

from typing import override

from PySide6.QtCore import Slot

from engine.contract import ConsentKind
from protech_gui.content.prose import ConsentText, PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.theme import SPACE
from protech_gui.window.diary.new_passphrase import NewPassphrase
from protech_gui.window.intents import Agree, Back, CreateVault, StartAfresh
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import Unfit, Working
from protech_gui.window.parts.answers import Answers
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.prose import Prose
from protech_gui.window.parts.stepper import Stepper

AFRESH = "afresh"
"""The part of the page for a new journal in place of one that cannot be read."""

_CONSENTS = (ConsentKind.JOURNAL, ConsentKind.BLOCK_LOG)


class DiaryPage(Page):
    """Asks for each consent by itself, then for a passphrase; nothing is kept before the end.

    The first consent is what a journal needs; without the second, covers are not noted. Who
    has an open journal is asked for the consents alone.
    """

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._situation: Situation | None = None
        self._afresh = False
        self._step = 0
        self._agreed: list[ConsentText] = []
        self._build()

    def _build(self) -> None:
        self._stepper = Stepper()
        self.column.insertWidget(0, self._stepper)
        self._card = Card()
        self._text = Prose()
        self._agree, self._not_now = Button(), Button()
        self._answers = Answers(self._agree, self._not_now)
        self._form = NewPassphrase()
        for part in (self._text, self._answers, self._form):
            self._card.column.addWidget(part)
        self._card.column.setSpacing(SPACE * 2)
        self.column.addWidget(self._card)
        self.column.addStretch()
        self.limit_width()
        self._agree.clicked.connect(self._on_agree)
        self._not_now.clicked.connect(self._on_not_now)
        self._form.chosen.connect(self._on_passphrase)

    @override
    def turn_to(self, part: str) -> None:
        self._afresh = part == AFRESH
        self.retranslate()

    @override
    def know(self, situation: Situation) -> None:
        fresh = self._situation is None or situation.vault is not self._situation.vault
        self._situation = situation
        match situation.vault:
            case Working() if fresh:
                self._form.set_busy(True)
            case Unfit(fault) if fresh:
                self._form.refuse(fault)
        self.retranslate()

    @override
    def start(self) -> None:
        if self._asked is None:
            self._form.start()
        else:
            self._text.setFocus()

    @override
    def retranslate(self) -> None:
        if self._situation is None:
            return
        asked = self._asked
        self._stepper.show_step(min(self._step + 1, self._steps), self._steps)
        self._answers.setVisible(asked is not None)
        self._form.setVisible(asked is None)
        self._agree.say(self.tr("&Yes, I agree"))
        self._not_now.say(self.tr("&Not now"))
        self._form.say(self.tr("&Create my journal"))
        language = self._situation.choices.language
        if asked is None:
            page = self._texts.page(PageId.PASSPHRASE_WHY, language)
            self.title.setText(self.tr("Choose a passphrase"))
            self._text.say(page.body, page.title)
            return
        text = self._texts.consent(asked, language)
        self.title.setText(self._question(asked))
        self._agree.setEnabled(text is not None)
        lost = self.tr(
            "This text cannot be read, so nobody can agree to it. Install Protech again."
        )
        self._text.say(lost if text is None else text.body, self.title.text())

    def _question(self, kind: ConsentKind) -> str:
        if kind is ConsentKind.JOURNAL:
            return self.tr("Would you like to keep a journal?")
        return self.tr("Shall Protech note when something was covered?")

    @property
    def _asked(self) -> ConsentKind | None:
        """The consent that is asked for now; None: all were asked, now for a passphrase."""
        return _CONSENTS[self._step] if self._step < len(_CONSENTS) else None

    @property
    def _steps(self) -> int:
        return len(_CONSENTS) + (0 if self._is_open else 1)

    @property
    def _is_open(self) -> bool:
        return self._situation is not None and self._situation.contents is not None

    @Slot()
    def _on_agree(self) -> None:
        if self._asked is None or self._situation is None:
            return
        text = self._texts.consent(self._asked, self._situation.choices.language)
        if text is not None:
            self._agreed.append(text)
            self._go_on()

    @Slot()
    def _on_not_now(self) -> None:
        if self._asked is ConsentKind.JOURNAL:
            self.intent.emit(Back())
        else:
            self._go_on()

    def _go_on(self) -> None:
        self._step += 1
        if self._asked is None and self._is_open:
            self._say_agreed()
            self.intent.emit(Back())
            return
        self.retranslate()
        self.start()

    @Slot(object)
    def _on_passphrase(self, passphrase: str) -> None:
        self._say_agreed()
        self.intent.emit(StartAfresh(passphrase) if self._afresh else CreateVault(passphrase))

    def _say_agreed(self) -> None:
        for text in self._agreed:
            self.intent.emit(Agree(text))
