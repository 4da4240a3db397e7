"""The judge and the authority: there while traffic may be looked into, gone with the consent."""

import asyncio
import os
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from engine.contract import TrustState
from engine.network import inspecting
from engine.network.inspecting import MARK, Inspecting
from engine.network.verdicts import Kind, Outcome
from engine.terms import Level, NetworkFault
from tests.engine.network.judging.bodies import FACES, JUDGE, cup, written
from tests.engine.network.trust.test_custody import House

PATIENCE = 30.0


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "network")


def made(house: House, pack: str = FACES) -> Inspecting:
    return Inspecting(JUDGE, pack, house.custody, house.folder, asks=False)


def fault_of(looking: Inspecting) -> NetworkFault:
    return looking.fault


def run(act: Callable[[], Awaitable[None]]) -> None:
    async def whole() -> None:
        await act()

    asyncio.run(whole())


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not condition():
            await asyncio.sleep(0.02)


def test_it_begins_rests_begins_again_and_ends(house: House) -> None:
    async def act() -> None:
        looking = made(house)
        assert (looking.judging, looking.authority, looking.trust) == (False, None, ())
        await looking.keep()
        await looking.establish()
        await looking.begin(Level.ALL)
        authority = looking.authority
        assert authority is not None
        assert (house.folder / MARK).exists()
        assert {place.trusted for place in looking.trust} == {True}
        await until(lambda: looking.judging)
        deadline = asyncio.get_running_loop().time() + PATIENCE
        judged = await looking.bridge.judge(written(cup()), Kind.PICTURE, deadline)
        assert judged.outcome is Outcome.CLEAR
        assert fault_of(looking) is NetworkFault.NONE
        await looking.rest()
        assert not looking.judging
        assert looking.authority is None
        assert house.browsers.places(authority)[0].trusted
        await looking.begin(Level.ALL)
        assert looking.authority == authority
        await looking.end()
        assert looking.authority is None
        assert looking.trust == ()
        assert not house.browsers.places(authority)[0].trusted
        assert os.listdir(house.folder) == []

    run(act)


def test_what_is_at_hand_is_signed_with_before_any_browser_is_asked(house: House) -> None:
    async def act() -> None:
        authority = house.custody.present()
        changes = house.browsers.changes
        looking = made(house)
        await looking.begin(Level.ALL)
        assert looking.authority == authority
        assert house.browsers.changes == changes
        await looking.keep()
        assert house.browsers.changes == changes + 1
        assert looking.trust == (TrustState("One", True), TrustState("Two", True))
        await looking.keep()
        assert house.browsers.changes == changes + 1
        await looking.end()

    run(act)


def test_browsers_are_looked_at_again_and_asked_at_the_person_s_word(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def act() -> None:
        looking = made(house)
        house.browsers.closed = {"Two"}
        await looking.begin(Level.ALL)
        assert [place.trusted for place in looking.trust] == [True, False]
        assert [looking.gained_trust(), looking.gained_trust()] == [True, False]
        house.browsers.closed = set()
        await looking.establish()
        assert [place.trusted for place in looking.trust] == [True, True]
        assert looking.gained_trust()
        house.browsers.kept["One"] = []
        monkeypatch.setattr(inspecting, "LOOK_SECONDS", 0.0)
        await looking.keep()
        assert [place.trusted for place in looking.trust] == [False, True]
        assert not looking.gained_trust()
        await looking.end()

    run(act)


def test_a_certificate_that_is_left_is_told_and_the_mark_of_it_stays(house: House) -> None:
    async def act() -> None:
        looking = made(house)
        await looking.begin(Level.ALL)
        house.browsers.closed = {"One"}
        await looking.end()
        assert fault_of(looking) is NetworkFault.AUTHORITY
        assert os.listdir(house.folder) == [MARK]
        house.browsers.closed = set()
        await looking.end()
        assert fault_of(looking) is NetworkFault.NONE
        assert os.listdir(house.folder) == []

    run(act)


def test_where_no_authority_can_be_kept_nothing_is_looked_into(house: House) -> None:
    async def act() -> None:
        house.folder.write_text("no folder")
        looking = made(house)
        await looking.begin(Level.ALL)
        assert looking.authority is None
        assert fault_of(looking) is NetworkFault.AUTHORITY
        await looking.rest()

    run(act)


def test_a_pack_that_cannot_be_used_is_told(house: House, tmp_path: Path) -> None:
    async def act() -> None:
        looking = made(house, str(tmp_path / "no pack"))
        await looking.begin(Level.ALL)
        await until(lambda: looking.fault is NetworkFault.PACK)
        await looking.end()

    run(act)


def test_a_judge_that_is_away_for_too_long_is_told(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def act() -> None:
        looking = made(house)
        await looking.begin(Level.ALL)
        await until(lambda: looking.judging)
        assert fault_of(looking) is NetworkFault.NONE
        monkeypatch.setattr(inspecting, "JUDGE_SECONDS", 0.0)
        await looking.begin(Level.STRICT)
        judge = looking.bridge.judge_behind
        monkeypatch.setattr(judge, "able", False)
        assert fault_of(looking) is NetworkFault.JUDGE
        await looking.end()

    run(act)
