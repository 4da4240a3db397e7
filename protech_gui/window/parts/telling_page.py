"""A page that knows what became of what the person told on it last."""

from typing import override

from PySide6.QtCore import Slot

from protech_gui.window.intents import Intent
from protech_gui.window.models.diary import Kept
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.taking_page import TakingPage


class TellingPage(TakingPage):
    """Knows whether the disk refused something of it, now or before the page was made."""

    def __init__(self) -> None:
        super().__init__()
        self._told = False
        self._kept = Kept.NOT_YET

    @override
    def know(self, situation: Situation) -> None:
        super().know(situation)
        self.hear_kept(situation.kept)

    def hear_kept(self, kept: Kept) -> None:
        """Take in what became of what was told last, here or elsewhere."""
        # Of something told elsewhere it says nothing of this page.
        if self._told:
            self._kept = kept

    @property
    def is_refused(self) -> bool:
        """Whether the person is to be told that something was not saved."""
        return self._kept is Kept.FAILED or self._is_back

    @Slot(object)
    def tell(self, wish: Intent) -> None:
        """Have this done; what became of anything before is over."""
        self._told, self._kept, self._is_back = True, Kept.NOT_YET, False
        self.intent.emit(wish)
