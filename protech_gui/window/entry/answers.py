"""Cards that ask about one hard moment; each shows an urge and gives back what was answered."""

from abc import abstractmethod

from PySide6.QtCore import Signal, Slot

from protech_gui.domain.urges import Urge
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.retranslated import Retranslated


class AnswerCard(Retranslated, Card):
    """A card with questions about an urge, none of which has to be answered."""

    changed = Signal()
    """Something was answered anew; ``answered`` has it."""

    @abstractmethod
    def show_urge(self, urge: Urge) -> None:
        """Show what was answered before."""

    @abstractmethod
    def answered(self, urge: Urge) -> Urge:
        """Return the urge with the answers that stand here."""

    @Slot()
    def _on_answer(self) -> None:
        self.changed.emit()
