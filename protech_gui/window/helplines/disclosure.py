"""A button that shows more, and hides it again; what it shows is made when first wanted."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from protech_gui.theme import SPACE
from protech_gui.window.parts.button import Button, Weight


class Disclosure(QWidget):
    """Holds ``content`` beneath its button; ``opened`` comes each time before it is shown."""

    opened = Signal()

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self._more, self._less = "", ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        self.button = Button("plus", Weight.QUIET)
        self.button.clicked.connect(self._on_clicked)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(content)
        content.hide()

    @property
    def is_open(self) -> bool:
        """Whether the content is shown."""
        return not self._content.isHidden()

    def say(self, more: str, less: str) -> None:
        """Name the button for showing and for hiding the content."""
        self._more, self._less = more, less
        self._draw()

    def unfold(self) -> None:
        """Show the content, as if the button had been pressed."""
        if not self.is_open:
            self._on_clicked()

    def fold(self) -> None:
        """Hide the content."""
        self._content.hide()
        self._draw()

    @Slot()
    def _on_clicked(self) -> None:
        if not self.is_open:
            self.opened.emit()
        self._content.setVisible(not self.is_open)
        self._draw()

    def _draw(self) -> None:
        self.button.turn("chevron-down" if self.is_open else "plus")
        self.button.say(self._less if self.is_open else self._more)
