"""A page with fields that words come back into which the disk refused."""

from abc import abstractmethod
from typing import override

from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.page import Page
from protech_gui.window.worded import TakeBack, Worded


class TakingPage(Page):
    """Takes them back once it is in front; a subclass says which field a piece belongs to.

    It calls ``take_back`` at the end of ``know`` and of ``start``, when its fields are there.
    """

    def __init__(self) -> None:
        super().__init__()
        self._refused: tuple[Worded, ...] = ()
        self._taken: tuple[Worded, ...] = ()
        self._is_back = False

    @override
    def know(self, situation: Situation) -> None:
        # What was taken may still be named for a while, and is not to be taken twice.
        self._refused = situation.refused
        self._taken = tuple(wish for wish in self._taken if wish in self._refused)

    @abstractmethod
    def takes(self, wish: Worded) -> bool:
        """Have this in its field again; false where it does not belong or something else stands."""

    def take_back(self) -> None:
        """Have here again what can be, also if the person was away since."""
        # A page that lies beneath another takes nothing from it.
        waiting = [x for x in self._refused if x not in self._taken] if self.isVisible() else []
        taken = [wish for wish in waiting if self.takes(wish)]
        self._taken = (*self._taken, *taken)
        for wish in taken:
            self._is_back = True
            self.intent.emit(TakeBack(wish))
        if taken:
            self.retranslate()
