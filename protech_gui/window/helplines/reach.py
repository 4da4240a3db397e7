"""The ways from a card to a service: the clipboard for a while, windows, the mail program."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QClipboard

from protech_gui.platform.outside import Outside
from protech_gui.window.helplines.private_door import PrivateDoor

SECONDS = 60.0
"""How long a copied number stays in the clipboard."""


class Reach(QObject):
    """Copies and opens. What is copied or opened is neither kept nor told to anyone.

    Pages hold it themselves instead of asking for it by an intent, so that the way to a
    person depends on nothing else in the window.
    """

    def __init__(
        self,
        outside: Outside,
        clipboard: QClipboard,
        door: PrivateDoor,
        seconds: float = SECONDS,
    ) -> None:
        super().__init__()
        self.door = door
        """The way to the private window."""
        self._outside = outside
        self._clipboard = clipboard
        self._copied = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(seconds * 1000))
        self._timer.timeout.connect(self.forget)

    def copy(self, text: str) -> None:
        """Put the text into the clipboard; it is taken out again after a minute."""
        self._copied = text
        self._clipboard.setText(text)
        self._timer.start()

    @Slot()
    def forget(self) -> None:
        """Take what was copied out of the clipboard, unless something else is there by now."""
        self._timer.stop()
        if self._copied and self._clipboard.text() == self._copied:
            self._clipboard.clear()
        self._copied = ""

    def open_page(self, address: str) -> bool:
        """Open an https address in the person's browser; False when none takes it."""
        return self._outside.open(address)

    def write_to(self, letter: str) -> bool:
        """Begin a message, as a mailto address has it; False when no mail program takes it."""
        return self._outside.open(letter)
