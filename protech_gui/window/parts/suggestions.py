"""Suggestions for a field: words of the person's own, taken by one press."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from protech_gui.window.parts.button import Button
from protech_gui.window.parts.flow import Flow

LONGEST_SHOWN = 28
"""Characters of a suggestion that are shown; the whole of it is in the tip, and taken."""


class Suggestions(QWidget):
    """A button for each suggestion."""

    taken = Signal(str)
    """The suggestion that the person takes, whole."""

    def __init__(self) -> None:
        super().__init__()
        self._texts: tuple[str, ...] = ()
        self._name = ""
        self._flow = Flow(self)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_clicked)

    def offer(self, texts: tuple[str, ...]) -> None:
        """Offer these in place of those before."""
        if texts == self._texts:
            return
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._texts = texts
        for place, text in enumerate(texts):
            button = Button()
            # An ampersand of the person's is one, and no key.
            button.say(_shortened(text).replace("&", "&&"), text)
            button.setAccessibleName(text)
            button.setAccessibleDescription(self._name)
            self._group.addButton(button, place)
            self._flow.addWidget(button)
        self.setVisible(bool(texts))
        self.updateGeometry()

    def name(self, name: str) -> None:
        """Say what they are suggestions for."""
        self._name = name
        self.setAccessibleName(name)
        for button in self._group.buttons():
            button.setAccessibleDescription(name)

    @Slot(int)
    def _on_clicked(self, place: int) -> None:
        self.taken.emit(self._texts[place])


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 1].rstrip()}…"
