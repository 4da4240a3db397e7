"""Databases of NSS: with the real certutil, and with one that fails."""

import os
import shutil
import sqlite3
from collections.abc import Sequence
from pathlib import Path

import pytest

from engine.network.authority import NAME
from engine.network.trust.commands import Answer, run
from engine.network.trust.nss import (
    DATABASE,
    FRESH,
    Database,
    Outcome,
    chromium_databases,
    installing,
    make_database,
    sweep,
)
from tests.engine.network.trust.homes import certutil, database, listed, new, put


def opened(folder: Path) -> Database:
    return Database(folder, "certutil", run)


def test_it_is_added_seen_and_taken_away(tmp_path: Path) -> None:
    folder, authority = database(tmp_path / "db"), new()
    assert opened(folder).trusts(authority) is False
    assert opened(folder).add(authority) is Outcome.DONE
    assert opened(folder).trusts(authority) is True
    assert opened(folder).trusts(new()) is False
    assert listed(folder) == {authority.name: "C,,"}
    certutil(folder, "-V", "-u", "L", "-n", authority.name)  # NSS itself finds it good
    assert opened(folder).remove(authority.name) is Outcome.DONE
    assert listed(folder) == {}
    assert opened(folder).remove(authority.name) is Outcome.FAILED


@pytest.mark.parametrize("trust", [",,", "p,,", "c,,", "P,,", ",C,C"])
def test_one_that_lies_there_without_trust_is_not_trusted(tmp_path: Path, trust: str) -> None:
    folder, authority = database(tmp_path / "db"), new()
    put(folder, authority, trust)
    assert opened(folder).trusts(authority) is False
    assert opened(folder).add(authority) is Outcome.DONE
    assert opened(folder).trusts(authority) is True


def test_a_password_keeps_it_out_and_nothing_is_left(tmp_path: Path) -> None:
    folder, authority = database(tmp_path / "db", "a long password"), new()
    assert opened(folder).add(authority) is Outcome.LOCKED
    assert listed(folder) == {}
    assert opened(folder).trusts(authority) is False


def test_what_bears_our_name_but_not_our_mark_is_nobodys_business(tmp_path: Path) -> None:
    folder, foreign = database(tmp_path / "db"), tmp_path / "foreign.pem"
    name = f"{NAME} 12345678"
    noise = tmp_path / "noise"
    noise.write_bytes(os.urandom(64))
    made = ("-S", "-x", "-s", f"CN={name},O=Another", "-n", name, "-t", "C,,", "-z", noise)
    certutil(folder, *made)
    foreign.write_text(certutil(folder, "-L", "-n", name, "-a"))
    assert opened(folder).ours() == []
    assert name in listed(folder)


def test_names_of_others_hide_nothing(tmp_path: Path) -> None:
    folder, authority, other = database(tmp_path / "db"), new(), new()
    put(folder, other, "C,,", name="Jemandes Zertifikat – ünï, x,y,z")
    put(folder, authority)
    found = opened(folder).ours()
    assert found is not None
    assert [each.name for each in found] == [authority.name]


def test_a_database_that_cannot_be_read_is_told_from_an_empty_one(tmp_path: Path) -> None:
    folder = tmp_path / "db"
    folder.mkdir()
    (folder / DATABASE).write_bytes(b"no database" * 100)
    assert opened(folder).trusts(new()) is None
    assert opened(folder).add(new()) is Outcome.FAILED
    assert Database(database(tmp_path / "whole"), "/no/certutil", run).trusts(new()) is None


def test_what_a_killed_writer_began_is_undone(tmp_path: Path) -> None:
    folder, authority = database(tmp_path / "whole"), new()
    put(folder, authority)
    writer = sqlite3.connect(folder / DATABASE)
    writer.execute("pragma cache_size = 1")  # so that much is written before the end
    writer.execute("create table half (piece blob)")
    writer.executemany("insert into half values (?)", [(os.urandom(4000),)] * 50)
    killed = tmp_path / "killed"
    shutil.copytree(folder, killed)
    writer.close()
    assert (killed / f"{DATABASE}-journal").exists()
    assert not run(["certutil", "-L", "-d", f"sql:{killed}"]).ok
    assert opened(killed).trusts(authority) is True
    assert not (killed / f"{DATABASE}-journal").exists()


def test_what_certutil_shows_is_not_believed(tmp_path: Path) -> None:
    def lying(command: Sequence[str], given: bytes, patience: float | None) -> Answer:
        assert (given, patience) == (b"", 20.0)
        if "-n" in command:
            return Answer(0, b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
        return Answer(0, f"{NAME} 1    C,,\n{NAME} 2\n\xff\xfe  C,,\n".encode("latin-1"))

    assert Database(tmp_path, "certutil", lying).ours() == []


def test_one_that_vanishes_while_it_is_looked_at_is_not_there(tmp_path: Path) -> None:
    def vanishing(command: Sequence[str], _given: bytes, _patience: float | None) -> Answer:
        return Answer(255) if "-n" in command else Answer(0, f"{NAME} 1    C,,\n".encode())

    assert Database(tmp_path, "certutil", vanishing).ours() == []


def test_a_database_is_made_whole_or_not_at_all(tmp_path: Path) -> None:
    folder = tmp_path / "pki" / "nssdb"
    assert make_database(folder, "certutil", run)
    assert listed(folder) == {}
    assert {each.name for each in folder.parent.iterdir()} == {"nssdb"}
    before = (folder / DATABASE).stat().st_mtime_ns
    assert make_database(folder, "certutil", run)
    assert (folder / DATABASE).stat().st_mtime_ns == before


def test_making_one_that_fails_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "pki" / "nssdb"
    assert not make_database(folder, "/no/certutil", run)
    assert list(folder.parent.iterdir()) == []
    (tmp_path / "file").write_text("")
    assert not make_database(tmp_path / "file" / "nssdb", "certutil", run)


def test_a_browser_that_is_quicker_keeps_its_own(tmp_path: Path) -> None:
    folder, authority = tmp_path / "nssdb", new()

    def slow(command: Sequence[str], given: bytes, patience: float | None) -> Answer:
        answer = run(command, given, patience)
        put(database(folder), authority)
        return answer

    assert make_database(folder, "certutil", slow)
    assert listed(folder) == {authority.name: "C,,"}
    assert not (tmp_path / FRESH).exists()


def test_what_an_interrupted_making_left_goes(tmp_path: Path) -> None:
    folder = tmp_path / "nssdb"
    (tmp_path / FRESH).mkdir()
    (tmp_path / FRESH / DATABASE).write_bytes(b"half")
    assert make_database(folder, "certutil", run)
    assert not (tmp_path / FRESH).exists()
    (tmp_path / FRESH).mkdir()
    sweep(folder)
    assert not (tmp_path / FRESH).exists()


def test_chromium_looks_at_the_old_place_if_there_is_one(tmp_path: Path) -> None:
    home, data = tmp_path / "home", tmp_path / "data"
    old, later = home / ".pki/nssdb", data / "pki/nssdb"
    assert list(chromium_databases(home, data)) == [("Chromium", later)]
    later.mkdir(parents=True)
    assert list(chromium_databases(home, data)) == [("Chromium", later)]
    old.mkdir(parents=True)
    assert list(chromium_databases(home, data)) == [("Chromium", old), ("Chromium", later)]


def test_sandboxed_browsers_have_their_own_place(tmp_path: Path) -> None:
    flatpak = tmp_path / ".var/app/com.google.Chrome/data/pki/nssdb"
    snap = tmp_path / "snap/chromium/current/.pki/nssdb"
    for folder in (flatpak, snap):
        folder.mkdir(parents=True)
    assert len(list(chromium_databases(tmp_path, tmp_path / "data"))) == 1
    for folder in (flatpak, snap):
        (folder / DATABASE).touch()
    found = list(chromium_databases(tmp_path, tmp_path / "data"))
    assert found[1:] == [("Chromium (Snap)", snap), ("Chrome (Flatpak)", flatpak)]


def test_how_certutil_is_installed_is_said_where_it_is_known() -> None:
    assert "libnss3-tools" in installing(lambda name: name if name == "apt-get" else None)
    assert "nss-tools" in installing(lambda name: name if name == "dnf" else None)
    assert installing(lambda _: None) == ""
