"""How the last wish to share something stands, as its page shows it."""

from dataclasses import dataclass
from enum import StrEnum

from protech_gui.domain.holdings import Holdings
from protech_gui.services.exporting import HandingFault
from protech_gui.services.sharing import Selected
from protech_gui.store.export_file import ExportFault


class ShareTask(StrEnum):
    """What is being done just now."""

    READING = "reading"
    SAVING = "saving"
    EXPORTING = "exporting"
    OPENING = "opening"


@dataclass(frozen=True)
class SharingNow:
    """It takes a moment."""

    task: ShareTask


@dataclass(frozen=True)
class NotesRead:
    """What the person chose, to be looked at."""

    selected: Selected


@dataclass(frozen=True)
class NotesSaved:
    """The pages are where the person wanted them."""


@dataclass(frozen=True)
class Exported:
    """The export is there, was opened again and holds so much."""

    holdings: Holdings


@dataclass(frozen=True)
class ExportOpened:
    """The export could be opened and holds so much."""

    holdings: Holdings


@dataclass(frozen=True)
class NotShared:
    """Nothing was written."""

    task: ShareTask
    fault: HandingFault


@dataclass(frozen=True)
class WrongWord:
    """The passphrase was wrong; the next try is ``wait`` seconds away."""

    task: ShareTask
    wait: float = 0.0


@dataclass(frozen=True)
class NoExport:
    """The file cannot be opened as an export; None: there was too little memory for it."""

    fault: ExportFault | None


ShareState = (
    SharingNow | NotesRead | NotesSaved | Exported | ExportOpened | NotShared | WrongWord | NoExport
)
