"""Asking where a file shall be saved, and once more where it would be copied to a server."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from protech_gui.domain.synced import synced_folder
from protech_gui.platform.file_choice import FileChoice
from protech_gui.window.parts.sheet import Sheet, Wording


class PlaceQuestion(QObject):
    """Proposes a neutral name, ``notes-DATE``; the person chooses the place."""

    settled = Signal(object)
    """Where the file shall be, a ``Path``."""

    def __init__(self, choice: FileChoice, parent: QWidget) -> None:
        """``choice`` is this question's own; it is asked before the window of ``parent``."""
        super().__init__(parent)
        self._choice, self._parent = choice, parent
        self._path = Path()
        self._sealed = False
        choice.chosen.connect(self._on_chosen)

    def ask(self, ending: str, title: str, *, sealed: bool) -> None:
        """Ask where; ``sealed``: without its passphrase nobody can read the file."""
        self._sealed = sealed
        day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        self._choice.ask_where(f"notes-{day}{ending}", title, self._parent.window())

    @Slot(object)
    def _on_chosen(self, path: Path) -> None:
        self._path = path
        folder = synced_folder(path)
        if folder is None:
            self._on_confirmed()
            return
        looks = QCoreApplication.translate(
            "Share",
            "The folder “{folder}” looks like one that a program copies to a server by itself.",
        ).format(folder=folder)
        if self._sealed:
            then = QCoreApplication.translate(
                "Share",
                "Without its passphrase nobody can read the file, but others may see that it is "
                "there.",
            )
        else:
            then = QCoreApplication.translate(
                "Share", "Whoever can get at that server can read the file."
            )
        wording = Wording(
            QCoreApplication.translate("Share", "Save it in this folder?"),
            (looks, then),
            yes=QCoreApplication.translate("Share", "&Save it there"),
            no=QCoreApplication.translate("Share", "&Not there"),
        )
        sheet = Sheet(wording, self._parent)
        sheet.accepted.connect(self._on_confirmed)
        sheet.open()

    @Slot()
    def _on_confirmed(self) -> None:
        self.settled.emit(self._path)
