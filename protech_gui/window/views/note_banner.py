"""The banner that tells what happened to Protech's own files, until the person has read it."""

from typing import override

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from engine.contract import Note
from protech_gui.theme import SPACE, Surface, set_surface
from protech_gui.window.models.note_words import note_sentences
from protech_gui.window.parts.announce import announce
from protech_gui.window.parts.beside import Beside
from protech_gui.window.parts.words import Words


class NoteBanner(QWidget):
    """Shows every note until it is hidden; what was hidden once stays so, new notes show."""

    def __init__(self, *, tray: bool) -> None:
        """``tray``: whether the desktop has a tray; without one there is a note about it."""
        super().__init__()
        self._notes: tuple[Note, ...] = ()
        self._read: frozenset[Note] = frozenset()
        self._tray = tray
        self._build()
        self._retranslate()

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE * 3, SPACE * 2, SPACE * 3, 0)
        card = QWidget()
        set_surface(card, Surface.NOTICE)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(SPACE * 2, SPACE, SPACE * 2, SPACE)
        self._words = Words()
        self._hide = QPushButton()
        self._hide.clicked.connect(self._on_hide)
        layout.addWidget(Beside((self._words,), self._hide))
        outer.addWidget(card)

    def show_notes(self, notes: tuple[Note, ...]) -> None:
        """Show these notes in place of the ones before."""
        self._notes = notes
        self._retranslate()
        announce(self, self._words.text())

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        unread = tuple(note for note in self._notes if note not in self._read)
        texts = note_sentences(unread, tray=self._tray)
        self._words.setText("\n\n".join(texts))
        self._hide.setText(self.tr("&Hide this"))
        self.setVisible(bool(texts))

    @Slot()
    def _on_hide(self) -> None:
        self._read = frozenset(self._notes)
        self._tray = True
        self._retranslate()
