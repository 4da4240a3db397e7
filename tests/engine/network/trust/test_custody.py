"""Custody: made, trusted, renewed with an overlap, mended and ended, whatever was interrupted."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from engine.files import write_private
from engine.network.authority import Authority, make, to_bytes
from engine.network.authority_files import NEXT, PRESENT, AuthorityFiles
from engine.network.trust.custody import Custody
from engine.network.trust.places import Place
from engine.terms import TrustReason

START = datetime(2027, 3, 1, 12, tzinfo=UTC)
LIFE = timedelta(days=60)


class Browsers:
    """Two browsers in memory; ``closed`` ones take nothing in."""

    def __init__(self) -> None:
        self.asks = False
        self.closed: set[str] = set()
        self.kept: dict[str, list[Authority]] = {"One": [], "Two": []}
        self.changes = 0

    def places(self, authority: Authority) -> tuple[Place, ...]:
        return tuple(Place(name, authority in kept) for name, kept in self.kept.items())

    def trust(self, *authorities: Authority) -> None:
        self.changes += 1
        for name in self.kept.keys() - self.closed:
            self.kept[name] = list(authorities)

    def distrust(self) -> tuple[Place, ...]:
        self.changes += 1
        for name in self.kept.keys() - self.closed:
            self.kept[name] = []
        return tuple(Place(name, True) for name, kept in self.kept.items() if kept)


class House:
    """Custody over a folder, browsers and a clock that goes by days."""

    def __init__(self, folder: Path) -> None:
        self.days = 0.0
        self.folder = folder
        self.browsers = Browsers()
        self.files = AuthorityFiles(folder, self.now, LIFE)
        self.custody = Custody(self.files, self.browsers, self.now)

    def now(self) -> datetime:
        return START + timedelta(days=self.days)


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "authority")


def test_the_first_one_is_made_and_trusted_and_stays(house: House) -> None:
    assert house.custody.places() == ()
    authority = house.custody.present()
    assert house.custody.present() == authority
    assert house.custody.places() == (Place("One", True), Place("Two", True))


def test_where_the_system_asks_nothing_changes_without_the_person(house: House) -> None:
    house.browsers.asks = True
    authority = house.custody.present()
    assert house.browsers.changes == 0
    assert house.custody.places() == (Place("One", False), Place("Two", False))
    assert house.custody.establish() == (Place("One", True), Place("Two", True))
    assert house.custody.present() == authority


def test_a_renewal_is_trusted_long_before_the_old_one_goes(house: House) -> None:
    used, present = set(), house.custody.present()
    first = present
    for house.days in range(400):
        present = house.custody.present()
        used.add(present.name)
        for kept in house.browsers.kept.values():
            assert present in kept
            assert len(kept) <= 2
        assert present.ends > house.now()
        if present.name != first.name and len(used) == 2:
            # A browser that was not started anew for a week trusted it then already.
            assert house.now() - present.made >= timedelta(days=7)
    assert 8 <= len(used) <= 10
    assert sorted(each.name for each in house.folder.iterdir()) == [PRESENT]


def test_a_successor_waits_until_all_trust_it_but_not_beyond_the_end(house: House) -> None:
    first = house.custody.present()
    house.browsers.asks = True
    house.days = 41
    assert house.custody.present() == first
    renewal = tuple(Place(name, True, TrustReason.RENEWAL) for name in ("One", "Two"))
    assert house.custody.places() == renewal
    house.days = 58.9
    assert house.custody.present() == first
    house.days = 59.1
    second = house.custody.present()
    assert second != first
    assert house.custody.places() == (Place("One", False), Place("Two", False))
    assert house.custody.establish() == (Place("One", True), Place("Two", True))
    assert house.custody.present() == second


def test_a_renewal_that_the_person_let_in_is_used_after_a_week(house: House) -> None:
    house.browsers.asks = True
    first = house.custody.present()
    house.custody.establish()
    house.days = 41
    house.custody.present()
    assert house.custody.establish() == (Place("One", True), Place("Two", True))
    house.days = 47
    assert house.custody.present() == first
    house.days = 48
    assert house.custody.present() != first


def test_a_browser_that_never_trusted_the_old_one_holds_nothing_up(house: House) -> None:
    house.browsers.closed = {"Two"}
    first = house.custody.present()
    house.days = 41
    house.custody.present()
    house.days = 49
    assert house.custody.present() != first


@pytest.mark.parametrize("asks", [True, False])
@pytest.mark.parametrize("harm", ["exposed", "broken", "expired", "foreign"])
def test_one_that_is_refused_is_given_up_everywhere(house: House, harm: str, asks: bool) -> None:
    first = house.custody.present()
    house.browsers.asks = asks
    path = house.folder / PRESENT
    if harm == "exposed":
        path.chmod(0o644)
    elif harm == "broken":
        path.write_bytes(b"broken")
    elif harm == "expired":
        house.days = 100
    else:
        write_private(path, to_bytes(Authority(first.certificate, make(START, LIFE).key)))
    assert house.custody.places() == ()
    second = house.custody.present()
    assert second != first
    for kept in house.browsers.kept.values():
        assert kept == ([] if asks else [second])


def test_a_lost_key_is_followed_by_a_new_one_alone(house: House) -> None:
    house.custody.present()
    (house.folder / PRESENT).unlink()
    second = house.custody.present()
    assert house.browsers.kept == {"One": [second], "Two": [second]}


def test_it_ends_everywhere_and_says_where_it_did_not(house: House) -> None:
    house.custody.present()
    house.days = 45
    house.custody.present()
    assert (house.folder / NEXT).exists()
    house.browsers.closed = {"Two"}
    assert house.custody.end() == (Place("Two", True),)
    assert list(house.folder.iterdir()) == []
    house.browsers.closed = set()
    assert house.custody.end() == ()
    assert house.custody.places() == ()


class Killed(Exception):
    """What stands for the end of the process."""


@pytest.mark.parametrize("moment", ["make", "trust", "succeed", "after"])
def test_interrupted_anywhere_the_next_start_goes_on(
    house: House, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    first = house.custody.present()
    house.days = 41
    house.custody.present()
    house.days = 50

    def killed(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        if moment == "make":
            (house.folder / PRESENT).unlink()
            patch.setattr(AuthorityFiles, "make", killed)
        elif moment == "succeed":
            patch.setattr(AuthorityFiles, "succeed", killed)
        else:
            patch.setattr(Browsers, "trust", killed)
        with pytest.raises(Killed):
            house.custody.present()
    present = house.custody.present()
    assert present != first
    assert house.browsers.kept == {"One": [present], "Two": [present]}
    assert sorted(each.name for each in house.folder.iterdir()) == [PRESENT]
