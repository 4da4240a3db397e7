"""Asking where a file shall be saved, and once more where it would be copied to a server."""

from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QDate, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from protech_gui.domain.synced import synced_folder
from protech_gui.platform.file_choice import FileChoice
from protech_gui.window.parts.sheet import Sheet, Wording


class OpenedBy(Enum):
    """What is needed to read a file."""

    NOTHING = auto()
    ITS_PASSPHRASE = auto()
    JOURNAL_KEYS = auto()
    """The passphrase or the recovery code of the journal."""


class PlaceQuestion(QObject):
    """Proposes a neutral name, ``notes-DATE``; the person chooses the place."""

    settled = Signal(object)
    """Where the file shall be, a ``Path``."""

    def __init__(self, choice: FileChoice, parent: QWidget) -> None:
        """``choice`` is this question's own; it is asked before the window of ``parent``."""
        super().__init__(parent)
        self._choice, self._parent = choice, parent
        self._path = Path()
        self._opened_by = OpenedBy.NOTHING
        choice.chosen.connect(self._on_chosen)

    def ask(self, ending: str, title: str, opened_by: OpenedBy) -> None:
        """Ask where a file shall be that is opened by this."""
        self._opened_by = opened_by
        day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        self._choice.ask_where(f"notes-{day}{ending}", title, self._parent.window())

    @Slot(object)
    def _on_chosen(self, path: Path) -> None:
        self._path = path
        folder = synced_folder(path)
        if folder is None:
            self._on_confirmed()
            return
        looks = self.tr(
            "The folder “{folder}” looks like one that a program copies to a server by itself."
        )
        wording = Wording(
            self.tr("Save it in this folder?"),
            (looks.format(folder=folder), self._meaning()),
            yes=self.tr("&Save it there"),
            no=self.tr("&Not there"),
        )
        sheet = Sheet(wording, self._parent)
        sheet.accepted.connect(self._on_confirmed)
        sheet.open()

    def _meaning(self) -> str:
        match self._opened_by:
            case OpenedBy.NOTHING:
                return self.tr("Whoever can get at that server can read the file.")
            case OpenedBy.ITS_PASSPHRASE:
                return self.tr(
                    "Without its passphrase nobody can read the file, but others may see that it "
                    "is there."
                )
            case OpenedBy.JOURNAL_KEYS:
                return self.tr(
                    "Without your passphrase or your code nobody can read the file, but others "
                    "may see that it is there."
                )

    @Slot()
    def _on_confirmed(self) -> None:
        self.settled.emit(self._path)
