"""Origins: servers that answer exactly what a test wants, over HTTP/1.1 or HTTP/2."""

import asyncio
import datetime
import ipaddress
import ssl
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import h2.config
import h2.connection
import h2.events
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

Headers = list[tuple[bytes, bytes]]


@dataclass(frozen=True)
class Asked:
    """What a server was asked."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes = b""


@dataclass(frozen=True)
class Given:
    """What a server answers; ``parts`` are sent one by one, ``pause`` seconds apart."""

    parts: tuple[bytes, ...] = ()
    headers: Headers = field(default_factory=list)
    status: int = 200
    trailers: Headers = field(default_factory=list)
    chunked: bool = False
    pause: float = 0.0
    raw: bytes | None = None

    @property
    def body(self) -> bytes:
        return b"".join(self.parts)


Answer = Callable[[Asked], Given]


class TestAuthority:
    """An authority that signs what tests want, also what it should not."""

    __test__ = False

    def __init__(self) -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.certificate = self._sign("Test root", self.key, ca=True)

    def _sign(
        self,
        name: str,
        key: ec.EllipticCurvePrivateKey,
        *,
        ca: bool = False,
        days: tuple[int, int] = (-1, 30),
        own: bool = False,
    ) -> x509.Certificate:
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        issuer = subject if ca or own else self.certificate.subject
        now = datetime.datetime.now(datetime.UTC)
        signer = key if own else self.key
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(issuer)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now + datetime.timedelta(days=days[0] - 30))
            .not_valid_after(now + datetime.timedelta(days=days[1]))
            .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
            .add_extension(
                x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False
            )
        )
        if not ca:
            builder = builder.add_extension(
                x509.SubjectAlternativeName(
                    [x509.DNSName(name), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
                    if name == "localhost"
                    else [x509.DNSName(name)]
                ),
                critical=False,
            ).add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()),
                critical=False,
            )
        return builder.sign(signer, hashes.SHA256())

    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    def leaf_pem(self, name: str, *, expired: bool = False, own: bool = False) -> bytes:
        """Return a key and a certificate, good or bad, as one file."""
        key = ec.generate_private_key(ec.SECP256R1())
        leaf = self._sign(name, key, days=(-40, -2) if expired else (-1, 30), own=own)
        private = key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        return private + leaf.public_bytes(serialization.Encoding.PEM)

    def settings(
        self,
        name: str = "localhost",
        *,
        expired: bool = False,
        own: bool = False,
        alpn: str = "http/1.1",
    ) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "leaf.pem"
            path.write_bytes(self.leaf_pem(name, expired=expired, own=own))
            context.load_cert_chain(path)
        context.set_alpn_protocols([alpn, "http/1.1"])
        return context


class Origin:
    """A server in a thread of its own; ``asked`` is what it heard."""

    def __init__(
        self,
        answer: Answer,
        settings: ssl.SSLContext | None = None,
        address: str = "127.0.0.1",
    ) -> None:
        self.answer = answer
        self.asked: list[Asked] = []
        self.connections = 0
        self._writers: set[asyncio.StreamWriter] = set()
        self.aborted = 0
        self._settings = settings
        self._address = address
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._stop = asyncio.Event()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="origin")
        self._thread.start()
        self._ready.wait(10)

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            self._loop.set_exception_handler(lambda *_: None)
            runner.run(self._serve())

    async def _serve(self) -> None:
        server = await asyncio.start_server(
            self._accept, self._address, 0, ssl=self._settings, backlog=1024
        )
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._stop.wait()
        server.close()
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for writer in self._writers:
            writer.transport.abort()
        for _ in range(5):  # what was aborted is closed in the next round
            await asyncio.sleep(0)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._writers.add(writer)
        try:
            if _agreed(writer) == "h2":
                await _Http2(self, reader, writer).run()
            else:
                await self._http1(reader, writer)
        except (OSError, asyncio.IncompleteReadError):
            self.aborted += 1
        except asyncio.CancelledError:
            writer.transport.abort()  # closed twice, one with TLS could not be aborted any more
            return
        writer.close()

    async def _http1(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            try:
                head = await reader.readuntil(b"\r\n\r\n")
            except asyncio.IncompleteReadError:
                return
            lines = head.decode("latin-1").split("\r\n")
            method, path, _ = lines[0].split(" ")
            headers = {
                name.lower(): value.strip()
                for name, _, value in (line.partition(":") for line in lines[1:] if line)
            }
            body = await _body(reader, headers)
            asked = Asked(method, path, headers, body)
            self.asked.append(asked)
            given = self.answer(asked)
            await _give1(writer, given, method)
            if given.raw is not None or headers.get("connection") == "close":
                return


def _agreed(writer: asyncio.StreamWriter) -> str | None:
    tls: ssl.SSLObject | None = writer.get_extra_info("ssl_object")
    return tls.selected_alpn_protocol() if tls else None


async def _body(reader: asyncio.StreamReader, headers: dict[str, str]) -> bytes:
    if headers.get("transfer-encoding") == "chunked":
        body = b""
        while length := int(await reader.readline(), 16):
            body += await reader.readexactly(length)
            await reader.readline()
        while (await reader.readline()).strip():
            pass
        return body
    return await reader.readexactly(int(headers.get("content-length", 0)))


async def _give1(writer: asyncio.StreamWriter, given: Given, method: str) -> None:
    if given.raw is not None:
        writer.write(given.raw)
        await writer.drain()
        return
    head = [b"HTTP/1.1 %d Given" % given.status]
    head += [name + b": " + value for name, value in given.headers]
    bodiless = method == "HEAD" or given.status in (204, 304)
    if given.chunked or given.trailers:
        head.append(b"Transfer-Encoding: chunked")
    elif not bodiless:
        head.append(b"Content-Length: %d" % len(given.body))
    writer.write(b"\r\n".join(head) + b"\r\n\r\n")
    for part in () if bodiless else given.parts:
        chunked = given.chunked or given.trailers
        writer.write(b"%x\r\n%s\r\n" % (len(part), part) if chunked and part else part)
        await writer.drain()
        if given.pause:
            await asyncio.sleep(given.pause)
    if (given.chunked or given.trailers) and not bodiless:
        writer.write(
            b"0\r\n" + b"".join(n + b": " + v + b"\r\n" for n, v in given.trailers) + b"\r\n"
        )
    await writer.drain()


class _Http2:
    def __init__(
        self, origin: Origin, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._origin, self._reader, self._writer = origin, reader, writer
        self._conn = h2.connection.H2Connection(
            h2.config.H2Configuration(client_side=False, header_encoding=None)
        )
        self._asked: dict[int, tuple[dict[str, str], bytearray]] = {}
        self._window = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        self._conn.initiate_connection()
        self._conn.increment_flow_control_window(2**30)
        self._flush()
        try:
            while data := await self._reader.read(65536):
                for event in self._conn.receive_data(data):
                    self._take(event)
                self._flush()
        finally:
            for task in self._tasks:
                task.cancel()

    def _flush(self) -> None:
        self._writer.write(self._conn.data_to_send())

    def _take(self, event: h2.events.Event) -> None:
        match event:
            case h2.events.RequestReceived():
                assert event.headers
                assert event.stream_id
                headers = {n.decode(): v.decode("latin-1") for n, v in event.headers}
                self._asked[event.stream_id] = headers, bytearray()
            case h2.events.DataReceived():
                self._asked[event.stream_id][1].extend(event.data)
                self._conn.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
            case h2.events.StreamEnded():
                headers, body = self._asked.pop(event.stream_id)
                asked = Asked(headers[":method"], headers[":path"], headers, bytes(body))
                self._origin.asked.append(asked)
                given = self._origin.answer(asked)
                if asked.method == "HEAD":
                    given = replace(given, parts=(), chunked=True)
                task = asyncio.create_task(self._give(event.stream_id, given))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)
            case h2.events.WindowUpdated():
                self._window.set()
            case h2.events.StreamReset():
                self._origin.aborted += 1
                self._window.set()

    async def _give(self, stream: int, given: Given) -> None:
        try:
            headers = [(b":status", b"%d" % given.status)]
            headers += [(n.lower(), v) for n, v in given.headers]
            if not given.chunked and not given.trailers:
                headers.append((b"content-length", b"%d" % len(given.body)))
            self._conn.send_headers(
                stream, headers, end_stream=not given.parts and not given.trailers
            )
            for part in given.parts:
                await self._send(stream, part)
                if given.pause:
                    await asyncio.sleep(given.pause)
            if given.trailers:
                self._conn.send_headers(stream, given.trailers, end_stream=True)
            elif given.parts:
                self._conn.end_stream(stream)
            self._flush()
        except h2.exceptions.ProtocolError:
            pass

    async def _send(self, stream: int, data: bytes) -> None:
        at = 0
        while at < len(data):
            room = min(
                self._conn.local_flow_control_window(stream), self._conn.max_outbound_frame_size
            )
            if room <= 0:
                self._window.clear()
                await self._window.wait()
                continue
            self._conn.send_data(stream, data[at : at + room])
            at += room
            self._flush()
            await self._writer.drain()
