"""The order in which Tab goes through a page: the one in which its parts are laid out."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def follow_layout(part: QWidget) -> None:
    """Let Tab go through the part as it is read; Qt follows the order in which things were made."""
    before: QWidget | None = None
    for widget in _within(part):
        if before is not None:
            QWidget.setTabOrder(before, widget)
        before = widget


def _within(part: QWidget) -> Iterator[QWidget]:
    """Yield what can have the focus in a part, as its layout has it."""
    layout = part.layout()
    if layout is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for item in filter(None, (layout.itemAt(place) for place in range(layout.count()))):
        if inner := item.layout():
            yield from _laid_out(inner)
        elif widget := item.widget():
            # Of choices that Tab comes to one of, it can be another one soon.
            if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                yield widget
            yield from _within(widget)
