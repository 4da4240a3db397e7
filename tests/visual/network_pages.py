"""What a browser must show behind the network guard: a page, a listed site, and two searches."""

from dataclasses import dataclass
from urllib.parse import quote

from engine.network.pages import Text, read_texts
from engine.terms import Language
from tests.engine.network.judging.bodies import cup, face
from tests.engine.network.proxy.origins import Asked, Given, Origin
from tests.faults.network_home import NAME, Home, answer
from tests.structure.tree import ROOT
from tests.visual.network_browser import Page

WEB = ROOT / "resources" / "web"
LISTED = "http://practice.test/"
ENGINE = "www.google.test"
"""A search engine's name as the guard knows it, in a country that there is not."""

HARMLESS = "tea"
PRACTICE = {"nl": "oefenwoord", "de": "Übungswort", "en": "practiceword"}
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


@dataclass(frozen=True)
class Servers:
    """The home's server and a search engine; both run until they are closed."""

    home: Home
    engine: Origin

    def page(self, language: Language) -> str:
        """Return the address of the page with a cup and a face."""
        return f"https://{NAME}:{self.home.origin.port}/{language}"

    def search(self, words: str) -> str:
        """Return the address of a search."""
        return f"https://{ENGINE}:{self.engine.port}/search?q={quote(words)}"

    def close(self) -> None:
        """End both."""
        self.engine.close()
        self.home.origin.close()

    def assert_searched(self, page: Page) -> None:
        """Check that the harmless search was sent and answered: else none could be missed."""
        assert CAPTIONS["en"][0] in page.words, "the search is not answered"
        paths = [asked.path for asked in self.engine.asked]
        assert f"/search?q={HARMLESS}" in paths, "the search was not sent"

    def assert_not_searched(self, page: Page, language: Language) -> None:
        """Check that the page stands in the place of the listed search, which was not sent."""
        _assert_says(page, language, "search")
        assert PRACTICE[language] not in page.words, "the page repeats the search"
        assert not self.engine.asked, "the search was sent"


def serve(home: Home) -> Servers:
    """Have the home's server give the page in each language, and a search engine stand by."""
    home.origin.answer = _answer
    return Servers(home, Origin(_answer, home.roots.settings(ENGINE)))


def assert_bare(page: Page) -> None:
    """Check that what looks for the face finds it where nobody replaced it."""
    assert page.shows(cup()), "the cup is not found where it is"
    assert page.shows(face()), "the face is not found where it is"
    assert page.colours_beside(cup()) > face().size // 6, "its colours are not found"
    assert page.evenly(GREY) == (0, 0), "something else is taken for the neutral picture"


def assert_replaced(page: Page, language: Language) -> None:
    """Check that the page is whole, but for the neutral picture in the face's place."""
    assert all(caption in page.words for caption in CAPTIONS[language])
    assert page.shows(cup()), "the cup is not there"
    assert not page.shows(face()), "the face is there"
    assert page.colours_beside(cup()) == 0, "something of the face is there"
    assert page.evenly(GREY) == face().shape[1::-1], "the neutral picture is not there"


def assert_closed(page: Page, language: Language) -> None:
    """Check that the page stands in the place of the listed site."""
    _assert_says(page, language, "blocked")
    assert "practice.test" not in page.words, "the page names the address"


def _assert_says(page: Page, language: Language, name: str) -> None:
    """Check that a page is the guard's own, whole, with numbers to call."""
    said = read_texts(WEB, language).said
    assert f'<html lang="{language}">' in page.words, "the page is in another language"
    for words in (*_words(said[name]), *_words(said["support"])):
        assert words in page.words, f"the page does not say: {words}"
    assert 'href="tel:' in page.words, "the page has no number"


def _words(text: Text) -> tuple[str, ...]:
    return (text.title, *text.paragraphs)


def _answer(asked: Asked) -> Given:
    """Return the page of a language, what stands on it, or what a search finds."""
    language = "en" if asked.path.startswith("/search") else asked.path.removeprefix("/")
    captions = CAPTIONS.get(language)
    if captions is None:
        return answer(asked)
    page = PAGE.format(*captions).encode()
    return Given((page,), [(b"content-type", b"text/html; charset=utf-8")])
