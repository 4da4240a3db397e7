"""The real main window for tests, which wishes for a page as soon as it stands.

The first line of ``wish`` in the folder of its word is the address; what it hears of the private
window it writes beside that, as ``told``.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from engine.contract import OpenContact
from engine.terms import ContactState
from protech_gui.window import app
from protech_gui.window.building import Building
from protech_gui.window.helplines.private_door import PrivateDoor
from protech_gui.window.house.house import House
from protech_gui.window.house.ways import Ways
from protech_gui.window.models.situation import Situation


class Wisher(QObject):
    """Wishes once, and writes down each answer."""

    def __init__(self, door: PrivateDoor, folder: Path) -> None:
        super().__init__()
        self._door, self._folder = door, folder
        door.told.connect(self._write)
        QTimer.singleShot(0, self, self._wish)

    @Slot()
    def _wish(self) -> None:
        address = (self._folder / "wish").read_text()
        self._door.open(OpenContact("The line", address, ("0800 111",)))

    @Slot(object)
    def _write(self, state: ContactState) -> None:
        with (self._folder / "told").open("a") as told:
            told.write(f"{state.value}\n")


class Staged(Building):
    """A building in whose window a person wishes for a page."""

    def open(self, situation: Situation) -> tuple[House, Ways]:
        self._wisher = Wisher(self.door, Path(sys.argv[1]))
        return super().open(situation)


if __name__ == "__main__":
    os.umask(0o077)
    setattr(app, "Building", Staged)  # noqa: B010 - mypy takes a class for fixed
    sys.exit(app.main())
