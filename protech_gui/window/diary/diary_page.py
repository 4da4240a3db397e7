"""The page on which a person creates their journal: each consent by itself, then a passphrase."""

from typing import override

from PySide6.QtCore import Slot

from engine.terms import ConsentKind
from protech_gui.content.prose import ConsentText, PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.parts.words import Words
from protech_gui.theme import SPACE
from protech_gui.window.diary.new_passphrase import NewPassphrase
from protech_gui.window.house.text_link import TextLink
from protech_gui.window.intents import Agree, Back, CreateVault, StartAfresh
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import Unfit, Working
from protech_gui.window.parts.answers import Answers
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.prose import Prose
from protech_gui.window.parts.stepper import Stepper

AFRESH = "afresh"
"""The part of the page for a new journal in place of one that cannot be read."""

KINDS = (ConsentKind.JOURNAL, ConsentKind.BLOCK_LOG)


class DiaryPage(Page):
    """Asks for each consent that does not hold, and neither for the sake of the other.

    With one of them at least, a passphrase is asked for, unless the journal is open already.
    Nothing is kept before the last step.
    """

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._situation: Situation | None = None
        self._kinds: tuple[ConsentKind, ...] = ()
        self._agreed: dict[ConsentKind, ConsentText] = {}
        self._shown: ConsentText | None = None
        self._afresh = self._given = False
        self._step = 0
        self._build()

    def _build(self) -> None:
        self._stepper = Stepper()
        self.column.insertWidget(0, self._stepper)
        self._card = Card()
        self._newer, self._text = Words(), Prose()
        self._agree, self._not_now = Button(), Button()
        self._answers = Answers(self._agree, self._not_now)
        self._form = NewPassphrase()
        self._back = Button("arrow-left", Weight.QUIET)
        self._why = Prose()
        notice = TextLink(PageId.PRIVACY)
        notice.intent.connect(self.intent)
        for part in (self._newer, self._text, self._answers, self._form, self._why):
            self._card.column.addWidget(part)
        self._card.column.setSpacing(SPACE * 2)
        self.column.addWidget(self._card)
        self.column.addWidget(ButtonRow(self._back, notice))
        self.column.addStretch()
        self.limit_width()
        self._agree.clicked.connect(self._on_agree)
        self._not_now.clicked.connect(self._on_not_now)
        self._back.clicked.connect(self._on_back)
        self._form.chosen.connect(self._on_passphrase)

    @override
    def turn_to(self, part: str) -> None:
        self._afresh = part == AFRESH
        self.retranslate()

    @override
    def know(self, situation: Situation) -> None:
        before, self._situation = self._situation, situation
        if before is None:
            self._kinds = tuple(kind for kind in KINDS if not self._agreed_before(kind, situation))
        elif situation.vault is not before.vault:
            self._form.set_busy(isinstance(situation.vault, Working))
            if isinstance(situation.vault, Unfit):
                self._form.refuse(situation.vault.fault)
        self.retranslate()

    @override
    def start(self) -> None:
        if self._asked is not None:
            self._text.setFocus()
        elif self._is_open:
            # Everything was agreed to before, and the journal is there.
            self.intent.emit(Back())
        else:
            self._form.start()

    @override
    def retranslate(self) -> None:
        if self._situation is None:
            return
        asked = self._asked
        steps = len(self._kinds) + (0 if self._is_open else 1)
        self._stepper.show_step(min(self._step + 1, steps), steps)
        self._answers.setVisible(asked is not None)
        self._text.setVisible(asked is not None)
        self._form.setVisible(asked is None)
        self._why.setVisible(asked is None)
        self._back.setVisible(self._step > 0 and not self._given)
        self._agree.say(self.tr("&Yes, I agree"))
        self._not_now.say(self.tr("&Not now"))
        self._back.say(self.tr("To the step &before"))
        journal = ConsentKind.JOURNAL in self._agreed or self._holds(ConsentKind.JOURNAL)
        self._form.say(self.tr("&Create my journal") if journal else self.tr("&Create my list"))
        if asked is None:
            self._show_passphrase(self._situation.choices.language)
        else:
            self._show_consent(asked, self._situation.choices.language)

    def _show_consent(self, kind: ConsentKind, language: str) -> None:
        if kind is ConsentKind.JOURNAL:
            self.title.setText(self.tr("Would you like to keep a journal?"))
        else:
            self.title.setText(self.tr("Shall Protech note when something was covered?"))
        self._newer.say(self._newer_words() if self._holds(kind) else "")
        self._shown = self._texts.consent(kind, language)
        self._agree.setEnabled(self._shown is not None)
        lost = self.tr(
            "This text cannot be read, so nobody can agree to it. Install Protech again."
        )
        self._text.say(lost if self._shown is None else self._shown.body, self.title.text())

    def _show_passphrase(self, language: str) -> None:
        page = self._texts.page(PageId.PASSPHRASE_WHY, language)
        self.title.setText(self.tr("Choose a passphrase"))
        self._newer.say("")
        self._why.say(page.body, page.title)

    @property
    def _asked(self) -> ConsentKind | None:
        """The consent that is asked for now; None: all were asked, now for a passphrase."""
        return self._kinds[self._step] if self._step < len(self._kinds) else None

    @property
    def _is_open(self) -> bool:
        return self._situation is not None and self._situation.contents is not None

    @Slot()
    def _on_agree(self) -> None:
        if self._asked is not None and self._shown is not None:
            self._agreed[self._asked] = self._shown
            self._go_on()

    @Slot()
    def _on_not_now(self) -> None:
        if self._asked is not None:
            self._agreed.pop(self._asked, None)
            self._go_on()

    @Slot()
    def _on_back(self) -> None:
        self._step -= 1
        self._begin()

    def _go_on(self) -> None:
        self._step += 1
        if self._asked is None and (self._is_open or not self._wants_something):
            self._say_agreed()
            self.intent.emit(Back())
            return
        self._begin()

    def _begin(self) -> None:
        self.retranslate()
        self.start()
        self.begun.emit()

    @property
    def _wants_something(self) -> bool:
        """Whether anything is to be kept, now or by an earlier consent."""
        return bool(self._agreed) or any(map(self._holds, KINDS))

    def _agreed_before(self, kind: ConsentKind, situation: Situation) -> bool:
        """Return whether the person agreed to the text as it is now."""
        receipt = situation.receipt(kind)
        text = self._texts.consent(kind, situation.choices.language)
        return receipt is not None and (text is None or receipt.text_version >= text.version)

    def _holds(self, kind: ConsentKind) -> bool:
        """Return whether this consent holds, be it to an older text."""
        return self._situation is not None and self._situation.receipt(kind) is not None

    def _newer_words(self) -> str:
        return self.tr(
            "You have agreed to this before, and the text says more now. Whatever you answer, "
            "what you agreed to goes on."
        )

    @Slot(object)
    def _on_passphrase(self, passphrase: str) -> None:
        self._say_agreed()
        self.intent.emit(StartAfresh(passphrase) if self._afresh else CreateVault(passphrase))

    def _say_agreed(self) -> None:
        """Give the consents, once; a passphrase that does not do is not asked for them again."""
        if not self._given:
            self._given = True
            for text in self._agreed.values():
                self.intent.emit(Agree(text))
