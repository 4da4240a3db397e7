"""Pictures of the private window on a chat of this computer: python -m tests.visual.private_window.

In each language: the chat, the question before it is closed, and what stands there when the page
leads elsewhere and when its certificate is nobody's.
"""

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from unittest import mock

import mss

from protech_gui.language import NAMES
from tests.display import Display, virtual_display, window_manager
from tests.protech_gui.contact.sight import Order, Sight, environment
from tests.sites import OWN, STRANGER, make_certificates, page, redirect, serving
from tests.structure.tree import ROOT
from tests.visual.tour_stage import photograph

FOLDER = ROOT / "build" / "private_window"
CHAT = {
    "nl": ("Je chat met een hulpverlener", "Hoi. Je mag hier rustig de tijd nemen.", "Versturen"),
    "de": ("Sie chatten mit einer Fachperson", "Hallo. Nehmen Sie sich Zeit.", "Senden"),
    "en": ("You are chatting with a counsellor", "Hello. Take all the time you need.", "Send"),
}
"""A title, a greeting and a button, as a service's own page has them."""


def main() -> None:
    """Take the pictures."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as place,
        virtual_display(1100, 820) as display,
        window_manager(display),
    ):
        folder = Path(place)
        (folder / "data").mkdir(mode=0o700)
        surroundings = environment(display.name, folder / "home", folder / "data")
        with mock.patch.dict(os.environ, surroundings, clear=True):
            for language in NAMES:
                take(folder, display, language)
    print(f"The pictures are in {FOLDER}.")


def take(folder: Path, display: Display, language: str) -> None:
    """Take all pictures of one language."""
    certificates = make_certificates(folder)
    title, greeting, send = CHAT[language]
    chat = f"<h1>{title}</h1><p>{greeting}</p><p><textarea></textarea><button>{send}</button>"
    with serving(certificates.trusted) as good, serving(certificates.unknown) as bad:
        good.pages["/"] = page(chat)
        good.pages["/away"] = redirect(f"https://{STRANGER}:{good.port}/")
        addresses = {
            "chat": f"https://{OWN}:{good.port}/",
            "away": f"https://{OWN}:{good.port}/away",
            "certificate": f"https://{OWN}:{bad.port}/",
        }
        for name, address in addresses.items():
            sight = Sight(folder / f"{language}-{name}", certificates)
            try:
                sight.start(address, language)
                settled(sight, name)()
                rest(display)
                photograph(display, FOLDER / f"{name}-{language}.png")
                if name == "chat":
                    sight.give(Order(close=True))
                    rest(display)
                    photograph(display, FOLDER / f"closing-{language}.png")
            finally:
                sight.end()


def settled(sight: Sight, name: str) -> Callable[[], None]:
    """Return what waits until the picture can be taken."""
    if name == "chat":
        return sight.until_page
    return lambda: sight.until(lambda: "0800 111" in sight.seen.words)


def rest(display: Display) -> None:
    """Wait until the screen has not changed for a second, half a minute at most."""
    end, seen, since = time.monotonic() + 30, b"", time.monotonic()
    with mss.MSS(display=display.name) as screen:
        while time.monotonic() < min(end, since + 1.0):
            shot = bytes(screen.grab(screen.monitors[0]).raw)
            if shot != seen:
                seen, since = shot, time.monotonic()
            time.sleep(0.05)


if __name__ == "__main__":
    main()
