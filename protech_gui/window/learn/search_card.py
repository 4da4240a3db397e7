"""Searching the modules and one's own notes: nothing of it is kept."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
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

PAUSE_MS = 200
"""Who types on within this time wants more letters first."""


class SearchCard(Card):
    """A field, and the places that have its words, found when the typing pauses or at Return."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, search: Callable[[str], tuple[Hit, ...]]) -> None:
        super().__init__()
        self._search = search
        self._hits: tuple[Hit, ...] = ()
        self._rows: dict[Hit, Beside] = {}
        self._asked = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._named, self._count = NamedField(), Words(TextSize.SMALL, quiet=True)
        self._named.field.setMaxLength(LONGEST_SEARCH)
        self._named.field.setClearButtonEnabled(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE)
        self.column.addWidget(self._named)
        self.column.addWidget(self._count)
        self.column.addLayout(self._list)
        self._named.field.textChanged.connect(self._on_text)
        self._named.field.returnPressed.connect(self._on_pause)
        self._pause.timeout.connect(self._on_pause)
        self.lead_to(self._named)
        self.retranslate()

    def look_again(self) -> None:
        """Find anew what the field asks for, in the language and the notes there are now."""
        self._pause.stop()
        text = self._named.field.text()
        self._asked = _is_enough(text)
        hits = self._search(text) if self._asked else ()
        if hits != self._hits:
            self._hits = hits
            self._show_hits()
        self._say_count()

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        self._named.name(self.tr("Search the modules and your notes"))
        self._drop(self._rows)
        self._rows = {}
        self._show_hits()
        self._say_count()

    def _say_count(self) -> None:
        found = self.tr("%n place(s) found.", "", len(self._hits))
        none = self.tr("Nothing was found. Another word may do.")
        self._count.say((found if self._hits else none) if self._asked else "")

    @Slot(str)
    def _on_text(self, text: str) -> None:
        if _is_enough(text):
            self._pause.start()
        else:
            self._on_pause()

    @Slot()
    def _on_pause(self) -> None:
        self.look_again()
        announce(self, self._count.text())

    def _show_hits(self) -> None:
        """Show a row for each hit; those that were there before stay as they are."""
        before = self._rows
        self._rows = {hit: before.get(hit) or self._row(hit) for hit in self._hits}
        self._drop({hit: row for hit, row in before.items() if hit not in self._rows})
        for place, row in enumerate(self._rows.values()):
            if self._list.indexOf(row) != place:
                self._list.removeWidget(row)
                self._list.insertWidget(place, row)
                row.show()

    def _drop(self, rows: dict[Hit, Beside]) -> None:
        for row in rows.values():
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()

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


def _is_enough(text: str) -> bool:
    return len(text.strip()) >= LEAST_LETTERS
