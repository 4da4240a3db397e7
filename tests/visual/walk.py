"""Walks through a window as people with and without a mouse do, and lists what stands in the way.

Run as ``python -m tests.visual.walk``: every screen, language, scheme, text size and window size.
"""

import argparse
import re
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSlider,
    QTextBrowser,
    QWidget,
)

from protech_gui.language import NAMES, Speech
from protech_gui.log import EventLog
from protech_gui.theme import Theme
from protech_gui.window.house.house import House
from tests.visual.colours import contrast_failures
from tests.visual.gallery import scenes
from tests.visual.screens import LARGE, SCHEMES, SMALL, building, front, settle, shown

CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QPlainTextEdit,
    QComboBox,
    QSlider,
    QAbstractItemView,
    QTextBrowser,
)
TEXT_SIZES = (1.0, 2.0)
_BREAKS = re.compile("[\\s\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}]|(?<=-)")
"""Where a line may end."""


@dataclass
class Findings:
    """What stands in a person's way: a line for each thing, by what is wrong with it."""

    unnamed_controls: list[str]
    unreachable_controls: list[str]
    clipped: list[str]
    contrast_failures: list[str]
    shared_letters: list[str]

    def counts(self) -> dict[str, int]:
        """Return how many there are of each."""
        return {one.name: len(getattr(self, one.name)) for one in fields(self)}

    def everything(self) -> list[str]:
        """Return every line, with what is wrong before it."""
        return [f"{one.name}: {line}" for one in fields(self) for line in getattr(self, one.name)]

    def add(self, others: "Findings", where: str) -> None:
        """Take over the findings of one screen."""
        for one in fields(self):
            getattr(self, one.name).extend(f"{where}: {line}" for line in getattr(others, one.name))


def look(house: House, *, colours: bool = True) -> Findings:
    """Return what is wrong with what is shown now, a sheet before the window if there is one."""
    part = front(house)
    found = list(controls(part))
    reached = set(reachable(part))
    return Findings(
        [label(one) for one in found if not name_of(one)],
        [label(one) for one in found if one not in reached] + list(passed_over(part)),
        list(clipped(part)),
        list(contrast_failures(part)) if colours else [],
        list(shared_letters(part)),
    )


def shared_letters(part: QWidget) -> Iterator[str]:
    """Yield each letter that leads by Alt to more than one thing."""
    texts = [one.text() for one in part.findChildren(QAbstractButton) if one.isVisibleTo(part)]
    texts += [
        one.text() for one in part.findChildren(QLabel) if one.buddy() and one.isVisibleTo(part)
    ]
    letters = Counter(
        text[text.index("&") + 1].lower() for text in texts if "&" in text.replace("&&", "")
    )
    for letter, count in letters.items():
        if count > 1:
            yield f"Alt+{letter}: {[text for text in texts if f'&{letter}' in text.lower()]}"


def controls(part: QWidget) -> Iterator[QWidget]:
    """Yield everything that can be used now."""
    for kind in CONTROLS:
        for one in part.findChildren(kind):
            inner = isinstance(one.parent(), QComboBox | QAbstractItemView)
            used = one.isVisibleTo(part) and one.isEnabled() and not inner
            if used and one.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                yield one


def name_of(widget: QWidget) -> str:
    """Return what assistive technology calls the widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    # On Linux a box with choices is called by its choice, and this name comes by its label.
    return widget.accessibleName() or (found.text(QAccessible.Text.Name) if found else "")


def label(widget: QWidget) -> str:
    """Return a few words by which a person finds the widget."""
    words = widget.text() if isinstance(widget, QLabel) else name_of(widget)
    return f"{type(widget).__name__} {words[:60]!r}"


def reachable(part: QWidget) -> Iterator[QWidget]:
    """Yield what Tab reaches, and what the arrows reach from there."""
    widget = part.nextInFocusChain()
    while widget is not None and widget is not part:
        if widget.isVisibleTo(part) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
            group = widget.group() if isinstance(widget, QAbstractButton) else None
            if group is not None and group.exclusive():
                yield from group.buttons()
        widget = widget.nextInFocusChain()


def passed_over(part: QWidget) -> Iterator[str]:
    """Yield each part from which Tab jumps into its middle, past what stands before that."""
    for one in part.findChildren(QWidget):
        proxy = one.focusProxy()
        if proxy is not None and one.isAncestorOf(proxy):
            yield f"{label(one)} has a proxy for the focus; a Leading has none"


def clipped(part: QWidget) -> Iterator[str]:
    """Yield what has less room than its words need, or lies where nobody can scroll to."""
    for widget in part.findChildren(QWidget):
        if widget.isVisibleTo(part) and _is_cut(widget):
            yield f"{label(widget)} is cut"
    for one in controls(part):
        if not _can_be_seen(one, part):
            yield f"{label(one)} lies outside"


def _is_cut(widget: QWidget) -> bool:
    match widget:
        case QLabel():
            return bool(widget.text()) and _is_tight(widget)
        case QAbstractButton():
            return bool(widget.text()) and _is_small(widget)
        case QComboBox():
            # What has no room ends in dots; the list shows all of it.
            return widget.width() < widget.minimumSizeHint().width()
        case QTextBrowser():
            return _overflows(widget)
        case QScrollArea() | QAbstractItemView():
            return widget.horizontalScrollBar().maximum() > 0
        case _:
            return False


def _is_tight(one: QLabel) -> bool:
    # As it is shown: with places to break in words that are too long.
    text = QLabel.text(one).replace("&", "") if one.buddy() else QLabel.text(one)
    words = _BREAKS.split(text) if one.wordWrap() else text.split("\n")
    widest = max(one.fontMetrics().horizontalAdvance(word) for word in words)
    return one.height() < one.heightForWidth(one.width()) or one.contentsRect().width() < widest


def _is_small(button: QAbstractButton) -> bool:
    needed = button.minimumSizeHint()
    return button.width() < needed.width() or button.height() < needed.height()


def _overflows(text: QTextBrowser) -> bool:
    document = text.document()
    room = text.viewport().size()
    return document.size().height() > room.height() + 1 or document.idealWidth() > room.width() + 1


def _can_be_seen(widget: QWidget, part: QWidget) -> bool:
    """Return whether the widget lies within all that it stands on, up to what scrolls."""
    rect = QRect(QPoint(0, 0), widget.size())
    while widget is not part:
        parent = widget.parentWidget()
        if parent is None or isinstance(parent.parentWidget(), QAbstractScrollArea):
            return True
        rect.moveTopLeft(widget.mapTo(parent, QPoint(0, 0)))
        if not parent.rect().contains(rect):
            return False
        rect, widget = QRect(QPoint(0, 0), parent.size()), parent
    return True


def walk(
    app: QApplication,
    log: EventLog,
    *,
    languages: tuple[str, ...] = tuple(NAMES),
    sizes: tuple[QSize, ...] = (SMALL, LARGE),
    text_sizes: tuple[float, ...] = TEXT_SIZES,
    schemes: tuple[str, ...] = tuple(SCHEMES),
    names: tuple[str, ...] = (),
) -> Findings:
    """Return what is wrong on every screen, or on those of these names."""
    found = Findings([], [], [], [], [])
    speech, made, plain = Speech(app, log), building(app, log), QFont(app.font())
    for text_size in text_sizes:
        larger = QFont(plain)
        larger.setPointSizeF(plain.pointSizeF() * text_size)
        app.setFont(larger)
        theme = Theme(app)
        for scheme in schemes:
            theme.wear(SCHEMES[scheme])
            for language in languages:
                speech.speak(language)
                for scene in scenes():
                    if names and scene.name not in names:
                        continue
                    for size in sizes:
                        with shown(scene, made, language, size) as house:
                            settle()
                            where = f"{scene.name} {language} {scheme} {text_size:g} {size.width()}"
                            # Colours do not depend on the language.
                            found.add(look(house, colours=language == languages[0]), where)
        theme.deleteLater()
        app.setFont(plain)
    return found


def main() -> None:
    """Print every finding and how many there are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--languages", nargs="*", default=list(NAMES), choices=NAMES)
    parser.add_argument("--schemes", nargs="*", default=list(SCHEMES), choices=SCHEMES)
    parser.add_argument("--text", nargs="*", type=float, default=list(TEXT_SIZES))
    parser.add_argument("--small", action="store_true", help="only the small window")
    chosen = parser.parse_args()
    app = QApplication(["protech-walk", "-platform", "offscreen"])
    log = EventLog(Path(tempfile.mkdtemp()) / "events.log")
    found = walk(
        app,
        log,
        languages=tuple(chosen.languages),
        schemes=tuple(chosen.schemes),
        text_sizes=tuple(chosen.text),
        sizes=(SMALL,) if chosen.small else (SMALL, LARGE),
        names=tuple(chosen.names),
    )
    for line in found.everything():
        print(line)
    print(found.counts())


if __name__ == "__main__":
    main()
