"""The way to the private window: what is wished goes to the keeper, and its answer comes back."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from engine.contract import AnyMessage, ContactTold, OpenContact
from engine.terms import ContactState

SECONDS = 15.0
"""How long the keeper may take to an answer; it gives the private window ten."""


class PrivateDoor(QObject):
    """Asks for a page in the private window; no wish stays without an answer."""

    wished = Signal(object)
    """An ``OpenContact`` for the keeper."""
    told = Signal(object)
    """How it stands with the private window, a ``ContactState``."""

    def __init__(self, seconds: float = SECONDS) -> None:
        super().__init__()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(round(seconds * 1000))
        self._patience.timeout.connect(self._on_silence)

    def open(self, wish: OpenContact) -> None:
        """Ask for this page; ``told`` follows."""
        self._patience.start()
        self.wished.emit(wish)

    @Slot(object)
    def hear(self, message: AnyMessage) -> None:
        """Take in what the keeper says of the private window; all else is for others."""
        if isinstance(message, ContactTold):
            self._patience.stop()
            self.told.emit(message.state)

    @Slot()
    def _on_silence(self) -> None:
        self.told.emit(ContactState.UNABLE)
