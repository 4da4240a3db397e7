"""Trust on Linux: real databases, one person's alone, and what was interrupted."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from engine.network.authority import to_bytes
from engine.network.trust.commands import Answer, run
from engine.network.trust.linux import LinuxTrust
from engine.network.trust.nss import FRESH
from engine.network.trust.places import Place
from engine.terms import TrustReason
from tests.engine.network.trust.homes import (
    FIREFOX,
    certutil,
    database,
    firefox,
    listed,
    new,
    put,
    trust_of,
)

LATER = ".local/share/pki/nssdb"


def test_every_browser_is_told_of_and_comes_to_trust(tmp_path: Path) -> None:
    database(tmp_path / ".pki/nssdb")
    profiles = firefox(tmp_path / FIREFOX, "one", "two")
    snap = firefox(tmp_path / "snap/firefox/common/.mozilla/firefox", "three")
    trust, authority = trust_of(tmp_path), new()
    names = ("Chromium", "Firefox", "Firefox (Snap)")
    assert trust.places(authority) == tuple(Place(name, False) for name in names)
    trust.trust(authority)
    assert trust.places(authority) == tuple(Place(name, True) for name in names)
    for folder in (*profiles, *snap):
        assert listed(folder) == {authority.name: "C,,"}
    assert trust.distrust() == ()
    assert trust.places(authority) == tuple(Place(name, False) for name in names)
    assert not trust.asks


def test_without_any_database_the_later_one_is_made_and_never_the_old(tmp_path: Path) -> None:
    trust, authority = trust_of(tmp_path), new()
    assert trust.places(authority) == (Place("Chromium", False),)
    assert not (tmp_path / ".local").exists()
    assert trust.distrust() == ()
    trust.trust(authority)
    assert listed(tmp_path / LATER) == {authority.name: "C,,"}
    assert not (tmp_path / ".pki").exists()
    assert trust.places(authority) == (Place("Chromium", True),)


def test_where_programs_keep_data_is_followed(tmp_path: Path) -> None:
    trust = LinuxTrust(tmp_path, {"XDG_DATA_HOME": str(tmp_path / "data")})
    trust.trust(new())
    assert listed(tmp_path / "data/pki/nssdb")


def test_trusting_again_changes_nothing_and_others_stay(tmp_path: Path) -> None:
    folder = database(tmp_path / ".pki/nssdb")
    theirs = new()
    put(folder, theirs, "C,,", name="Somebody's own")
    trust, one, two = trust_of(tmp_path), new(), new()
    trust.trust(one, two)
    before = listed(folder)
    trust.trust(one, two)
    assert listed(folder) == before == dict.fromkeys(("Somebody's own", one.name, two.name), "C,,")
    trust.trust(two)
    assert listed(folder) == dict.fromkeys(("Somebody's own", two.name), "C,,")
    assert trust.distrust() == ()
    assert listed(folder) == {"Somebody's own": "C,,"}


def test_one_of_an_earlier_life_whose_key_is_lost_goes(tmp_path: Path) -> None:
    folder = database(tmp_path / ".pki/nssdb")
    put(folder, new())
    put(folder, new(), ",,")
    authority = new()
    trust_of(tmp_path).trust(authority)
    assert listed(folder) == {authority.name: "C,,"}


def test_without_certutil_it_says_what_installs_it(tmp_path: Path) -> None:
    database(tmp_path / ".pki/nssdb")
    apt = LinuxTrust(tmp_path, {}, which=lambda name: name if name == "apt-get" else None)
    said = (Place("Chromium", None, TrustReason.NO_TOOL, "sudo apt-get install libnss3-tools"),)
    apt.trust(new())
    assert apt.places(new()) == said
    assert apt.distrust() == said


def test_a_profile_that_was_never_used_is_not_told_of(tmp_path: Path) -> None:
    firefox(tmp_path / FIREFOX)
    (tmp_path / FIREFOX / "empty").mkdir()
    (tmp_path / FIREFOX / "profiles.ini").write_text("[Profile0]\nPath=empty\n")
    trust, authority = trust_of(tmp_path), new()
    trust.trust(authority)
    assert trust.places(authority) == (Place("Chromium", True),)
    assert list((tmp_path / FIREFOX / "empty").iterdir()) == []


def test_a_browser_with_a_password_is_told_of(tmp_path: Path) -> None:
    firefox(tmp_path / FIREFOX, "open")
    firefox(tmp_path / ".config/mozilla/firefox", "locked", password="a long password")
    trust, authority = trust_of(tmp_path), new()
    trust.trust(authority)
    found = {place.name: place for place in trust.places(authority)}
    assert found["Firefox"] == Place("Firefox", False, TrustReason.LOCKED)
    assert trust.distrust() == ()


def test_a_broken_database_is_told_of_and_left_as_it_is(tmp_path: Path) -> None:
    broken = tmp_path / ".pki/nssdb/cert9.db"
    broken.parent.mkdir(parents=True)
    broken.write_bytes(b"no database" * 500)
    trust, authority = trust_of(tmp_path), new()
    trust.trust(authority)
    unreadable = (Place("Chromium", None, TrustReason.UNREADABLE),)
    assert trust.places(authority) == unreadable
    assert trust.distrust() == unreadable
    assert broken.read_bytes() == b"no database" * 500


def test_a_place_where_none_can_be_made_is_told_of(tmp_path: Path) -> None:
    (tmp_path / ".local").write_text("no folder")
    trust, authority = trust_of(tmp_path), new()
    trust.trust(authority)
    assert trust.places(authority) == ()  # not even a folder of this person's


def test_a_folder_that_is_full_of_something_else_is_told_of(tmp_path: Path) -> None:
    (tmp_path / LATER / "something").mkdir(parents=True)
    trust, authority = trust_of(tmp_path), new()
    trust.trust(authority)
    assert trust.places(authority) == (Place("Chromium", False, TrustReason.UNREADABLE),)


def test_one_that_cannot_be_taken_away_is_told_of(tmp_path: Path) -> None:
    database(tmp_path / ".pki/nssdb")
    trust_of(tmp_path).trust(new())
    stubborn = LinuxTrust(
        tmp_path,
        {},
        lambda command, given, patience: (
            Answer(255) if "-D" in command else run(command, given, patience)
        ),
    )
    assert stubborn.distrust() == (Place("Chromium", True, TrustReason.UNREADABLE),)


def test_another_persons_database_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = database(tmp_path / ".pki/nssdb")
    real = Path.stat

    def stat(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        found = list(real(path, follow_symlinks=follow_symlinks))
        if path == folder:
            found[4] += 1  # its owner
        return os.stat_result(found)

    monkeypatch.setattr(Path, "stat", stat)
    trust, authority = trust_of(tmp_path), new()
    trust.trust(authority)
    assert listed(folder) == {}
    assert trust.places(authority) == ()


def die(home: Path, pem: Path, moment: int, delay: float) -> None:
    """Trust in a process that is killed at its nth command, and the command with it."""
    dying = [sys.executable, "-m", "tests.engine.network.trust.dying"]
    done = subprocess.run([*dying, home, pem, str(moment), str(delay)], check=False)
    assert done.returncode == -signal.SIGKILL


@pytest.mark.parametrize("moment", range(7))  # so many commands it takes
@pytest.mark.parametrize(("delay", "finish"), [(0.004, True), (0.012, False)])
def test_killed_at_any_moment_the_next_start_finishes_or_undoes(
    tmp_path: Path, moment: int, delay: float, finish: bool
) -> None:
    home, pem, before, authority = tmp_path / "home", tmp_path / "pem", new(), new()
    (profile,) = firefox(home / FIREFOX, "one")
    put(profile, before)
    put(profile, new(), "C,,", name="Somebody's own")
    pem.write_bytes(to_bytes(authority))
    die(home, pem, moment, delay)
    if finish:
        trust_of(home).trust(authority)
        wanted = {authority.name: "C,,"}
    else:
        assert trust_of(home).distrust() == ()
        wanted = {}
    assert listed(profile) == {"Somebody's own": "C,,", **wanted}
    assert not (home / LATER).with_name(FRESH).exists()
    if finish or (home / LATER).exists():
        assert listed(home / LATER) == wanted


def test_the_databases_are_good_for_nss_after_all(tmp_path: Path) -> None:
    folder = database(tmp_path / ".pki/nssdb")
    authority = new()
    trust_of(tmp_path).trust(authority)
    certutil(folder, "-V", "-u", "L", "-n", authority.name)
