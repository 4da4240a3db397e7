"""Whom the system trusts is trusted, but for the one we sign with."""

import ssl
from pathlib import Path

import certifi
import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from engine.network.proxy import roots
from engine.network.proxy.roots import Roots, system_certificates
from tests.engine.network.proxy.origins import TestAuthority


def test_the_systems_roots_are_there() -> None:
    assert len(system_certificates()) > 50


def test_certifis_are_there_where_the_system_has_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(roots, "_BUNDLES", (str(tmp_path / "none"),))
    count = Path(certifi.where()).read_text().count("BEGIN CERTIFICATE")
    assert len(system_certificates()) == count


def test_a_root_that_cannot_be_read_is_left_out(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    one = TestAuthority()
    broken = b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
    (tmp_path / "bundle").write_bytes(
        b"# words\n" + broken + one.pem() + b"-----BEGIN CERTIFICATE-----"
    )
    monkeypatch.setattr(roots, "_BUNDLES", (str(tmp_path / "bundle"),))
    assert system_certificates() == [one.certificate.public_bytes(Encoding.DER)]


def test_ours_is_never_a_servers() -> None:
    ours, more = TestAuthority(), TestAuthority()
    trusted = Roots([ours.certificate, more.certificate], ours.certificate)
    loaded = trusted.for_us().get_ca_certs(binary_form=True)
    assert more.certificate.public_bytes(Encoding.DER) in loaded
    assert ours.certificate.public_bytes(Encoding.DER) not in loaded
    assert trusted.for_us().verify_mode is ssl.CERT_REQUIRED
    assert trusted.for_servers() is trusted.for_servers()
