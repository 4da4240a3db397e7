"""The room Learn: the self-help modules, a search over them, and shorter texts."""

from typing import override

from PySide6.QtCore import Qt, Slot

from protech_gui.content.library import Library
from protech_gui.content.prose import PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.content.searching import Hit, search
from protech_gui.domain.modules import CORE, ModuleId
from protech_gui.window.crisis.doors import CHILD, FOUND_OUT, Door, door_words
from protech_gui.window.helplines.disclosure import Disclosure
from protech_gui.window.intents import Go, Spot
from protech_gui.window.learn.module_list import ModuleList
from protech_gui.window.learn.search_card import SearchCard
from protech_gui.window.models.learning_words import suggestion_words
from protech_gui.window.models.ride import passages_of
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.banner import Banner
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.prose import Prose
from protech_gui.window.parts.words import Words
from protech_gui.window.rooms.journal_offer import JournalOffer

READABLE = (PageId.URGE_RIDE, PageId.CONTACT_BEFORE)
"""Shorter texts that can be read here, in their order."""


class LearnRoom(Page):
    """Suggests one module and shows all; each can be chosen at any time."""

    def __init__(self, texts: Texts, library: Library) -> None:
        super().__init__()
        self._texts, self._library = texts, library
        self._situation: Situation | None = None
        self._hint, self._lost = Words(quiet=True), Banner("circle-alert")
        self._offer = JournalOffer()
        self._next = ModuleList("footprints", Weight.MAIN)
        self._core, self._others = ModuleList("list"), ModuleList("book-open")
        self._search = SearchCard(self._find)
        self._doors = {door: Button(door.sign) for door in (FOUND_OUT, CHILD)}
        self._pages = Card("users")
        self._texts_shown = {id: Prose() for id in READABLE}
        self._shorter = {id: Disclosure(text) for id, text in self._texts_shown.items()}
        self._reading = Card("waves")
        self._build()

    def _build(self) -> None:
        for button in self._doors.values():
            self._pages.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
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
        self._doors[FOUND_OUT].clicked.connect(self._on_found_out)
        self._doors[CHILD].clicked.connect(self._on_child)

    @override
    def know(self, situation: Situation) -> None:
        before, self._situation = self._situation, situation
        self._offer.know(situation)
        if before is None or before.choices.language != situation.choices.language:
            self.retranslate()
        else:
            self._show_modules()

    @override
    def start(self) -> None:
        self._next.setFocus()

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
        for door, button in self._doors.items():
            button.say(door_words(door))
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
            self._shorter[id].say(page.title, hide)
            self._texts_shown[id].say("\n\n".join(passages_of(page.body)), page.title)
            self._texts_shown[id].setVisible(self._shorter[id].is_open)

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
        contents = self._situation.contents
        notes = contents.learning.notes if contents else ()
        return search(self._library.modules(self._situation.choices.language), notes, words)

    def _go_to(self, door: Door) -> None:
        self.intent.emit(Go(Spot.CRISIS, door.part))

    @Slot()
    def _on_found_out(self) -> None:
        self._go_to(FOUND_OUT)

    @Slot()
    def _on_child(self) -> None:
        self._go_to(CHILD)
