"""TLS: who we say we are to a client, whom we believe, and what is not looked into after all."""

import ipaddress
from collections.abc import Callable
from typing import Any

from mitmproxy.connection import Client, Server
from mitmproxy.tls import ClientHelloData, TlsData
from OpenSSL import SSL

from engine.network.proxy.counting import Counters
from engine.network.proxy.dialing import UPSTREAM_MARK
from engine.network.proxy.door import Way
from engine.network.proxy.leaves import Leaves
from engine.network.proxy.pins import Pins
from engine.network.proxy.roots import Roots
from engine.network.proxy.rules import Incident, Observer

_SPOKEN = (b"h2", b"http/1.1")

_REFUSALS = ("unknown ca", "bad certificate", "certificate unknown", "unsupported certificate")
"""How a program says that it does not take our certificate."""

_NO_SUBJECT = 0x20
_NO_PARTIAL_WILDCARDS = 0x4
"""OpenSSL's X509_CHECK_FLAG_NEVER_CHECK_SUBJECT and …_NO_PARTIAL_WILDCARDS: as browsers do."""


class TlsSettings:
    """Answers what mitmproxy's layers ask before and after handshakes."""

    def __init__(
        self,
        leaves: Callable[[], Leaves | None],
        roots: Roots,
        pins: Pins,
        way: Callable[[str], Way],
        counters: Counters,
        observer: Observer,
    ) -> None:
        self._leaves = leaves
        self._roots = roots
        self._pins = pins
        self._way = way
        self._counters = counters
        self._observer = observer

    def greeted(self, data: ClientHelloData, host: str) -> None:
        """Decide by the name that a client asks for; it may be another than it connected to."""
        way = self._way(data.client_hello.sni or host)
        data.ignore_connection = way is Way.TUNNEL
        data.establish_server_tls_first = way is Way.LOOK

    def start_client(self, data: TlsData, host: str) -> None:
        """Show the client a certificate for the host, or none at all."""
        leaves, client, server = self._leaves(), data.context.client, data.context.server
        name = client.sni or host
        if leaves is None or self._way(name) is Way.BLOCKED:
            return
        alpn = (server.alpn or b"") if server.tls_established else None
        data.ssl_conn = SSL.Connection(leaves.settings(name, alpn))
        data.ssl_conn.set_accept_state()

    def start_server(self, data: TlsData) -> None:
        """Ask the server for what the client asked us, and believe it as browsers would."""
        server = data.conn
        assert isinstance(server, Server)
        assert server.address is not None
        client: Client = data.context.client
        if server.sni is None:
            server.sni = client.sni or server.address[0]
        server.sni = server.sni.removeprefix(UPSTREAM_MARK)
        connection = SSL.Connection(self._roots.for_servers())
        _expect(connection, server.sni)
        offers = [alpn for alpn in client.alpn_offers if alpn in _SPOKEN]
        if offers and not server.address[0].startswith(UPSTREAM_MARK):
            server.alpn_offers = tuple(offers)
            connection.set_alpn_protos(offers)
        connection.set_connect_state()
        data.ssl_conn = connection

    def client_failed(self, data: TlsData, host: str) -> None:
        """Let a program pass untouched from now on that does not take our certificate."""
        error = (data.conn.error or "").lower()
        if not any(refusal in error for refusal in _REFUSALS):
            return
        for name in {host, data.context.client.sni or host} - {""}:
            if self._pins.add(name):
                self._observer.pinned(name)

    def server_failed(self, data: TlsData) -> None:
        """Tell that a server was not who it should be."""
        if "verify failed" in (data.conn.error or ""):
            self._counters.refused += 1
            self._observer.happened(Incident.CERTIFICATE_REFUSED)


def _expect(connection: SSL.Connection, name: str) -> None:
    """Have the handshake fail unless the certificate is one for this name.

    pyOpenSSL offers no way to this but its own bindings; mitmproxy does the same.
    """
    binding: Any = SSL
    library, parameters = binding._lib, binding._lib.SSL_get0_param(connection._ssl)
    library.X509_VERIFY_PARAM_set_hostflags(parameters, _NO_PARTIAL_WILDCARDS | _NO_SUBJECT)
    try:
        address = ipaddress.ip_address(name).packed
    except ValueError:
        host = name.encode("ascii" if name.isascii() else "idna")
        connection.set_tlsext_host_name(host)
        done = library.X509_VERIFY_PARAM_set1_host(parameters, host, len(host))
    else:
        done = library.X509_VERIFY_PARAM_set1_ip(parameters, address, len(address))
    if done != 1:
        raise ValueError
