"""A private window for tests: it trusts the certificate that its first word names by its key.

In the folder of its second word it writes what can be seen, and does what a test writes there.
A third word has its engine be old (``old``) or missing (``missing``), has no sandbox (``unboxed``),
or has no patience with slow pages (``hasty``).
"""

import os
import sys
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget

from protech_gui.contact import app
from tests.protech_gui.contact.sight import DO, SEEN, Order, Seen
from tests.sites import MARKER

LOOK_MS = 20


def stage(folder: Path) -> None:
    """Have the window of this process seen and moved from the folder."""
    from PySide6.QtWebEngineWidgets import QWebEngineView

    from protech_gui.contact import running
    from protech_gui.contact.window import ContactWindow

    class Staged(ContactWindow):
        def __init__(self, host: str, view: QWebEngineView, foot: str) -> None:
            super().__init__(host, view, foot)
            self._web, self._last = view, b""
            self._looking = QTimer(self, interval=LOOK_MS)
            self._looking.timeout.connect(self._look)
            self._looking.start()

        @Slot()
        def _look(self) -> None:
            if (order := _ordered(folder)) is not None:
                _press(order.press)
                if order.script:
                    self._web.page().runJavaScript(order.script)
                if order.close:
                    self.close()
            there = self._web.isVisible() and self._web.title() == MARKER
            seen = _seen(self, self._web.zoomFactor(), page=there)
            if seen != self._last:
                self._last = seen
                draft = folder / "draft"
                draft.write_bytes(seen)
                draft.rename(folder / SEEN)

    setattr(running, "ContactWindow", Staged)  # noqa: B010 - mypy takes a class for fixed


def _ordered(folder: Path) -> Order | None:
    path = folder / DO
    if not path.exists():
        return None
    order = msgspec.json.decode(path.read_bytes(), type=Order)
    path.unlink()
    return order


def _seen(window: QWidget, zoom: float, *, page: bool) -> bytes:
    buttons = [part for part in _shown() if isinstance(part, QAbstractButton)]
    focus = window.focusWidget()
    seen = Seen(
        title=window.windowTitle(),
        texts=tuple(part.text() for part in _shown() if isinstance(part, QLabel)),
        buttons=tuple(_name(part) for part in buttons if part.isEnabled()),
        focus=_name(focus) if isinstance(focus, QAbstractButton) else "",
        zoom=round(zoom, 2),
        page=page,
        menu=tuple(
            action.text().replace("&", "") for menu in _menus() for action in menu.actions()
        ),
    )
    return msgspec.json.encode(seen)


def _menus() -> list[QMenu]:
    return [
        top for top in QApplication.topLevelWidgets() if isinstance(top, QMenu) and top.isVisible()
    ]


def _press(name: str) -> None:
    for part in _shown():
        if isinstance(part, QAbstractButton) and _name(part) == name:
            part.click()


def _shown() -> list[QWidget]:
    tops = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
    return [part for top in tops for part in top.findChildren(QWidget) if part.isVisible()]


def _name(part: QAbstractButton) -> str:
    return part.accessibleName() or part.text().replace("&", "")


def _change(manner: str) -> None:
    """Let something be otherwise in this process."""
    match manner:
        case "missing":
            sys.modules["PySide6.QtWebEngineCore"] = None  # type: ignore[assignment] # as Python has it
        case "unboxed":
            del os.environ["QTWEBENGINE_DISABLE_SANDBOX"]
            setattr(os, "geteuid", lambda: 0)  # noqa: B010 - mypy knows its exact type
        case "old":
            setattr(app, "is_outdated", lambda *_: True)  # noqa: B010 - the same
        case "hasty":
            from protech_gui.contact import running, visit

            hasty = partial(visit.Visit, patience_ms=300)
            setattr(running, "Visit", hasty)  # noqa: B010 - mypy takes a class for fixed


if __name__ == "__main__":
    os.umask(0o077)
    key, place, *manners = sys.argv[1:]
    for word in manners:
        _change(word)
    if manners != ["missing"]:
        stage(Path(place))
    # A computer without a microphone has this one instead.
    flags = (f"--ignore-certificate-errors-spki-list={key}", "--use-fake-device-for-media-stream")
    sys.exit(app.main(flags))
