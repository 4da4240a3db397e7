"""The authority: what it may, what is refused, and what a strict client makes of it."""

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from hypothesis import given
from hypothesis import strategies as st

from engine.network.authority import (
    MARK,
    Authority,
    Refusal,
    Refused,
    from_bytes,
    is_ours,
    make,
    now_utc,
    to_bytes,
)
from tests.engine.network.leaf import client_context, server_context

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
LIFE = timedelta(days=60)
MADE = make(NOW, LIFE)
BYTES = to_bytes(MADE)


def refusal(untrusted: bytes, now: datetime = NOW) -> Refusal:
    with pytest.raises(Refused) as refused:
        from_bytes(untrusted, now)
    return refused.value.refusal


def changed(**changes: object) -> bytes:
    """Return an authority like ours but for one thing, signed by its own key."""
    key = changes.get("key", MADE.key)
    assert isinstance(key, ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey)
    subject = changes.get("subject", MADE.certificate.subject)
    issuer = changes.get("issuer", subject)
    assert isinstance(subject, x509.Name)
    assert isinstance(issuer, x509.Name)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .serial_number(1)
        .public_key(key.public_key())
        .not_valid_before(NOW)
        .not_valid_after(NOW + LIFE)
    )
    for extension in MADE.certificate.extensions:
        value = changes.get(type(extension.value).__name__, extension.value)
        if value is not None:
            assert isinstance(value, x509.ExtensionType)
            builder = builder.add_extension(value, extension.critical)
    signer = changes.get("signer", key)
    assert isinstance(signer, ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey)
    certificate = builder.sign(signer, hashes.SHA256())
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    ) + certificate.public_bytes(serialization.Encoding.PEM)


def test_it_may_sign_servers_and_nothing_else() -> None:
    found = {type(each.value): each for each in MADE.certificate.extensions}
    constraints = found[x509.BasicConstraints]
    assert constraints.critical
    assert constraints.value == x509.BasicConstraints(ca=True, path_length=0)
    usage = found[x509.KeyUsage]
    assert usage.critical
    assert isinstance(usage.value, x509.KeyUsage)
    assert usage.value.key_cert_sign
    assert not usage.value.crl_sign
    assert not usage.value.digital_signature
    assert found[x509.ExtendedKeyUsage].value == x509.ExtendedKeyUsage(
        [ExtendedKeyUsageOID.SERVER_AUTH]
    )
    assert x509.NameConstraints not in found


def test_each_is_unique_and_none_names_the_program() -> None:
    other = make(NOW, LIFE)
    assert other.key.public_key() != MADE.key.public_key()
    assert other.name != MADE.name
    assert other.certificate.serial_number != MADE.certificate.serial_number
    assert b"protech" not in MADE.der.lower()
    assert MADE.name.isascii()
    assert other != MADE
    assert "key" not in repr(MADE)


def test_it_lives_for_as_long_as_it_was_made_for() -> None:
    assert MADE.made == NOW
    assert MADE.ends == NOW + LIFE
    assert refusal(BYTES, NOW + LIFE) is Refusal.EXPIRED
    assert refusal(BYTES, NOW - timedelta(days=3)) is Refusal.EXPIRED
    assert from_bytes(BYTES, NOW + LIFE - timedelta(seconds=1)) == MADE
    assert from_bytes(BYTES, NOW - timedelta(days=1)) == MADE  # a clock that is behind


def test_it_is_read_as_it_was_written_with_its_key() -> None:
    read = from_bytes(BYTES, NOW)
    assert read == MADE
    assert read.key.private_numbers() == MADE.key.private_numbers()


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b"\0" * 2000,
        BYTES[:-100],
        BYTES[100:],
        MADE.pem,
        BYTES.replace(b"BEGIN PRIVATE", b"BEGIN ENCRYPTED PRIVATE"),
        b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n" + MADE.pem,
    ],
)
def test_what_is_broken_is_refused(untrusted: bytes) -> None:
    assert refusal(untrusted) is Refusal.BROKEN


@given(st.binary(max_size=300), st.integers(0, len(BYTES)))
def test_whatever_was_changed_it_is_refused_or_the_same(noise: bytes, at: int) -> None:
    try:
        read = from_bytes(BYTES[:at] + noise + BYTES[at + len(noise) :], NOW)
    except Refused:
        return
    assert read == MADE
    assert read.key.private_numbers() == MADE.key.private_numbers()


OTHER = ec.generate_private_key(ec.SECP256R1())


@pytest.mark.parametrize(
    "changes",
    [
        {"BasicConstraints": x509.BasicConstraints(ca=True, path_length=None)},
        {"BasicConstraints": x509.BasicConstraints(ca=False, path_length=None)},
        {"BasicConstraints": None},
        {"KeyUsage": None},
        {"ExtendedKeyUsage": x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING])},
        {"ExtendedKeyUsage": None},
        {"SubjectKeyIdentifier": x509.SubjectKeyIdentifier(b"1234")},
        {"subject": x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Local device 1")])},
        {"issuer": x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Another")])},
        {"signer": OTHER},
        {"key": rsa.generate_private_key(65537, 2048)},
    ],
)
def test_what_we_would_not_have_made_is_refused(changes: dict[str, object]) -> None:
    assert refusal(changed(**changes)) is Refusal.FOREIGN


def test_a_key_of_another_is_refused() -> None:
    assert refusal(to_bytes(Authority(MADE.certificate, OTHER))) is Refusal.FOREIGN


def test_only_what_bears_the_mark_is_ours() -> None:
    assert is_ours(MADE.certificate)
    ours = list(MADE.certificate.subject)
    for left_out in range(len(ours)):
        name = x509.Name(ours[:left_out] + ours[left_out + 1 :])
        pem = changed(subject=name)
        assert not is_ours(x509.load_pem_x509_certificate(pem))
    twice = x509.Name([*ours, x509.NameAttribute(NameOID.DN_QUALIFIER, MARK)])
    assert not is_ours(x509.load_pem_x509_certificate(changed(subject=twice)))


def test_a_name_that_cannot_be_read_is_nobody_s() -> None:
    garbled = MADE.der.replace(b"This device", b"This d\xffvice")
    assert not is_ours(x509.load_der_x509_certificate(garbled))


def test_a_strict_client_accepts_what_it_signs_and_no_other(tmp_path: Path) -> None:
    authority = make(now_utc(), LIFE)
    server = server_context(authority, "host.example", tmp_path)
    assert shakes_hands(server, client_context(authority), "host.example")
    assert not shakes_hands(server, client_context(authority), "other.example")
    assert not shakes_hands(server, client_context(make(now_utc(), LIFE)), "host.example")


def shakes_hands(server: ssl.SSLContext, client: ssl.SSLContext, host: str) -> bool:
    """Whether the two agree, in memory."""
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    ends = [
        client.wrap_bio(to_client, to_server, server_hostname=host),
        server.wrap_bio(to_server, to_client, server_side=True),
    ]
    for _ in range(5):
        for end in list(ends):
            try:
                end.do_handshake()
            except ssl.SSLWantReadError:
                continue
            except ssl.SSLCertVerificationError:
                return False
            ends.remove(end)
    return not ends
