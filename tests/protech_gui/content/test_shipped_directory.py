"""The directory that is shipped: right numbers, https alone, a source for all that is shown."""

import zoneinfo
from pathlib import Path

import phonenumbers
import pytest
from phonenumbers import PhoneNumberFormat

from protech_gui.content.directory import (
    Channel,
    ChannelKind,
    Confidence,
    Directory,
    Purpose,
    Service,
    load_directory,
    read_services,
)
from protech_gui.content.prose import RESOURCES, Prose
from protech_gui.log import EventLog

FOLDER = RESOURCES / "helplines"
SERVICES = read_services(FOLDER / "first.json") + read_services(FOLDER / "directory.json")
CHANNELS = [(service, channel) for service in SERVICES for channel in service.channels]
PHONES = [(s, c) for s, c in CHANNELS if c.kind is ChannelKind.PHONE]

# A second time and by hand, as each service prints them: a wrong number harms.
PRINTED = {
    "emergency_112": ["112"],
    "emergency_999": ["999"],
    "emergency_911": ["911"],
    "police_110": ["110"],
    "police_101": ["101"],
    "stop_it_now_nl": ["0800 266 64 36"],
    "stop_it_now_be": ["0800 200 50"],
    "stop_it_now_uk": ["0808 1000 900"],
    "stop_it_now_ie": ["+44 1372 847 161"],
    "stop_it_now_us": ["1-888-773-8368"],
    "bios": ["0800 70 222 40"],
    "beforemore": ["0800 222 333"],
    "seos": ["0800 200 99"],
    "stop_it_now_brussels": ["0800 14 112"],
    "elterntelefon": ["0800 111 0 550"],
    "hilfe_telefon_missbrauch": ["0800 22 55 530"],
    "csg": ["0800-0188"],
    "slachtofferhulp": ["0900-0101"],
    "opfer_notruf": ["0800 112 112"],
    "survivors_trust": ["08088 010818"],
    "drcc": ["1800 77 88 88"],
    "rainn": ["1-800-656-4673"],
    "kindertelefoon": ["0800-0432"],
    "awel": ["102"],
    "nummer_gegen_kummer": ["116 111"],
    "rat_auf_draht": ["147"],
    "pro_juventute": ["147"],
    "childline_uk": ["0800 1111"],
    "childline_ie": ["1800 66 66 66"],
    "zelfmoordpreventie_113": ["113", "0800-0113"],
    "zelfmoordlijn_1813": ["1813"],
    "tele_onthaal": ["106"],
    "tele_accueil": ["107"],
    "lijn_1712": ["1712"],
    "telefonseelsorge_de": ["0800 111 0 111", "0800 111 0 222"],
    "telefonseelsorge_at": ["142"],
    "dargebotene_hand": ["143"],
    "samaritans": ["116 123"],
    "lifeline_988": ["988"],
}


def name(value: object) -> str:
    return value.id if isinstance(value, Service) else getattr(value, "value", "")


@pytest.fixture
def directory(data_folder: Path) -> Directory:
    return load_directory(EventLog(data_folder / "events.log"))


def test_nothing_stands_in_both_files(directory: Directory) -> None:
    assert directory.whole
    assert len({service.id for service in directory.services}) == len(directory.services)
    assert set(directory.services) == set(SERVICES)


def test_the_numbers_that_are_shown_are_these_and_no_other() -> None:
    shown = {
        service.id: [c.display for c in service.shown() if c.kind is ChannelKind.PHONE]
        for service in SERVICES
    }
    assert {id: numbers for id, numbers in shown.items() if numbers} == PRINTED


@pytest.mark.parametrize(("service", "channel"), PHONES, ids=name)
def test_what_is_dialled_is_what_is_printed(service: Service, channel: Channel) -> None:
    del service
    kept = {sign for sign in channel.display if not sign.isascii() or sign.isalnum() or sign == "+"}
    assert kept <= set("+0123456789")
    assert "".join(sign for sign in channel.display if sign in "+0123456789") == channel.value


@pytest.mark.parametrize(("service", "channel"), PHONES, ids=name)
def test_a_number_is_one_of_its_country(service: Service, channel: Channel) -> None:
    del service
    for country in channel.dialable_from:
        number = phonenumbers.parse(channel.value, country)
        if channel.e164 is None:
            assert phonenumbers.is_possible_short_number_for_region(number, country)
            assert phonenumbers.is_valid_short_number_for_region(number, country) or (
                # The table of short numbers is older than this one, of July 2020.
                (channel.value, country) == ("113", "NL")
            )
        else:
            assert phonenumbers.is_valid_number(number)
            written = phonenumbers.format_number(number, PhoneNumberFormat.E164)
            assert written == channel.e164


@pytest.mark.parametrize(("service", "channel"), PHONES, ids=name)
def test_an_emergency_number_is_one_wherever_it_is_shown(
    service: Service, channel: Channel
) -> None:
    if service.purpose is Purpose.EMERGENCY:
        for country in channel.dialable_from:
            assert phonenumbers.is_emergency_number(channel.value, country), country


@pytest.mark.parametrize(("service", "channel"), CHANNELS, ids=name)
def test_the_web_is_https_alone_and_a_clock_is_a_real_one(
    service: Service, channel: Channel
) -> None:
    del service
    if channel.kind in {ChannelKind.CHAT, ChannelKind.FORM, ChannelKind.WEB}:
        address = channel.value.removeprefix("https://")
        assert address != channel.value
        assert address.removeprefix("www.").rstrip("/") == channel.display
    if channel.tz is not None:
        assert channel.tz in zoneinfo.available_timezones()


@pytest.mark.parametrize("service", SERVICES, ids=name)
def test_what_ships_has_a_source_and_a_way_to_it(service: Service) -> None:
    # A service of which too little is known waits whole, and says that it does.
    assert bool(service.shown()) is service.fact.ship
    facts = [service.fact, *(c.fact for c in service.channels)]
    facts += [c.weekly_fact for c in service.channels if c.weekly_fact is not None]
    for fact in facts:
        assert fact.source
        assert fact.source_date <= "2026-11-23"


def test_reports_go_by_web_forms_only() -> None:
    kinds = {
        channel.kind
        for service in SERVICES
        if service.purpose is Purpose.REPORT
        for channel in service.channels
    }
    assert kinds == {ChannelKind.FORM}


def test_a_number_of_low_confidence_is_kept_back() -> None:
    for service, channel in PHONES:
        assert not (channel.fact.ship and channel.fact.confidence is Confidence.LOW), service.id


def test_every_purpose_that_is_shown_has_services_in_each_language() -> None:
    for purpose in Purpose:
        spoken = {
            language
            for service in SERVICES
            if service.serves(purpose) and service.shown()
            for language in service.languages
        }
        assert {"nl", "de", "en"} <= spoken or purpose is Purpose.EMERGENCY


@pytest.mark.parametrize("country", ["NL", "BE", "DE", "AT", "CH", "GB", "IE", "US"])
@pytest.mark.parametrize("purpose", [Purpose.OTHER_CONCERN, Purpose.SURVIVOR, Purpose.UNDER_18])
def test_each_country_has_somebody_for_each_worry(purpose: Purpose, country: str) -> None:
    here = [s.id for s in SERVICES if s.serves(purpose) and s.shown() and s.country == country]
    # For young people in the United States no source was found that prints a way.
    assert bool(here) is ((purpose, country) != (Purpose.UNDER_18, "US"))


def test_nobody_is_listed_twice_for_the_same() -> None:
    for service in SERVICES:
        assert service.purpose not in service.also
        assert len(set(service.also)) == len(service.also)


@pytest.mark.parametrize("language", ["nl", "de", "en"])
@pytest.mark.parametrize("service", SERVICES, ids=name)
def test_every_service_is_described(service: Service, language: str, data_folder: Path) -> None:
    prose = Prose(EventLog(data_folder / "events.log"), frozenset())
    said = prose.service(service.confidentiality, language)
    assert said.language == language
    assert said.who
    assert said.limits


def test_no_description_is_left_over() -> None:
    described = {path.stem for path in (FOLDER / "texts" / "en").iterdir()}
    assert described == {service.confidentiality for service in SERVICES}
