"""A window that runs in the tests' own process, and the keeper's side of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from engine.contract import AnyMessage, Protection, Ready
from engine.terms import Command, ConsentKind, Fault, Level, Note, Place
from protech_gui.window.conduct import Conduct
from protech_gui.window.house.house import House
from protech_gui.window.house.sidebar import Sidebar
from protech_gui.window.parts.prose import Prose
from protech_gui.window.session import Session
from tests.household import receipt_for
from tests.protech_gui.services.parts import PASSPHRASE
from tests.protech_gui.window.hands import (
    click,
    name_of,
    reads,
    shown,
    write,
)
from tests.protech_gui.window.keeper_side import KeeperSide
from tests.protech_gui.window.starting import start

OFF = Protection(on=False, level=Level.ALL, started=False, fault=Fault.NONE)
ON = Protection(on=True, level=Level.ALL, started=True, fault=Fault.NONE)


class Running(QObject):
    """A window that runs in this process, and the keeper's side of it."""

    def __init__(self, keeper: KeeperSide, app: QApplication, qtbot: QtBot) -> None:
        super().__init__()
        self.keeper = keeper
        self.app = app
        self.qtbot = qtbot
        self.ended = 0
        self.keepers_started: list[Command] = []
        self.conduct: Conduct
        self.session: Session

    @property
    def house(self) -> House:
        """The window that can be seen."""
        (found,) = [w for w in self.app.topLevelWidgets() if isinstance(w, House) and w.isVisible()]
        return found

    @Slot()
    def on_ended(self) -> None:
        """Count that the process shall end."""
        self.ended += 1

    def begin(
        self,
        protection: Protection = OFF,
        notes: tuple[Note, ...] = (),
        *,
        tray: bool = True,
        consents: tuple[ConsentKind, ...] = (),
        place: Place = Place.HOME,
        public_key: str | None = None,
    ) -> None:
        """Start the window as the keeper does, and wait until it says that it is ready."""
        receipts = tuple(map(receipt_for, consents))
        self.keeper.say(
            start(
                protection,
                notes,
                tray=tray,
                consents=receipts,
                place=place,
                public_key=public_key,
            )
        )
        self.hears(Ready())
        self.qtbot.waitUntil(lambda: self.app.activeWindow() is not None)

    def hears(self, message: object) -> None:
        """Wait until the keeper has heard this."""
        self.qtbot.waitUntil(lambda: message in self.keeper.heard)

    def said[M: AnyMessage](self, kind: type[M]) -> M:
        """Wait for a message of this kind and return the newest."""
        self.wait(lambda: any(isinstance(one, kind) for one in self.keeper.heard))
        return [one for one in self.keeper.heard if isinstance(one, kind)][-1]

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until it is so."""
        self.qtbot.waitUntil(condition)

    def offers(self, name: str) -> bool:
        """Return whether a button of this name can be seen and has found its place."""
        found = shown(self.house, QAbstractButton)
        return any(name_of(one) == name and one.height() > 0 for one in found)

    def reads(self, words: str) -> bool:
        """Return whether these words can be read, on labels or in a text."""
        texts = (text.text for text in shown(self.house, Prose))
        return words in "\n".join((reads(self.house), *texts))

    def end(self) -> None:
        """Wait as the process does at its end, until all that was told is kept."""
        self.wait(lambda: self.ended == 1)
        assert self.session.end(10.0)

    def unlock(self) -> None:
        """Open the journal."""
        write(self.house, "Passphrase", PASSPHRASE)
        click(self.house, "Unlock")
        self.wait(lambda: bool(shown(self.house, Sidebar)))
