"""Conversations: a client's connection that is looked into, its servers, and what passes."""

import asyncio
import contextlib
import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from mitmproxy import connection, options
from mitmproxy.connection import ConnectionState, Server
from mitmproxy.net.tls import starts_like_tls_record
from mitmproxy.proxy import commands, events, layer, mode_specs, server
from mitmproxy.proxy.layers import modes, tcp, tls
from mitmproxy.proxy.layers.http import HTTPMode
from mitmproxy.proxy.layers.http._hooks import HttpRequestHeadersHook, HttpRequestHook

from engine.network.proxy.addresses import Refused, Unreachable
from engine.network.proxy.answers import Means
from engine.network.proxy.arrival import READ_BYTES, Arrival
from engine.network.proxy.commanding import Await, AwaitCompleted, UntilTaken
from engine.network.proxy.dialing import Dialer, UpstreamRefused
from engine.network.proxy.door import Destination
from engine.network.proxy.layers import LookedIntoHttp
from engine.network.proxy.tls_settings import TlsSettings

IDLE_SECONDS = 600

ENOUGH_KEPT = 4 * 1024 * 1024
"""Bytes that wait for a client or a judge; so long nothing more is read from who sends them."""

AGAIN_SECONDS = 0.02

MOST_SERVERS = 8
"""Connections to one server at a time that a client has through one of its own."""

_LOOKS_LIKE_HTTP = re.compile(
    rb"[A-Za-z-]{3,20} [^ \r\n]+ HTTP/\d|[A-Za-z-]{1,20}( [^ \r\n]*)?\Z|PRI \*"
)


def mitmproxy_options() -> options.Options:
    """Return the options that mitmproxy's layers read, some of which its add-ons would bring."""
    opts = options.Options(http3=False, tcp_timeout=IDLE_SECONDS, websocket=True, rawtcp=True)
    for name, value in (("store_streamed_bodies", False), ("validate_inbound_headers", True)):
        opts.add_option(name, bool, value, "")
    for name, value in (("normalize_outbound_headers", True), ("keep_host_header", False)):
        opts.add_option(name, bool, value, "")
    opts.add_option("connection_strategy", str, "eager", "")
    for name in ("stream_large_bodies", "body_size_limit"):
        opts.add_option(name, str | None, None, "")
    return opts


@dataclass(frozen=True)
class Workshop:
    """What conversations need."""

    options: options.Options
    dialer: Dialer
    means: Means
    tls: TlsSettings
    failed: Callable[[], None]


class Conversation(server.LiveConnectionHandler):
    """Carries out what mitmproxy's layers ask for."""

    def __init__(
        self,
        client: Arrival,
        first: bytes,
        to: Destination | None,
        opened: Arrival | None,
        workshop: Workshop,
    ) -> None:
        reader, writer = client.as_streams(first)
        mode = mode_specs.ProxyMode.parse("regular")
        super().__init__(reader, writer, workshop.options, mode)
        self._workshop = workshop
        self._to = to
        self._opened = opened
        self._http: LookedIntoHttp | None = None
        self._events: deque[events.Event] = deque()
        self._delivering = False
        self._running: set[asyncio.Task[None]] = set()
        self.max_conns.default_factory = lambda: asyncio.Semaphore(MOST_SERVERS)
        context = self.layer.context
        if to is None:
            self.layer = self._speak_http(HTTPMode.regular)
        else:
            context.server.address = (to.host, to.port)
            self.layer = modes.TransparentProxy(context)

    async def carry(self) -> None:
        """Carry the conversation until it ends."""
        try:
            await self.handle_client()
        finally:
            for task in self._running:
                task.cancel()
            if self._http is not None:
                self._http.let_go()
            for io in self.transports.values():
                if isinstance(io.writer, asyncio.StreamWriter):
                    io.writer.transport.abort()

    def log(self, *_args: object, **_more: object) -> None:
        """Say nothing: what mitmproxy would say names hosts."""

    # Events and commands.

    async def server_event(self, event: events.Event) -> None:
        """Take an event in; what comes of it is done when this returns."""
        self._events.append(event)
        if self._delivering:
            return
        self._delivering = True
        self.timeout_watchdog.register_activity()  # type: ignore[no-untyped-call]  # it has no types
        try:
            while self._events:
                for command in self.layer.handle_event(self._events.popleft()):
                    self._obey(command)
        except Exception:  # a layer that lost its way must not go on
            self._events.clear()
            self._workshop.failed()
            self.transports[self.client].handler.cancel()  # type: ignore[union-attr]  # it runs
        finally:
            self._delivering = False

    def _obey(self, command: commands.Command) -> None:
        match command:
            case UntilTaken(stream_id=stream_id):
                command.work = lambda: self._client_took(stream_id)
                self._run(self._await(command))
            case Await():
                self._run(self._await(command))
            case commands.OpenConnection():
                handler = asyncio.get_running_loop().create_task(self.open_connection(command))
                self.transports[command.connection] = server.ConnectionIO(handler=handler)
            case commands.RequestWakeup():
                timer = asyncio.get_running_loop().create_task(self.wakeup(command))
                self.wakeup_timer.add(timer)
            case commands.StartHook():
                self._decide(command)
                self._events.append(events.HookCompleted(command))
            case commands.ConnectionCommand() if command.connection in self.transports:
                self._send_or_close(command)

    def _send_or_close(self, command: commands.ConnectionCommand) -> None:
        if isinstance(command, commands.SendData):
            writer = self.transports[command.connection].writer
            if writer is not None and not writer.is_closing():
                writer.write(command.data)
        elif isinstance(command, commands.CloseTcpConnection):
            self.close_connection(command.connection, command.half_close)
        elif isinstance(command, commands.CloseConnection):
            self.close_connection(command.connection)

    def _run(self, work: "asyncio._CoroutineLike[None]") -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def _await(self, command: Await) -> None:
        try:
            reply = await command.work()
        except Exception:  # whoever waits takes nothing for the worst
            self._workshop.failed()
            reply = None
        await self.server_event(AwaitCompleted(command, reply))

    # Decisions.

    async def handle_hook(self, hook: commands.StartHook) -> None:
        """Nothing waits on this side of the layers."""

    def _decide(self, hook: commands.StartHook) -> None:
        settings = self._workshop.tls
        match hook:
            case layer.NextLayerHook(data):
                data.layer = self._next(data)
            case HttpRequestHeadersHook(flow):
                self._workshop.means.prepare(flow)
            case HttpRequestHook(flow):
                self._workshop.means.prepare_form(flow)
            case tls.TlsClienthelloHook(data):
                settings.greeted(data, self._host())
            case tls.TlsStartClientHook(data):
                settings.start_client(data, self._host())
            case tls.TlsStartServerHook(data):
                settings.start_server(data)
            case tls.TlsFailedClientHook(data):
                settings.client_failed(data, self._host())
            case tls.TlsFailedServerHook(data):
                settings.server_failed(data)

    def _host(self) -> str:
        return self._to.host if self._to else ""

    def _next(self, question: layer.NextLayer) -> layer.Layer | None:
        """Return who goes on with a connection, by what was said on it first."""
        context, said = question.context, question.data_client()  # type: ignore[no-untyped-call]  # it has no types
        if starts_like_tls_record(said):
            outer = tls.ServerTLSLayer(context)
            outer.child_layer = tls.ClientTLSLayer(context)
            return outer
        if context.client.alpn in (b"h2", b"http/1.1"):
            return self._speak_http(HTTPMode.transparent, context)
        if question.data_server():  # type: ignore[no-untyped-call]  # it has no types
            return tcp.TCPLayer(context, ignore=True)
        if len(said) < 3:
            return None
        if _LOOKS_LIKE_HTTP.match(said):
            return self._speak_http(HTTPMode.transparent, context)
        return tcp.TCPLayer(context, ignore=True)

    def _speak_http(self, mode: HTTPMode, context: object = None) -> LookedIntoHttp:
        self._http = LookedIntoHttp(context or self.layer.context, mode, self._workshop.means)  # type: ignore[arg-type]  # mitmproxy hands it over
        return self._http

    # Connections.

    async def open_connection(self, command: commands.OpenConnection) -> None:
        """Open a connection by the one way out."""
        wanted = command.connection
        assert wanted.address is not None
        host, port = wanted.address[:2]
        async with self.max_conns[wanted.address]:
            try:
                opened, self._opened = self._opened, None
                arrival = opened or await self._workshop.dialer.dial(host, port)
            except (Refused, Unreachable, UpstreamRefused):
                wanted.error = "unreachable"
                await self.server_event(events.OpenConnectionCompleted(command, wanted.error))
                return
            await self._opened_connection(command, arrival)

    async def _opened_connection(self, command: commands.OpenConnection, arrival: Arrival) -> None:
        wanted = command.connection
        reader, writer = arrival.as_streams()
        now = asyncio.get_running_loop().time()
        wanted.timestamp_start = wanted.timestamp_tcp_setup = now
        wanted.state = ConnectionState.OPEN
        wanted.peername = writer.get_extra_info("peername")
        wanted.sockname = writer.get_extra_info("sockname")
        task = asyncio.current_task()
        self.transports[wanted] = server.ConnectionIO(handler=task, reader=reader, writer=writer)
        await self.server_event(events.OpenConnectionCompleted(command, None))
        await self.handle_connection(wanted)

    async def handle_connection(self, connection: connection.Connection) -> None:
        """Read a connection to its end, no faster than what it brings is taken."""
        io = self.transports[connection]
        assert isinstance(io.reader, asyncio.StreamReader)
        assert isinstance(io.writer, asyncio.StreamWriter)
        cancelled: asyncio.CancelledError | None = None
        try:
            while data := await io.reader.read(READ_BYTES):
                await self.server_event(events.DataReceived(connection, data))
                await self._taken(connection)
        except OSError:
            pass
        except asyncio.CancelledError as error:
            cancelled = error
        if cancelled is None:
            connection.state &= ~ConnectionState.CAN_READ
        else:
            connection.state = ConnectionState.CLOSED
        await self.server_event(events.ConnectionClosed(connection))
        if connection.state is ConnectionState.CAN_WRITE:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError as error:
                cancelled = error
        io.writer.close()
        self.transports.pop(connection, None)
        if cancelled is not None:
            raise cancelled

    async def _taken(self, source: connection.Connection) -> None:
        """Wait until what a connection brought was taken by the other side."""
        to_client = isinstance(source, Server)
        for target, io in list(self.transports.items()):
            if isinstance(target, Server) is not to_client and io.writer is not None:
                try:
                    await io.writer.drain()
                except OSError:
                    if io.handler is not None:
                        io.handler.cancel()
        while self._http is not None and self._http.kept_of(source) > ENOUGH_KEPT:
            await asyncio.sleep(AGAIN_SECONDS)

    async def _client_took(self, stream_id: int) -> None:
        """Wait until the client took what it was sent on a stream."""
        writer = self.transports[self.client].writer
        assert isinstance(writer, asyncio.StreamWriter)
        with contextlib.suppress(OSError):
            await writer.drain()
        while self._http is not None and self._http.sent_to_client(stream_id) > ENOUGH_KEPT:
            await asyncio.sleep(AGAIN_SECONDS)
