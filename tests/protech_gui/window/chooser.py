"""Stands for the dialog that asks for a file."""

from typing import override

from PySide6.QtWidgets import QWidget

from protech_gui.platform.file_choice import FileChoice


class Chooser(FileChoice):
    """Keeps what was asked, and chooses what a test says."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    @override
    def ask_where(self, name: str, title: str, window: QWidget) -> None:
        assert title
        assert window.isWindow()
        self.names.append(name)

    @override
    def ask_which(self, title: str, window: QWidget) -> None:
        self.ask_where("", title, window)
