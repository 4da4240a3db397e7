"""Messages of a WebSocket: words and data pass, pictures only when they may be seen."""

import socket
import threading
from base64 import b64encode
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest
import wsproto
from wsproto.events import (
    AcceptConnection,
    BytesMessage,
    CloseConnection,
    Event,
    Message,
    Ping,
    Pong,
    Request,
    TextMessage,
)
from wsproto.extensions import PerMessageDeflate

from engine.network.bodies.neutral import neutral
from tests.engine.network.proxy.clients import tunnel
from tests.engine.network.proxy.world import BAD, GOOD, World


class Talker:
    """One end of a WebSocket."""

    def __init__(self, sock: socket.socket, kind: wsproto.ConnectionType) -> None:
        self._sock = sock
        self._ws = wsproto.WSConnection(kind)
        self._heard: list[Event] = []

    def say(self, event: Event) -> None:
        self._sock.sendall(self._ws.send(event))

    def hear(self) -> Event:
        while not self._heard:
            data = self._sock.recv(65536)
            self._ws.receive_data(data or None)
            self._heard += self._ws.events()
        return self._heard.pop(0)

    def message(self) -> bytes | str:
        """Return a whole message."""
        parts: list[bytes | str] = []
        while True:
            event = self.hear()
            assert isinstance(event, Message), event
            parts.append(event.data if isinstance(event.data, str) else bytes(event.data))
            if event.message_finished:
                return type(parts[0])().join(parts)  # type: ignore[arg-type]  # all are of one type


@contextmanager
def talk(looking: World, *, deflate: bool) -> Iterator[tuple[Talker, Talker]]:
    """Return a client and a server that talk through the proxy."""
    with closing(socket.create_server(("127.0.0.1", 0))) as listening:
        accepted: list[Talker] = []

        def accept() -> None:
            sock = listening.accept()[0]
            server = Talker(sock, wsproto.ConnectionType.SERVER)
            assert isinstance(server.hear(), Request)
            server.say(AcceptConnection(extensions=[PerMessageDeflate()] if deflate else []))
            accepted.append(server)

        thread = threading.Thread(target=accept)
        thread.start()
        sock = tunnel(looking.proxy.port, "localhost", listening.getsockname()[1])
        client = Talker(sock, wsproto.ConnectionType.CLIENT)
        client.say(Request("localhost", "/", extensions=[PerMessageDeflate()] if deflate else []))
        assert isinstance(client.hear(), AcceptConnection)
        thread.join()
        with closing(sock), closing(accepted[0]._sock):
            yield client, accepted[0]


@pytest.mark.parametrize("deflate", [False, True])
def test_pictures_are_judged_and_all_else_passes(looking: World, deflate: bool) -> None:
    with talk(looking, deflate=deflate) as (client, server):
        for said in (b"\x01\x02" * 40_000, GOOD, b"{}", b""):
            server.say(BytesMessage(said))
            assert client.message() == said
        server.say(BytesMessage(BAD[:100], message_finished=False))
        server.say(BytesMessage(BAD[100:]))
        assert client.message() == neutral(200, 100)
        picture = "data:image/jpeg;base64," + b64encode(BAD).decode()
        server.say(TextMessage(f'{{"a": "é", "b": "{picture}"}}'))
        shown = client.message()
        assert isinstance(shown, str)
        assert shown.startswith('{"a": "é", "b": "data:image/')
        assert b64encode(neutral(200, 100))[:80].decode() in shown
        assert b64encode(BAD[3000:3300]).decode() not in shown
        client.say(BytesMessage(BAD))
        assert server.message() == BAD, "what the person sends is hers"
        client.say(TextMessage("words"))
        assert server.message() == "words"


def test_pings_and_ends_pass(looking: World) -> None:
    with talk(looking, deflate=False) as (client, server):
        client.say(Ping(b"1"))
        heard = server.hear()
        assert isinstance(heard, Ping)
        server.say(heard.response())
        assert isinstance(client.hear(), Pong)
        server.say(CloseConnection(1000, "bye"))
        heard = client.hear()
        assert isinstance(heard, CloseConnection)
        assert (heard.code, heard.reason) == (1000, "bye")


def test_what_is_no_message_ends_it(looking: World) -> None:
    with talk(looking, deflate=False) as (client, server):
        server._sock.sendall(b"\xff" * 100)
        assert isinstance(client.hear(), CloseConnection)
        assert looking.proxy.counts().faults == 0


def test_a_picture_without_end_ends_it(looking: World) -> None:
    with talk(looking, deflate=False) as (client, server):

        def pour() -> None:
            try:
                server.say(BytesMessage(GOOD, message_finished=False))
                for _ in range(40):
                    server.say(BytesMessage(bytes(1024 * 1024), message_finished=False))
            except OSError:
                pass

        pouring = threading.Thread(target=pour)
        pouring.start()
        heard = client.hear()
        assert isinstance(heard, CloseConnection)
        assert heard.code == 1009
        pouring.join()
