"""Browsers are led to the proxy, kept led, and let go; a new guard is found at a new address."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from engine.contract import SettingState
from engine.network.proxy.rules import Upstream
from engine.network.settings.pac import is_ours
from engine.network.settings.pointing import Pointing
from engine.network.settings.saved import SavedFile
from engine.network.steering import Steering
from engine.terms import NetworkFault, Standing
from tests.engine.network.settings.test_serving import get, say
from tests.engine.network.settings.worlds import Gsettings, Session, World

URL = "org.gnome.system.proxy autoconfig-url"
MODE = "org.gnome.system.proxy mode"


class Desk:
    """A system, and who steers there."""

    def __init__(self, folder: Path, world: World | None = None) -> None:
        self.world = world
        self.file = SavedFile(folder / "before")

    def steering(self) -> Steering:
        find = self.world.settings if self.world else lambda: []
        return Steering(Pointing(find, self.file))


def fault_of(steering: Steering) -> NetworkFault:
    return steering.fault


def run(act: Callable[[], Awaitable[None]]) -> None:
    async def whole() -> None:
        await act()

    asyncio.run(whole())


@pytest.fixture
def gnome() -> Gsettings:
    return Gsettings()


def test_settings_lead_to_a_rule_that_names_the_proxy_until_they_are_put_back(
    tmp_path: Path, gnome: Gsettings
) -> None:
    async def act() -> None:
        steering = Desk(tmp_path, gnome).steering()
        assert (steering.leads_to, steering.last_port) == (0, 0)
        await steering.lead(40001)
        url = gnome.stored[URL].strip("'")
        assert is_ours(url)
        assert (steering.leads_to, steering.last_port) == (40001, 40001)
        port, _, path = url.removeprefix("http://127.0.0.1:").partition("/")
        assert b"PROXY 127.0.0.1:40001; DIRECT" in await say(int(port), get(f"/{path}"))
        assert steering.settings == (SettingState("gnome", Standing.POINTED),)
        assert fault_of(steering) is NetworkFault.NONE
        await steering.let_go()
        assert (gnome.stored[MODE], gnome.stored[URL]) == ("'none'", "''")
        assert not steering.settings
        assert fault_of(steering) is NetworkFault.NONE

    run(act)


def test_a_successor_is_found_at_a_new_address_of_the_same_port(
    tmp_path: Path, gnome: Gsettings
) -> None:
    async def act() -> None:
        desk = Desk(tmp_path, gnome)
        first = desk.steering()
        await first.lead(40001)
        before = gnome.stored[URL].strip("'")
        await first.close()  # as after a kill: the settings stay
        second = desk.steering()
        await second.lead(40001)
        after = gnome.stored[URL].strip("'")
        assert before != after
        assert before.rpartition("/")[0] == after.rpartition("/")[0]
        for url in (before, after):  # who heard of the first one only is answered as well
            port, _, path = url.removeprefix("http://127.0.0.1:").partition("/")
            assert b"200 OK" in await say(int(port), get(f"/{path}"))
        await second.let_go()

    run(act)


def test_what_counts_from_the_next_login_on_keeps_its_address(tmp_path: Path) -> None:
    async def act() -> None:
        session = Session(tmp_path / "config")
        session.home.mkdir()
        desk = Desk(tmp_path, session)
        first = desk.steering()
        await first.lead(40001)
        assert first.settings == (SettingState("environment", Standing.LATER),)
        before = session.state()
        await first.let_go(staying=True)
        assert session.state() == before
        second = desk.steering()
        await second.lead(40001)
        assert session.state() == before
        await second.let_go()
        assert session.state() == []

    run(act)


def test_another_port_of_the_proxy_is_another_rule(tmp_path: Path, gnome: Gsettings) -> None:
    async def act() -> None:
        steering = Desk(tmp_path, gnome).steering()
        await steering.lead(40001)
        before = gnome.stored[URL]
        await steering.lead(40002)
        assert gnome.stored[URL] != before
        assert steering.last_port == 40002
        await steering.let_go()

    run(act)


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({MODE: "'none'"}, NetworkFault.CHANGED),
        ({MODE: "'auto'", URL: "'http://rule.example/p.pac'"}, NetworkFault.CHANGED),
    ],
)
def test_what_somebody_changes_later_is_seen_and_stays(
    tmp_path: Path, gnome: Gsettings, change: dict[str, str], fault: NetworkFault
) -> None:
    async def act() -> None:
        steering = Desk(tmp_path, gnome).steering()
        await steering.look()
        await steering.lead(40001)
        await steering.look()
        assert fault_of(steering) is NetworkFault.NONE
        gnome.stored |= change
        await steering.look()
        assert fault_of(steering) is fault
        await steering.let_go()
        assert change.items() <= gnome.stored.items()

    run(act)


@pytest.mark.parametrize(
    ("world", "fault"),
    [
        (None, NetworkFault.UNSUPPORTED),
        (
            Gsettings(mode="'auto'", autoconfig_url="'http://rule.example/p.pac'"),
            NetworkFault.AUTOMATIC,
        ),
        (
            Gsettings(mode="'manual'", socks__host="'socks.example'", socks__port="1080"),
            NetworkFault.UPSTREAM,
        ),
    ],
)
def test_where_nothing_leads_to_the_guard_that_is_said(
    tmp_path: Path, world: World | None, fault: NetworkFault
) -> None:
    async def act() -> None:
        steering = Desk(tmp_path, world).steering()
        await steering.lead(40001)
        assert fault_of(steering) is fault
        await steering.let_go()

    run(act)


def test_what_cannot_be_set_or_put_back_is_said(tmp_path: Path, gnome: Gsettings) -> None:
    async def act() -> None:
        steering = Desk(tmp_path, gnome).steering()
        gnome.fate.deaf = True
        await steering.lead(40001)
        assert fault_of(steering) is NetworkFault.SETTINGS
        gnome.fate.deaf = False
        await steering.look()
        assert fault_of(steering) is NetworkFault.NONE
        gnome.fate.deaf = True
        await steering.let_go()
        assert fault_of(steering) is NetworkFault.SETTINGS
        gnome.fate.deaf = False
        await steering.let_go()
        assert fault_of(steering) is NetworkFault.NONE

    run(act)


def test_a_proxy_that_was_there_before_is_gone_through(tmp_path: Path) -> None:
    async def act() -> None:
        world = Gsettings(
            mode="'manual'",
            http__host="'proxy.example'",
            http__port="3128",
            https__host="'proxy.example'",
            https__port="3129",
        )
        steering = Desk(tmp_path, world).steering()
        assert steering.upstream("a.example") is None
        await steering.lead(40001)
        assert steering.upstream("a.example") == Upstream("proxy.example", 3129)
        await steering.let_go()

    run(act)
