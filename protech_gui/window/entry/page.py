"""The page of one entry: shows an urge, takes what is added, and deletes it when asked to."""

from typing import override

from PySide6.QtCore import Slot

from protech_gui.domain.urges import Urge
from protech_gui.parts.announce import announce
from protech_gui.parts.words import Words
from protech_gui.theme import TextSize
from protech_gui.window.entry.around_card import AroundCard
from protech_gui.window.entry.back_card import BackCard
from protech_gui.window.entry.moment_card import MomentCard
from protech_gui.window.intents import Back
from protech_gui.window.journal_intents import DeleteUrge, ReviseUrge
from protech_gui.window.models.diary import Diary, Kept
from protech_gui.window.models.journal_words import change_words, date_words
from protech_gui.window.models.saving import Saving
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.banner import Banner
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.sheet import Sheet, Wording
from protech_gui.window.parts.taking_page import TakingPage
from protech_gui.window.worded import Worded


class EntryPage(TakingPage):
    """Every answer is saved when it is given, text when the person goes on from its field."""

    def __init__(self) -> None:
        super().__init__()
        self._urge: Urge | None = None
        self._found: dict[str, Urge] = {}
        self._saving = Saving[Urge]()
        self._may_write = self._deleted = self._leaving = False
        self._moment, self._around = MomentCard(), AroundCard()
        self._cards = (self._moment, self._around, BackCard())
        self._words, self._state = Words(), Words(TextSize.SMALL, quiet=True)
        self._failed = Banner("circle-alert")
        self._done, self._delete = Button("check", Weight.MAIN), Button("trash-2", Weight.QUIET)
        self.column.addWidget(self._words)
        self.column.addWidget(self._failed)
        for card in self._cards:
            self.column.addWidget(card)
            card.changed.connect(self._on_changed)
        self.column.addWidget(self._state)
        self.column.addWidget(ButtonRow(self._done, self._delete))
        self.column.addStretch()
        self.limit_width()
        self._done.clicked.connect(self._on_done)
        self._delete.clicked.connect(self._on_delete)
        self.retranslate()

    @override
    def know(self, situation: Situation) -> None:
        super().know(situation)
        contents = situation.contents
        self._may_write = situation.diary is Diary.OPEN
        self._found = {urge.id: urge for urge in contents.urges} if contents else {}
        self._around.suggest(contents.triggers if contents else ())
        if self._urge is not None:
            before = self._saving.kept
            found = self._found.get(self._urge.id)
            self._saving = self._saving.hear(situation.kept, found)
            if self._saving.kept is not before:
                announce(self, change_words(self._saving.kept))
        self.retranslate()
        self.take_back()
        self._go_on()

    @override
    def turn_to(self, part: str) -> None:
        """Show the urge of this id."""
        self._urge = self._found.get(part)
        self._saving = Saving(self._urge)
        self._show_urge()
        self.retranslate()

    @override
    def start(self) -> None:
        (self._moment if self._moment.isEnabled() else self._done).setFocus()
        self.take_back()

    @override
    def takes(self, wish: Worded) -> bool:
        here = self._urge
        if not isinstance(wish, ReviseUrge) or here is None or wish.urge.id != here.id:
            return False
        if self._saving.told:
            # What was told here is newer.
            return True
        if not self._may_write or self._answered(here) != here:
            return False
        self._urge, self._saving = wish.urge, Saving.refused(wish.urge)
        self._show_urge()
        return True

    @override
    def leave(self) -> None:
        self._keep()

    @override
    def retranslate(self) -> None:
        there = self._urge is not None
        for card in self._cards:
            card.setVisible(there)
            card.setEnabled(self._may_write)
        self._delete.setVisible(there)
        self.title.setText(self._title())
        self._words.say("" if there else self.tr("This entry is not in your journal any more."))
        is_back = self._saving.is_back
        self._failed.say(change_words(Kept.FAILED) if is_back else "")
        self._state.say(self._state_words() if there and not is_back else "")
        self._done.say(self.tr("Done"))
        self._delete.say(self.tr("Delete this entry…"))

    def _title(self) -> str:
        if self._urge is None:
            return self.tr("Entry")
        return self.tr("Hard moment, {when}").format(when=date_words(self._urge.time))

    def _state_words(self) -> str:
        if not self._may_write:
            return self.tr(
                "You have not agreed to keep a journal, so nothing can be added. You can read "
                "and delete what is there."
            )
        return change_words(self._saving.kept)

    def _show_urge(self) -> None:
        if self._urge is not None:
            for card in self._cards:
                card.show_urge(self._urge)

    def _answered(self, urge: Urge) -> Urge:
        """Return the urge with the answers that stand here."""
        for card in self._cards:
            urge = card.answered(urge)
        return urge

    def _keep(self) -> None:
        """Have everything saved that was changed; an entry that was deleted stays so."""
        if self._urge is None or self._deleted or not self._may_write:
            return
        self._urge = urge = self._answered(self._urge)
        if self._saving.wants(urge):
            self._saving = self._saving.tell(urge)
            self.intent.emit(ReviseUrge(urge))

    @Slot()
    def _on_changed(self) -> None:
        self._keep()

    def _go_on(self) -> None:
        """Leave if that is wanted, and nothing waits to be saved."""
        waits = self._saving.told and self._saving.kept is not Kept.SAVED
        if self._leaving and not waits:
            self._leaving = False
            self.intent.emit(Back())

    @Slot()
    def _on_done(self) -> None:
        self._keep()
        self._leaving = True
        self._go_on()

    @Slot()
    def _on_delete(self) -> None:
        wording = Wording(
            self.tr("Delete this entry?"),
            (self.tr("It is deleted for good, and no longer counts in Progress."),),
            yes=self.tr("&Delete it"),
            no=self.tr("&Keep it"),
        )
        sheet = Sheet(wording, self)
        sheet.accepted.connect(self._on_confirmed)
        sheet.open()

    @Slot()
    def _on_confirmed(self) -> None:
        if self._urge is not None:
            self._deleted = True
            self.intent.emit(DeleteUrge(self._urge.id))
            self.intent.emit(Back())
