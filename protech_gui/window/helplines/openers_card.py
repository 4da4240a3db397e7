"""The card with sentences to begin with, each of which can be copied."""

from PySide6.QtCore import Qt, Slot

from protech_gui.content.prose import Page
from protech_gui.parts.words import Words
from protech_gui.theme import TextSize
from protech_gui.window.helplines.beginning import openers_of
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.parts.beside import Beside
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.reply import Reply


class OpenersCard(Card):
    """Reads a page of openers; one that is lost takes no room."""

    def __init__(self, reach: Reach) -> None:
        super().__init__("message-circle")
        self._reach = reach
        self._hint, self._answer = Words(quiet=True), Reply()
        self._rows: dict[Button, Beside] = {}
        self._sentences: dict[Button, str] = {}
        self.column.addWidget(self._hint)
        self.column.addWidget(self._answer)

    def show_page(self, page: Page) -> None:
        """Show the sentences of this page in place of those before."""
        for row in self._rows.values():
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows.clear()
        self._sentences.clear()
        self.entitle(page.title)
        self._hint.say(page.body.partition("\n")[0])
        self._answer.tell("")
        for opener in openers_of(page.body):
            self._add(opener)
        self.setVisible(not page.lost)

    def _add(self, opener: str) -> None:
        words = Words(TextSize.BODY)
        words.setText(opener)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = Button("copy")
        copy.say(self.tr("Copy"))
        copy.setAccessibleName(self.tr("Copy: {sentence}").format(sentence=opener))
        copy.clicked.connect(self._on_copy)
        row = Beside((words,), copy)
        self._rows[copy], self._sentences[copy] = row, opener
        self.column.insertWidget(self.column.count() - 1, row)
        row.show()

    @Slot()
    def _on_copy(self) -> None:
        copied = next(words for copy, words in self._sentences.items() if copy is self.sender())
        self._reach.copy(copied)
        self._answer.tell("")
        self._answer.tell(self.tr("Copied. It leaves the clipboard after a minute."))
