"""The three ways to begin a first contact: to talk, to write, or only to see what happens."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from protech_gui.parts.words import Words
from protech_gui.theme import SPACE, TextSize
from protech_gui.window.helplines.beginning import Way
from protech_gui.window.parts.chips import Chips
from protech_gui.window.parts.leading import Leading


class WayChoice(Leading):
    """None is chosen first; until one is, the services stand as for talking."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._label, self._hint = Words(TextSize.TITLE), Words(TextSize.SMALL, quiet=True)
        self._chips = Chips(*Way)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        for part in (self._label, self._chips, self._hint):
            column.addWidget(part)
        self._chips.changed.connect(self._on_changed)
        self.lead_to(self._chips)

    @property
    def way(self) -> Way:
        """The way that is chosen."""
        return Way(next(iter(self._chips.chosen), Way.TALK))

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        label = self.tr("How would you like to begin?")
        self._label.setText(label)
        self._chips.say(
            label,
            {
                Way.TALK: self.tr("Talk"),
                Way.WRITE: self.tr("Write"),
                Way.SEE: self.tr("Only see what happens"),
            },
        )
        self._hint.setText(self.tr("Nobody is contacted before you choose a number or a page."))

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()
