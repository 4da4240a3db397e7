"""What the pages of the first start share: a text, something of their own, and the ways on."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from protech_gui.content.prose import Page, PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.domain.first_steps import Move
from protech_gui.theme import SPACE
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.prose import Prose


def lost_title() -> str:
    """Return the title of a text that cannot be read."""
    return QCoreApplication.translate("FirstSteps", "This page cannot be read")


def lost_words() -> str:
    """Return what a person reads in place of a text that cannot be read."""
    return QCoreApplication.translate(
        "FirstSteps",
        "Its text is missing or damaged. Install Protech again to read it. Nothing that you "
        "have written is lost.",
    )


class Leaf(QWidget):
    """One page; a subclass fills ``column`` and says its words in ``say``."""

    moved = Signal(object)
    """Where the person wants to go, a ``Move``."""
    intent = Signal(object)
    """What else the person wants, an ``Intent``."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.title = ""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE * 2)
        self.body = Prose()
        self.column.addWidget(self.body)
        self.back = Button("arrow-left", Weight.QUIET)
        self.back.clicked.connect(self._on_back)

    def say(self, situation: Situation) -> None:
        """Show how things stand, in the language spoken now."""
        del situation
        self.back.say(self.tr("&Back"))

    def start(self) -> None:
        """Begin at the text, so that it is read before anything can be pressed by accident."""
        self.body.setFocus()

    def _tell(self, id: PageId, situation: Situation) -> Page:
        """Show this page's title and text, or say that it cannot be read."""
        page = self._texts.page(id, situation.choices.language)
        self.title = page.title or lost_title()
        self.body.say(lost_words() if page.lost else page.body, self.title)
        return page

    def _add_back(self) -> None:
        """Offer the way back below the other ways."""
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _on_back(self) -> None:
        self.moved.emit(Move.BACK)
