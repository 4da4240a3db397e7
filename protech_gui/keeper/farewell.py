"""The farewell: says once what became of erasing, when there is no other window any more."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox

TICK_MS = 200
"""How often it lives; a signal that ends the process is heard then."""

STAYS_MS = 60_000
"""How long a good answer waits for somebody to read it, before it closes by itself."""


class Farewell(QObject):
    """A small window with the last words; that something is left stays until it is closed."""

    def __init__(self, folder: Path, icon: QIcon, *, erased: bool) -> None:
        super().__init__()
        self._left = STAYS_MS // TICK_MS
        self._erased = erased
        self._box = QMessageBox()
        self._box.setWindowIcon(icon)
        self._box.setWindowTitle("Protech")
        self._box.setTextFormat(Qt.TextFormat.PlainText)
        self._box.setStandardButtons(QMessageBox.StandardButton.Close)
        self._say(folder)
        self.closed = self._box.finished
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._on_tick)

    def show(self) -> None:
        """Show it; ``closed`` follows."""
        self._box.show()
        self._box.raise_()
        self._tick.start()

    def _say(self, folder: Path) -> None:
        if self._erased:
            self._box.setText(self.tr("Everything that Protech kept on this device is erased."))
            self._box.setInformativeText(
                self.tr(
                    "Your screen is no longer looked at. The program itself is still there: "
                    "remove it as you remove other programs. Files that you saved elsewhere, "
                    "and backups of this device, are still where they are."
                )
            )
            return
        self._box.setText(self.tr("Not everything that Protech kept could be erased."))
        self._box.setInformativeText(
            self.tr(
                "Your screen is no longer looked at. Open Protech again to try once more, or "
                "delete this folder yourself:\n%1"
            ).replace("%1", str(folder))
        )

    @Slot()
    def _on_tick(self) -> None:
        self._left -= 1
        if self._erased and self._left <= 0:
            self._box.close()
