"""A browser with a window on a screen, which goes where the system's settings lead it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from html import unescape

import cv2
import numpy as np

from tests.bench.scenes.chromium import OPTIONS as BENCH_OPTIONS
from tests.bench.scenes.chromium import Chromium, chromium
from tests.visual.network_browser import NOWHERE, Page

OPTIONS = (
    *(one for one in BENCH_OPTIONS if one not in ("--headless", "--hide-scrollbars")),
    *("--disable-component-update", "--no-default-browser-check", "--test-type"),
    "--disable-features=Translate",
    f"--host-resolver-rules={NOWHERE}",
)


class BrowserWindow:
    """Opens one page after another in one tab."""

    def __init__(self, tab: Chromium) -> None:
        self._tab = tab

    def look(self, address: str) -> Page:
        """Open a page; returns what it shows."""
        self._tab.go(address)
        seen = cv2.imdecode(np.frombuffer(self._tab.see(), np.uint8), cv2.IMREAD_COLOR)
        assert seen is not None, "the browser took no picture"
        return Page(unescape(self._tab.read()), np.asarray(seen, np.uint8))


@contextmanager
def browser_window(
    environment: Mapping[str, str], place: tuple[int, int], size: tuple[int, int]
) -> Iterator[BrowserWindow]:
    """Show a browser's window at a place on the screen while the context lasts."""
    where = (
        "--window-position={},{}".format(*place),
        "--window-size={},{}".format(*size),
    )
    with chromium((*OPTIONS, *where), environment) as tab:
        yield BrowserWindow(tab)
