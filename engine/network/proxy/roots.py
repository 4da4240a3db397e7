"""Roots: whom the system trusts to say who a server is, and the TLS settings made of them."""

import ssl
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import certifi
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from OpenSSL import SSL, crypto

_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)

_KEYCHAINS = (
    "/System/Library/Keychains/SystemRootCertificates.keychain",
    "/Library/Keychains/System.keychain",
)

_ALPNS = (b"h2", b"http/1.1")


class Roots:
    """Certificates that are believed: the system's and ``more``; ``never`` the one we sign with."""

    def __init__(
        self, more: Iterable[x509.Certificate] = (), never: x509.Certificate | None = None
    ) -> None:
        skip = never.public_bytes(Encoding.DER) if never else None
        ders = {*system_certificates(), *(one.public_bytes(Encoding.DER) for one in more)}
        self._ders = [der for der in ders if der != skip]
        self._context: SSL.Context | None = None

    def for_servers(self) -> SSL.Context:
        """Return settings for connections to servers that mitmproxy leads; made once."""
        if self._context is None:
            context = SSL.Context(SSL.TLS_CLIENT_METHOD)
            context.set_min_proto_version(SSL.TLS1_2_VERSION)
            context.set_verify(SSL.VERIFY_PEER)
            store = context.get_cert_store()
            assert store is not None
            for der in self._ders:
                store.add_cert(crypto.load_certificate(crypto.FILETYPE_ASN1, der))
            self._context = context
        return self._context

    def for_us(self) -> ssl.SSLContext:
        """Return settings for connections that asyncio leads."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.load_verify_locations(cadata=b"".join(self._ders))
        return context


def system_certificates() -> list[bytes]:
    """Return the system's trusted roots, each as DER; certifi's where the system has none.

    Windows fetches roots only when it first meets them, so certifi's are added there.
    """
    if sys.platform == "win32":
        found = [
            der
            for der, encoding, trust in ssl.enum_certificates("ROOT")
            if encoding == "x509_asn" and _is_trusted(trust)
        ]
        return found + _of_bundle(Path(certifi.where()).read_bytes())
    if sys.platform == "darwin":
        listed = subprocess.run(
            ["/usr/bin/security", "find-certificate", "-a", "-p", *_KEYCHAINS],
            capture_output=True,
            check=False,
            timeout=20,
        )
        return _of_bundle(listed.stdout) or _of_bundle(Path(certifi.where()).read_bytes())
    for bundle in (*_BUNDLES, certifi.where()):
        if Path(bundle).is_file():
            return _of_bundle(Path(bundle).read_bytes())
    return []


_SERVER_AUTH = "1.3.6.1.5.5.7.3.1"


def _is_trusted(purposes: set[str] | bool) -> bool:
    """Whether Windows trusts a root for servers; true stands for every purpose."""
    return purposes if isinstance(purposes, bool) else _SERVER_AUTH in purposes


def _of_bundle(pem: bytes) -> list[bytes]:
    """Return the certificates of a bundle; one that cannot be read is left out."""
    begin, end = b"-----BEGIN CERTIFICATE-----", b"-----END CERTIFICATE-----"
    found = []
    for part in pem.split(begin)[1:]:
        try:
            der = ssl.PEM_cert_to_DER_cert((begin + part.split(end)[0] + end).decode("ascii"))
            crypto.load_certificate(crypto.FILETYPE_ASN1, der)  # some roots are old and odd
        except (ValueError, crypto.Error):
            continue
        found.append(der)
    return found
