"""The window's process: composes its parts, runs them and ends them."""

import os
import sys
from types import TracebackType

from PySide6.QtWidgets import QApplication

from engine.children import Parent, start_keeper
from protech_gui.clock import SystemClock
from protech_gui.language import Speech
from protech_gui.log import EventLog
from protech_gui.paths import Paths
from protech_gui.services.vault_door import VaultDoor
from protech_gui.theme import Theme
from protech_gui.window.conduct import Conduct
from protech_gui.window.ops import Worker
from protech_gui.window.pipe import KeeperPipe
from protech_gui.window.session import Session
from protech_gui.window.vault_desk import VaultDesk

CLOSING_SECONDS = 0.25
"""How long the vault may take to close; whatever it is doing survives a sudden end as well."""


def main() -> int:
    """Be the window until the person, the keeper or the loss of it ends it; returns 0."""
    paths = Paths.find(os.environ)
    log = EventLog(paths.log)
    _log_surprises(log)
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    theme = Theme(app)
    session = Session(VaultDesk(VaultDoor(paths, SystemClock())), Worker(), log)
    pipe = KeeperPipe(Parent)
    conduct = Conduct(pipe, session, Speech(app, log), start_keeper, log)
    conduct.ended.connect(app.quit)
    app.exec()
    if not session.end(CLOSING_SECONDS):
        log.event("vault_left_open")
    pipe.close()
    del conduct, theme
    return 0


def _log_surprises(log: EventLog) -> None:
    """An error in one slot is logged, without its text, and the window goes on."""

    def surprise(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        log.failure("unexpected", error)

    sys.excepthook = surprise
