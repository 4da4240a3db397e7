"""A session's variables: one file of our own, and nobody else's is touched."""

import stat
from pathlib import Path

import pytest

from engine.network.settings.environment import FILE, EnvironmentSetting
from engine.network.settings.manual import Proxy
from engine.network.settings.setting import SettingsError

URL = "http://127.0.0.1:40001/" + "a" * 32 + ".pac"
PROXY = Proxy("http", "proxy.example", 3128)


def test_the_file_names_the_rule_and_nothing_else(tmp_path: Path) -> None:
    setting = EnvironmentSetting(tmp_path / "config", {})
    setting.point(URL)
    path = tmp_path / "config" / "environment.d" / FILE
    assert path.read_text() == f"auto_proxy={URL}\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    found = setting.read()
    assert (found.url, found.in_force, found.automatic, found.later) == (URL, True, False, True)
    setting.put_back({})
    assert not path.exists()
    setting.put_back({})


def test_after_the_login_it_counts(tmp_path: Path) -> None:
    setting = EnvironmentSetting(tmp_path, {"auto_proxy": URL})
    setting.point(URL)
    assert not setting.read().later


@pytest.mark.parametrize("content", ["A=b\n", "auto_proxy=http://own.example/\n", f"A=b\n{URL}\n"])
def test_somebody_elses_file_is_left_alone(tmp_path: Path, content: str) -> None:
    path = tmp_path / "environment.d" / FILE
    path.parent.mkdir()
    path.write_text(content)
    setting = EnvironmentSetting(tmp_path, {})
    with pytest.raises(SettingsError, match="not one of ours"):
        setting.read()
    with pytest.raises(SettingsError, match="not one of ours"):
        setting.put_back({})
    assert path.read_text() == content


def test_what_cannot_be_read_written_or_removed_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    setting = EnvironmentSetting(tmp_path, {})
    setting.point(URL)

    def refuse(*_: object) -> None:
        raise OSError

    for name in ("erase", "write_atomically"):
        monkeypatch.setattr(f"engine.network.settings.environment.{name}", refuse)
        with pytest.raises(SettingsError, match=r"written|removed"):
            setting.point(URL) if name == "write_atomically" else setting.put_back({})
    (tmp_path / "environment.d" / FILE).chmod(0o666)
    with pytest.raises(SettingsError, match="not one of ours"):
        setting.read()


@pytest.mark.parametrize(
    ("variables", "proxies"),
    [
        ({}, None),
        ({"http_proxy": "http://proxy.example:3128"}, {"http": PROXY}),
        ({"HTTPS_PROXY": "proxy.example:3128"}, {"https": PROXY}),
        ({"all_proxy": "http://proxy.example:3128"}, {"socks": PROXY}),
        ({"http_proxy": "http://proxy.example:3128", "no_proxy": "*"}, None),
    ],
)
def test_the_proxies_of_a_session_are_told(
    tmp_path: Path, variables: dict[str, str], proxies: dict[str, Proxy] | None
) -> None:
    manual = EnvironmentSetting(tmp_path, variables).manual({})
    assert (manual.proxies if manual else None) == proxies


def test_exceptions_of_a_session_are_told(tmp_path: Path) -> None:
    variables = {"http_proxy": "http://proxy.example:3128", "no_proxy": "localhost,.home.example"}
    manual = EnvironmentSetting(tmp_path, variables).manual({})
    assert manual is not None
    assert manual.proxy_for("http", "a.home.example") is None
    assert manual.proxy_for("http", "a.example") == PROXY
