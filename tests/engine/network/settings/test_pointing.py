"""Settings are pointed at the guard and put back on each system, and nobody else's are."""

import stat
from pathlib import Path

import pytest

from engine.network.settings.manual import Proxy
from engine.network.settings.pac import Address, is_ours
from engine.network.settings.pointing import Pointing
from engine.network.settings.saved import Entry, Saved, SavedFile
from engine.network.settings.setting import SettingsError
from engine.terms import Standing
from tests.engine.network.settings.worlds import (
    WORLDS,
    Gsettings,
    Internet,
    Kioslaverc,
    Networksetup,
    Session,
    World,
    changes,
    pointed_at,
    pointing,
    worlds,
)

FIRST = Address(40001, "a" * 32, 40002)
SECOND = Address(40003, "b" * 32, 40004)
GOOD = {Standing.POINTED, Standing.LATER}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    return tmp_path / "data" / "before.json"


@pytest.fixture(params=WORLDS)
def world(request: pytest.FixtureRequest, tmp_path: Path) -> World:
    return worlds(tmp_path)[request.param]


def ours(world: World) -> bool:
    return any(is_ours(setting.read().url) for setting in world.settings())


def test_there_is_each_world(tmp_path: Path) -> None:
    assert sorted(worlds(tmp_path)) == WORLDS


def test_what_was_pointed_is_put_back(world: World, file: Path) -> None:
    before = world.state()
    running = pointing(world, file)
    assert set(running.apply(FIRST).values()) <= GOOD
    assert pointed_at(world, FIRST)
    assert set(running.look().values()) <= GOOD
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert running.restore()
    assert world.state() == before
    assert not file.exists()
    assert running.restore()


def test_two_runs_know_one_before(world: World, file: Path) -> None:
    before = world.state()
    assert pointing(world, file).last_address() is None
    pointing(world, file).apply(FIRST)
    again = pointing(world, file)
    assert again.last_address() == FIRST
    assert set(again.apply(FIRST).values()) <= GOOD
    assert set(pointing(world, file).apply(SECOND).values()) <= GOOD
    assert pointed_at(world, SECOND)
    assert pointing(world, file).restore()
    assert world.state() == before


def test_what_stands_already_is_not_set_again(world: World, file: Path) -> None:
    pointing(world, file).apply(FIRST)
    services = len(world.settings())
    assert changes(world, lambda: pointing(world, file).apply(FIRST)) == services  # its notes


def test_a_system_that_takes_no_change_is_left_as_it_is(world: World, file: Path) -> None:
    if isinstance(world, Session):
        (world.home / "environment.d").write_text("no folder")
    before = world.state()
    world.fate.deaf = True
    running = pointing(world, file)
    assert set(running.apply(FIRST).values()) == {Standing.FAILED}
    assert set(running.look().values()) == {Standing.FAILED}
    assert world.state() == before
    assert not file.exists()


def test_what_cannot_be_noted_is_not_changed(world: World, file: Path) -> None:
    file.write_text("no folder")
    before = world.state()
    running = pointing(world, file / "before.json")
    assert set(running.apply(FIRST).values()) == {Standing.FAILED}
    assert world.state() == before


@pytest.mark.parametrize("content", [b"", b"\xff", b"[]", b'{"entries":{"gnome":7}}', b"[" * 9999])
def test_without_its_notes_nothing_of_ours_stays(world: World, file: Path, content: bytes) -> None:
    pointing(world, file).apply(FIRST)
    file.write_bytes(content)
    assert pointing(world, file).restore()
    assert not ours(world)
    assert not file.exists()


def test_without_its_notes_a_rule_of_ours_is_no_persons_own(world: World, file: Path) -> None:
    pointing(world, file).apply(FIRST)
    file.unlink()
    running = pointing(world, file)
    assert set(running.apply(SECOND).values()) <= GOOD
    assert running.restore()
    assert not ours(world)


def test_notes_that_are_no_plain_file_are_not_followed(tmp_path: Path, file: Path) -> None:
    world = Gsettings()
    (tmp_path / "other").write_text("other")
    file.symlink_to(tmp_path / "other")
    running = pointing(world, file)
    assert running.last_address() is None
    assert running.apply(FIRST) == {"gnome": Standing.POINTED}
    assert running.restore()
    assert (tmp_path / "other").read_text() == "other"


def test_a_rule_of_the_persons_own_is_left_alone(file: Path) -> None:
    own = "http://own.example/proxy.pac"
    services = Networksetup("Wi-Fi")
    services.urls["Wi-Fi"], services.on["Wi-Fi"] = own, True
    discovering = Networksetup("Wi-Fi")
    discovering.discovery["Wi-Fi"] = "On"
    for world in (
        Gsettings(mode="'auto'", autoconfig_url=f"'{own}'"),
        Gsettings(mode="'auto'"),
        Kioslaverc(ProxyType="2", Proxy_Config_Script=own),
        Kioslaverc(ProxyType="3"),
        Session(file.parent, auto_proxy=own),
        Session(file.parent, auto_proxy=""),
        Internet(ways=5, url=own),
        services,
        discovering,
    ):
        before = world.state()
        running = pointing(world, file)
        assert set(running.apply(FIRST).values()) == {Standing.AUTOMATIC}
        assert set(running.look().values()) == {Standing.AUTOMATIC}
        assert world.state() == before
        assert not file.exists()


def test_what_somebody_set_after_us_stays(file: Path) -> None:
    gnome = Gsettings()
    kde = Kioslaverc()
    windows = Internet()
    services = Networksetup("Wi-Fi")
    all_of_them: list[World] = [gnome, kde, windows, services]
    running = [pointing(world, file.with_name(f"{n}")) for n, world in enumerate(all_of_them)]
    for one in running:
        one.apply(FIRST)
    gnome.set("autoconfig_url", "'http://own.example/'")
    kde.stored["Proxy Config Script"] = "http://own.example/"
    windows.change(5, "http://own.example/")
    services.run("networksetup", "-setautoproxyurl", "Wi-Fi", "http://own.example/")
    after = [world.state() for world in all_of_them]
    for one in running:
        assert set(one.look().values()) == {Standing.CHANGED}
        assert set(one.apply(SECOND).values()) == {Standing.CHANGED}
        assert one.restore()
    assert [world.state() for world in all_of_them] == after


def test_a_mode_that_somebody_set_after_us_stays_and_our_address_goes(file: Path) -> None:
    gnome = Gsettings()
    running = pointing(gnome, file)
    running.apply(FIRST)
    gnome.set("mode", "'manual'")
    assert running.look() == {"gnome": Standing.CHANGED}
    assert running.restore()
    assert gnome.state() == Gsettings(mode="'manual'").state()
    kde = Kioslaverc()
    running = pointing(kde, file)
    running.apply(FIRST)
    kde.stored["ProxyType"] = "1"
    assert running.restore()
    assert kde.state() == {"ProxyType": "1"}
    windows = Internet(ways=1)
    running = pointing(windows, file)
    running.apply(FIRST)
    windows.change(3 | 8, FIRST.url)
    assert running.restore()
    assert windows.state() == Internet(ways=3 | 8).state()


def test_after_it_was_put_back_a_change_is_the_new_before(file: Path) -> None:
    world = Gsettings()
    running = pointing(world, file)
    running.apply(FIRST)
    running.restore()
    world.set("mode", "'manual'")
    assert running.apply(FIRST) == {"gnome": Standing.POINTED}
    running.restore()
    assert world.stored["org.gnome.system.proxy mode"] == "'manual'"


def test_the_persons_own_proxy_is_the_way_on(file: Path) -> None:
    proxy = Proxy("http", "proxy.example", 3128)
    for world in (
        Gsettings(mode="'manual'", http__host="'proxy.example'", http__port="3128"),
        Kioslaverc(ProxyType="1", httpProxy="http://proxy.example 3128"),
        Session(file.parent, http_proxy="http://proxy.example:3128/"),
        Internet(ways=3, server="proxy.example:3128"),
    ):
        first = pointing(world, file)
        assert first.upstreams() == []
        assert first.upstream("http", "a.example") is None
        first.apply(FIRST)
        again = pointing(world, file)
        again.apply(FIRST)
        for running in (first, again):
            assert running.upstream("http", "a.example") == proxy
            assert proxy in running.upstreams()
        assert again.restore()


def test_a_proxy_that_the_guard_cannot_speak_to_is_left_alone(file: Path) -> None:
    world = Gsettings(mode="'manual'", socks__host="'proxy.example'", socks__port="1080")
    before = world.state()
    running = pointing(world, file)
    assert running.apply(FIRST) == {"gnome": Standing.UPSTREAM}
    assert world.state() == before
    assert not file.exists()
    able = Pointing(world.settings, SavedFile(file), frozenset({"http", "https", "socks"}))
    assert able.apply(FIRST) == {"gnome": Standing.POINTED}
    assert able.upstream("https", "a.example") == Proxy("socks", "proxy.example", 1080)
    assert able.restore()


def test_a_network_service_that_is_no_more_is_forgotten(file: Path) -> None:
    world = Networksetup("Wi-Fi", "USB")
    running = pointing(world, file)
    running.apply(FIRST)
    del world.urls["USB"]
    assert running.restore()
    assert not file.exists()


def test_a_new_network_service_is_pointed_as_well(file: Path) -> None:
    world = Networksetup("Wi-Fi")
    running = pointing(world, file)
    running.apply(FIRST)
    world.urls["USB"], world.on["USB"], world.discovery["USB"] = "", False, "Off"
    assert running.look()["macos:USB"] is Standing.FAILED
    assert set(running.apply(FIRST).values()) == {Standing.POINTED}
    assert running.restore()
    assert world.urls["USB"] == ""


def test_settings_that_cannot_be_reached_are_put_back_another_time(file: Path) -> None:
    world = Gsettings()
    pointing(world, file).apply(FIRST)
    assert not Pointing(lambda: [], SavedFile(file)).restore()
    world.fate.deaf = True
    assert not pointing(world, file).restore()
    world.fate.deaf = False
    stored, world.stored = world.stored, {}
    assert not pointing(world, file).restore()
    assert pointing(world, file).look() == {"gnome": Standing.FAILED}
    assert pointing(world, file).apply(SECOND) == {"gnome": Standing.FAILED}
    world.stored = stored
    assert pointing(world, file).restore()
    assert world.state() == Gsettings().state()


def test_a_change_that_stops_halfway_and_cannot_be_undone_stays_noted(file: Path) -> None:
    world = Networksetup("Wi-Fi")
    running = pointing(world, file)
    tell = world._set

    def once(verb: str, service: str, value: str) -> None:
        tell(verb, service, value)
        world.refuses = True

    world._set = once  # type: ignore[method-assign]  # one change, and no other
    assert running.apply(FIRST) == {"macos:Wi-Fi": Standing.FAILED}
    assert file.exists()
    world._set = tell  # type: ignore[method-assign]  # as it was
    world.refuses = False
    assert running.restore()
    assert world.state() == Networksetup("Wi-Fi").state()


def test_notes_that_cannot_be_removed_say_that_something_is_left(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = Gsettings()
    running = pointing(world, file)
    running.apply(FIRST)

    def refuse(_: Path) -> None:
        raise OSError

    monkeypatch.setattr("engine.network.settings.saved.erase", refuse)
    assert not running.restore()
    assert not ours(world)


def test_what_counts_from_the_next_login_on_may_stay(tmp_path: Path, file: Path) -> None:
    world = Session(tmp_path)
    running = pointing(world, file)
    assert running.apply(FIRST) == {"environment": Standing.LATER}
    assert running.restore(staying=True)
    assert pointed_at(world, FIRST)
    world.environment["auto_proxy"] = FIRST.url
    again = pointing(world, file)
    assert again.last_address() == FIRST
    assert again.apply(FIRST) == again.look() == {"environment": Standing.POINTED}
    assert again.apply(SECOND) == {"environment": Standing.LATER}
    assert again.restore()
    assert not ours(world)


def test_notes_of_hostile_values_set_nothing_but_known_ones(file: Path) -> None:
    for world, name, before in (
        (Gsettings(), "gnome", {"mode": "--help", "autoconfig-url": "import os"}),
        (Kioslaverc(), "kde", {"ProxyType": "99"}),
        (Internet(ways=1 | 8), "windows", {"ways": "9" * 50}),
        (Internet(ways=1 | 8), "windows", {"ways": "x"}),
        (Networksetup("Wi-Fi"), "macos:Wi-Fi", {"state": "maybe"}),
    ):
        clean = world.state()
        pointing(world, file).apply(FIRST)
        SavedFile(file).write(Saved().at(FIRST).noting(name, Entry(before, pointed=True)))
        assert pointing(world, file).restore()
        assert world.state() == clean


def test_an_unreadable_file_is_an_error(file: Path) -> None:
    file.mkdir()
    with pytest.raises(SettingsError):
        SavedFile(file).read()
