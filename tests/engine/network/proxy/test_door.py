"""The front door: what passes untouched, what is refused, and that none leads to this machine."""

import socket
import ssl
from contextlib import closing
from dataclasses import replace

import psutil
import pytest

from engine.network.proxy.rules import Decision, Incident, Rules
from engine.network.replies import Reply
from tests.engine.network.proxy.clients import Http1, connect, read_all, trusting, tunnel
from tests.engine.network.proxy.origins import Asked, Given, Origin
from tests.engine.network.proxy.world import BAD, LOOKING, RULES, world


def decides(host: str) -> Decision:
    if host.endswith("blocked.test"):
        return Decision.BLOCK
    return Decision.EXEMPT if host == "localhost" else Decision.NORMAL


LISTED = replace(RULES, decide=decides)


def give_bad(_asked: Asked) -> Given:
    return Given((BAD,))


def raw(port: int, *parts: bytes) -> bytes:
    """Say something to a proxy, and return what it says until it ends."""
    with closing(connect(port)) as sock:
        for part in parts:
            sock.sendall(part)
        sock.shutdown(socket.SHUT_WR)
        return read_all(sock)


def own_certificate(sock: socket.socket, roots: bytes) -> Http1:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cadata=roots.decode())
    return Http1(context.wrap_socket(sock, server_hostname="localhost"))


@pytest.mark.parametrize("rules", [RULES, replace(LOOKING, decide=decides)])
def test_what_is_not_looked_into_passes_untouched(rules: Rules) -> None:
    with world(rules) as here:
        origin = here.origin(give_bad)
        with closing(own_certificate(here.tunnel(origin), here.roots.pem())) as client:
            assert client.get("/").body == BAD
        assert here.judge.asked == []
        assert here.proxy.counts().tunnelled == 1


def test_a_blocked_host_is_not_reached() -> None:
    with world(LISTED) as here:
        answer = raw(here.proxy.port, b"CONNECT www.blocked.test:443 HTTP/1.1\r\n\r\n")
        assert answer.startswith(b"HTTP/1.1 403 ")
        assert answer.endswith(b"\r\n\r\na list")
        answer = raw(
            here.proxy.port, b"GET http://blocked.test/x HTTP/1.1\r\nHost: blocked.test\r\n\r\n"
        )
        assert answer.startswith(b"HTTP/1.1 403 ")
        assert answer.endswith(b"\r\n\r\na list")
        assert b"blocked.test" not in answer
        assert here.observer.incidents == [Incident.HOST_BLOCKED] * 2
        assert here.proxy.counts().blocked == 2


def test_a_blocked_host_is_not_reached_by_another_name() -> None:
    with world(LISTED) as here:
        origin = here.origin(give_bad)
        sock = here.tunnel(origin)
        with pytest.raises(ssl.SSLError, match="UNRECOGNIZED_NAME"):
            trusting(None).wrap_socket(sock, server_hostname="blocked.test")
        plain = here.origin(give_bad, tls=False)
        with closing(Http1(connect(here.proxy.port), f"http://localhost:{plain.port}")) as client:
            assert client.get("/", {"Host": "blocked.test"}).body == b"a list"
        assert origin.asked == plain.asked == []


def test_a_greeting_in_pieces_is_waited_for() -> None:
    with world(RULES) as here:
        origin = here.origin(give_bad)
        outgoing = ssl.MemoryBIO()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(cadata=here.roots.pem().decode())
        tls = context.wrap_bio(ssl.MemoryBIO(), outgoing, server_hostname="localhost")
        with pytest.raises(ssl.SSLWantReadError):
            tls.do_handshake()
        sock = here.tunnel(origin)
        for byte in outgoing.read():
            sock.sendall(bytes([byte]))
        assert sock.recv(3) == b"\x16\x03\x03", "the server greets back"


def test_a_server_that_speaks_first_is_heard() -> None:
    for rules in (RULES, LOOKING):
        with world(rules) as here, closing(socket.create_server(("127.0.0.1", 0))) as server:
            sock = tunnel(here.proxy.port, "localhost", server.getsockname()[1])
            with closing(sock), closing(server.accept()[0]) as peer:
                peer.sendall(b"220 hello\r\n")
                assert sock.recv(100) == b"220 hello\r\n"
                sock.sendall(b"EHLO there\r\n")
                assert peer.recv(100) == b"EHLO there\r\n"
                sock.shutdown(socket.SHUT_WR)
                assert peer.recv(100) == b""


@pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.2", "127.2", "2130706434", "0x7f000002", "0.0.0.0", "0", "[::1]", "[::]"),  # noqa: S104  # nobody listens there
        *("[::ffff:127.0.0.2]", "[64:ff9b::7f00:2]", "[2002:7f00:2::]", "169.254.169.254"),
        *("[fe80::1]", "224.0.0.1", "255.255.255.255"),
    ],
)
@pytest.mark.parametrize("rules", [RULES, LOOKING])
def test_it_is_no_way_to_this_machine(host: str, rules: Rules) -> None:
    with world(rules) as here:
        answer = raw(here.proxy.port, f"CONNECT {host}:22 HTTP/1.1\r\n\r\n".encode())
        assert answer.startswith(b"HTTP/1.1 403 ")
        assert answer.endswith(b"this machine")
        request = f"GET http://{host}:22/ HTTP/1.1\r\nHost: {host}:22\r\n\r\n"
        assert b"nobody" in raw(here.proxy.port, request.encode())
        assert Incident.OWN_MACHINE_REFUSED in here.observer.incidents


def test_it_is_no_way_to_this_machines_own_addresses() -> None:
    own = [
        address.address
        for addresses in psutil.net_if_addrs().values()
        for address in addresses
        if address.family == socket.AF_INET and not address.address.startswith("127.")
    ]
    with world(RULES) as here:
        for address in own:
            answer = raw(here.proxy.port, f"CONNECT {address}:22 HTTP/1.1\r\n\r\n".encode())
            assert answer.endswith(b"this machine")


def test_only_loopback_is_listened_on() -> None:
    with world(RULES) as here:
        listening = [
            connection.laddr
            for connection in psutil.Process().net_connections("tcp")
            if connection.status == psutil.CONN_LISTEN and connection.laddr.port == here.proxy.port
        ]
        assert [address.ip for address in listening] == ["127.0.0.1"]


@pytest.mark.parametrize(
    "request_line",
    [
        *(b"CONNECT HTTP/1.1", b"CONNECT :443 HTTP/1.1", b"CONNECT x:0 HTTP/1.1", b"\0\0\0"),
        *(b"CONNECT x:99999 HTTP/1.1", b"CONNECT \0x:443 HTTP/1.1", b"CONNECT x HTTP/1.1"),
        *(
            b"CONNECT x/y:443 HTTP/1.1",
            b"CONNECT x:443 HTTP/9",
            b"CONNECT " + b"x" * 300 + b":1 HTTP/1.1",
        ),
    ],
)
def test_nonsense_is_refused(request_line: bytes) -> None:
    with world(RULES) as here:
        assert raw(here.proxy.port, request_line + b"\r\n\r\n").startswith(b"HTTP/1.1 400 ")
        assert here.proxy.counts().faults == 0


def test_a_head_without_end_is_refused() -> None:
    with world(RULES) as here:
        sent = b"CONNECT x:443 HTTP/1.1\r\n" + b"a: b\r\n" * 20_000
        with closing(connect(here.proxy.port)) as sock:
            try:
                sock.sendall(sent)
            except OSError:
                return
            assert read_all(sock) == b""


def test_what_is_asked_of_the_proxy_itself_is_answered_by_it_alone() -> None:
    with world(RULES) as here:
        here.own_pages["/proxy.pac"] = Reply(200, b"function", "application/x-ns-proxy-autoconfig")
        answer = raw(here.proxy.port, b"GET /proxy.pac HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        assert b"content-type: application/x-ns-proxy-autoconfig\r\n" in answer
        assert answer.endswith(b"\r\n\r\nfunction")
        answer = raw(here.proxy.port, b"GET /else HTTP/1.1\r\nHost: example.test\r\n\r\n")
        assert answer.startswith(b"HTTP/1.1 404 ")


def test_nobody_there_is_said() -> None:
    with world(RULES) as here, closing(socket.create_server(("127.0.0.1", 0))) as server:
        port = server.getsockname()[1]
        server.close()
        answer = raw(here.proxy.port, f"CONNECT localhost:{port} HTTP/1.1\r\n\r\n".encode())
        assert answer.startswith(b"HTTP/1.1 502 ")
        assert answer.endswith(b"nobody")
        name = b"CONNECT no-such-name.invalid:443 HTTP/1.1\r\n\r\n"
        assert raw(here.proxy.port, name).endswith(b"nobody")


def test_new_rules_hold_for_what_is_under_way() -> None:
    with world(RULES) as here:
        origin = here.origin(give_bad)
        untouched = own_certificate(here.tunnel(origin), here.roots.pem())
        with closing(untouched):
            assert untouched.get("/").body == BAD
            here.proxy.set_rules(RULES)
            assert untouched.get("/").body == BAD, "nothing changed for it"
            here.proxy.set_rules(LOOKING)
            with pytest.raises((OSError, IndexError)):
                untouched.get("/")
        assert here.http1(origin).get("/").body != BAD
        here.proxy.set_rules(replace(RULES, decide=lambda _host: Decision.BLOCK))
        with pytest.raises(ConnectionError, match="a list"):
            here.tunnel(origin)


def test_connections_are_bounded() -> None:
    with world(RULES) as here:
        assert here.proxy._door is not None
        here.proxy._door._most = 3
        first = [connect(here.proxy.port) for _ in range(3)]
        try:
            while here.proxy.counts().open < 3:
                pass
            with closing(connect(here.proxy.port)) as one_more:
                assert read_all(one_more) == b""
            assert here.proxy.counts().refused == 1
        finally:
            for sock in first:
                sock.close()


def test_connections_are_counted() -> None:
    with world(RULES) as here:
        socks = [connect(here.proxy.port) for _ in range(20)]
        origin: Origin = here.origin(give_bad)
        own_certificate(here.tunnel(origin), here.roots.pem()).close()
        counts = here.proxy.counts()
        assert counts.connections_per_minute == 21
        assert counts.open >= 20
        for sock in socks:
            sock.close()
