"""Chromium over the whole of a virtual screen, with one page."""

import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.display import Display, stop
from tests.visual.screen_grab import ScreenGrab

OPTIONS = (
    *("--no-sandbox", "--kiosk", "--no-first-run", "--disable-extensions", "--disable-gpu"),
    *("--force-device-scale-factor=1", "--force-color-profile=srgb", "--hide-scrollbars"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--password-store=basic", "--allow-file-access-from-files", "--enable-smooth-scrolling"),
)

BEACON = (86, 52, 18)
"""Blue, green and red of the screen's first pixel once a page says that it is all there."""

BEACON_CSS = "position:fixed;left:0;top:0;width:4px;height:4px;background:rgb(18,52,86)"

START_SECONDS = 30.0


@contextmanager
def browser(display: Display, page: Path) -> Iterator[None]:
    """Show a page while the context lasts; it is complete when the context begins.

    The page itself says so: it lights a BEACON once all its pictures are decoded.
    """
    with tempfile.TemporaryDirectory(
        prefix="bench-browser-", ignore_cleanup_errors=True
    ) as profile:
        running = subprocess.Popen(
            ("chromium", *OPTIONS, f"--user-data-dir={profile}", page.resolve().as_uri()),
            env=display.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            _wait_for_beacon(display)
            yield
        finally:
            stop(running)


def _wait_for_beacon(display: Display) -> None:
    screen = ScreenGrab(display.name)
    end = time.monotonic() + START_SECONDS
    while tuple(screen.grab(0, 0, 1, 1)[0, 0, :3]) != BEACON:
        assert time.monotonic() < end, "the browser did not show its page"
        time.sleep(0.05)
    screen.close()
