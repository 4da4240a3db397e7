"""Trust on macOS: over a stand-in for the command security, with a keychain in memory."""

import plistlib
from collections.abc import Sequence
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.x509.oid import NameOID

from engine.network.authority import NAME as COMMON_NAME
from engine.network.authority import Authority, common_name
from engine.network.trust.commands import Answer
from engine.network.trust.macos import SECURITY, MacTrust, sha1
from engine.network.trust.places import Place
from engine.terms import TrustReason
from tests.engine.network.trust.homes import new


class Security:
    """Keeps certificates and settings, and asks a person who answers ``says``."""

    def __init__(self, keychain: Path, *authorities: Authority) -> None:
        self.keychain = str(keychain / "Library/Keychains/login.keychain-db")
        self.kept = {sha1(each.certificate): each.certificate for each in authorities}
        self.settings: dict[str, object] = {}
        self.says = True
        self.asked: list[str] = []
        self.broken: set[str] = set()

    def __call__(self, command: Sequence[str], given: bytes, patience: float | None) -> Answer:
        assert command[0] == SECURITY
        assert given == b""
        if command[1] in self.broken:
            return Answer(None)
        answers = {
            "find-certificate": self.find,
            "trust-settings-export": self.export,
            "add-trusted-cert": self.add,
            "delete-certificate": self.delete,
        }
        asking = command[1] in ("add-trusted-cert", "delete-certificate")
        assert (patience is None) is asking  # a person takes their time
        if asking:
            self.asked.append(command[1])
        return answers[command[1]](list(command[2:]))

    def find(self, order: list[str]) -> Answer:
        assert order == ["-a", "-c", f"{COMMON_NAME} ", "-p", self.keychain]
        pem = [
            each.public_bytes(serialization.Encoding.PEM)
            for each in self.kept.values()
            if common_name(each).startswith(COMMON_NAME)
        ]
        if not pem:
            return Answer(44, b"", b"The specified item could not be found in the keychain.")
        return Answer(0, b"".join(pem))

    def export(self, order: list[str]) -> Answer:
        if not self.settings:
            return Answer(1, b"", b"...: No Trust Settings were found.")
        Path(order[0]).write_bytes(plistlib.dumps({"trustList": self.settings}))
        return Answer(0)

    def add(self, order: list[str]) -> Answer:
        *options, path = order
        assert options == [
            *("-r", "trustRoot", "-p", "ssl", "-p", "basic", "-k", self.keychain),
        ]
        certificate = x509.load_pem_x509_certificate(Path(path).read_bytes())
        self.kept[sha1(certificate)] = certificate
        if not self.says:
            return Answer(1, b"", b"The authorization was canceled by the user.")
        self.settings[sha1(certificate)] = {"trustSettings": [{"kSecTrustSettingsResult": 1}]}
        return Answer(0)

    def delete(self, order: list[str]) -> Answer:
        assert order[:2] == ["-t", "-Z"]
        assert order[3] == self.keychain
        if not self.says:
            return Answer(1)
        del self.kept[order[2]]
        self.settings.pop(order[2], None)
        return Answer(0)


def test_it_comes_and_goes_and_asks_only_about_changes(tmp_path: Path) -> None:
    security, authority = Security(tmp_path), new()
    trust = MacTrust(tmp_path, security)
    assert trust.asks
    assert trust.places(authority) == (Place("macOS", False),)
    trust.trust(authority)
    trust.trust(authority)
    assert security.asked == ["add-trusted-cert"]
    assert trust.places(authority) == (Place("macOS", True),)
    assert trust.distrust() == ()
    assert trust.distrust() == ()
    assert security.asked == ["add-trusted-cert", "delete-certificate"]
    assert not security.kept
    assert not security.settings


def test_a_no_leaves_it_in_the_keychain_untrusted(tmp_path: Path) -> None:
    security, authority = Security(tmp_path), new()
    trust = MacTrust(tmp_path, security)
    security.says = False
    trust.trust(authority)
    assert trust.places(authority) == (Place("macOS", False, TrustReason.DECLINED),)
    assert trust.distrust() == (Place("macOS", True, TrustReason.DECLINED),)
    security.says = True
    trust.trust(authority)
    assert trust.places(authority) == (Place("macOS", True),)


def test_what_an_earlier_life_left_goes_and_others_stay(tmp_path: Path) -> None:
    before, authority = new(), new()
    security = Security(tmp_path, before)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"{COMMON_NAME} of somebody")])
    theirs = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .serial_number(1)
        .public_key(before.key.public_key())
        .not_valid_before(before.made)
        .not_valid_after(before.ends)
        .sign(before.key, hashes.SHA256())
    )
    security.kept[sha1(theirs)] = theirs
    MacTrust(tmp_path, security).trust(authority)
    assert set(security.kept) == {sha1(theirs), sha1(authority.certificate)}


@pytest.mark.parametrize(
    ("entry", "trusted"),
    [
        ({}, True),
        ({"trustSettings": []}, True),
        ({"trustSettings": [{}]}, True),
        ({"trustSettings": [{"kSecTrustSettingsResult": 2}]}, True),
        ({"trustSettings": [{"kSecTrustSettingsResult": 3}]}, False),
        ({"trustSettings": [{}, {"kSecTrustSettingsResult": 4}]}, False),
    ],
)
def test_what_the_settings_say_counts(
    tmp_path: Path, entry: dict[str, object], trusted: bool
) -> None:
    authority = new()
    security = Security(tmp_path, authority)
    security.settings = {sha1(authority.certificate).lower(): entry}
    assert MacTrust(tmp_path, security).places(authority) == (Place("macOS", trusted),)
    security.kept.clear()
    assert MacTrust(tmp_path, security).places(authority) == (Place("macOS", False),)


@pytest.mark.parametrize(
    "settings", [{"trustList": []}, {}, {"trustList": {"AB": {"trustSettings": 1}}}, [1]]
)
def test_settings_that_cannot_be_understood_say_nothing(
    tmp_path: Path, settings: dict[str, object] | list[object]
) -> None:
    def confused(command: Sequence[str], given: bytes, patience: float | None) -> Answer:
        if command[1] == "trust-settings-export":
            Path(command[2]).write_bytes(plistlib.dumps(settings))
            return Answer(0)
        return Security(tmp_path)(command, given, patience)

    unreadable = (Place("macOS", None, TrustReason.UNREADABLE),)
    assert MacTrust(tmp_path, confused).places(new()) == unreadable


def test_settings_that_do_not_come_say_nothing(tmp_path: Path) -> None:
    for answer in (Answer(0), Answer(1, b"", b"something else"), Answer(None)):

        def failing(command: Sequence[str], given: bytes, patience: float | None) -> Answer:
            if command[1] == "trust-settings-export":
                return answer  # noqa: B023  # it is called before the next one
            return Security(tmp_path)(command, given, patience)

        assert MacTrust(tmp_path, failing).places(new())[0].trusted is None


def test_a_keychain_that_cannot_be_read_is_told_of_and_left(tmp_path: Path) -> None:
    authority = new()
    security = Security(tmp_path, authority)
    unreadable = (Place("macOS", None, TrustReason.UNREADABLE),)
    trust = MacTrust(tmp_path, security)
    security.broken = {"find-certificate"}
    trust.trust(authority)
    assert trust.places(authority) == trust.distrust() == unreadable
    assert security.asked == []

    def garbled(command: Sequence[str], given: bytes, patience: float | None) -> Answer:
        if command[1] == "find-certificate":
            return Answer(0, b"-----BEGIN CERTIFICATE-----\nAA\n-----END CERTIFICATE-----\n")
        return security(command, given, patience)

    assert MacTrust(tmp_path, garbled).places(authority) == unreadable


def test_one_that_cannot_be_looked_at_after_the_removal_is_told_of(tmp_path: Path) -> None:
    security = Security(tmp_path, new())

    def closing(command: Sequence[str], given: bytes, patience: float | None) -> Answer:
        answer = security(command, given, patience)
        if command[1] == "delete-certificate":
            security.broken = {"find-certificate"}
        return answer

    assert MacTrust(tmp_path, closing).distrust() == (Place("macOS", None, TrustReason.UNREADABLE),)
