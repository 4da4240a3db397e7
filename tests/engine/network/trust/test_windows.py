"""Trust on Windows: over a store that asks, as Windows' own does."""

from pathlib import Path

from engine.network.trust.places import Place
from engine.network.trust.windows import WindowsTrust
from engine.terms import TrustReason
from tests.engine.network.trust.homes import new


class Asking:
    """A root store in memory; ``says`` is what the person answers."""

    def __init__(self, *certificates: bytes) -> None:
        self.kept: list[bytes] | None = list(certificates)
        self.says = True
        self.asked: list[str] = []

    def certificates(self) -> list[bytes] | None:
        return None if self.kept is None else list(self.kept)

    def add(self, certificate: bytes) -> bool:
        assert self.kept is not None
        self.asked.append("add")
        if self.says:
            self.kept.append(certificate)
        return self.says

    def remove(self, certificate: bytes) -> bool:
        assert self.kept is not None
        self.asked.append("remove")
        if self.says:
            self.kept.remove(certificate)
        return self.says


def test_it_comes_and_goes_and_asks_only_about_changes() -> None:
    store, authority = Asking(b"somebody's"), new()
    trust = WindowsTrust(store, {})
    assert trust.asks
    assert trust.places(authority) == (Place("Windows", False),)
    trust.trust(authority)
    trust.trust(authority)
    assert store.asked == ["add"]
    assert trust.places(authority) == (Place("Windows", True),)
    assert trust.places(new()) == (Place("Windows", False),)
    assert trust.distrust() == ()
    assert trust.distrust() == ()
    assert store.asked == ["add", "remove"]
    assert store.kept == [b"somebody's"]


def test_a_no_is_told_of_and_not_asked_again_by_looking() -> None:
    store, authority = Asking(), new()
    trust = WindowsTrust(store, {})
    store.says = False
    trust.trust(authority)
    assert trust.places(authority) == (Place("Windows", False, TrustReason.DECLINED),)
    assert store.asked == ["add"]
    store.says = True
    trust.trust(authority)
    assert trust.places(authority) == (Place("Windows", True),)
    store.says = False
    assert trust.distrust() == (Place("Windows", True, TrustReason.DECLINED),)


def test_what_an_earlier_life_left_goes_after_the_new_one_came() -> None:
    before, authority = new(), new()
    store = Asking(b"somebody's", before.der)
    WindowsTrust(store, {}).trust(authority)
    assert store.kept == [b"somebody's", authority.der]
    assert store.asked == ["add", "remove"]


def test_a_store_that_cannot_be_read_is_told_of() -> None:
    store = Asking()
    store.kept = None
    trust = WindowsTrust(store, {})
    trust.trust(new())
    assert store.asked == []
    unreadable = (Place("Windows", None, TrustReason.UNREADABLE),)
    assert trust.places(new()) == unreadable
    assert trust.distrust() == unreadable


def test_firefox_is_told_of_where_there_is_one(tmp_path: Path) -> None:
    root = tmp_path / "Mozilla/Firefox"
    for name, version in (("new", 153), ("old", 115)):
        (root / name).mkdir(parents=True)
        (root / name / "compatibility.ini").write_text(f"LastVersion={version}.0_1/1\n")
    (root / "profiles.ini").write_text("[Profile0]\nPath=new\n")
    authority = new()
    trust = WindowsTrust(Asking(authority.der), {"APPDATA": str(tmp_path)})
    assert trust.places(authority) == (Place("Windows", True), Place("Firefox", True))
    (root / "profiles.ini").write_text("[Profile0]\nPath=new\n[Profile1]\nPath=old\n")
    worst = Place("Firefox", False, TrustReason.OUTDATED)
    assert trust.places(authority) == (Place("Windows", True), worst)
