"""GNOME's settings, as the real command prints and stores them on a bus of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

from engine.network.settings.commands import SystemCommands
from engine.network.settings.gnome import GnomeSetting, find_gnome
from engine.network.settings.manual import Proxy
from engine.network.settings.setting import SettingsError
from tests.engine.network.settings.worlds import Gsettings

URL = "http://127.0.0.1:40001/" + "a" * 32 + ".pac"
MANUAL = {"mode": "'manual'"}

ROUND = """
import subprocess, sys
from pathlib import Path
from engine.network.settings.commands import SystemCommands
from engine.network.settings.gnome import find_gnome
from engine.network.settings.pac import Address
from engine.network.settings.pointing import Pointing
from engine.network.settings.saved import SavedFile

def gsettings(*words):
    subprocess.run(("gsettings", *words), check=True)

http = "org.gnome.system.proxy.http"
gsettings("set", "org.gnome.system.proxy", "mode", "manual")
gsettings("set", "org.gnome.system.proxy", "ignore-hosts", "['*.home.example', '::1']")
gsettings("set", http, "host", "it's.example")
gsettings("set", http, "port", "3128")
gsettings("set", http, "use-authentication", "true")
gsettings("set", http, "authentication-user", "me")
gsettings("set", http, "authentication-password", "se\\"cret'")
setting = find_gnome(SystemCommands())
before = setting.read()
print(before.values)
pointing = Pointing(lambda: [setting], SavedFile(Path(sys.argv[1])))
print(pointing.apply(Address(40001, "a" * 32, 40002)))
print(setting.read())
proxy = pointing.upstream("http", "a.example")
print(proxy, proxy.password, pointing.upstream("http", "x.home.example"))
assert pointing.restore()
assert setting.read() == before
gsettings("set", "org.gnome.system.proxy", "ignore-hosts", "[]")
print(setting.manual(before.values).exceptions)
"""


def test_a_real_desktop_is_pointed_and_put_back(tmp_path: Path) -> None:
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "PYTHONPATH": str(Path(__file__).parents[4]),
    }
    ended = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", ROUND, str(tmp_path / "before")],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    before, outcome, pointed, proxy, exceptions = ended.stdout.splitlines()
    assert before == "{'mode': \"'manual'\", 'autoconfig-url': \"''\"}"
    assert "POINTED" in outcome
    assert URL in pointed
    assert "in_force=True, automatic=False" in pointed
    assert proxy == (
        "Proxy(scheme='http', host=\"it's.example\", port=3128, user='me') se\"cret' None"
    )
    assert exceptions == "()"


def test_without_a_bus_nothing_is_taken_for_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    setting = find_gnome(SystemCommands())
    assert setting is not None
    setting.point(URL)
    assert setting.read().url == ""


def test_a_system_without_the_command_or_its_settings_has_no_gnome() -> None:
    world = Gsettings()
    assert isinstance(find_gnome(world), GnomeSetting)
    world.stored.clear()
    assert find_gnome(world) is None
    world.there = False
    assert find_gnome(world) is None


def test_proxies_set_by_hand_are_told_when_they_counted() -> None:
    world = Gsettings(
        http__host="'a.example'",
        http__port="1",
        https__host="'b.example'",
        https__port="2",
        socks__host="'c.example'",
        socks__port="3",
    )
    setting = GnomeSetting(world)
    assert setting.manual({}) is setting.manual({"mode": "'none'"}) is None
    manual = setting.manual(MANUAL)
    assert manual is not None
    assert manual.proxies == {
        "http": Proxy("http", "a.example", 1),
        "https": Proxy("http", "b.example", 2),
        "socks": Proxy("socks", "c.example", 3),
    }
    assert manual.proxy_for("http", "localhost") is None


def test_a_name_and_a_password_are_told_where_they_are_used() -> None:
    world = Gsettings(
        http__host="'a.example'",
        http__port="1",
        http__use_authentication="true",
        http__authentication_user="'me'",
        http__authentication_password="'secret'",
    )
    manual = GnomeSetting(world).manual(MANUAL)
    assert manual is not None
    assert manual.proxies == {"http": Proxy("http", "a.example", 1, "me", "secret")}


@pytest.mark.parametrize("port", ["0", "65536", "-1", "'a'", "(", "1" * 5000])
def test_a_proxy_without_a_port_is_none(port: str) -> None:
    manual = GnomeSetting(Gsettings(http__host="'a.example'", http__port=port)).manual(MANUAL)
    assert manual is not None
    assert manual.proxies == {}


@pytest.mark.parametrize("said", ["", "7", "[", "nothing", "(" * 9999])
def test_values_that_are_none_are_taken_for_empty(said: str) -> None:
    world = Gsettings(mode="'auto'", autoconfig_url=said, ignore_hosts=said)
    found = GnomeSetting(world).read()
    assert (found.url, found.automatic) == ("", True)
    manual = GnomeSetting(world).manual(MANUAL)
    assert manual is not None
    assert manual.exceptions == ()


def test_a_failing_command_is_an_error() -> None:
    world = Gsettings()
    world.stored.clear()
    with pytest.raises(SettingsError):
        GnomeSetting(world).read()
