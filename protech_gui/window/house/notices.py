"""What stands above every page: a fault, the answer to a second look, and what should be known."""

from typing import override

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.contract import LookedAgain
from engine.terms import Fault, Note
from protech_gui.second_look import answer_words
from protech_gui.theme import SPACE
from protech_gui.window.intents import Go, Spot
from protech_gui.window.models.note_words import note_sentences
from protech_gui.window.models.protection_words import describe
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.banner import Banner
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.retranslated import Retranslated


class Notices(Retranslated, QWidget):
    """Shows a fault while it lasts, and all else until it is hidden; what is new shows again."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, situation: Situation) -> None:
        super().__init__()
        self._situation = situation
        self._read: frozenset[Note] = frozenset()
        self._tray_read = False
        self._answer_read: LookedAgain | None = None
        self._wrong_read = 0
        self._build()
        self.retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 4, SPACE * 2, SPACE * 4, 0)
        column.setSpacing(SPACE)
        self._fault = Banner("shield-alert")
        self._notes = Banner("info", hide := Button())
        self._hide = hide
        self._answer = Banner("eye", answered := Button())
        self._answered = answered
        self._levels = Banner("info", read := Button("book-open"))
        self._read_levels = read
        self._hide.clicked.connect(self._on_hide)
        self._answered.clicked.connect(self._on_answered)
        self._read_levels.clicked.connect(self._on_levels)
        self._banners = (self._fault, self._answer, self._levels, self._notes)
        for banner in self._banners:
            column.addWidget(banner)

    def know(self, situation: Situation) -> None:
        """Show what must be told as things stand."""
        self._situation = situation
        self.retranslate()

    @override
    def retranslate(self) -> None:
        protection = self._situation.protection
        broken = protection.on and protection.fault is not Fault.NONE
        self._fault.say(describe(protection).detail if broken else "")
        unread = tuple(note for note in self._situation.notes if note not in self._read)
        texts = note_sentences(unread, tray=self._situation.tray or self._tray_read)
        self._notes.say("\n\n".join(texts))
        self._say_looked()
        for button in (self._hide, self._answered):
            button.say(self.tr("Hide this"))
        self.setVisible(any(banner.text for banner in self._banners))

    def _say_looked(self) -> None:
        """Say what came of a second look, and where to read on if covers are often wrong."""
        looked = self._situation.looked
        # An answer that says the same as the one before is another one all the same.
        unread = looked is not None and looked is not self._answer_read
        self._answer.say(answer_words(looked) if looked is not None and unread else "")
        contents = self._situation.contents
        wrong = contents.wrong if contents else 0
        often = self._situation.often_wrong and wrong > self._wrong_read
        self._levels.say(
            self.tr(
                "Covers seem to be wrong often. You can read why that happens, and what you can "
                "do about it."
            )
            if often
            else ""
        )
        self._read_levels.say(self.tr("Read about it"))

    @Slot()
    def _on_hide(self) -> None:
        self._read |= frozenset(self._situation.notes)
        self._tray_read = True
        self.retranslate()

    @Slot()
    def _on_answered(self) -> None:
        self._answer_read = self._situation.looked
        self.retranslate()

    @Slot()
    def _on_levels(self) -> None:
        contents = self._situation.contents
        self._wrong_read = contents.wrong if contents else 0
        self.retranslate()
        self.intent.emit(Go(Spot.LEVELS))
