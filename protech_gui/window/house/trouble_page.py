"""The page for a journal that cannot be opened: what happened, what it means, what can be done."""

from typing import override

from PySide6.QtCore import Slot

from protech_gui.parts.words import Words
from protech_gui.services.door_state import DoorState
from protech_gui.window.intents import Go, LookForVault, Spot
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import Unreadable
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.sheet import Sheet, Wording


class TroublePage(Page):
    """Says why the journal does not open; offers another look and, where it helps, a new start."""

    def __init__(self) -> None:
        super().__init__()
        self._reason = DoorState.FAILED
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._what, self._meaning, self._advice = Words(), Words(), Words()
        self._again, self._afresh = Button(weight=Weight.MAIN), Button()
        self._repair, self._restore = Button(), Button()
        for part in (self._what, self._meaning, self._advice):
            self.column.addWidget(part)
        self.column.addWidget(ButtonRow(self._again, self._repair, self._restore, self._afresh))
        self.column.addStretch()
        self.limit_width()
        self._again.clicked.connect(self._on_again)
        self._repair.clicked.connect(self._on_repair)
        self._restore.clicked.connect(self._on_restore)
        self._afresh.clicked.connect(self._on_afresh)

    @override
    def know(self, situation: Situation) -> None:
        if isinstance(situation.vault, Unreadable):
            self._reason = situation.vault.reason
            self.retranslate()

    @override
    def start(self) -> None:
        # The harmless button.
        self._again.setFocus()

    @override
    def retranslate(self) -> None:
        self._afresh.setVisible(self._reason is not DoorState.FAILED)
        self._restore.setVisible(self._reason is not DoorState.FAILED)
        self._repair.setVisible(self._reason is DoorState.DAMAGED_VAULT)
        self.title.setText(self.tr("Your journal cannot be opened now"))
        self._what.setText(self._what_words())
        self._meaning.setText(self.tr("Protection does not depend on it and works as shown above."))
        self._advice.setText(self._advice_words())
        self._again.say(self.tr("Try &again"))
        self._repair.say(self.tr("Re&pair…"))
        self._restore.say(self.tr("Restore a &backup…"))
        self._afresh.say(self.tr("&Start a new journal…"))

    def _what_words(self) -> str:
        match self._reason:
            case DoorState.DAMAGED_SLOTS:
                return self.tr(
                    "The file that your passphrase works with is damaged or gone. Without it your "
                    "journal stays closed. Nothing was changed."
                )
            case DoorState.NEWER:
                return self.tr(
                    "A newer version of Protech wrote your journal, and this one cannot read it. "
                    "It is whole. Nothing was changed."
                )
            case DoorState.FAILED:
                return self.tr(
                    "The disk may be full, the memory short, or another program may be using the "
                    "file. Your journal is where it was."
                )
            case _:
                return self.tr("The file with your journal is damaged. Nothing was changed.")

    def _advice_words(self) -> str:
        match self._reason:
            case DoorState.NEWER:
                return self.tr(
                    "Install the newest Protech to read it. Or start a new journal: the present "
                    "one is kept aside, and nothing is deleted."
                )
            case DoorState.FAILED:
                return self.tr("Close some programs or make room on the disk, then try again.")
            case DoorState.DAMAGED_VAULT:
                return self.tr(
                    "Do you have a backup? Restore it. Without one, a repair saves what can still "
                    "be read. Or start a new journal. In each case the damaged file is kept "
                    "aside, and nothing is deleted."
                )
            case _:
                return self.tr(
                    "Do you have a backup? It has such a file in it: restore it. Or start a new "
                    "journal: the present one is kept aside, and nothing is deleted."
                )

    @Slot()
    def _on_again(self) -> None:
        self.intent.emit(LookForVault())

    @Slot()
    def _on_repair(self) -> None:
        self.intent.emit(Go(Spot.REPAIR))

    @Slot()
    def _on_restore(self) -> None:
        self.intent.emit(Go(Spot.BACKUP))

    @Slot()
    def _on_afresh(self) -> None:
        wording = Wording(
            self.tr("Start a new journal?"),
            (
                self.tr(
                    "The present file is kept aside in Protech’s folder. This version of Protech "
                    "cannot show what is in it. You then choose a passphrase for the new journal."
                ),
            ),
            yes=self.tr("&Start a new journal"),
            no=self.tr("&Not now"),
        )
        question = Sheet(wording, self)
        question.accepted.connect(self._on_afresh_confirmed)
        question.open()

    @Slot()
    def _on_afresh_confirmed(self) -> None:
        self.intent.emit(Go(Spot.DIARY, "afresh"))
