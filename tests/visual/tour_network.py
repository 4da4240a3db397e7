"""The tour's second way: a network guard is agreed to, met in a browser, and ended again."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import numpy as np

from engine.terms import ConsentKind, Language, Layer, Role
from protech_gui.settings import load_protection
from tests.faults.network_home import Home, bus
from tests.faults.stage_keeper import OWN
from tests.visual.network_browser import Page
from tests.visual.network_pages import (
    LISTED,
    PRACTICE,
    Servers,
    assert_closed,
    assert_replaced,
    serve,
)
from tests.visual.network_window import BrowserWindow, browser_window
from tests.visual.tour_stage import Pixels, Step, Tour
from tests.visual.tour_steps import leave, unlock

BESIDE = (1740, 20)
"""Where the browser's window stands, in pixels: beside Protech's."""

BROWSER = (640, 1000)
"""Pixels."""

WINDOW = slice(680, 1720)
"""Where Protech's window is, from left to right."""


class NetworkWay:
    """The steps of one language after another; the browser stays from one step to the next."""

    def __init__(self, home: Home, servers: Servers, stack: ExitStack) -> None:
        """``stack`` ends the browser also when a step fails."""
        self._home = home
        self._servers = servers
        self._stack = stack
        self._browser: BrowserWindow | None = None
        self._before: Pixels = np.zeros((0, 0), np.uint8)

    def steps(self) -> tuple[Step, ...]:
        """Return all of them, in their order."""
        way = (
            ("network guard explained", self.explain),
            ("listed sites asked", self.ask_hosts),
            ("listed sites closed", self.agree_hosts),
            ("web traffic asked", self.ask_traffic),
            ("web traffic looked into", self.agree_traffic),
            ("held picture replaced", self.replace),
            ("page of a listed site", self.close_site),
            ("page of a listed search", self.stop_search),
            ("what the network guard saw", self.count),
            ("browsers and exclusions", self.read_on),
            ("network left alone", self.take_back),
        )
        return (
            ("opened again", self.begin),
            *way,
            ("settings in German", self.speak_german),
            *way,
            ("settings in Dutch", self.speak_dutch),
            *way,
            ("quit again", leave),
        )

    def begin(self, tour: Tour) -> None:
        """They open Protech another day; its network guard can reach the servers of the tour."""
        windows = tour.household.events("window_ready")
        tour.household.launch_module("tests.faults.stage_keeper", OWN, "network")
        tour.household.until_window(windows + 1)
        tour.rest()
        unlock(tour)

    def explain(self, tour: Tour) -> None:
        """They go from the settings to the network guard: nothing runs, nothing is changed."""
        tour.keys("Ctrl+1", "Ctrl+6", *["Tab"] * 8, "Space")
        assert not tour.household.of(Role.NETWORK), "it runs before any consent"
        assert self._home.rule() == "", "the system's settings were changed"

    def ask_hosts(self, tour: Tour) -> None:
        """They want listed sites closed: its text comes, and nothing is agreed to."""
        tour.keys("Space")
        assert not _holds(tour, ConsentKind.HOSTS)

    def agree_hosts(self, tour: Tour) -> None:
        """They agree: the guard runs, and the system's settings lead to it."""
        tour.press("ConsentSheet", "&Yes, I agree")
        self._home.until_guarded()
        assert _holds(tour, ConsentKind.HOSTS)
        assert not self._home.trusted(), "an authority is trusted without the consent"

    def ask_traffic(self, tour: Tour) -> None:
        """They want pictures held, and read what that takes."""
        tour.keys("Tab", "Space")
        assert not _holds(tour, ConsentKind.TRAFFIC)

    def agree_traffic(self, tour: Tour) -> None:
        """They agree: the local authority is trusted, and pictures are judged."""
        tour.press("ConsentSheet", "&Yes, I agree")
        self._home.until_guarded(traffic=True)
        assert _holds(tour, ConsentKind.TRAFFIC)
        tour.rest()
        self._before = _window(tour)

    def replace(self, tour: Tour) -> None:
        """A browser opens a page with a face: the network gives it grey in the face's place."""
        shown = browser_window(tour.household.environment, BESIDE, BROWSER)
        self._browser = self._stack.enter_context(shown)
        page = self._look(self._servers.page(tour.language))
        assert_replaced(page, tour.language)

    def close_site(self, tour: Tour) -> None:
        """It opens a listed site: a page in their language stands in its place."""
        assert_closed(self._look(LISTED), tour.language)

    def stop_search(self, tour: Tour) -> None:
        """It searches for listed words: a page says so, and the search engine was never asked."""
        page = self._look(self._servers.search(PRACTICE[tour.language]))
        self._servers.assert_not_searched(page, tour.language)

    def count(self, tour: Tour) -> None:
        """The browser is closed: the page of the guard tells other numbers, the journal records."""
        self._stack.close()
        tour.rest()
        tour.household.until(lambda: not np.array_equal(self._before, _window(tour)))
        with tour.vault() as vault:
            layers = [record.layer for record in vault.records.recent(9)]
        assert Layer.NETWORK in layers, "nothing was noted"

    def read_on(self, tour: Tour) -> None:
        """They read on: who goes through the guard, who trusts it, and what it never looks into."""
        tour.keys("Tab", "Tab")
        assert self._home.rule()
        assert self._home.trusted()

    def take_back(self, tour: Tour) -> None:
        """They stop both: the settings, the authority and the process are gone."""
        tour.keys("Ctrl+1", "Ctrl+6", *["Tab"] * 8, "Space", "Space", "Tab", "Space")
        tour.household.until(lambda: not tour.household.of(Role.NETWORK))
        tour.household.until(lambda: not self._home.rule() and not self._home.trusted())
        assert not any(_holds(tour, kind) for kind in (ConsentKind.HOSTS, ConsentKind.TRAFFIC))

    def speak_german(self, tour: Tour) -> None:
        """They choose German in the settings."""
        _speak(tour, "de")

    def speak_dutch(self, tour: Tour) -> None:
        """They choose Dutch in the settings."""
        _speak(tour, "nl")

    def _look(self, address: str) -> Page:
        assert self._browser, "there is no browser"
        return self._browser.look(address)


@contextmanager
def network_way(tour: Tour) -> Iterator[NetworkWay]:
    """Set up servers, and a session whose settings can be changed, in the place of the easel."""
    tour.easel.end()
    with bus(tour.home) as address, ExitStack() as stack:
        home = Home(tour.household, tour.home, address)
        # The window looks as it did before; GNOME is whose settings the guard changes.
        tour.household.environment["QT_QPA_PLATFORMTHEME"] = "generic"
        servers = serve(home)
        try:
            home.trust_root()
            yield NetworkWay(home, servers, stack)
        finally:
            servers.close()


def _speak(tour: Tour, language: Language) -> None:
    """Choose the language before the present one in the list of the settings."""
    tour.keys("Ctrl+1", "Ctrl+6", "Up")
    tour.language = language


def _window(tour: Tour) -> Pixels:
    return tour.look()[:, WINDOW]


def _holds(tour: Tour, kind: ConsentKind) -> bool:
    state = load_protection(tour.household.paths.protection).value
    return state.receipt(kind) is not None
