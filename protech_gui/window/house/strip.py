"""The strip above everything: how protection stands, and what must always be in sight."""

from typing import override

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from engine.contract import Protection
from engine.terms import Fault
from protech_gui.parts.announce import announce
from protech_gui.parts.words import Words
from protech_gui.theme import SPACE, Ink, Surface, set_surface
from protech_gui.window.intents import Go, QuickExit, Spot
from protech_gui.window.models.protection_words import describe
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.icon import Sign
from protech_gui.window.parts.retranslated import Retranslated

MOMENT_KEYS = "Ctrl+M"
HELP_KEYS = "F1"

ALL_DOORS = "doors"
"""The part of the page of help where no door has been gone through."""


class Strip(Retranslated, QWidget):
    """Protection in words, *A moment for me*, *I need help now* and *Quick exit*.

    Where there is little room the words of the outer buttons go first, those of help last.
    """

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, protection: Protection) -> None:
        super().__init__()
        self._protection = protection
        self._build()
        self.retranslate()

    def _build(self) -> None:
        set_surface(self, Surface.BAR)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE * 2, SPACE, SPACE * 2, SPACE)
        row.setSpacing(SPACE)
        self._sign = Sign("shield", Ink.ACTION)
        self._state = Words()
        self._moment = Button("wind", Weight.MAIN)
        self._help = Button("life-buoy")
        self._exit = Button("log-out")
        row.addWidget(self._sign)
        row.addWidget(self._state, 1)
        for button in (self._moment, self._help, self._exit):
            row.addWidget(button)
        self._moment.clicked.connect(self._on_moment)
        self._help.clicked.connect(self._on_help)
        self._exit.clicked.connect(self._on_exit)
        for keys, button in ((MOMENT_KEYS, self._moment), (HELP_KEYS, self._help)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(button.click)

    def show_protection(self, protection: Protection) -> None:
        """Show this state, and tell it to a screen reader if its words are new."""
        before = self._state.text()
        self._protection = protection
        self.retranslate()
        if self._state.text() != before:
            announce(self, self._state.text())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    @override
    def retranslate(self) -> None:
        words = describe(self._protection)
        self._state.setText(words.state)
        self._state.setToolTip(words.detail)
        self._sign.turn(_sign_for(self._protection), Ink.ACTION)
        self._moment.say(
            self.tr("A moment for me"),
            self.tr("For when an urge is there: look at it, ride it out, find support (Ctrl+M)"),
        )
        self._help.say(
            self.tr("I need help now"), self.tr("People to talk to, and what to do first (F1)")
        )
        self._exit.say(
            self.tr("Quick exit"),
            self.tr("Hides and locks this window at once; protection goes on (Ctrl+Shift+Q)"),
        )
        self._fold()

    def _fold(self) -> None:
        """Leave out words until the rest fits; the state of protection may take two lines."""
        state = self.fontMetrics().horizontalAdvance(self._state.text()) * 2 // 3
        room = self.width() - self._sign.sizeHint().width() - state - SPACE * 10
        order = (self._exit, self._moment, self._help)
        for count in range(len(order) + 1):
            kept, folded = order[count:], order[:count]
            icons = sum(button.wide - _words_of(button) for button in folded)
            if icons + sum(button.wide for button in kept) <= room:
                break
        for button in order:
            button.fold(button in folded)

    @Slot()
    def _on_moment(self) -> None:
        self.intent.emit(Go(Spot.MOMENT))

    @Slot()
    def _on_help(self) -> None:
        # By name, so that whoever is behind a door comes to all three.
        self.intent.emit(Go(Spot.CRISIS, ALL_DOORS))

    @Slot()
    def _on_exit(self) -> None:
        self.intent.emit(QuickExit())


def _words_of(button: Button) -> int:
    return button.fontMetrics().horizontalAdvance(button.accessibleName())


def _sign_for(protection: Protection) -> str:
    if not protection.on or protection.paused:
        return "shield-off"
    if protection.fault is not Fault.NONE or protection.interrupted:
        return "shield-alert"
    return "shield-check" if protection.started else "shield"
