"""Dialing: by way of the proxy that was there before, and to whoever answers first."""

import base64
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace

import pytest

from engine.network.proxy.rules import Rules, Upstream
from tests.engine.network.proxy.clients import connect, read_all, trusting
from tests.engine.network.proxy.origins import Asked, Given
from tests.engine.network.proxy.world import BAD, GOOD, LOOKING, RULES, World, world


@dataclass
class Before:
    """A proxy that was there before; it reaches every name at the port it was asked for."""

    port: int
    heads: list[bytes] = field(default_factory=list)
    answer: bytes | None = None


@contextmanager
def before(settings: ssl.SSLContext | None = None) -> Iterator[Before]:
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        proxy = Before(server.getsockname()[1])
        threads: list[threading.Thread] = []

        def accept() -> None:
            while True:
                try:
                    sock, _ = server.accept()
                except OSError:
                    return
                threads.append(threading.Thread(target=serve, args=(proxy, sock, settings)))
                threads[-1].start()

        threads.append(threading.Thread(target=accept))
        threads[0].start()
        yield proxy
        server.shutdown(socket.SHUT_RDWR)
    for thread in threads:
        thread.join()


def serve(proxy: Before, sock: socket.socket, settings: ssl.SSLContext | None) -> None:
    with closing(sock):
        if settings is not None:
            sock = settings.wrap_socket(sock, server_side=True)
        head = b""
        while b"\r\n\r\n" not in head:
            more = sock.recv(4096)
            if not more:
                return
            head += more
        proxy.heads.append(head)
        if proxy.answer is not None:
            sock.sendall(proxy.answer)
        elif head.startswith(b"CONNECT"):
            port = int(head.split(b" ")[1].rpartition(b":")[2])
            with closing(socket.create_connection(("127.0.0.1", port))) as target:
                sock.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
                join(sock, target)
        else:
            sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(BAD) + BAD)
            read_all(sock)
        sock.close()


def join(one: socket.socket, other: socket.socket) -> None:
    def pump(source: socket.socket, target: socket.socket) -> None:
        try:
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    back = threading.Thread(target=pump, args=(other, one))
    back.start()
    pump(one, other)
    back.join()


def by_way_of(rules: Rules, proxy: Before, *, tls: bool = False) -> Rules:
    upstream = Upstream("localhost", proxy.port, tls, b"Basic " + base64.b64encode(b"a:b"))
    return replace(rules, upstream=lambda _host: upstream)


def give(asked: Asked) -> Given:
    return Given((GOOD if asked.path == "/good" else BAD,))


def test_what_is_looked_into_goes_by_way_of_it() -> None:
    with before() as proxy, world(by_way_of(LOOKING, proxy)) as here:
        origin = here.origin(give)
        client = here.http1(origin)
        assert client.get("/good").body == GOOD
        assert client.get("/bad").body != BAD
        client.close()
        assert proxy.heads[0].startswith(f"CONNECT localhost:{origin.port} ".encode())
        assert b"\r\nProxy-Authorization: Basic YTpi\r\n" in proxy.heads[0]


def test_so_does_what_passes_untouched() -> None:
    with before() as proxy, world(by_way_of(RULES, proxy)) as here:
        sock = tunnel_to(here, "no-such-name.invalid", here.origin(give).port)
        with closing(sock):
            assert proxy.heads[0].startswith(b"CONNECT no-such-name.invalid:")


def tunnel_to(here: World, host: str, port: int) -> socket.socket:
    sock = connect(here.proxy.port)
    sock.sendall(f"CONNECT {host}:{port} HTTP/1.1\r\n\r\n".encode())
    assert sock.recv(100).startswith(b"HTTP/1.1 200 ")
    return sock


def test_what_is_not_encrypted_is_asked_of_it_as_of_a_proxy() -> None:
    with before() as proxy, world(by_way_of(LOOKING, proxy)) as here:
        with closing(connect(here.proxy.port)) as sock:
            sock.sendall(
                b"GET http://no-such-name.invalid/x HTTP/1.1\r\nHost: no-such-name.invalid\r\n\r\n"
            )
            assert b"image/png" in sock.recv(65536)
        assert proxy.heads[0].startswith(b"GET http://no-such-name.invalid/x HTTP/1.1\r\n")
        assert b"proxy-authorization: Basic YTpi\r\n" in proxy.heads[0].lower().replace(
            b"basic ytpi", b"Basic YTpi"
        )


def test_one_that_wants_tls_gets_it() -> None:
    with world(RULES) as here, before(here.roots.settings()) as proxy:
        here.proxy.set_rules(by_way_of(LOOKING, proxy, tls=True))
        client = here.http1(here.origin(give))
        assert client.get("/good").body == GOOD
        client.close()
        with closing(connect(here.proxy.port)) as sock:
            sock.sendall(b"GET http://a.invalid/x HTTP/1.1\r\nHost: a.invalid\r\n\r\n")
            assert b"image/png" in sock.recv(65536)
        here.proxy.stop()


def test_what_it_wants_to_know_the_client_is_asked() -> None:
    with before() as proxy, world(by_way_of(RULES, proxy)) as here:
        proxy.answer = b"HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic\r\n\r\n"
        with closing(connect(here.proxy.port)) as sock:
            sock.sendall(b"CONNECT a.invalid:443 HTTP/1.1\r\n\r\n")
            assert read_all(sock) == proxy.answer
        proxy.answer = b"HTTP/1.1 500 No\r\n\r\n"
        with closing(connect(here.proxy.port)) as sock:
            sock.sendall(b"CONNECT a.invalid:443 HTTP/1.1\r\n\r\n")
            assert read_all(sock).endswith(b"nobody")


@pytest.mark.parametrize("host", ["127.0.0.2", "127.2", "[::1]", "0"])
def test_it_is_no_way_to_this_machine_either(host: str) -> None:
    with before() as proxy, world(by_way_of(RULES, proxy)) as here:
        with closing(connect(here.proxy.port)) as sock:
            sock.sendall(f"CONNECT {host}:443 HTTP/1.1\r\n\r\n".encode())
            assert read_all(sock).endswith(b"this machine")
        assert proxy.heads == []


def test_our_trust_is_asked_of_it_as_well() -> None:
    with before() as proxy, world(by_way_of(LOOKING, proxy)) as here:
        origin = here.origin(give, expired=True)
        sock = here.tunnel(origin)
        context = trusting(here.authority)
        with closing(context.wrap_socket(sock, server_hostname="localhost")) as client:
            client.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            assert read_all(client).endswith(b"nobody")
