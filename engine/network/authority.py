"""The local certificate authority: made on this device, and checked before it is used."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from secrets import token_hex

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

NAME = "Local device"
"""How the name of every authority of ours begins; discreet, it says nothing of the product."""

ORGANISATION = "This device"

MARK = "c41f0a6e9b7d4d53a8e2f6b01d94375e"
"""In the name of every authority of ours, so that one whose key was lost is still found.

It is the same on every device, and drawn by chance, so that nobody else's bears it."""

BACKDATED = timedelta(days=2)
"""So much earlier certificates begin, for programs whose clock is behind."""

_SIGNS_CERTIFICATES = x509.KeyUsage(
    digital_signature=False,
    content_commitment=False,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=True,
    crl_sign=False,
    encipher_only=False,
    decipher_only=False,
)

Clock = Callable[[], datetime]


class Refusal(StrEnum):
    """Why an authority is not used."""

    EXPOSED = "exposed"
    BROKEN = "broken"
    FOREIGN = "foreign"
    EXPIRED = "expired"


class Refused(Exception):
    """The authority on the disk is not used; carries why."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal)
        self.refusal = refusal


@dataclass(frozen=True)
class Authority:
    """A certificate that browsers are to trust, and the key that it is used with."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey = field(repr=False, compare=False)

    @property
    def name(self) -> str:
        """What a browser shows it as, and under which it lies in its database; unique."""
        return common_name(self.certificate)

    @property
    def pem(self) -> bytes:
        """The certificate alone."""
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    @property
    def der(self) -> bytes:
        """The certificate alone."""
        return self.certificate.public_bytes(serialization.Encoding.DER)

    @property
    def made(self) -> datetime:
        """When it was made."""
        return self.certificate.not_valid_before_utc + BACKDATED

    @property
    def ends(self) -> datetime:
        """From when on no browser accepts it."""
        return self.certificate.not_valid_after_utc


def now_utc() -> datetime:
    """Return the time."""
    return datetime.now(UTC)


def make(now: datetime, life: timedelta) -> Authority:
    """Return a new authority with a key and a name of its own, good from now for so long."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, f"{NAME} {token_hex(4)}"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, ORGANISATION),
            x509.NameAttribute(NameOID.DN_QUALIFIER, MARK),
        ]
    )
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .serial_number(x509.random_serial_number())
        .public_key(key.public_key())
        .not_valid_before(now - BACKDATED)
        .not_valid_after(now + life)
    )
    for extension in _extensions(key.public_key()):
        builder = builder.add_extension(extension.value, extension.critical)
    return Authority(builder.sign(key, hashes.SHA256()), key)


def common_name(certificate: x509.Certificate) -> str:
    """Return the subject's common name; empty without one."""
    found = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(found[0].value) if found else ""


def is_ours(certificate: x509.Certificate) -> bool:
    """Whether this program made the certificate for an authority, here or in an earlier life."""
    try:
        subject = certificate.subject
        marks = subject.get_attributes_for_oid(NameOID.DN_QUALIFIER)
        owners = subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)
        return (
            subject == certificate.issuer
            and [mark.value for mark in marks] == [MARK]
            and [owner.value for owner in owners] == [ORGANISATION]
            and common_name(certificate).startswith(f"{NAME} ")
        )
    except ValueError:
        return False


def to_bytes(authority: Authority) -> bytes:
    """Return key and certificate as they lie on the disk."""
    key = authority.key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    return key + authority.pem


def from_bytes(untrusted: bytes, now: datetime) -> Authority:
    """Return what ``to_bytes`` wrote; raises Refused: broken, not made by us, or not good now."""
    try:
        key = serialization.load_pem_private_key(untrusted, None)
        certificate = x509.load_pem_x509_certificate(untrusted)
        foreign = not isinstance(key, ec.EllipticCurvePrivateKey) or not _as_made(certificate, key)
    except (ValueError, TypeError, UnsupportedAlgorithm, x509.DuplicateExtension):
        raise Refused(Refusal.BROKEN) from None
    if foreign or not isinstance(key, ec.EllipticCurvePrivateKey):
        raise Refused(Refusal.FOREIGN)
    if not certificate.not_valid_before_utc <= now < certificate.not_valid_after_utc:
        raise Refused(Refusal.EXPIRED)
    return Authority(certificate, key)


def _as_made(certificate: x509.Certificate, key: ec.EllipticCurvePrivateKey) -> bool:
    """Whether the certificate is as ``make`` makes them, and belongs to the key."""
    public = key.public_key()
    if not is_ours(certificate) or certificate.public_key() != public:
        return False
    if list(certificate.extensions) != _extensions(public):
        return False
    try:
        certificate.verify_directly_issued_by(certificate)
    except InvalidSignature:
        return False
    return True


def _extensions(key: ec.EllipticCurvePublicKey) -> list[x509.Extension[x509.ExtensionType]]:
    """Return what an authority may: sign certificates of servers, and no other authority's."""
    values: list[tuple[x509.ExtensionType, bool]] = [
        (x509.BasicConstraints(ca=True, path_length=0), True),
        (_SIGNS_CERTIFICATES, True),
        (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), False),
        (x509.SubjectKeyIdentifier.from_public_key(key), False),
    ]
    return [x509.Extension(value.oid, critical, value) for value, critical in values]
