"""Choosing a file in a dialog that remembers nothing: no recent files, no last folder."""

import os
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget


class FileChoice(QObject):
    """Asks for a file with Qt's own dialog, because a system's own may note what was chosen."""

    chosen = Signal(object)
    """The file, a ``Path``; nothing is said when the person chose none."""

    def __init__(self) -> None:
        super().__init__()
        # Qt writes the folder that was visited last into a file of its own when the dialog
        # goes; this is the one thing here that would be written there.
        QSettings.setPath(
            QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.path.abspath(os.devnull)
        )

    def ask_where(self, name: str, title: str, window: QWidget) -> None:
        """Let the person choose where a file of this name shall be written."""
        dialog = self._dialog(title, window)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.selectFile(name)
        dialog.open()

    def ask_which(self, title: str, window: QWidget) -> None:
        """Let the person choose a file that is there."""
        dialog = self._dialog(title, window)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()

    def _dialog(self, title: str, window: QWidget) -> QFileDialog:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        dialog = QFileDialog(window, title, QStandardPaths.writableLocation(documents))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setHistory([])
        dialog.fileSelected.connect(self._on_selected)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    @Slot(str)
    def _on_selected(self, path: str) -> None:
        self.chosen.emit(Path(path))
