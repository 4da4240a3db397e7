"""A card with modules, one row each."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from protech_gui.content.modules import Module
from protech_gui.domain.learning import Reading
from protech_gui.domain.modules import ModuleId
from protech_gui.parts.words import Words
from protech_gui.theme import SPACE
from protech_gui.window.learn.module_row import ModuleRow
from protech_gui.window.parts.button import Weight
from protech_gui.window.parts.card import Card


class ModuleList(Card):
    """Shows rows in place of those before; what is in front keeps the focus by its place."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, sign: str, weight: Weight = Weight.PLAIN) -> None:
        super().__init__(sign)
        self._weight = weight
        self._hint = Words(quiet=True)
        self._rows: list[ModuleRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE * 2)
        self.column.addWidget(self._hint)
        self.column.addLayout(self._list)
        self._shown: tuple[tuple[Module, Reading | None], ...] | None = None

    def say(self, title: str, hint: str) -> None:
        """Name the card."""
        self.entitle(title)
        self._hint.say(hint)

    def show_modules(
        self, modules: tuple[Module, ...], readings: Mapping[ModuleId, Reading]
    ) -> None:
        """Show these modules, and how far each was read."""
        shown = tuple((module, readings.get(module.id)) for module in modules)
        if shown == self._shown:
            return
        self._shown = shown
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [ModuleRow(module, reading, self._weight) for module, reading in shown]
        for row in self._rows:
            row.intent.connect(self.intent)
            self._list.addWidget(row)
            # At once, so that it can take the focus.
            row.show()
        if self._rows:
            self.lead_to(self._rows[0])
        self.setVisible(bool(self._rows))
