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
from urllib.parse import quote

from engine.contract import SetChoices
from engine.network.pages import Text, read_texts
from engine.terms import Choices, ConsentKind, Language
from protech_gui.language import NAMES
from tests.display import virtual_display
from tests.engine.network.judging.bodies import cup, face
from tests.engine.network.proxy.origins import Asked, Given, Origin
from tests.faults.network_home import NAME, Home, answer, bus
from tests.household import Household
from tests.protech_gui.keeper.stage import Actor, Stage
from tests.structure.tree import ROOT
from tests.visual.network_browser import NOWHERE, Browser, Page

FOLDER = ROOT / "build" / "network"
WEB = ROOT / "resources" / "web"
LISTED = "http://practice.test/"
ENGINE = "www.google.test"
"""A search engine's name as the guard knows it, in a country that there is not."""

PRACTICE = {"nl": "oefenwoord", "de": "Übungswort", "en": "practiceword"}
HARMLESS = "tea"
REGION = {"nl": "NL", "de": "DE", "en": "GB"}
CAPTIONS = {
    "nl": ("Een pagina", "Een kopje", "Een gezicht"),
    "de": ("Eine Seite", "Eine Tasse", "Ein Gesicht"),
    "en": ("A page", "A cup", "A face"),
}
"""A title, and what stands below each picture."""

PAGE = """<!doctype html><meta charset="utf-8"><title>{0}</title>
<style>body {{ font: 18px sans-serif; margin: 40px }} figure {{ margin: 0 0 24px }}</style>
<h1>{0}</h1>
<figure><img src="/cup.jpg" alt=""><figcaption>{1}</figcaption></figure>
<figure><img src="/face.jpg" alt=""><figcaption>{2}</figcaption></figure>
"""
GREY = 0xD0


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
        stack.callback(home.origin.close)
        engine = Origin(_answer, home.roots.settings(ENGINE))
        stack.callback(engine.close)
        stack.callback(household.clear)
        home.origin.answer = _answer
        window = Stage(folder / "stage").window
        home.trust_root()
        home.key = household.have_vault()
        home.consent(ConsentKind.HOSTS, ConsentKind.TRAFFIC)
        home.begin(window)
        home.until_guarded(traffic=True)
        yield Looking(home, window, engine)


@dataclass(frozen=True)
class Looking:
    """A guarded home, its window, and the search engine that nothing may be asked of."""

    home: Home
    window: Actor
    engine: Origin

    def take_bare(self) -> None:
        """Take the page without a guard: what looks for the face must find it there."""
        direct = ("--no-proxy-server", f"--host-resolver-rules=MAP {NAME} 127.0.0.1,{NOWHERE}")
        page = self._browser(*direct).look(self._address("en"), FOLDER / "bare-en.png")
        assert page.shows(cup()), "the cup is not found where it is"
        assert page.shows(face()), "the face is not found where it is"
        assert page.colours_beside(cup()) > face().size // 6, "its colours are not found"
        assert page.evenly(GREY) == (0, 0), "something else is taken for the neutral picture"

    def take(self, language: Language) -> None:
        """Take all pictures of one language."""
        self._speak(language)
        self._take_replaced(language)
        said = read_texts(WEB, language).said
        hosts = self._look(LISTED, f"blocked-{language}")
        assert_says(hosts, language, said["blocked"], said["support"])
        assert "practice.test" not in hosts.words, "the page names the address"
        words = PRACTICE[language]
        search = self._look(self._search(words), f"search-{language}")
        assert_says(search, language, said["search"], said["support"])
        assert words not in search.words, "the page repeats the search"
        assert not self.engine.asked, "the search was sent"

    def take_search(self) -> None:
        """Take a search that is let through: what tells that one was sent must tell of it."""
        page = self._look(self._search(HARMLESS), "searched-en")
        assert CAPTIONS["en"][0] in page.words, "the search is not answered"
        paths = [asked.path for asked in self.engine.asked]
        assert f"/search?q={HARMLESS}" in paths, "the search was not sent"

    def _take_replaced(self, language: Language) -> None:
        page = self._look(self._address(language), f"replaced-{language}")
        assert all(caption in page.words for caption in CAPTIONS[language])
        assert page.shows(cup()), "the cup is not there"
        assert not page.shows(face()), "the face is there"
        assert page.colours_beside(cup()) == 0, "something of the face is there"
        assert page.evenly(GREY) == face().shape[1::-1], "the neutral picture is not there"

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

    def _search(self, words: str) -> str:
        return f"https://{ENGINE}:{self.engine.port}/search?q={quote(words)}"

    def _address(self, language: Language) -> str:
        return f"https://{NAME}:{self.home.origin.port}/{language}"


def assert_says(page: Page, language: Language, text: Text, support: Text) -> None:
    """Check that a page is the guard's own, whole, with numbers to call."""
    assert f'<html lang="{language}">' in page.words, "the page is in another language"
    for words in (text.title, *text.paragraphs, support.title, *support.paragraphs):
        assert words in page.words, f"the page does not say: {words}"
    assert 'href="tel:' in page.words, "the page has no number"


def _answer(asked: Asked) -> Given:
    """Return the page of a language, what stands on it, or what a search finds."""
    language = "en" if asked.path.startswith("/search") else asked.path.removeprefix("/")
    captions = CAPTIONS.get(language)
    if captions is None:
        return answer(asked)
    page = PAGE.format(*captions).encode()
    return Given((page,), [(b"content-type", b"text/html; charset=utf-8")])


if __name__ == "__main__":
    main()
