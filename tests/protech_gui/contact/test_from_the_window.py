"""From a wish in the real main window, through a real keeper, to the page and back."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.display import Display, stop
from tests.protech_gui.contact.sight import LIMIT, Eyes, Order, environment
from tests.sites import OWN, Certificates, Server, page


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + LIMIT
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_a_wish_in_the_window_opens_the_page_and_the_window_hears_of_it(
    display: Display, certificates: Certificates, site: Server, tmp_path: Path, home: Path
) -> None:
    site.pages["/"] = page("Chat")
    folder, eyes = tmp_path / "window", Eyes(tmp_path / "eyes")
    folder.mkdir()
    (folder / "wish").write_text(f"https://{OWN}:{site.port}/")
    words = ("tests.protech_gui.contact.stage_window", str(folder), certificates.key)
    keeper = subprocess.Popen(
        (sys.executable, "-m", "tests.protech_gui.contact.stage_keeper", *words, str(eyes.folder)),
        env=environment(display.name, home, tmp_path / "kept"),
    )
    try:
        until(lambda: eyes.seen.page)
        told = folder / "told"
        until(lambda: told.exists() and told.read_text() == "open\n")
        eyes.give(Order(press="Close"))
        until(lambda: "Closing ends a chat." in eyes.seen.words)
        eyes.give(Order(press="Close"))
        until(lambda: told.read_text() == "open\nclosed\n")
    finally:
        stop(keeper)
