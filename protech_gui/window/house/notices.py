"""What stands above every page: why protection is interrupted, and what happened to files."""

from typing import override

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.terms import Fault, Note
from protech_gui.theme import SPACE
from protech_gui.window.models.note_words import note_sentences
from protech_gui.window.models.protection_words import describe
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.banner import Banner
from protech_gui.window.parts.button import Button


class Notices(QWidget):
    """Shows a fault while it lasts, and notes until they are hidden; new notes show again."""

    def __init__(self, situation: Situation) -> None:
        super().__init__()
        self._situation = situation
        self._read: frozenset[Note] = frozenset()
        self._tray_read = False
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 4, SPACE * 2, SPACE * 4, 0)
        column.setSpacing(SPACE)
        self._fault = Banner("shield-alert")
        self._notes = Banner("info", hide := Button())
        self._hide = hide
        self._hide.clicked.connect(self._on_hide)
        column.addWidget(self._fault)
        column.addWidget(self._notes)
        self._retranslate()

    def know(self, situation: Situation) -> None:
        """Show what must be told as things stand."""
        self._situation = situation
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        protection = self._situation.protection
        broken = protection.on and protection.fault is not Fault.NONE
        self._fault.say(describe(protection).detail if broken else "")
        unread = tuple(note for note in self._situation.notes if note not in self._read)
        texts = note_sentences(unread, tray=self._situation.tray or self._tray_read)
        self._notes.say("\n\n".join(texts))
        self._hide.say(self.tr("Hide this"))
        self.setVisible(broken or bool(texts))

    @Slot()
    def _on_hide(self) -> None:
        self._read |= frozenset(self._situation.notes)
        self._tray_read = True
        self._retranslate()
