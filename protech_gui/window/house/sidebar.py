"""The sidebar: five rooms, and below them the settings and the lock."""

from typing import override

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from protech_gui.theme import SPACE, Surface, set_place, set_surface
from protech_gui.window.intents import ROOMS, Go, Lock, Spot
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.retranslated import Retranslated

_SIGNS = {
    Spot.TODAY: "sun",
    Spot.JOURNAL: "notebook-pen",
    Spot.LEARN: "book-open",
    Spot.PROGRESS: "chart-line",
    Spot.HELP: "hand-heart",
    Spot.SETTINGS: "settings",
}


ROOM_LETTERS = 76
"""Where a room would be narrower than this, in letters of average width, the words fold away."""


class Sidebar(Retranslated, QScrollArea):
    """Icon and word for each room; folded, the icons alone, with their names as tips."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self) -> None:
        super().__init__()
        self._folded = False
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = QWidget()
        set_surface(self._inner, Surface.SIDE)
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(SPACE, SPACE * 2, SPACE, SPACE * 2)
        self._column.setSpacing(SPACE // 2)
        self._places: dict[Spot, Button] = {}
        for spot, sign in _SIGNS.items():
            place = Button(sign)
            place.setCheckable(True)
            set_place(place)
            self._places[spot] = place
            place.clicked.connect(self._on_place)
            if spot is Spot.SETTINGS:
                self._column.addStretch()
            self._column.addWidget(place)
        self._lock = Button("lock")
        set_place(self._lock)
        self._column.addWidget(self._lock)
        self.setWidget(self._inner)
        self._lock.clicked.connect(self._on_lock)
        for number, spot in enumerate((*ROOMS, Spot.SETTINGS), 1):
            self._shortcut(f"Ctrl+{number}", self._places[spot])
        self._shortcut("Ctrl+L", self._lock)

    def _shortcut(self, keys: str, button: Button) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(button.click)

    def show_spot(self, spot: Spot) -> None:
        """Show in which room a person is; elsewhere none is marked."""
        for place, button in self._places.items():
            button.setChecked(place is spot)

    def set_open(self, is_open: bool) -> None:
        """Offer to lock while the records are open."""
        self._lock.setVisible(is_open)
        self._lock.setEnabled(is_open)

    def fit(self, room: int) -> None:
        """Leave of so many pixels enough for a room to be read with ease; fold if need be."""
        folded = room - self._wide() < self.fontMetrics().averageCharWidth() * ROOM_LETTERS
        for button in (*self._places.values(), self._lock):
            button.fold(folded)
        bar = self.verticalScrollBar().sizeHint().width() if self._scrolls() else 0
        self.setFixedWidth(self._inner.minimumSizeHint().width() + bar)

    def _wide(self) -> int:
        widest = max(button.wide for button in (*self._places.values(), self._lock))
        return widest + SPACE * 3

    def _scrolls(self) -> bool:
        return self._inner.minimumSizeHint().height() > self.height()

    @override
    def retranslate(self) -> None:
        names = {
            Spot.TODAY: self.tr("Today"),
            Spot.JOURNAL: self.tr("Journal"),
            Spot.LEARN: self.tr("Learn"),
            Spot.PROGRESS: self.tr("Progress"),
            Spot.HELP: self.tr("Help"),
            Spot.SETTINGS: self.tr("Settings"),
        }
        for number, (spot, name) in enumerate(names.items(), 1):
            tip = self.tr("Ctrl+{number}").format(number=number) if spot in ROOMS else ""
            self._places[spot].say(name, tip)
        self._lock.say(
            self.tr("Lock"), self.tr("Close the journal and show the locked window (Ctrl+L)")
        )

    @Slot()
    def _on_place(self) -> None:
        spot = next(spot for spot, place in self._places.items() if place is self.sender())
        # Whether the room is marked is for the house to say.
        self._places[spot].setChecked(False)
        self.intent.emit(Go(spot))

    @Slot()
    def _on_lock(self) -> None:
        self.intent.emit(Lock())
