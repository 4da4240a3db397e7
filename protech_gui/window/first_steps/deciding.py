"""The pages on which something is decided: the language, and the consent to watch the screen."""

from typing import override

from PySide6.QtCore import Qt, Signal, Slot

from engine.terms import ConsentKind
from protech_gui.content.prose import ConsentText, PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.domain.first_steps import Move
from protech_gui.language import NAMES
from protech_gui.window.first_steps.facts import cannot_look_words
from protech_gui.window.first_steps.leaf import Leaf, lost_words
from protech_gui.window.house.text_link import TextLink
from protech_gui.window.intents import ChooseLanguage
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.answers import Answers
from protech_gui.window.parts.banner import Banner
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.chips import Chips


class LanguageLeaf(Leaf):
    """Each language in its own words; the choice is spoken at once."""

    def __init__(self, texts: Texts) -> None:
        super().__init__(texts)
        self._languages = Chips(*NAMES)
        self._languages.changed.connect(self._on_chosen)
        self._on = Button(weight=Weight.MAIN)
        self._on.clicked.connect(self._on_on)
        self.column.insertWidget(0, self._languages)
        self.column.addWidget(self._on, 0, Qt.AlignmentFlag.AlignLeft)

    @override
    def say(self, situation: Situation) -> None:
        super().say(situation)
        self.title = self.tr("Which language would you like to read?")
        self._languages.say(self.tr("Language"), NAMES)
        self._languages.choose(situation.choices.language)
        self.body.say(self.tr("You can change this at any time."))
        self._on.say(self.tr("&Go on"))

    @override
    def start(self) -> None:
        # Enter on this button goes on in the language that is spoken.
        self._on.setFocus()

    @Slot(object)
    def _on_chosen(self, chosen: tuple[str, ...]) -> None:
        for language in chosen:
            self.intent.emit(ChooseLanguage(language))

    @Slot()
    def _on_on(self) -> None:
        self.moved.emit(Move.ON)


class ConsentLeaf(Leaf):
    """The consent to watch the screen: its text, and two answers of the same size."""

    agreed = Signal(object)
    """The person consents to this text, a ``ConsentText``, as it was shown."""

    def __init__(self, texts: Texts, *, can_look: bool) -> None:
        """``can_look``: whether programs may look at the screen here."""
        super().__init__(texts)
        self._can_look = can_look
        self._shown: ConsentText | None = None
        self._unable = Banner("shield-alert")
        self._agree, self._not_now = Button(), Button()
        self._agree.clicked.connect(self._on_agree)
        self._not_now.clicked.connect(self._on_not_now)
        self.column.insertWidget(0, self._unable)
        notice = TextLink(PageId.PRIVACY)
        notice.intent.connect(self.intent)
        self.column.addWidget(Answers(self._agree, self._not_now))
        self.column.addWidget(ButtonRow(self.back, notice))

    @override
    def say(self, situation: Situation) -> None:
        super().say(situation)
        self.title = self.tr("May Protech look at your screen?")
        self._shown = self._texts.consent(ConsentKind.SCREEN, situation.choices.language)
        self.body.say(lost_words() if self._shown is None else self._shown.body, self.title)
        self._unable.say("" if self._can_look else cannot_look_words(situation.protection.level))
        self._agree.setVisible(self._shown is not None)
        self._agree.say(self.tr("&Turn on"), self.tr("Protech may look at my screen."))
        self._not_now.say(
            self.tr("&Not now"), self.tr("Protection stays off; the help in Protech works.")
        )

    @Slot()
    def _on_agree(self) -> None:
        if self._shown is not None:
            self.agreed.emit(self._shown)
            self.moved.emit(Move.ON)

    @Slot()
    def _on_not_now(self) -> None:
        self.moved.emit(Move.NO)
