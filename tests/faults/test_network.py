"""The network guarded by real processes: what comes through, and what faults and wishes change."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.contract import EraseAll, Quit, SetProtection, WithdrawConsent
from engine.terms import Category, ConsentKind, Layer, NetworkFault, Role
from protech_gui.domain.records import Block, Gap
from tests.faults.network_home import CUP, FACE, Home, bus, last_state
from tests.faults.staging import sealed
from tests.faults.test_processes import PATIENCE, both_ways, disturb
from tests.household import Household
from tests.protech_gui.keeper.stage import Actor

HOSTS, TRAFFIC = ConsentKind.HOSTS, ConsentKind.TRAFFIC

AT_ONCE = 1.0
"""Seconds within which a consent taken back must hold."""

LOADS = 5.0
"""Seconds within which a browser must load a page, whatever was killed."""

RETURNED = 20
"""So many answers, some 2 s, after a guard is back a browser goes through it again."""


@pytest.fixture
def home(household: Household, tmp_path: Path) -> Iterator[Home]:
    folder = tmp_path / "home"
    folder.mkdir(mode=0o700)
    with bus(folder) as address:
        home = Home(household, folder, address)
        yield home
        household.clear()
        home.origin.close()


@pytest.fixture
def guarded(home: Home, window: Actor) -> Home:
    """A home whose traffic is looked into, and whose browsers know its server as well."""
    home.trust_root()
    home.key = home.household.have_vault()
    home.consent(HOSTS, TRAFFIC)
    home.begin(window)
    home.until_guarded(traffic=True)
    return home


def bare_for(home: Home, seconds: float) -> int:
    """Return how often the face came through the proxy in so many seconds."""
    port, until, bare = home.port(), time.monotonic() + seconds, 0
    while time.monotonic() < until:
        bare += home.get("/face", port=port, most=3).bare
    return bare


def test_traffic_is_looked_into_and_what_is_harmless_is_given_back_untouched(
    home: Home, window: Actor
) -> None:
    home.key = home.household.have_vault()
    home.consent(HOSTS, TRAFFIC)
    home.begin(window)
    home.until_guarded(traffic=True)
    assert home.get("/cup").body == CUP
    got = home.get("/face")
    assert got.status == 200
    assert not got.bare
    assert got.body.startswith(b"\x89PNG")
    home.household.until(lambda: last_state(window).standing.judging)
    state = last_state(window)
    assert (state.wanted, state.started, state.interrupted) == (True, True, False)
    standing = state.standing
    assert (standing.hosts, standing.traffic, standing.practice) == (True, True, True)
    assert standing.fault is NetworkFault.NONE
    assert [place.trusted for place in standing.trust] == [True]
    home.household.quit()
    blocks = [one for one in sealed(home.household, home.key) if isinstance(one, Block)]
    assert [(one.category, one.layer) for one in blocks] == [(Category.PICTURE, Layer.NETWORK)]


def test_with_the_first_consent_alone_nothing_is_opened_and_listed_hosts_are_not_reached(
    home: Home, window: Actor
) -> None:
    home.key = home.household.have_vault()
    home.consent(HOSTS)
    home.begin(window)
    home.until_guarded()
    home.household.until(lambda: home.get("/").status == 200)
    assert home.get("/face").body == FACE
    assert not (home.kept / "local.pem").exists()
    assert home.trusted() == []
    assert home.household.of(Role.JUDGE) == []
    assert home.get("/", "practice.test").status == 403
    home.household.until(lambda: home.household.events("network_report fault=none") == 1)
    home.household.quit()
    blocks = [one for one in sealed(home.household, home.key) if isinstance(one, Block)]
    assert [(one.category, one.layer) for one in blocks] == [(Category.TEST, Layer.NETWORK)]


@both_ways
def test_a_lost_guard_is_replaced_and_open_browsers_come_back_to_it(
    guarded: Home, window: Actor, how: str
) -> None:
    household = guarded.household
    port = guarded.port()
    with guarded.browsing("/asking"):
        household.until(lambda: len(guarded.lengths()) > 5)
        assert len(FACE) not in guarded.lengths()
        lost = household.one(Role.NETWORK)
        began = disturb(lost, how)
        assert household.successor(lost, Role.NETWORK) - began < PATIENCE[how]
        household.until(lambda: last_state(window).interrupted)
        household.until(lambda: not last_state(window).interrupted)
        before = len(guarded.lengths()) + RETURNED
        household.until(lambda: len(guarded.lengths()) > before + RETURNED)
        assert not {0, len(FACE)}.intersection(guarded.lengths()[before:])
    assert guarded.port() == port


@both_ways
def test_what_a_lost_guard_leaves_lets_nothing_through_that_was_not_judged(
    guarded: Home, window: Actor, how: str
) -> None:
    lost = guarded.household.one(Role.NETWORK)
    disturb(lost, how)
    assert bare_for(guarded, 5.0) == 0
    assert guarded.get("/cup").body == CUP
    guarded.household.until(lambda: not last_state(window).interrupted)
    guarded.household.quit()
    assert any(isinstance(one, Gap) for one in sealed(guarded.household, guarded.key))


@both_ways
def test_a_lost_judge_is_replaced_and_nothing_is_let_through_meanwhile(
    guarded: Home, how: str
) -> None:
    lost = guarded.household.one(Role.JUDGE)
    disturb(lost, how)
    assert bare_for(guarded, 3.0) == 0
    guarded.household.successor(lost, Role.JUDGE)
    guarded.household.until(lambda: guarded.get("/cup").body == CUP)


@both_ways
def test_without_a_keeper_the_guard_goes_on_until_another_one_s_takes_over(
    guarded: Home, how: str
) -> None:
    household = guarded.household
    port, rule = guarded.port(), guarded.rule()
    before = household.one(Role.NETWORK)
    keeper = household.one(Role.KEEPER)
    disturb(keeper, how)
    answered = []
    while household.of(Role.NETWORK) in ([before], []) or len(household.of(Role.NETWORK)) > 1:
        answered.append(guarded.get("/face", port=port, most=3))
    assert not any(seen.bare for seen in answered)
    assert answered[0].status == 200
    assert bare_for(guarded, 2.0) == 0
    household.until(lambda: guarded.get("/cup").body == CUP)
    assert guarded.port() == port
    assert guarded.rule() != ""
    assert guarded.rule() != rule


@pytest.mark.parametrize("roles", [(Role.NETWORK,), (Role.JUDGE,), (Role.KEEPER,), tuple(Role)])
def test_a_new_browser_loads_a_page_whatever_was_killed(
    guarded: Home, roles: tuple[Role, ...]
) -> None:
    for process in [one for role in roles for one in guarded.household.of(role)]:
        process.kill()
    shown, seconds = guarded.browse()
    assert "here" in shown
    assert seconds < LOADS


def test_the_next_keeper_puts_back_what_a_kill_of_all_left(guarded: Home, window: Actor) -> None:
    guarded.household.clear()
    assert guarded.rule() != ""
    assert guarded.trusted() != []
    guarded.consent(on=False)
    guarded.begin(window)
    guarded.household.until(lambda: not guarded.kept.exists())
    assert guarded.rule() == ""
    assert guarded.trusted() == []


def test_a_consent_taken_back_holds_at_once_and_takes_the_authority_with_it(
    guarded: Home, window: Actor
) -> None:
    household = guarded.household
    began = time.monotonic()
    window.say(WithdrawConsent(TRAFFIC))
    household.until(lambda: guarded.get("/face").bare)
    assert time.monotonic() - began < AT_ONCE
    household.until(lambda: guarded.trusted() == [])
    assert not (guarded.kept / "local.pem").exists()
    household.until(lambda: household.of(Role.JUDGE) == [])
    assert guarded.get("/", "practice.test").status == 403
    window.say(WithdrawConsent(HOSTS))
    household.until(lambda: not guarded.kept.exists())
    assert guarded.rule() == ""
    assert household.of(Role.NETWORK) == []
    assert not last_state(window).wanted


def test_protection_off_puts_the_settings_back_and_on_leads_to_the_guard_again(
    guarded: Home, window: Actor
) -> None:
    household = guarded.household
    authority = guarded.trusted()
    window.say(SetProtection(on=False))
    household.until(lambda: household.of(Role.NETWORK) == [])
    assert guarded.rule() == ""
    assert guarded.trusted() == authority
    window.say(SetProtection(on=True))
    guarded.until_guarded(traffic=True)
    assert not guarded.get("/face").bare
    assert guarded.trusted() == authority


def test_quitting_puts_the_settings_back(guarded: Home, window: Actor) -> None:
    window.say(Quit())
    guarded.household.until(lambda: guarded.household.processes() == [])
    assert guarded.rule() == ""


def test_erasing_takes_away_all_that_was_done_outside(guarded: Home, window: Actor) -> None:
    window.say(EraseAll())
    guarded.household.until(lambda: not guarded.kept.exists())
    assert guarded.rule() == ""
    assert guarded.trusted() == []
    guarded.household.one(Role.KEEPER).terminate()
    guarded.household.until(lambda: guarded.household.processes() == [])


def test_what_a_person_sets_meanwhile_stays(guarded: Home, window: Actor) -> None:
    guarded.set_proxy("manual")
    lost = guarded.household.one(Role.NETWORK)
    lost.kill()
    guarded.household.until(lambda: last_state(window).standing.fault is NetworkFault.CHANGED)
    window.say(Quit())
    guarded.household.until(lambda: guarded.household.processes() == [])
    assert guarded.mode() == "'manual'"


def test_a_rule_of_somebody_else_is_left_alone_and_that_is_told(home: Home, window: Actor) -> None:
    home.set_rule("http://rule.example/proxy.pac")
    home.consent(HOSTS, TRAFFIC)
    home.begin(window)
    home.household.until(lambda: last_state(window).standing.fault is NetworkFault.AUTOMATIC)
    assert home.rule() == "http://rule.example/proxy.pac"
    home.household.quit()
    assert home.rule() == "http://rule.example/proxy.pac"
