"""The page *Share*: pages for a therapist, looked at before they leave, and exports."""

from collections.abc import Callable
from typing import override

from PySide6.QtCore import Slot

from protech_gui.platform.file_choice import FileChoice
from protech_gui.platform.paper import Paper
from protech_gui.theme import LINE_LETTERS
from protech_gui.window.models.share_leaves import leaves_of, notes_title
from protech_gui.window.models.share_state import NotesRead, ShareState
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.page import Page
from protech_gui.window.share.check_card import CheckCard
from protech_gui.window.share.export_card import ExportCard
from protech_gui.window.share.leaves import Leaves
from protech_gui.window.share.notes_card import NotesCard
from protech_gui.window.share.preview_card import PreviewCard
from protech_gui.window.share_intents import ForgetShared

_PAGES_LETTERS = 130
"""A page and its words beside it need more room than lines of text, in letters."""


class SharePage(Page):
    """Chooses first; then there are the pages alone, until they are left."""

    def __init__(self, choice: Callable[[], FileChoice], paper: Paper) -> None:
        """``choice`` makes what asks for a file, one for each card."""
        super().__init__()
        self._state: ShareState | None = None
        self._notes = NotesCard()
        self._preview = PreviewCard(choice(), paper)
        self._export, self._check = ExportCard(choice()), CheckCard(choice())
        self._read: NotesRead | None = None
        for card in (self._notes, self._preview, self._export, self._check):
            self.column.addWidget(card)
            card.intent.connect(self.intent)
        self.column.addStretch()
        self._preview.back.connect(self._on_back)
        self._arrange()
        self.retranslate()

    @override
    def know(self, situation: Situation) -> None:
        contents = situation.contents
        if contents is None:
            return
        state = situation.sharing
        self._notes.know(contents.today, state)
        if state is self._state:
            return
        self._state = state
        if isinstance(state, NotesRead):
            self._read = state
            self._preview.show_leaves(Leaves(notes_title(), leaves_of(state.selected)))
            self._arrange()
            self.begun.emit()
            self._preview.setFocus()
        for card in (self._preview, self._export, self._check):
            card.know(state)

    @override
    def start(self) -> None:
        (self._notes if self._read is None else self._preview).setFocus()

    @override
    def leave(self) -> None:
        self.intent.emit(ForgetShared())

    @override
    def retranslate(self) -> None:
        self.title.setText(self.tr("Share"))
        if self._read is not None:
            selected = self._read.selected
            self._preview.show_leaves(Leaves(notes_title(), leaves_of(selected)))

    @Slot()
    def _on_back(self) -> None:
        self._read = None
        self._arrange()
        self.intent.emit(ForgetShared())
        self.begun.emit()
        self._notes.setFocus()

    def _arrange(self) -> None:
        chosen = self._read is not None
        self.limit_width(_PAGES_LETTERS if chosen else LINE_LETTERS)
        self._preview.setVisible(chosen)
        for card in (self._notes, self._export, self._check):
            card.setVisible(not chosen)
