"""Firefox: where profiles are found, and what is made of those that follow the system."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.network.trust.firefox import (
    LARGEST_LIST,
    PROFILES,
    following,
    linux_roots,
    macos_root,
    profiles,
    windows_root,
)
from engine.network.trust.places import Place
from engine.terms import TrustReason

VERSION = "[Compatibility]\nLastVersion={}.8.0_2026/2026\n"
PREFERENCE = 'user_pref("security.enterprise_roots.enabled", {});\n'


def write(root: Path, content: str) -> None:
    root.mkdir(parents=True, exist_ok=True)
    (root / PROFILES).write_text(content, encoding="utf-8")


def test_profiles_lie_within_the_list_s_folder_or_anywhere(tmp_path: Path) -> None:
    root, elsewhere = tmp_path / "root", tmp_path / "elsewhere"
    for folder in (root / "one", root / "Profiles/two", elsewhere, root / "unlisted"):
        folder.mkdir(parents=True)
    write(
        root,
        "[Install4F96]\nDefault=unlisted\n[General]\nStartWithLastProfile=1\n"
        "[Profile0]\nName=100 %\nIsRelative=1\nPath=one\n"
        "[Profile1]\nIsRelative=1\nPath=Profiles/two\n"
        f"[Profile2]\nIsRelative=0\nPath={elsewhere}\n"
        "[Profile3]\nIsRelative=1\nPath=gone\n[Profile4]\nIsRelative=1\n[Profile5]\nPath=one\n",
    )
    assert list(profiles(root)) == [root / "one", root / "Profiles/two", elsewhere]


@pytest.mark.parametrize(
    "content",
    [
        "",
        "no list",
        "[Profile0\nPath=one",
        "[Profile0]\nPath=\0",
        "\n" * (LARGEST_LIST + 1),
    ],
)
def test_a_list_that_is_none_has_no_profiles(tmp_path: Path, content: str) -> None:
    (tmp_path / "one").mkdir()
    write(tmp_path, content)
    assert list(profiles(tmp_path)) == []
    assert list(profiles(tmp_path / "none")) == []


def test_a_list_in_no_charset_has_no_profiles(tmp_path: Path) -> None:
    (tmp_path / PROFILES).write_bytes(b"[Profile0]\nPath=\xff\xfe")
    assert list(profiles(tmp_path)) == []


@given(st.binary(max_size=400))
def test_no_list_raises(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    root = tmp_path_factory.getbasetemp() / "any"
    root.mkdir(exist_ok=True)
    (root / PROFILES).write_bytes(b"[Profile0]\nPath=" + content)
    list(profiles(root))


def test_lists_lie_where_each_system_and_package_puts_them(tmp_path: Path) -> None:
    names = [name for name, _ in linux_roots(tmp_path, {})]
    assert set(names) == {"Firefox", "Firefox (Snap)", "Firefox (Flatpak)"}
    roots = [root for _, root in linux_roots(tmp_path, {"XDG_CONFIG_HOME": "/elsewhere"})]
    assert Path("/elsewhere/mozilla/firefox") in roots
    assert windows_root({}) is None
    assert windows_root({"APPDATA": "/r"}) == Path("/r/Mozilla/Firefox")
    assert macos_root(tmp_path).is_relative_to(tmp_path)


@pytest.mark.parametrize(
    ("version", "preferences", "own", "expected"),
    [
        ("153", "", None, Place("Firefox", True)),
        ("119", "", None, Place("Firefox", False, TrustReason.OUTDATED)),
        ("119", PREFERENCE.format("true"), None, Place("Firefox", True)),
        ("", "", None, Place("Firefox", None, TrustReason.UNREADABLE)),
        ("", PREFERENCE.format("true"), None, Place("Firefox", True)),
        ("153", PREFERENCE.format("false"), None, Place("Firefox", False, TrustReason.OWN_CHOICE)),
        ("153", PREFERENCE.format("false"), PREFERENCE.format("true"), Place("Firefox", True)),
        ("153", "// " + PREFERENCE.format("false"), "", Place("Firefox", True)),
        ("153", "x" * 9_000_000, None, Place("Firefox", True)),
    ],
)
def test_a_profile_follows_the_system_unless_it_is_set_otherwise(
    tmp_path: Path, version: str, preferences: str, own: str | None, expected: Place
) -> None:
    if version:
        (tmp_path / "compatibility.ini").write_text(VERSION.format(version))
    (tmp_path / "prefs.js").write_text("// made by hand\n" + preferences)
    if own is not None:
        (tmp_path / "user.js").write_text(own)
    assert following(tmp_path, True) == expected


@pytest.mark.parametrize("system", [True, False, None])
def test_one_that_follows_thinks_what_the_system_thinks(
    tmp_path: Path, system: bool | None
) -> None:
    (tmp_path / "compatibility.ini").write_text(VERSION.format("153"))
    assert following(tmp_path, system) == Place("Firefox", system)
