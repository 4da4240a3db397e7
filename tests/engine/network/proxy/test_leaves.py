"""Leaves are made for one host, and kept for a while."""

import datetime
import ipaddress

import pytest
from cryptography import x509

from engine.network.authority import make, now_utc
from engine.network.proxy import leaves
from engine.network.proxy.leaves import LIFE, Leaves

AUTHORITY = make(now_utc(), datetime.timedelta(days=30))


@pytest.mark.parametrize("host", ["a.test", "192.0.2.1", "münchen.test", "x" * 63 + ".test"])
def test_a_leaf_is_for_its_host_alone(host: str) -> None:
    leaf = Leaves(AUTHORITY)._leaf(host, now_utc())
    leaf.verify_directly_issued_by(AUTHORITY.certificate)
    (name,) = leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert name.value in (host, host.encode("idna").decode(), _address(host))
    assert leaf.not_valid_after_utc - now_utc() <= LIFE
    assert not leaf.extensions.get_extension_for_class(x509.BasicConstraints).value.ca


def _address(host: str) -> object:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def test_settings_are_kept_and_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    made = Leaves(AUTHORITY)
    first = made.settings("a.test", b"h2")
    assert made.settings("a.test", b"h2") is first
    assert made.settings("a.test", b"") is not first
    monkeypatch.setattr(leaves, "MOST_LEAVES", 1)
    made.settings("b.test", None)
    made.settings("c.test", None)
    assert made.settings("a.test", b"h2") is not first
