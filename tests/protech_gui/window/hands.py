"""How tests find and use what is on the screen: by what a person reads, not by internals."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QTableView)


def name_of(widget: QWidget) -> str:
    """Return what assistive technology calls the widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    # On Linux a box with choices is called by its choice, and this name comes by its label.
    return widget.accessibleName() or (found.text(QAccessible.Text.Name) if found else "")


def shown[W: QWidget](part: QWidget, kind: type[W]) -> list[W]:
    """Return the widgets of a kind that can be seen, in no certain order."""
    return [widget for widget in part.findChildren(kind) if widget.isVisible()]


def button(part: QWidget, name: str) -> QAbstractButton:
    """Return the button of this name that can be seen."""
    found = {name_of(widget): widget for widget in shown(part, QAbstractButton)}
    return found[name]


def field(part: QWidget, name: str) -> QLineEdit:
    """Return the field of this name."""
    return {name_of(widget): widget for widget in shown(part, QLineEdit)}[name]


def click(part: QWidget, name: str) -> None:
    """Click the button of this name."""
    QTest.mouseClick(button(part, name), Qt.MouseButton.LeftButton)


def write(part: QWidget, name: str, text: str) -> None:
    """Type the text into the field of this name, in place of what is there."""
    target = field(part, name)
    target.selectAll()
    QTest.keyClicks(target, text)


def type_on(part: QWidget, text: str) -> None:
    """Type where the focus is."""
    target = part.focusWidget()
    assert target is not None, "nothing has the focus"
    QTest.keyClicks(target, text)


def press(part: QWidget, key: Qt.Key, *, control: bool = False, alt: bool = False) -> None:
    """Press a key where the focus is."""
    keys = Qt.KeyboardModifier.NoModifier
    if control:
        keys |= Qt.KeyboardModifier.ControlModifier
    if alt:
        keys |= Qt.KeyboardModifier.AltModifier
    QTest.keyClick(part.focusWidget() or part, key, keys)


def reads(part: QWidget) -> str:
    """Return all text that can be read, a line for each label."""
    return "\n".join(label.text() for label in shown(part, QLabel))


def dialog(app: QApplication) -> QDialog:
    """Return the one question that is open."""
    (found,) = [w for w in app.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    return found


def asks(app: QApplication) -> bool:
    """Return whether a question is open."""
    return any(isinstance(w, QDialog) and w.isVisible() for w in app.topLevelWidgets())
