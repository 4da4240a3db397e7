"""What decisions rest on: read from the disk, read again when it was damaged, and never guessed."""

import asyncio
import shutil
from pathlib import Path

import pytest

from engine.contract import Exempt, NetworkOrders, SupportNumber
from engine.excluding import hash_of
from engine.listed import Standing
from engine.network.deciding import Grounds
from engine.network.grounding import Grounding, Sources
from engine.network.pages import BARE
from engine.network.proxy.rules import directly
from engine.terms import Language, Level, NetworkFault
from tests.structure.tree import ROOT

RESOURCES = ROOT / "resources"
KEY = "5" * 32
NUMBERS = (SupportNumber("A line", "0800 111", "0800111"),)


@pytest.fixture
def sources(tmp_path: Path) -> Sources:
    """Copies that a test may damage."""
    shutil.copytree(ROOT / "tests/packs/faces", tmp_path / "pack")
    shutil.copytree(RESOURCES / "web", tmp_path / "web")
    shutil.copy(RESOURCES / "network/never_inspected.json", tmp_path / "never.json")
    helplines = ("line.example",)
    return Sources(tmp_path / "pack", tmp_path / "web", tmp_path / "never.json", helplines)


def orders(language: Language = "en") -> NetworkOrders:
    exempt = Exempt(KEY, (hash_of(KEY, "mine.example"),))
    return NetworkOrders("a", "b", Level.ALL, language, exempt=exempt, numbers=NUMBERS)


def fault_of(grounding: Grounding) -> NetworkFault:
    return grounding.fault


def read(grounding: Grounding, language: Language = "en") -> Grounds:
    return asyncio.run(grounding.grounds(orders(language)))


def test_all_is_read(sources: Sources) -> None:
    grounding = Grounding(sources, directly)
    assert (grounding.offers_hosts, grounding.offers_terms) == (None, None)
    assert not grounding.may_look
    grounds = read(grounding)
    assert grounding.offers_hosts is grounding.offers_terms is Standing.PRACTICE
    assert grounding.may_look
    assert fault_of(grounding) is NetworkFault.NONE
    assert grounds.never("chat.line.example")
    assert not grounds.never("mine.example")
    assert grounds.own("www.mine.example")
    assert b"0800 111" in grounds.shown.pages.blocked.body
    assert grounds.upstream is directly
    grounding.close()
    grounding.close()
    assert grounding.offers_hosts is None


def test_pages_speak_the_language_that_holds(sources: Sources) -> None:
    grounding = Grounding(sources, directly)
    english, dutch = read(grounding), read(grounding, "nl")
    assert b'lang="en"' in english.shown.search.body
    assert b'lang="nl"' in dutch.shown.search.body
    grounding.close()


def test_without_its_texts_a_page_is_bare(sources: Sources) -> None:
    shutil.rmtree(sources.web)
    grounding = Grounding(sources, directly)
    assert read(grounding).shown is BARE
    grounding.close()


@pytest.mark.parametrize("damaged", ["pack/practice.hosts", "pack/manifest.json"])
def test_a_damaged_list_is_told_blocks_nothing_and_is_read_again(
    sources: Sources, damaged: str
) -> None:
    path = sources.pack.parent / damaged
    content = path.read_bytes()
    path.write_bytes(content[:-3])
    grounding = Grounding(sources, directly)
    assert read(grounding).listing.hosts_offered is None
    assert fault_of(grounding) is NetworkFault.LISTS
    assert grounding.offers_hosts is None
    path.write_bytes(content)
    assert read(grounding).listing.hosts_offered is Standing.PRACTICE
    assert fault_of(grounding) is NetworkFault.NONE
    grounding.close()


def test_without_knowing_what_is_exempt_nothing_may_be_looked_into(sources: Sources) -> None:
    sources.exempt.write_text("{")
    grounding = Grounding(sources, directly)
    assert read(grounding).never("line.example")
    assert not grounding.may_look
    assert fault_of(grounding) is NetworkFault.LISTS
    grounding.close()
