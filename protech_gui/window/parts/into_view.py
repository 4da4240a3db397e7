"""Scrolling to what the focus was put on by the program; Qt scrolls for Tab alone."""

from PySide6.QtWidgets import QScrollArea, QWidget

from protech_gui.theme import SPACE


def into_view(widget: QWidget) -> None:
    """Have every scroll area around the widget show it, also when it was only just shown."""
    around = widget.parentWidget()
    while around is not None:
        layout = around.layout()
        if layout is not None:
            layout.activate()
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, 0, SPACE * 4)
        around = around.parentWidget()
