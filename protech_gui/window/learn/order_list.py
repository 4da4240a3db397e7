"""A list that a person puts into their own order, a place at a time."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from protech_gui.parts.announce import announce
from protech_gui.parts.words import Words
from protech_gui.theme import SPACE, TextSize
from protech_gui.window.parts.beside import Beside
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.leading import Leading


class OrderList(Leading):
    """Rows with buttons up and down; until something was moved there is no order."""

    changed = Signal()
    """The person moved a row, or took the order as it stands."""

    def __init__(self, labels: Mapping[str, str]) -> None:
        super().__init__()
        self._labels = dict(labels)
        self._keys = tuple(labels)
        self._given = False
        self._rows = {key: _Row(label) for key, label in labels.items()}
        self._take = Button("check")
        self._hint = Words(TextSize.SMALL, quiet=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE // 2)
        column.addWidget(self._hint)
        column.addLayout(self._list)
        column.addWidget(self._take, 0, Qt.AlignmentFlag.AlignLeft)
        for key, row in self._rows.items():
            row.moved.connect(partial(self._on_moved, key))
        self._take.clicked.connect(self._on_take)
        self._lay_out()
        self.retranslate()

    @property
    def order(self) -> tuple[str, ...] | None:
        """The keys in the person's order, None as long as they gave none."""
        return self._keys if self._given else None

    def show_order(self, keys: tuple[str, ...] | None) -> None:
        """Show this order, or that there is none; keys that came since stand at the end."""
        known = list(dict.fromkeys(key for key in keys or () if key in self._labels))
        self._given = bool(known)
        self._keys = (*known, *(key for key in self._labels if key not in known))
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        self._hint.setText(self.tr("What matters most stands first. Move rows with the arrows."))
        self._take.say(self.tr("This is my order"))
        self._take.setVisible(not self._given)
        for place, key in enumerate(self._keys):
            self._rows[key].show_place(place + 1, len(self._keys))

    def _lay_out(self) -> None:
        for place, key in enumerate(self._keys):
            self._list.removeWidget(self._rows[key])
            self._list.insertWidget(place, self._rows[key])
        self.lead_to(self._rows[self._keys[0]])

    @Slot(str, object)
    def _on_moved(self, key: str, places: int) -> None:
        keys = list(self._keys)
        place = keys.index(key) + places
        if not 0 <= place < len(keys):
            return
        keys.remove(key)
        keys.insert(place, key)
        self._keys, self._given = tuple(keys), True
        self._lay_out()
        self.retranslate()
        self._rows[key].hold(places)
        announce(self, self.tr("Now in place {place}").format(place=place + 1))
        self.changed.emit()

    @Slot()
    def _on_take(self) -> None:
        self._given = True
        self.setFocus()
        self.retranslate()
        self.changed.emit()


class _Row(Leading):
    """One row: its place, its words, and a button each for up and down."""

    moved = Signal(object)
    """So many places further down, or up when below 0."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self._label = label
        self._words = Words()
        self._up, self._down = Button("arrow-up", Weight.QUIET), Button("arrow-down", Weight.QUIET)
        for button in (self._up, self._down):
            button.fold(True)
        buttons = ButtonRow(self._up, self._down)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Beside((self._words,), buttons))
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        for keys, slot in (("Alt+Up", self._on_up), ("Alt+Down", self._on_down)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def show_place(self, place: int, places: int) -> None:
        """Show where it stands, from 1, of so many."""
        self._words.setText(f"{place}.  {self._label}")
        self._up.say(self.tr("Move up (Alt+Up)"), self._label)
        self._down.say(self.tr("Move down (Alt+Down)"), self._label)
        # What has the focus stays usable: at an end it does nothing.
        self._up.setEnabled(place > 1 or self._up.hasFocus())
        self._down.setEnabled(place < places or self._down.hasFocus())
        self.lead_to(self._down if place == 1 else self._up)

    def hold(self, places: int) -> None:
        """Keep the focus on what was pressed."""
        (self._down if places > 0 else self._up).setFocus()

    @Slot()
    def _on_up(self) -> None:
        self.moved.emit(-1)

    @Slot()
    def _on_down(self) -> None:
        self.moved.emit(1)
