"""What a person waits for at the real window with ten years behind it: opening, lock, repaint."""

import os
import select
import time
from pathlib import Path

import mss
import numpy as np
import psutil
from numpy.typing import NDArray
from PySide6.QtWidgets import QApplication

from engine.terms import ConsentKind, Role
from protech_gui.services.progress import Chart
from protech_gui.settings import ProtectionState, save_protection
from protech_gui.theme import Theme
from protech_gui.window.models.chart_sheet import sheet_of
from protech_gui.window.models.progress_words import chart_names
from protech_gui.window.rooms.chart_card import ChartCard
from tests.bench.experience import keeper_megabytes
from tests.bench.record.inside import share, spans
from tests.bench.record.years_kept import PASSPHRASE, YearsKept
from tests.display import Display, virtual_display, window_manager
from tests.household import Household, receipt_for
from tests.visual.keyboard import Keyboard

OPENINGS = 7
QUIET_SECONDS = 0.4
"""Without a change for so long, the screen shows what it is going to show."""

REST_SECONDS = 2.0
"""How long a person looks at a new lock screen before they type; the window uses that time."""

LIMIT = 20.0
CHART_SIZE = (1000, 900)
JOURNAL = (ConsentKind.JOURNAL, ConsentKind.BLOCK_LOG)


class Desk:
    """A household with a locked vault on a screen of its own, and hands on its keyboard."""

    def __init__(self, display: Display, folder: Path) -> None:
        self.household = Household(display, folder)
        self.keyboard = Keyboard(display)
        self._screen = mss.MSS(display=display.name)

    def unlock(self, passphrase: str = PASSPHRASE) -> float:
        """Unlock by keyboard; return the seconds from the key being known to Today on the screen.

        The key is known the moment the count of tries is written anew, and not before.
        """
        attempts = self.household.paths.attempts
        self.keyboard.type(passphrase)
        before = attempts.stat().st_ino
        self.keyboard.press("Return")
        # First the try is counted, and when the passphrase was right, no longer.
        for _ in range(2):
            before = _next(attempts, before)
        known = time.monotonic()
        return self.rest(known) - known

    def lock(self) -> float:
        """Order the window to lock; return the seconds until its process is gone."""
        descriptor = os.pidfd_open(self.household.one(Role.WINDOW).pid)
        self.keyboard.press("Ctrl+l")
        ordered = time.monotonic()
        gone, _, _ = select.select([descriptor], [], [], LIMIT)
        took = time.monotonic() - ordered
        os.close(descriptor)
        assert gone, "the window did not end"
        return took

    def rest(self, since: float) -> float:
        """Wait until the screen rests; return when it changed last, at least ``since``."""
        last, changed = self._look(), since
        while (now := time.monotonic()) - changed < QUIET_SECONDS:
            assert now - since < LIMIT, "the screen does not rest"
            seen = self._look()
            if not np.array_equal(seen, last):
                last, changed = seen, time.monotonic()
        return changed

    def close(self) -> None:
        """End every process and let go of the screen."""
        self.household.clear()
        self.keyboard.close()
        self._screen.close()

    def _look(self) -> NDArray[np.uint8]:
        return np.frombuffer(self._screen.grab(self._screen.monitors[0]).raw, np.uint8)


def open_and_lock_ms(kept: YearsKept) -> dict[str, float]:
    """Return how long opening takes once the key is known, and locking: medians, and p95.

    With the real keeper and the real window, seen from outside; the window starts anew each time.
    """
    save_protection(
        kept.paths.protection, ProtectionState(consents=tuple(map(receipt_for, JOURNAL)))
    )
    opened, locked = [], []
    with virtual_display() as display, window_manager(display):
        desk = Desk(display, kept.paths.root)
        try:
            desk.household.open()
            for number in range(1, OPENINGS + 1):
                desk.household.until_window(number)
                _let_read(desk)
                opened.append(desk.unlock() * 1000)
                locked.append(desk.lock() * 1000)
        finally:
            desk.close()
    kept.paths.log.unlink()
    return {
        "open_ms": share(opened, 50),
        "open_p95_ms": share(opened, 95),
        "lock_ms": share(locked, 50),
        "lock_p95_ms": share(locked, 95),
    }


def keeper_rss_mb(kept: YearsKept) -> dict[str, float]:
    """Return the keeper's resident memory with everything consented to and no window."""
    with virtual_display() as display, window_manager(display):
        return {"keeper_rss_mb": keeper_megabytes(display, kept.paths.root)}


def repaint_ms(kept: YearsKept) -> dict[str, float]:
    """Return the milliseconds until a chart that was read is painted; every chart and stretch.

    Drawn in memory, by the same painting as on a screen, at twice the pixels of a small one.
    """
    app = QApplication(["protech-bench", "-platform", "offscreen"])
    theme = Theme(app)
    card = ChartCard()
    card.resize(*CHART_SIZE)
    card.show()
    app.processEvents()
    vault = kept.open()
    took = []
    try:
        for chart in Chart:
            for span in spans(vault.progress.today()):
                sheet = sheet_of(chart, vault.progress.figures(chart, span), span)
                began = time.perf_counter()
                card.show_sheet(chart_names()[chart], sheet)
                app.processEvents()
                card.repaint()
                took.append((time.perf_counter() - began) * 1000)
    finally:
        vault.close()
        card.close()
    del theme
    return {"repaint_ms": share(took, 95), "repaint_max_ms": share(took, 100)}


def _let_read(desk: Desk) -> None:
    window = desk.household.one(Role.WINDOW)
    end = time.monotonic() + REST_SECONDS
    while time.monotonic() < end:
        assert window.status() != psutil.STATUS_ZOMBIE
        time.sleep(0.1)


def _next(path: Path, before: int) -> int:
    """Wait until there is another file under this path; return which."""
    deadline = time.monotonic() + LIMIT
    while (found := path.stat().st_ino) == before:
        assert time.monotonic() < deadline, "nothing was tried"
        time.sleep(0.0005)
    return found
