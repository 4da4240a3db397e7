"""Only the system's own keystores are used, by their names: no file, no chain, no setting."""

import importlib
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from protech_gui.platform import keystore as module
from protech_gui.platform.keystore import (
    NO_KEYSTORE,
    KeystoreRefused,
    SystemKeystore,
    find_backend,
    open_keystore,
)

SECRET = bytes(range(32))


class Backend:
    """Keeps passwords in memory, as the system's keystore would."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Broken(Backend):
    """Raises what no library would name."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError(service, username, password)

    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError(service, username)


class Forgetful(Backend):
    """Says that it kept it, and did not."""

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password[:-2]


def test_a_secret_is_kept_told_and_removed_and_named_by_nothing(tmp_path: Path) -> None:
    backend = Backend()
    keystore = SystemKeystore(tmp_path, lambda: backend)
    assert keystore.is_there()
    keystore.remove()
    keystore.put(bytes(32))
    keystore.put(SECRET)
    assert keystore.get() == SECRET
    ((service, name),) = backend.kept
    assert service == "notes"
    assert "protech" not in name
    assert str(tmp_path) not in name
    keystore.remove()
    assert backend.kept == {}
    with pytest.raises(KeystoreRefused):
        keystore.get()


def test_each_data_folder_has_a_secret_of_its_own(tmp_path: Path) -> None:
    backend = Backend()
    one, other = (SystemKeystore(tmp_path / name, lambda: backend) for name in "ab")
    one.put(SECRET)
    with pytest.raises(KeystoreRefused):
        other.get()
    other.remove()
    assert one.get() == SECRET


@pytest.mark.parametrize("backend", [None, Broken()], ids=["none", "one that fails"])
def test_a_keystore_that_cannot_do_it_refuses(tmp_path: Path, backend: Backend | None) -> None:
    keystore = SystemKeystore(tmp_path, lambda: backend)
    with pytest.raises(KeystoreRefused):
        keystore.put(SECRET)
    with pytest.raises(KeystoreRefused):
        keystore.get()
    with pytest.raises(KeystoreRefused):
        keystore.remove()


def test_one_that_only_says_it_kept_it_refuses(tmp_path: Path) -> None:
    with pytest.raises(KeystoreRefused):
        SystemKeystore(tmp_path, Forgetful).put(SECRET)


@pytest.mark.parametrize("junk", ["", "no hex", "00", "00" * 33])
def test_what_is_no_secret_is_none(tmp_path: Path, junk: str) -> None:
    backend = Backend()
    keystore = SystemKeystore(tmp_path, lambda: backend)
    keystore.put(SECRET)
    backend.kept = dict.fromkeys(backend.kept, junk)
    with pytest.raises(KeystoreRefused):
        keystore.get()


def offer(monkeypatch: pytest.MonkeyPatch, system: str, kinds: dict[tuple[str, str], type]) -> None:
    """Let the system be this one, and its modules hold these classes."""
    monkeypatch.setattr(sys, "platform", system)

    def load(name: str) -> object:
        found = {kind: made for (place, kind), made in kinds.items() if place == name}
        if not found:
            raise ImportError(name)
        return SimpleNamespace(**found)

    monkeypatch.setattr(importlib, "import_module", load)


def named(place: str, kind: str, *, viable: bool = True) -> type:
    made = type(kind, (Backend,), {"viable": viable})
    made.__module__ = place
    return made


@pytest.mark.parametrize(
    ("system", "place", "kind"),
    [
        ("linux", "keyring.backends.SecretService", "Keyring"),
        ("linux", "keyring.backends.kwallet", "DBusKeyring"),
        ("win32", "keyring.backends.Windows", "WinVaultKeyring"),
        ("darwin", "keyring.backends.macOS", "Keyring"),
    ],
)
def test_the_systems_own_keystores_are_used(
    monkeypatch: pytest.MonkeyPatch, system: str, place: str, kind: str
) -> None:
    made = named(place, kind)
    offer(monkeypatch, system, {(place, kind): made})
    found = find_backend()
    assert type(found) is made
    # Windows would else carry it to other computers.
    assert getattr(found, "persist", None) == ("local machine" if system == "win32" else None)


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("keyring.backends.fail", "Keyring"),
        ("keyring.backends.null", "Keyring"),
        ("keyring.backends.chainer", "ChainerBackend"),
        ("keyrings.alt.file", "PlaintextKeyring"),
        ("keyrings.alt.file", "EncryptedKeyring"),
    ],
)
def test_nothing_that_keeps_it_elsewhere_or_nowhere_is(
    monkeypatch: pytest.MonkeyPatch, place: str, kind: str
) -> None:
    made = named(place, kind)
    # Not even where it stands under the name of a real one.
    offer(
        monkeypatch,
        "linux",
        {(place, kind): made, ("keyring.backends.SecretService", "Keyring"): made},
    )
    assert find_backend() is None


def test_one_that_does_not_work_here_gives_way_to_the_next(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, second = (
        ("keyring.backends.SecretService", "Keyring"),
        (
            "keyring.backends.kwallet",
            "DBusKeyring",
        ),
    )
    made = named(*second)
    offer(monkeypatch, "linux", {first: named(*first, viable=False), second: made})
    assert type(find_backend()) is made


def test_another_system_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "freebsd14")
    assert find_backend() is None


def test_no_setting_of_keyring_chooses_for_us(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'nobody'}")
    monkeypatch.setattr(sys, "platform", "linux")
    assert not open_keystore(tmp_path).is_there()


def test_a_computer_without_one_keeps_nothing() -> None:
    assert not NO_KEYSTORE.is_there()
    NO_KEYSTORE.remove()
    with pytest.raises(KeystoreRefused):
        NO_KEYSTORE.put(SECRET)
    with pytest.raises(KeystoreRefused):
        NO_KEYSTORE.get()


def test_the_names_that_are_used_are_those_of_the_library() -> None:
    for names in module.ALLOWED.values():
        for place, kind in names:
            assert importlib.import_module(place).__dict__[kind].__qualname__ == kind
