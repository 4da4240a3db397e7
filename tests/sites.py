"""A service's web site and a stranger's on this computer, for the private window to visit."""

import base64
import hashlib
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socket import socket
from typing import override

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

OWN = "helpline.localhost"
"""The service's host; the engine finds every name that ends like this on this computer."""

BENEATH = f"chat.{OWN}"
STRANGER = "stranger.localhost"
MARKER = "qzwhelplinemarker"
"""Stands in everything that the service's pages hold, and nowhere else."""

_MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_DAY = timedelta(days=1)

Reply = Callable[["Handler"], None]


@dataclass
class Heard:
    """What a site was asked for: paths of requests, and how often anybody connected at all."""

    paths: list[str] = field(default_factory=list)
    connections: int = 0


class Handler(BaseHTTPRequestHandler):
    """Answers with the site's page of this path."""

    protocol_version = "HTTP/1.1"
    server: "Server"

    def do_GET(self) -> None:
        self.server.heard.paths.append(self.path)
        path = self.path.partition("?")[0]
        if self.headers.get("Upgrade", "").lower() == "websocket":
            self._greet()
        elif path in self.server.pages:
            self.server.pages[path](self)
        else:
            self.send(b"", status=404)

    def do_POST(self) -> None:
        self.do_GET()

    def send(self, body: bytes, status: int = 200, **headers: str) -> None:
        """Send a whole answer; ``_`` in the names of headers stands for ``-``."""
        self.send_response(status)
        for name, value in ({"Content_Type": "text/html; charset=utf-8"} | headers).items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _greet(self) -> None:
        key = self.headers["Sec-WebSocket-Key"] + _MAGIC
        digest = hashlib.sha1(key.encode()).digest()  # noqa: S324 - the protocol has it so
        self.send_response(101)
        self.send_header("Upgrade", "websocket")
        self.send_header("Connection", "Upgrade")
        self.send_header("Sec-WebSocket-Accept", base64.b64encode(digest).decode())
        self.end_headers()
        words = MARKER.encode()
        self.wfile.write(bytes((0x81, len(words))) + words)
        self.rfile.read(2)
        self.close_connection = True

    @override
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class Server(ThreadingHTTPServer):
    """One site; ``pages`` can be changed while it serves."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, context: ssl.SSLContext) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.socket = context.wrap_socket(
            self.socket, server_side=True, do_handshake_on_connect=False
        )
        self.pages: dict[str, Reply] = {}
        self.heard = Heard()

    @property
    def port(self) -> int:
        """The port that it listens at."""
        return self.server_port

    @override
    def get_request(self) -> tuple[socket, object]:
        asked = super().get_request()
        self.heard.connections += 1
        return asked

    @override
    def handle_error(self, request: object, client_address: object) -> None:
        """Whoever refuses a certificate breaks off, which is no error here."""


@dataclass(frozen=True)
class Certificates:
    """Files of a certificate that a test trusts by its ``key``, and of one that nobody knows."""

    trusted: Path
    unknown: Path
    key: str
    """SHA-256 of the public key, as base64: how the engine is told whom to trust."""


def make_certificates(folder: Path) -> Certificates:
    """Write certificates for every host of these tests, good for a day."""
    trusted, unknown = folder / "trusted.pem", folder / "unknown.pem"
    key = _write(trusted)
    _write(unknown)
    return Certificates(trusted, unknown, key)


def _write(path: Path) -> str:
    """Write a certificate and its private key; returns the SHA-256 of its public one."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, OWN)])
    names = [x509.DNSName(host) for host in (OWN, BENEATH, STRANGER)]
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _DAY)
        .not_valid_after(now + _DAY)
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .sign(key, hashes.SHA256())
    )
    encoding = serialization.Encoding
    private = key.private_bytes(
        encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(certificate.public_bytes(encoding.PEM) + private)
    public = key.public_key().public_bytes(
        encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return base64.b64encode(hashlib.sha256(public).digest()).decode()


@contextmanager
def serving(certificate: Path, pages: Mapping[str, Reply] | None = None) -> Iterator[Server]:
    """Serve a site with this certificate while the context lasts."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server = Server(context)
    server.pages.update(pages or {})
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def page(body: str) -> Reply:
    """Return a reply with a page of this body that asks to be kept, the marker in its text."""
    text = f"<!doctype html><title>{MARKER}</title><body>{MARKER} {body}".encode()

    def reply(handler: Handler) -> None:
        handler.send(text, Cache_Control="max-age=31536000")

    return reply


def redirect(address: str) -> Reply:
    """Return a reply that leads elsewhere."""

    def reply(handler: Handler) -> None:
        handler.send(b"", status=302, Location=address)

    return reply


def never(until: threading.Event) -> Reply:
    """Return a reply that does not come before this is set."""

    def reply(handler: Handler) -> None:
        until.wait()
        handler.close_connection = True

    return reply


def busy_page(own: str, beneath: str, stranger: str) -> str:
    """Return a body that keeps what it can, and asks a stranger for all that a page can ask for.

    The addresses are those of the roots of three sites, with a slash at the end. It asks its own
    site for ``/done`` when it is done.
    """
    socket_own, socket_stranger = own.replace("https", "wss"), stranger.replace("https", "wss")
    return f"""
<link rel="preconnect" href="{stranger}"><link rel="dns-prefetch" href="{stranger}">
<link rel="prefetch" href="{stranger}prefetch"><link rel="icon" href="{stranger}icon">
<link rel="stylesheet" href="{stranger}style"><img src="{own}image"><img src="{stranger}image">
<script src="{stranger}script"></script><iframe src="{stranger}frame"></iframe>
<iframe srcdoc="<img src='{stranger}inner'>"></iframe>
<a id="pinging" href="#here" ping="{stranger}ping">here</a>
<script>
const quiet = promise => promise.catch(() => 0);
const mark = "{MARKER}";
document.cookie = mark + "=" + mark + "; max-age=31536000";
localStorage.setItem(mark, mark); sessionStorage.setItem(mark, mark);
document.getElementById("pinging").click();
navigator.sendBeacon("{stranger}beacon", mark);
new WebSocket("{socket_stranger}socket");
const kept = new Promise(done => {{
  const opening = indexedDB.open(mark, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(mark).put(mark, mark);
  opening.onsuccess = opening.onerror = done;
}});
const spoken = new Promise(done => {{
  const socket = new WebSocket("{socket_own}socket");
  socket.onmessage = said => quiet(fetch("/heard-" + said.data)).then(done);
  socket.onerror = done;
}});
Promise.all([kept, spoken, quiet(fetch("{stranger}fetch", {{mode: "no-cors"}})),
  quiet(fetch("{beneath}beneath", {{mode: "no-cors"}})),
  quiet(caches.open(mark).then(cache => cache.add("/")))]).then(() => fetch("/done"));
</script>"""
