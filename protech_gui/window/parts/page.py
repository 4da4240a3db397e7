"""What every page and room of the window is: a title above one column, state in, intents out."""

from abc import abstractmethod
from typing import override

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from protech_gui.parts.words import Words
from protech_gui.theme import LINE_LETTERS, SPACE, TextSize
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.retranslated import Retranslated
from protech_gui.window.parts.tab_order import follow_layout


class Page(Retranslated, QWidget):
    """One page of the window; a subclass fills ``column`` and says its words.

    The house makes it when it is first wanted, connects ``intent``, calls ``know`` with how
    things stand, shows it, and calls ``start``. It scrolls the page when that is higher than
    the window, so a page needs no scroll area of its own.
    """

    intent = Signal(object)
    """What the person wants, an ``Intent``."""
    begun = Signal()
    """Another part of the page stands there now: it is to be read from its beginning."""

    def __init__(self) -> None:
        super().__init__()
        outer = QHBoxLayout(self)
        outer.setContentsMargins(SPACE * 4, SPACE * 3, SPACE * 4, SPACE * 3)
        self._area = QWidget()
        self._area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(self._area)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE * 2)
        # A narrow column stands in the middle of a wide window.
        outer.addStretch(0)
        outer.addWidget(self._area, 1)
        outer.addStretch(0)
        self.title = Words(TextSize.DISPLAY)
        self.column.addWidget(self.title)

    def limit_width(self, letters: int = LINE_LETTERS) -> None:
        """Keep lines short enough to read with ease; what is wide by its nature has more."""
        self._area.setMaximumWidth(self.fontMetrics().averageCharWidth() * letters)

    def know(self, situation: Situation) -> None:
        """Show how things stand; called before the page is shown and at every change."""
        del situation

    def turn_to(self, part: str) -> None:
        """Show this part of the page, named in its own words; called before it is shown."""
        del part

    @abstractmethod
    def start(self) -> None:
        """Put the focus where the person goes on; called once the page can be seen."""

    @property
    def is_still(self) -> bool:
        """Whether the page asks the person to sit still and touch nothing, as few do."""
        return False

    def leave(self) -> None:
        """Say what must be said before the page goes; called once, before it is deleted."""

    @override
    def event(self, event: QEvent) -> bool:
        # What was added since, a line of a plan or a card, is reached where it stands.
        if event.type() == QEvent.Type.LayoutRequest:
            follow_layout(self)
        return super().event(event)
