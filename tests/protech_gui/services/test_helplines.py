"""Helplines: those that fit a region and a language first, nothing kept back shown."""

import ast
from pathlib import Path
from typing import Any

import pytest

from protech_gui.content.directory import (
    FIRST,
    OTHERS,
    ChannelKind,
    Directory,
    Purpose,
    load_directory,
)
from protech_gui.content.prose import Prose
from protech_gui.log import EventLog
from protech_gui.services import helplines
from protech_gui.services.helplines import Card, Helplines, Listing
from tests.protech_gui.content.shelf import FACT, phone, put, service, services_file, web
from tests.structure.test_promises import imports

SELF = Purpose.SELF_CONCERN


@pytest.fixture
def log(data_folder: Path) -> EventLog:
    return EventLog(data_folder / "events.log")


@pytest.fixture
def shipped(log: EventLog) -> Helplines:
    directory = load_directory(log)
    return Helplines(directory, Prose(log, directory.links))


def made(folder: Path, log: EventLog, *services: dict[str, Any]) -> Helplines:
    """Return helplines of services that are made up."""
    put(folder / FIRST, services_file(*services))
    put(folder / OTHERS, services_file())
    put(folder / "helplines/texts/en/said.md", "---\nid: said\nwho: Listeners.\n---\n\nLimits.")
    directory = load_directory(log, folder)
    return Helplines(directory, Prose(log, directory.links, folder))


def ids(cards: tuple[Card, ...]) -> list[str]:
    return [card.id for card in cards]


def card(listing: Listing, id: str) -> Card:
    return {card.id: card for card in (*listing.near, *listing.others)}[id]


@pytest.mark.parametrize(
    ("region", "language", "near"),
    [
        ("NL", "nl", ["stop_it_now_nl"]),
        ("BE", "nl", ["stop_it_now_be", "seos", "stop_it_now_brussels"]),
        ("GB", "en", ["stop_it_now_uk"]),
        ("IE", "en", ["stop_it_now_ie"]),
        ("US", "en", ["stop_it_now_us"]),
        ("DE", "de", ["kein_taeter_werden", "troubled_desire", "bios"]),
        ("AT", "de", ["nicht_taeter_werden"]),
        ("CH", "de", ["beforemore", "kein_taeter_werden_ch"]),
        # Nobody in the region speaks the language: those who do come first, then the region.
        ("NL", "en", ["stop_it_now_uk", "stop_it_now_ie", "stop_it_now_us", "troubled_desire",
                      "stop_it_now_nl"]),
        ("FR", "nl", ["stop_it_now_nl", "stop_it_now_be"]),
        ("", "nl", ["stop_it_now_nl", "stop_it_now_be"]),
    ],
)  # fmt: skip
def test_the_services_that_fit_stand_first(
    shipped: Helplines, region: str, language: str, near: list[str]
) -> None:
    assert ids(shipped.listing(SELF, region, language).near) == near


@pytest.mark.parametrize(
    ("region", "language", "near"),
    [
        ("NL", "nl", ["zelfmoordpreventie_113"]),
        ("BE", "nl", ["zelfmoordlijn_1813", "tele_onthaal", "lijn_1712", "tele_accueil"]),
        ("DE", "de", ["telefonseelsorge_de"]),
        ("AT", "de", ["telefonseelsorge_at"]),
        ("CH", "de", ["dargebotene_hand"]),
        ("IE", "en", ["samaritans"]),
        # In a crisis a number that can be dialled comes before a language.
        ("DE", "nl", ["telefonseelsorge_de", "zelfmoordpreventie_113", "zelfmoordlijn_1813",
                      "tele_onthaal", "lijn_1712"]),
    ],
)  # fmt: skip
def test_in_a_crisis_the_region_stands_first(
    shipped: Helplines, region: str, language: str, near: list[str]
) -> None:
    assert ids(shipped.listing(Purpose.CRISIS, region, language).near) == near


@pytest.mark.parametrize(
    ("purpose", "region", "language", "near"),
    [
        (Purpose.OTHER_CONCERN, "NL", "nl", ["stop_it_now_nl"]),
        (Purpose.OTHER_CONCERN, "DE", "de", ["hilfe_telefon_missbrauch", "elterntelefon"]),
        (Purpose.OTHER_CONCERN, "AT", "de", ["opfer_notruf"]),
        (Purpose.OTHER_CONCERN, "CH", "de", ["beforemore"]),
        # Who is there for this alone comes before who is there for it too.
        (Purpose.SURVIVOR, "GB", "en", ["rape_crisis_ew", "survivors_trust", "stop_it_now_uk"]),
        (Purpose.SURVIVOR, "DE", "de", ["hilfe_telefon_missbrauch"]),
        (Purpose.SURVIVOR, "BE", "nl", ["lijn_1712"]),
        (Purpose.UNDER_18, "BE", "nl", ["awel", "lijn_1712"]),
        (Purpose.UNDER_18, "CH", "de", ["pro_juventute"]),
        # Nobody is known there: those who speak the language.
        (Purpose.UNDER_18, "US", "en", ["childline_uk", "childline_ie"]),
    ],
)
def test_someone_else_who_was_harmed_and_the_young_have_their_own(
    shipped: Helplines, purpose: Purpose, region: str, language: str, near: list[str]
) -> None:
    listing = shipped.listing(purpose, region, language)
    assert ids(listing.near) == near
    assert {card.purpose for card in (*listing.near, *listing.others)} == {purpose}
    assert not listing.german_route


def test_a_number_printed_for_other_countries_is_known_by_its_plus(shipped: Helplines) -> None:
    others = shipped.listing(SELF, "NL", "nl").others
    abroad = [card.id for card in others for contact in card.contacts if contact.international]
    assert abroad == ["stop_it_now_ie"]


@pytest.mark.parametrize(
    ("region", "numbers"),
    [
        ("NL", ["112"]),
        ("FR", ["112"]),
        ("DE", ["112", "110"]),
        ("BE", ["112", "101"]),
        ("GB", ["999"]),
        ("IE", ["999"]),
        ("US", ["911"]),
    ],
)
def test_a_region_shows_its_own_emergency_numbers_only(
    shipped: Helplines, region: str, numbers: list[str]
) -> None:
    listing = shipped.listing(Purpose.EMERGENCY, region, "en")
    assert [card.name for card in listing.near] == numbers
    assert listing.others == ()
    assert not any(contact.abroad for card in listing.near for contact in card.contacts)


def test_where_the_region_is_not_known_every_emergency_number_is_shown(shipped: Helplines) -> None:
    listing = shipped.listing(Purpose.EMERGENCY, "", "nl")
    assert not listing.in_region
    assert {card.name for card in listing.others} == {"112", "999", "911", "110", "101"}


@pytest.mark.parametrize("purpose", [one for one in Purpose if one is not Purpose.EMERGENCY])
def test_nobody_is_left_out_or_named_twice(shipped: Helplines, purpose: Purpose) -> None:
    whole = shipped.listing(purpose, "", "xx")
    for region in ("NL", "BE", "DE", "XA", ""):
        for language in ("nl", "de", "en"):
            listing = shipped.listing(purpose, region, language)
            found = ids(listing.near) + ids(listing.others)
            assert sorted(found) == sorted(ids(whole.others))
            assert len(found) == len(set(found))


def test_others_begin_with_those_that_speak_the_language(shipped: Helplines) -> None:
    others = shipped.listing(SELF, "NL", "nl").others
    assert ids(others)[0] == "stop_it_now_be"
    assert all("nl" not in card.languages for card in others[1:])


def test_the_german_route_is_named_to_those_who_speak_german(shipped: Helplines) -> None:
    assert shipped.listing(SELF, "NL", "de").german_route
    assert not shipped.listing(SELF, "DE", "nl").german_route
    assert not shipped.listing(Purpose.CRISIS, "DE", "de").german_route


def test_a_number_from_abroad_says_where_it_works(shipped: Helplines) -> None:
    home = card(shipped.listing(SELF, "NL", "nl"), "stop_it_now_nl").contacts
    away = card(shipped.listing(SELF, "DE", "nl"), "stop_it_now_nl").contacts
    assert [contact.abroad for contact in home] == [False, False]
    # A page on the web is everywhere.
    assert [contact.abroad for contact in away] == [True, False]
    assert away[0].dialable_from == ("NL",)


def test_a_card_says_who_answers_its_limits_and_its_hours(shipped: Helplines) -> None:
    flemish = card(shipped.listing(SELF, "BE", "nl"), "stop_it_now_be")
    number, mail, _ = flemish.contacts
    assert (flemish.run_by, flemish.country, flemish.languages) == (
        "UFC, I.T.E.R./CAW",
        "BE",
        ("nl",),
    )
    assert flemish.language == "nl"
    assert "Vlaanderen" in flemish.who
    assert "vraag" in flemish.limits
    assert (number.value, number.display, number.free) == ("080020050", "0800 200 50", True)
    assert number.hours is not None
    assert (number.hours.as_of, number.hours.tz) == ("2019-11-23", "Europe/Brussels")
    assert [opening.day for opening in number.hours.weekly] == [2, 3, 5]
    assert (mail.kind, mail.value, mail.hours) == (ChannelKind.EMAIL, "vragen@stopitnow.be", None)


def test_a_number_that_is_kept_back_is_never_shown(shipped: Helplines) -> None:
    viennese = card(shipped.listing(SELF, "AT", "de"), "nicht_taeter_werden")
    assert [contact.kind for contact in viennese.contacts] == [ChannelKind.WEB]


def test_what_is_kept_back_is_left_out(tmp_path: Path, log: EventLog) -> None:
    kept_back = FACT | {"ship": False}
    opening = {"day": 1, "open": "09:00", "close": "17:00"}
    hours = {"weekly": [opening], "tz": "Europe/London"}
    found = made(
        tmp_path,
        log,
        service("hours", channels=[phone(**hours, weekly_fact=kept_back)]),
        service("number", channels=[phone(fact=kept_back), web()]),
        service("nothing", channels=[phone(fact=kept_back)]),
        service("all", fact=kept_back),
    )
    near = found.listing(SELF, "XA", "en").near
    assert ids(near) == ["hours", "number"]
    assert near[0].contacts[0].hours is None
    assert [contact.kind for contact in near[1].contacts] == [ChannelKind.WEB]


def test_a_region_known_by_a_number_that_is_kept_back_does_not_count(
    tmp_path: Path, log: EventLog
) -> None:
    number = phone(dialable_from=["XB"], fact=FACT | {"ship": False})
    found = made(tmp_path, log, service("one", channels=[number, web()]))
    listing = found.listing(SELF, "XB", "nl")
    assert (listing.near, listing.in_region) == ((), False)
    assert ids(listing.others) == ["one"]


def test_a_damaged_directory_is_said(tmp_path: Path, log: EventLog) -> None:
    put(tmp_path / FIRST, services_file(service("one")))
    directory = load_directory(log, tmp_path)
    listing = Helplines(directory, Prose(log, directory.links, tmp_path)).listing(SELF, "XA", "en")
    assert not listing.whole
    assert ids(listing.near) == ["one"]
    assert (listing.near[0].who, listing.near[0].limits) == ("", "")


def test_an_empty_directory_lists_nobody(log: EventLog) -> None:
    listing = Helplines(Directory((), whole=False), Prose(log, frozenset())).listing(SELF, "", "")
    assert (listing.near, listing.others, listing.in_region) == ((), (), False)


def test_it_can_work_without_a_vault() -> None:
    tree = ast.parse(Path(helplines.__file__).read_text(encoding="utf-8"))
    assert not [found for found in imports(tree) if "store" in found or "vault" in found]
