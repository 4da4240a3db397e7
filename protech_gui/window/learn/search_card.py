"""Searching the modules and one's own notes: nothing of it is kept."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from protech_gui.content.searching import LONGEST_SEARCH, Hit
from protech_gui.parts.announce import announce
from protech_gui.parts.words import Words
from protech_gui.theme import SPACE, TextSize
from protech_gui.window.intents import Go, Spot
from protech_gui.window.parts.beside import Beside
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.named_field import NamedField

LEAST_LETTERS = 2
"""Fewer letters than these find half of everything."""


class SearchCard(Card):
    """A field, and the places that have its words as they are typed."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, search: Callable[[str], tuple[Hit, ...]]) -> None:
        super().__init__()
        self._search = search
        self._hits: tuple[Hit, ...] = ()
        self._rows: list[Beside] = []
        self._named, self._count = NamedField(), Words(TextSize.SMALL, quiet=True)
        self._named.field.setMaxLength(LONGEST_SEARCH)
        self._named.field.setClearButtonEnabled(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE)
        self.column.addWidget(self._named)
        self.column.addWidget(self._count)
        self.column.addLayout(self._list)
        self._named.field.textChanged.connect(self._on_text)
        self.lead_to(self._named)
        self.retranslate()

    def look_again(self) -> None:
        """Find anew what the field asks for, in the language and the notes there are now."""
        self._look(self._named.field.text())

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        self._named.name(self.tr("Search the modules and your notes"))
        self._show_hits()
        self._say_count()

    def _say_count(self) -> None:
        asked = len(self._named.field.text().strip()) >= LEAST_LETTERS
        found = self.tr("%n place(s) found.", "", len(self._hits))
        none = self.tr("Nothing was found. Another word may do.")
        self._count.say((found if self._hits else none) if asked else "")

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self._look(text)
        announce(self, self._count.text())

    def _look(self, text: str) -> None:
        asked = len(text.strip()) >= LEAST_LETTERS
        hits = self._search(text) if asked else ()
        if hits != self._hits:
            self._hits = hits
            self._show_hits()
        self._say_count()

    def _show_hits(self) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(hit) for hit in self._hits]
        for row in self._rows:
            self._list.addWidget(row)
            row.show()

    def _row(self, hit: Hit) -> Beside:
        title, excerpt = Words(), Words(TextSize.SMALL, quiet=True)
        own = self.tr("{title}: my note")
        title.setText(hit.title if hit.step else own.format(title=hit.title))
        excerpt.setText(hit.excerpt)
        way = Button("arrow-right", Weight.QUIET)
        way.say(self.tr("Go there"), title.text())
        way.clicked.connect(partial(self._go, hit))
        return Beside((title, excerpt), way)

    def _go(self, hit: Hit) -> None:
        self.intent.emit(Go(Spot.MODULE, f"{hit.module}/{hit.step}"))
