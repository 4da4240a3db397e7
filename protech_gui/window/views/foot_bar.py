"""The bar below every page: the language, and the ways out."""

from typing import override

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from protech_gui.theme import SPACE
from protech_gui.window.intents import ChooseLanguage, Leave, Lock
from protech_gui.window.parts.language_box import LanguageBox
from protech_gui.window.views.question import Question, Wording


class FootBar(QWidget):
    """Chooses the language, locks, and quits after one confirmation."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._build(language)
        self._retranslate()

    def _build(self, language: str) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE, SPACE * 3, SPACE * 2)
        layout.setSpacing(SPACE)
        self._label = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._languages = LanguageBox(language)
        self._label.setBuddy(self._languages)
        self._lock, self._quit = QPushButton(), QPushButton()
        lock_keys = QShortcut(QKeySequence("Ctrl+L"), self)
        quit_keys = QShortcut(QKeySequence("Ctrl+Q"), self)
        for keys in (lock_keys, quit_keys):
            keys.setContext(Qt.ShortcutContext.WindowShortcut)
        for part in (self._label, self._languages):
            layout.addWidget(part)
        layout.addStretch()
        layout.addWidget(self._lock)
        layout.addWidget(self._quit)
        self._languages.activated.connect(self._on_language)
        self._lock.clicked.connect(self._on_lock)
        lock_keys.activated.connect(self._lock.click)
        self._quit.clicked.connect(self._on_quit)
        quit_keys.activated.connect(self._quit.click)
        self.set_open(False)

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What can be used, in the order of Tab."""
        return (self._languages, self._lock, self._quit)

    def set_open(self, is_open: bool) -> None:
        """Offer to lock while the records are open."""
        self._lock.setVisible(is_open)
        self._lock.setEnabled(is_open)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._label.setText(self.tr("Lan&guage"))
        self._languages.setAccessibleName(self.tr("Language"))
        self._lock.setText(self.tr("&Lock"))
        self._lock.setToolTip(self.tr("Close the records and show the locked window (Ctrl+L)"))
        self._quit.setText(self.tr("&Quit"))
        self._quit.setToolTip(self.tr("End Protech and protection with it (Ctrl+Q)"))

    @Slot()
    def _on_language(self) -> None:
        self.intent.emit(ChooseLanguage(self._languages.language))

    @Slot()
    def _on_lock(self) -> None:
        self.intent.emit(Lock())

    @Slot()
    def _on_quit(self) -> None:
        wording = Wording(
            self.tr("Quit Protech?"),
            (
                self.tr(
                    "Protection ends too, until you open Protech again: new pictures are not "
                    "covered then. Your records stay as they are."
                ),
            ),
            yes=self.tr("&Quit"),
            no=self.tr("&Stay"),
        )
        question = Question(wording, self)
        question.accepted.connect(self._on_quit_confirmed)
        question.open()

    @Slot()
    def _on_quit_confirmed(self) -> None:
        self.intent.emit(Leave())
