"""Keeps what a view says that the person wants."""

from PySide6.QtCore import QObject, SignalInstance, Slot

from protech_gui.window.intents import Intent


class Heard(QObject):
    """Every intent of one view, oldest first."""

    def __init__(self, intent: SignalInstance) -> None:
        super().__init__()
        self.intents: list[Intent] = []
        intent.connect(self._on_intent)

    @Slot(object)
    def _on_intent(self, intent: Intent) -> None:
        self.intents.append(intent)
