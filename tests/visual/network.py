"""Pictures of what the network guard gives a browser: python -m tests.visual.network.

In each language: a page of this computer with a cup and a face, of which the neutral picture comes
instead of the face; the page in place of a listed host; and the one in place of a search. A step
that shows anything else fails. No name leads out of this computer.
"""

import os
import tempfile
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from engine.contract import SetChoices
from engine.terms import Choices, ConsentKind, Language
from protech_gui.language import NAMES
from tests.display import virtual_display
from tests.faults.network_home import NAME, Home, bus
from tests.household import Household
from tests.protech_gui.keeper.stage import Actor, Stage
from tests.structure.tree import ROOT
from tests.visual.network_browser import NOWHERE, Browser, Page
from tests.visual.network_pages import (
    HARMLESS,
    LISTED,
    PRACTICE,
    Servers,
    assert_bare,
    assert_closed,
    assert_replaced,
    serve,
)

FOLDER = ROOT / "build" / "network"
REGION = {"nl": "NL", "de": "DE", "en": "GB"}


def main() -> None:
    """Take the pictures."""
    os.umask(0o077)
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place, guarded(Path(place)) as stage:
        stage.take_bare()
        for language in NAMES:
            stage.take(language)
        stage.take_search()
    print(f"The pictures are in {FOLDER}.")


@contextmanager
def guarded(folder: Path) -> Iterator["Looking"]:
    """Run all of Protech with its network guard, and both servers, while the context lasts."""
    with ExitStack() as stack:
        for name in ("data", "home", "stage"):
            (folder / name).mkdir(mode=0o700)
        household = Household(stack.enter_context(virtual_display(1280, 800)), folder / "data")
        address = stack.enter_context(bus(folder / "home"))
        home = Home(household, folder / "home", address)
        servers = serve(home)
        stack.callback(servers.close)
        stack.callback(household.clear)
        window = Stage(folder / "stage").window
        home.trust_root()
        home.key = household.have_vault()
        home.consent(ConsentKind.HOSTS, ConsentKind.TRAFFIC)
        home.begin(window)
        home.until_guarded(traffic=True)
        yield Looking(home, window, servers)


@dataclass(frozen=True)
class Looking:
    """A guarded home, its window, and its servers."""

    home: Home
    window: Actor
    servers: Servers

    def take_bare(self) -> None:
        """Take the page without a guard: what looks for the face must find it there."""
        direct = ("--no-proxy-server", f"--host-resolver-rules=MAP {NAME} 127.0.0.1,{NOWHERE}")
        picture = FOLDER / "bare-en.png"
        assert_bare(self._browser(*direct).look(self.servers.page("en"), picture))

    def take(self, language: Language) -> None:
        """Take all pictures of one language."""
        self._speak(language)
        page = self._look(self.servers.page(language), f"replaced-{language}")
        assert_replaced(page, language)
        assert_closed(self._look(LISTED, f"blocked-{language}"), language)
        search = self._look(self.servers.search(PRACTICE[language]), f"search-{language}")
        self.servers.assert_not_searched(search, language)

    def take_search(self) -> None:
        """Take a search that is let through: what tells that one was sent must tell of it."""
        self.servers.assert_searched(self._look(self.servers.search(HARMLESS), "searched-en"))

    def _speak(self, language: Language) -> None:
        """Choose a language, and wait until the guard's pages are in it."""
        self.window.say(SetChoices(Choices(language, REGION[language])))
        mark = f'<html lang="{language}">'
        self.home.household.until(lambda: mark in self._fetched(LISTED))

    def _fetched(self, address: str) -> str:
        """Return what is answered to a client that is no browser."""
        proxy = urllib.request.ProxyHandler({"http": f"http://127.0.0.1:{self.home.port()}"})
        try:
            urllib.request.build_opener(proxy).open(address, timeout=10).close()
        except urllib.error.HTTPError as refusal:
            with refusal:
                return refusal.read().decode()
        return ""

    def _look(self, address: str, name: str) -> Page:
        """Open a page as a browser does that the guard's own rule leads."""
        led = (f"--proxy-pac-url={self.home.rule()}", f"--host-resolver-rules={NOWHERE}")
        return self._browser(*led).look(address, FOLDER / f"{name}.png")

    def _browser(self, *ways: str) -> Browser:
        return Browser(self.home.folder, self.home.household.environment, *ways)


if __name__ == "__main__":
    main()
