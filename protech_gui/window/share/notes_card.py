"""The card on which a person chooses what a therapist may read: the days and the parts."""

from datetime import date
from typing import override

from PySide6.QtCore import Signal, Slot

from protech_gui.domain.sharing import FIRST_PARTS, Part, Wanted
from protech_gui.parts.words import Words
from protech_gui.services.exporting import HandingFault
from protech_gui.window.models.share_state import NotShared, ShareState, ShareTask, SharingNow
from protech_gui.window.models.share_words import fault_words, part_names
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.chips import Chips
from protech_gui.window.parts.reply import Reply
from protech_gui.window.parts.retranslated import Retranslated
from protech_gui.window.rooms.progress_span_picker import SpanPicker
from protech_gui.window.share_intents import ReadNotes


class NotesCard(Retranslated, Card):
    """Nothing leaves by it: the pages are looked at next."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self) -> None:
        super().__init__("notebook-pen")
        self._busy = False
        self._why, self._label, self._hint = Words(), Words(), Words(quiet=True)
        self._span, self._parts = SpanPicker(), Chips(*Part, several=True)
        self._parts.choose(*FIRST_PARTS)
        self._answer = Reply()
        self._look = Button("eye", Weight.MAIN)
        for part in (self._why, self._span, self._label, self._parts, self._hint):
            self.column.addWidget(part)
        self.column.addWidget(ButtonRow(self._look))
        self.column.addWidget(self._answer)
        self.lead_to(self._span)
        self._parts.changed.connect(self._on_parts)
        self._look.clicked.connect(self._on_look)
        self.retranslate()

    def know(self, today: date, state: ShareState | None) -> None:
        """Show the days until ``today``, and what came of the last wish."""
        self._span.know(today)
        unread = isinstance(state, NotShared) and state.task is ShareTask.READING
        self._answer.tell(fault_words(HandingFault.VAULT) if unread else "")
        self._busy = isinstance(state, SharingNow)
        self._on_parts()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("For a therapist"))
        self._why.setText(
            self.tr(
                "Choose what somebody you trust may read. You see every page before you save or "
                "print it. What you have marked with “Discuss this” comes first. What a "
                "therapist must keep to themselves differs by country: ask about that first."
            )
        )
        label = self.tr("What to take along")
        self._label.setText(label)
        self._parts.say(label, part_names())
        self._hint.setText(
            self.tr("Nobody can sign in to see this, and nothing is sent. It is a PDF or paper.")
        )
        self._look.say(self.tr("&Look at the pages"))

    @Slot()
    def _on_parts(self) -> None:
        # Words alone are of nothing.
        kinds = set(self._parts.chosen) - {Part.WORDS.value}
        self._look.setEnabled(bool(kinds) and not self._busy)

    @Slot()
    def _on_look(self) -> None:
        parts = tuple(map(Part, self._parts.chosen))
        self.intent.emit(ReadNotes(Wanted(self._span.span, parts)))
