"""Choice chips: one or several of a handful of short answers."""

from collections.abc import Mapping
from typing import override

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup

from protech_gui.window.parts.button import Button
from protech_gui.window.parts.flow import Flow
from protech_gui.window.parts.leading import Leading

_FORTH = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)


class Chips(Leading):
    """Chips by their keys; a chosen one has a tick, so that colour alone says nothing.

    Arrows go from chip to chip, and Space chooses. Tab does too where several can be chosen; where
    one alone can, it comes to that one and goes on. Nothing is chosen first.
    """

    changed = Signal(object)
    """The keys that are chosen now, a tuple of str, in the order the chips stand."""

    def __init__(self, *keys: str, several: bool = False) -> None:
        super().__init__()
        self._flow = Flow(self)
        # A group of Qt's keeps Tab to one of its buttons, also where several can be chosen.
        self._group = None if several else QButtonGroup(self)
        self._chips: dict[str, Button] = {}
        for key in keys:
            chip = _Chip(several=several)
            self._chips[key] = chip
            self._flow.addWidget(chip)
            if self._group is not None:
                self._group.addButton(chip)
            chip.toggled.connect(self._on_toggled)
        self._aim()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The keys that are chosen."""
        return tuple(key for key, chip in self._chips.items() if chip.isChecked())

    def say(self, name: str, labels: Mapping[str, str]) -> None:
        """Name what is asked, for screen readers, and each chip by its key."""
        self.setAccessibleName(name)
        for key, label in labels.items():
            self._chips[key].say(label)
            self._chips[key].setAccessibleDescription(name)

    def choose(self, *keys: str) -> None:
        """Have exactly these chosen; says so only by the look."""
        self.blockSignals(True)
        # Else one that alone can be chosen could not be let go of.
        if self._group is not None:
            self._group.setExclusive(False)
        for key, chip in self._chips.items():
            chip.setChecked(key in keys)
        if self._group is not None:
            self._group.setExclusive(True)
        self.blockSignals(False)
        self._aim()

    @override
    def sizeHint(self) -> QSize:
        return self._flow.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = (event.key() in _FORTH) - (event.key() in _BACK)
        chips = list(self._chips.values())
        here = [place for place, chip in enumerate(chips) if chip is self.focusWidget()]
        if step and here:
            chips[(here[0] + step) % len(chips)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _aim(self) -> None:
        """Have the focus, when it comes here, go to the first chip that is chosen, or the first."""
        chosen = [chip for chip in self._chips.values() if chip.isChecked()]
        target = next(iter(chosen or self._chips.values()))
        self.lead_to(target)
        if self._group is not None:
            policy = Qt.FocusPolicy
            for chip in self._chips.values():
                chip.setFocusPolicy(policy.StrongFocus if chip is target else policy.ClickFocus)

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:
        self._aim()
        # Of two chips that take turns, the second one's word is the last.
        if on or self._group is None or not self.chosen:
            self.changed.emit(self.chosen)


class _Chip(Button):
    """A chip: it leaves the arrows to the row that it stands in."""

    def __init__(self, *, several: bool) -> None:
        super().__init__()
        self.setCheckable(True)
        # For assistive technology: one of several boxes, or of several of which one holds.
        self.setAutoExclusive(not several)
        self.toggled.connect(self._on_toggled)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*_FORTH, *_BACK):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:
        self.turn("check" if on else "")
