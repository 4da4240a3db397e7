"""What is done with hosts and searches: exemptions go before lists, and consents before both."""

from collections.abc import Sequence

import pytest

from engine.excluding import Excluded, hash_of, new_key
from engine.listed import Listing, Standing, open_listing
from engine.network.deciding import Deciding, Grounds
from engine.network.exempting import Exempting
from engine.network.pages import BARE
from engine.network.proxy.rules import Decision, Incident, directly
from engine.terms import Category
from tests.structure.tree import ROOT

PRACTICE = ROOT / "tests/packs/faces"
"""Its lists hold nothing but what the protection is tried with."""

SEARCH = "https://www.google.com/search?q=an+oefenwoord"


def grounds(listing: Listing | None = None, *own: str) -> Grounds:
    key = new_key()
    return Grounds(
        listing or open_listing([PRACTICE]),
        Exempting(["bank.test"], ["help.practice.test"], lambda _: False),
        Excluded(key, tuple(hash_of(key, host) for host in own)),
        BARE,
        directly,
    )


@pytest.mark.parametrize(
    ("host", "decision"),
    [
        ("practice.test", Decision.BLOCK),
        ("www.practice.test", Decision.BLOCK),
        ("help.practice.test", Decision.EXEMPT),
        ("www.bank.test", Decision.EXEMPT),
        ("mine.test", Decision.EXEMPT),
        ("other.test", Decision.NORMAL),
    ],
)
def test_helplines_are_never_blocked_and_what_is_listed_is(host: str, decision: Decision) -> None:
    deciding = Deciding(grounds(None, "mine.test"), hosts=True, traffic=True)
    assert deciding.rules().decide(host) is decision


def test_whoever_exempts_a_listed_host_does_not_unblock_it() -> None:
    deciding = Deciding(grounds(None, "practice.test"), hosts=True, traffic=True)
    assert deciding.decide("practice.test") is Decision.BLOCK


def test_without_the_consent_no_host_is_blocked() -> None:
    deciding = Deciding(grounds(), hosts=False, traffic=True)
    assert deciding.decide("practice.test") is Decision.NORMAL
    assert deciding.rules().inspect


def test_without_an_entry_there_is_nothing_to_block() -> None:
    deciding = Deciding(grounds(Listing()), hosts=True, traffic=False)
    assert (deciding.hosts, deciding.traffic) == (False, False)
    assert not deciding.rules().inspect


def test_a_listed_search_gets_the_page_in_its_place() -> None:
    rules = Deciding(grounds(), hosts=False, traffic=True).rules()
    assert rules.page_for(SEARCH, b"") is BARE.search
    assert rules.page_for("https://www.google.com/search?q=a+recipe", b"") is None
    site, _, form = SEARCH.partition("?")
    assert rules.page_for(site, form.encode()) is BARE.search


def test_narrowing_takes_away_and_never_gives() -> None:
    deciding = Deciding(grounds(), hosts=True, traffic=False)
    narrowed = deciding.narrowed(hosts=False, traffic=True)
    assert (narrowed.hosts, narrowed.traffic) == (False, False)
    kept = deciding.narrowed(hosts=True, traffic=True)
    assert (kept.hosts, kept.traffic) == (True, False)


def test_what_is_there_to_try_with_is_recorded_as_no_more_than_that() -> None:
    deciding = Deciding(grounds(), hosts=True, traffic=True)
    assert deciding.category_of(Incident.HOST_BLOCKED) is Category.HOST
    deciding.decide("practice.test")
    assert deciding.category_of(Incident.HOST_BLOCKED) is Category.TEST
    assert deciding.category_of(Incident.FAULT) is None


class Earnest(Listing):
    """A list in earnest, of everything."""

    def __init__(self) -> None:
        super().__init__()
        self.hosts_offered = Standing.EARNEST

    def of_host(self, name: str) -> Standing | None:
        return Standing.EARNEST if name else None

    def of_words(self, words: Sequence[str]) -> Standing | None:
        return Standing.EARNEST if words else None


def test_hosts_and_searches_in_earnest_are_told_apart() -> None:
    deciding = Deciding(grounds(Earnest()), hosts=True, traffic=True)
    deciding.decide("a.test")
    assert deciding.category_of(Incident.HOST_BLOCKED) is Category.HOST
    deciding.page_for(SEARCH, b"")
    assert deciding.category_of(Incident.PAGE_SHOWN) is Category.SEARCH
