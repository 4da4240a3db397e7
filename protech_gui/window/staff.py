"""Who does what a window is asked to do with the vault."""

from dataclasses import dataclass
from typing import Self

from protech_gui.log import EventLog
from protech_gui.services.exporting import Exports
from protech_gui.services.vault_door import VaultDoor
from protech_gui.window.archivist import Archivist
from protech_gui.window.backup_desk import BackupDesk
from protech_gui.window.diarist import Diarist
from protech_gui.window.ops import Worker
from protech_gui.window.session import Session
from protech_gui.window.share_desk import ShareDesk
from protech_gui.window.sharer import Sharer
from protech_gui.window.vault_desk import VaultDesk


@dataclass(frozen=True)
class Staff:
    """One of each; all of them have the same worker and the same vault."""

    session: Session
    diarist: Diarist
    archivist: Archivist
    sharer: Sharer

    @classmethod
    def gather(
        cls, door: VaultDoor, desk: VaultDesk, exports: Exports, worker: Worker, log: EventLog
    ) -> Self:
        """``desk`` is the one at ``door``."""
        session = Session(desk, worker, log)
        return cls(
            session,
            Diarist(desk, worker, session, log),
            Archivist(BackupDesk(door, desk), worker, session, log),
            Sharer(ShareDesk(exports, desk), worker, session, log),
        )
