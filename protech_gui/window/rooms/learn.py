"""The room Learn: the self-help modules, a search over them, and shorter texts."""

from typing import override

from PySide6.QtCore import Slot

from protech_gui.content.library import Library
from protech_gui.content.prose import PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.content.searching import Hit, search
from protech_gui.domain.learning import ModuleNote
from protech_gui.domain.modules import CORE, ModuleId
from protech_gui.parts.words import Words
from protech_gui.window.crisis.door_button import DoorButton
from protech_gui.window.crisis.doors import CHILD, FOUND_OUT
from protech_gui.window.helplines.disclosure import Disclosure
from protech_gui.window.intents import Go, Spot
from protech_gui.window.learn.module_list import ModuleList
from protech_gui.window.learn.search_card import SearchCard
from protech_gui.window.models.learning_words import suggestion_words
from protech_gui.window.models.ride import passages_of
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.banner import Banner
from protech_gui.window.parts.button import Weight
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.prose import Prose
from protech_gui.window.rooms.journal_offer import JournalOffer

READABLE = (PageId.URGE_RIDE, PageId.CONTACT_BEFORE)
"""Shorter texts that can be read here, in their order."""


def _notes_of(situation: Situation) -> tuple[ModuleNote, ...]:
    """Return the notes that are open now."""
    return situation.contents.learning.notes if situation.contents else ()


class LearnRoom(Page):
    """Suggests one module and shows all; each can be chosen at any time."""

    def __init__(self, texts: Texts, library: Library) -> None:
        super().__init__()
        self._texts, self._library = texts, library
        self._situation: Situation | None = None
        self._hint, self._lost = Words(quiet=True), Banner("circle-alert")
        self._offer = JournalOffer(learning=True)
        self._next = ModuleList("footprints", Weight.MAIN)
        self._core, self._others = ModuleList("list"), ModuleList("book-open")
        self._search = SearchCard(self._find)
        self._doors = (DoorButton(FOUND_OUT), DoorButton(CHILD))
        self._pages = Card("users")
        self._texts_shown = {id: Prose() for id in READABLE}
        self._shorter = {id: Disclosure(text) for id, text in self._texts_shown.items()}
        self._reading = Card("waves")
        self._build()

    def _build(self) -> None:
        for door in self._doors:
            self._pages.column.addWidget(door)
            door.clicked.connect(self._on_door)
        for text in self._shorter.values():
            self._reading.column.addWidget(text)
        for part in (
            self._hint,
            self._lost,
            self._next,
            self._offer,
            self._search,
            self._core,
            self._others,
            self._pages,
            self._reading,
        ):
            self.column.addWidget(part)
        self.column.addStretch()
        self.limit_width()
        for asking in (self._next, self._core, self._others, self._search, self._offer):
            asking.intent.connect(self.intent)

    @override
    def know(self, situation: Situation) -> None:
        before, self._situation = self._situation, situation
        self._offer.know(situation)
        if before is None or before.choices.language != situation.choices.language:
            self.retranslate()
        else:
            self._show_modules()
            if _notes_of(before) != _notes_of(situation):
                self._search.look_again()

    @override
    def start(self) -> None:
        # None may be suggested, and none may be readable.
        lists = (self._next, self._core, self._others)
        first = next((one for one in lists if not one.isHidden()), self._search)
        first.setFocus()

    @override
    def retranslate(self) -> None:
        if self._situation is None:
            return
        self.title.setText(self.tr("Learn"))
        self._hint.setText(
            self.tr(
                "Twelve modules, each with a few short steps and exercises. You choose which, "
                "when and how much. Your answers are sent to nobody."
            )
        )
        self._core.say(
            self.tr("To begin with"),
            self.tr("These five build on each other. Each one also stands for itself."),
        )
        self._others.say(self.tr("In any order"), "")
        self._pages.entitle(self.tr("When it cannot wait"))
        for door in self._doors:
            door.retranslate()
        self._reading.entitle(self.tr("Shorter texts"))
        self._search.retranslate()
        self._say_texts(self._situation.choices.language)
        self._show_modules()
        self._search.look_again()

    def _say_texts(self, language: str) -> None:
        for id in READABLE:
            page = self._texts.page(id, language)
            self._shorter[id].setVisible(not page.lost)
            hide = self.tr("Hide: {title}").format(title=page.title)
            is_open = self._shorter[id].is_open
            self._texts_shown[id].say("\n\n".join(passages_of(page.body)), page.title)
            self._texts_shown[id].setVisible(is_open)
            self._shorter[id].say(page.title, hide)

    def _show_modules(self) -> None:
        if self._situation is None:
            return
        modules = self._library.modules(self._situation.choices.language)
        contents = self._situation.contents
        readings = {one.module: one for one in contents.learning.readings} if contents else {}
        suggested = contents.learning.suggested if contents else ModuleId.START
        self._lost.say(
            self.tr("Some modules cannot be read. Installing Protech again brings them back.")
            if len(modules) < len(ModuleId)
            else ""
        )
        if suggested is not None:
            self._next.say(
                self.tr("A module for now"), suggestion_words(suggested, readings.get(suggested))
            )
        now = tuple(module for module in modules if module.id is suggested)
        self._next.show_modules(now, readings)
        self._next.setVisible(bool(now))
        core = tuple(module for module in modules if module.id in CORE)
        self._core.show_modules(core, readings)
        others = tuple(module for module in modules if module.id not in CORE)
        self._others.show_modules(others, readings)

    def _find(self, words: str) -> tuple[Hit, ...]:
        if self._situation is None:
            return ()
        modules = self._library.modules(self._situation.choices.language)
        return search(modules, _notes_of(self._situation), words)

    @Slot()
    def _on_door(self) -> None:
        door = self.sender()
        if isinstance(door, DoorButton):
            self.intent.emit(Go(Spot.CRISIS, door.door.part))
