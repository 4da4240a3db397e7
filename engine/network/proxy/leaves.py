"""Leaves: the certificates that the proxy shows for the hosts it looks into, made on the device."""

import datetime
import ipaddress
from collections import OrderedDict

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from OpenSSL import SSL

from engine.network.authority import Authority

MOST_LEAVES = 500

LIFE = datetime.timedelta(days=7)
"""A leaf is made anew at each start, and so need not last."""

BEFORE = datetime.timedelta(days=1)
"""A clock may be wrong by so much."""


class Leaves:
    """Makes and keeps the TLS settings for each host; all share a key that lives here only."""

    def __init__(self, authority: Authority) -> None:
        self._authority = authority
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._made: OrderedDict[tuple[str, bytes | None], tuple[SSL.Context, datetime.datetime]] = (
            OrderedDict()
        )

    def settings(self, host: str, alpn: bytes | None) -> SSL.Context:
        """Return the settings for a client that wants a host.

        ``alpn`` is what was agreed with the server, b"" that nothing was, None that the server
        was not reached: then HTTP/1.1, in which the client is told so.
        """
        now = datetime.datetime.now(datetime.UTC)
        kept = self._made.get((host, alpn))
        if kept is not None and kept[1] > now:
            self._made.move_to_end((host, alpn))
            return kept[0]
        context = self._settings(self._leaf(host, now), alpn)
        self._made[host, alpn] = context, now + LIFE / 2
        if len(self._made) > MOST_LEAVES:
            self._made.popitem(last=False)
        return context

    def _settings(self, leaf: x509.Certificate, alpn: bytes | None) -> SSL.Context:
        context = SSL.Context(SSL.TLS_SERVER_METHOD)
        context.set_min_proto_version(SSL.TLS1_2_VERSION)
        context.set_options(SSL.OP_NO_COMPRESSION)
        context.set_session_id(b"protech")
        context.use_certificate(leaf)
        context.use_privatekey(self._key)
        context.add_extra_chain_cert(self._authority.certificate)
        agreed = b"http/1.1" if alpn is None else alpn

        def select(_connection: SSL.Connection, offered: list[bytes]) -> bytes | object:
            return agreed if agreed in offered else SSL.NO_OVERLAPPING_PROTOCOLS

        context.set_alpn_select_callback(select)  # type: ignore[arg-type]  # it may return that there is none
        return context

    def _leaf(self, host: str, now: datetime.datetime) -> x509.Certificate:
        authority = self._authority.certificate
        builder = (
            x509.CertificateBuilder()
            .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host[:64])]))
            .issuer_name(authority.subject)
            .public_key(self._key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(max(now - BEFORE, authority.not_valid_before_utc))
            .not_valid_after(min(now + LIFE, authority.not_valid_after_utc))
            .add_extension(x509.SubjectAlternativeName([_name(host)]), critical=False)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .add_extension(_key_identifier(authority), critical=False)
        )
        return builder.sign(self._authority.key, hashes.SHA256())


def _name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host if host.isascii() else host.encode("idna").decode())


def _key_identifier(authority: x509.Certificate) -> x509.AuthorityKeyIdentifier:
    """Return by what a leaf names its authority's key: strict clients compare it byte for byte."""
    found = authority.extensions.get_extension_for_class(x509.SubjectKeyIdentifier)
    return x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(found.value)
