"""The sheet with the text of one consent, before anybody agrees to it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from protech_gui.content.prose import ConsentText
from protech_gui.window.intents import Agree
from protech_gui.window.parts.prose import Prose
from protech_gui.window.parts.sheet import Sheet, Wording


class ConsentSheet(Sheet):
    """Two answers of one size; nobody can agree to a text that is lost."""

    intent = Signal(object)
    """What the person wants, an ``Intent``: to agree to the text that was shown."""

    def __init__(self, title: str, text: ConsentText | None, parent: QWidget) -> None:
        body = Prose()
        body.say(text.body if text else self.tr("This text cannot be read."), title)
        yes = self.tr("&Yes, I agree") if text else ""
        super().__init__(Wording(title, (), yes=yes, no=self.tr("&Not now")), parent, body)
        self._text = text
        self.accepted.connect(self._on_accepted)

    @Slot()
    def _on_accepted(self) -> None:
        if self._text is not None:
            self.intent.emit(Agree(self._text))
