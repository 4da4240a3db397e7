"""What belongs to the journal in the settings: its backup and its code, and erasing for good."""

from typing import override

from PySide6.QtCore import Signal, Slot

from protech_gui.parts.words import Words
from protech_gui.window.intents import EraseJournal, EraseRecords, Go, RenewCode, Spot
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import NoVault, Unreadable
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.retranslated import Retranslated
from protech_gui.window.parts.sheet import Sheet, Wording


class KeysCard(Retranslated, Card):
    """Each button asks once before it acts, or leads to a page."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self) -> None:
        super().__init__("key-round")
        self._words = Words()
        self._code, self._backup, self._share = Button(), Button(), Button()
        self._journal, self._records = Button("trash-2"), Button("trash-2")
        for button in (self._backup, self._share, self._code):
            self.column.addWidget(ButtonRow(button))
        self.column.addWidget(self._words)
        for button in (self._journal, self._records):
            self.column.addWidget(ButtonRow(button))
        self._backup.clicked.connect(self._on_backup)
        self._share.clicked.connect(self._on_share)
        self._code.clicked.connect(self._on_code)
        self._journal.clicked.connect(self._on_journal)
        self._records.clicked.connect(self._on_records)
        self.retranslate()

    def know(self, situation: Situation) -> None:
        """Show the card while the journal is open; without one a backup can be restored."""
        is_open = situation.contents is not None
        self.setVisible(is_open or isinstance(situation.vault, NoVault | Unreadable))
        for part in (self._share, self._code, self._words, self._journal, self._records):
            part.setVisible(is_open)

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Your journal"))
        self._words.setText(
            self.tr(
                "What is erased cannot be brought back. Are you under investigation? Speak to a "
                "lawyer before you erase anything."
            )
        )
        self._backup.say(self.tr("&Backup, restore and check"))
        self._share.say(self.tr("For a therapist, and export"))
        self._code.say(self.tr("New recovery code…"))
        self._journal.say(self.tr("Erase what I wrote down…"))
        self._records.say(self.tr("Erase the list of covers…"))

    def _ask(self, title: str, meaning: str, yes: str) -> Sheet:
        sheet = Sheet(Wording(title, (meaning,), yes=yes, no=self.tr("&Not now")), self)
        sheet.open()
        return sheet

    @Slot()
    def _on_backup(self) -> None:
        self.intent.emit(Go(Spot.BACKUP))

    @Slot()
    def _on_share(self) -> None:
        self.intent.emit(Go(Spot.SHARE))

    @Slot()
    def _on_code(self) -> None:
        sheet = self._ask(
            self.tr("Make a new recovery code?"),
            self.tr("The code that you noted before then opens nothing any more."),
            self.tr("&Make a new code"),
        )
        sheet.accepted.connect(self._on_code_confirmed)

    @Slot()
    def _on_journal(self) -> None:
        sheet = self._ask(
            self.tr("Erase what you wrote down?"),
            self.tr(
                "All that you wrote down is erased for good: hard moments, lapses, check-ins, your "
                "plan and your goals. The rest stays."
            ),
            self.tr("&Erase"),
        )
        sheet.accepted.connect(self._on_journal_confirmed)

    @Slot()
    def _on_records(self) -> None:
        sheet = self._ask(
            self.tr("Erase the list of covers?"),
            self.tr("What was covered and when protection was interrupted is erased for good."),
            self.tr("&Erase"),
        )
        sheet.accepted.connect(self._on_records_confirmed)

    @Slot()
    def _on_code_confirmed(self) -> None:
        self.intent.emit(RenewCode())

    @Slot()
    def _on_journal_confirmed(self) -> None:
        self.intent.emit(EraseJournal())

    @Slot()
    def _on_records_confirmed(self) -> None:
        self.intent.emit(EraseRecords())
