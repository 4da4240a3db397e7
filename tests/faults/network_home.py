"""A home whose network is guarded: its settings, whom its browsers trust, a server, clients."""

import json
import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from nacl.public import PrivateKey

from engine.contract import AnyMessage, NetworkState
from engine.terms import ConsentKind, Level, NetworkFault
from protech_gui.settings import ProtectionState, save_protection
from tests.display import stop
from tests.engine.network.judging.bodies import cup, face, written
from tests.engine.network.proxy.origins import Asked, Given, Origin, TestAuthority
from tests.engine.network.trust.homes import certutil, listed
from tests.household import CONSENTS, Household, receipt_for
from tests.protech_gui.keeper.stage import Actor

NAME = "page.test"
FACE, CUP = written(face()), written(cup())
PAGE = b"<!doctype html><title>t</title><p>here</p>"
ASKING = b"""<!doctype html><script>
async function ask() {
  let length = 0;
  try { length = (await (await fetch("/face?" + Math.random())).arrayBuffer()).byteLength; }
  catch { }
  try { await fetch("/told/" + length); } catch { }
  setTimeout(ask, 100);
}
ask();
</script>"""
"""A page that asks for the face again and again, and tells how long the answer was."""
_JPEG = [(b"content-type", b"image/jpeg")]


def answer(asked: Asked) -> Given:
    """Return the face, the cup, or a page."""
    if asked.path.startswith("/face"):
        return Given((FACE,), _JPEG)
    if asked.path.startswith("/cup"):
        return Given((CUP,), _JPEG)
    page = ASKING if asked.path == "/asking" else PAGE
    return Given((page,), [(b"content-type", b"text/html")])


@dataclass(frozen=True)
class Seen:
    """What a client got: 0 for no answer."""

    status: int
    body: bytes

    @property
    def bare(self) -> bool:
        """Whether it is the face."""
        return self.body == FACE


class Home:
    """What a test of the guarded network works with."""

    def __init__(self, household: Household, folder: Path, bus: str) -> None:
        self.household = household
        self.folder = folder
        self.key = PrivateKey.generate()
        self.roots = TestAuthority()
        self.root = folder / "root.pem"
        self.root.write_bytes(self.roots.pem())
        self.origin = Origin(answer, self.roots.settings(NAME))
        household.environment |= {
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "XDG_CURRENT_DESKTOP": "GNOME",
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "PROTECH_TEST_ROOT": str(self.root),
        }
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            household.environment.pop(name, None)

    @property
    def kept(self) -> Path:
        """The folder that the guard keeps."""
        return self.household.paths.network

    @property
    def database(self) -> Path:
        """Where Chromium looks for whom to trust."""
        return self.folder / ".local/share/pki/nssdb"

    def consent(self, *kinds: ConsentKind, on: bool = True, level: Level = Level.ALL) -> None:
        """Let the next keeper find these consents beside the others."""
        consents = (*CONSENTS, *map(receipt_for, kinds))
        state = ProtectionState(on=on, level=level, consents=consents)
        save_protection(self.household.paths.protection, state)

    def begin(self, window: Actor) -> "subprocess.Popen[bytes]":
        """Start a keeper whose window is an actor and whose guard reaches this home's server."""
        folder = window.command[-1]
        return self.household.launch_module("tests.faults.stage_keeper", folder, "network")

    def rule(self) -> str:
        """Return what GNOME's settings lead browsers to; empty when nowhere."""
        mode, url = (self._gsettings("get", key) for key in ("mode", "autoconfig-url"))
        return url.strip("'") if mode == "'auto'" else ""

    def mode(self) -> str:
        """Return GNOME's mode, as it prints it."""
        return self._gsettings("get", "mode")

    def set_proxy(self, mode: str) -> None:
        """Set GNOME's mode as a person does."""
        self._gsettings("set", "mode", mode)

    def set_rule(self, url: str) -> None:
        """Set a rule as a person does."""
        self._gsettings("set", "autoconfig-url", url)
        self._gsettings("set", "mode", "auto")

    def port(self) -> int:
        """Return where the proxy is that settings lead to; 0 for nowhere."""
        with suppress(OSError, ValueError, KeyError, TypeError):
            return int(
                json.loads((self.kept / "proxy-before.json").read_bytes())["place"]["proxy_port"]
            )
        return 0

    def trusted(self) -> list[str]:
        """Return the authorities of ours that browsers trust."""
        if not (self.database / "cert9.db").exists():
            return []
        return [name for name in listed(self.database) if name.startswith("Local device")]

    def trust_root(self) -> None:
        """Have browsers trust this home's server when nobody stands between."""
        self.database.mkdir(parents=True, exist_ok=True)
        certutil(self.database, "-N", "--empty-password")
        certutil(self.database, "-A", "-n", "root", "-t", "C,,", "-i", self.root)

    def get(
        self, path: str, host: str = NAME, *, port: int | None = None, most: float = 10
    ) -> Seen:
        """Ask by curl, through the proxy."""
        body = self.folder / "body"
        body.unlink(missing_ok=True)
        bundle = self.folder / "bundle.pem"
        ours = self.kept / "local.pem"
        own = re.sub(rb"-----BEGIN PRIVATE.*?END PRIVATE KEY-----\n", b"", _read(ours), flags=re.S)
        bundle.write_bytes(self.roots.pem() + own)
        command = (
            *("curl", "--silent", "--max-time", str(most), "--cacert", str(bundle)),
            *("--proxy", f"http://127.0.0.1:{port or self.port()}", "--noproxy", ""),
            *("--output", str(body), "--write-out", "%{http_code} %{http_connect}"),
            f"https://{host}:{self.origin.port}{path}",
        )
        said = subprocess.run(command, capture_output=True, text=True, check=False).stdout.split()
        status = int(said[0]) or (int(said[1]) if int(said[1]) != 200 else 0)
        return Seen(status, _read(body))

    def browse(self, path: str = "/", most: float = 30.0) -> tuple[str, float]:
        """Open a page in a new Chromium; returns what it shows and how many seconds that took."""
        began = time.monotonic()
        shown = subprocess.run(
            (*self._chromium(), "--dump-dom", self._address(path)),
            env=self.household.environment,
            capture_output=True,
            timeout=most,
            check=False,
        )
        return shown.stdout.decode(), time.monotonic() - began

    @contextmanager
    def browsing(self, path: str) -> Iterator[None]:
        """Have a page open in a Chromium."""
        command = (*self._chromium(), "--remote-debugging-port=0", self._address(path))
        browser = subprocess.Popen(
            command,
            env=self.household.environment,
            stdin=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield
        finally:
            stop(browser)

    def lengths(self) -> list[int]:
        """Return how long the faces were that the asking page got; 0 for none."""
        asked = [one.path for one in self.origin.asked if one.path.startswith("/told/")]
        return [int(path.rpartition("/")[2]) for path in asked]

    def _address(self, path: str) -> str:
        return f"https://{NAME}:{self.origin.port}{path}"

    def _chromium(self) -> tuple[str, ...]:
        profile = self.folder / "profile"
        shutil.rmtree(profile, ignore_errors=True)
        return (
            *("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"),
            *("--disable-background-networking", "--disable-component-update"),
            f"--host-resolver-rules=MAP {NAME} 127.0.0.1,MAP * ~NOTFOUND,EXCLUDE 127.0.0.1",
            f"--user-data-dir={profile}",
        )

    def until_guarded(self, *, traffic: bool = False) -> None:
        """Wait until a client is answered, by whom it shall be."""
        self.household.until(lambda: bool(self.port()) and self.rule() != "")
        if traffic:
            self.household.until(lambda: self.get("/cup").body == CUP and bool(self.trusted()))

    def _gsettings(self, *words: str) -> str:
        verb, key, *value = words
        command = ("gsettings", verb, "org.gnome.system.proxy", key, *value)
        told = subprocess.run(
            command, env=self.household.environment, capture_output=True, text=True, check=True
        )
        return told.stdout.strip()


def last_state(window: Actor) -> NetworkState:
    """Return how the window was told last that it stands."""
    told: list[AnyMessage] = [one for one in window.heard() if isinstance(one, NetworkState)]
    last = told[-1] if told else NetworkState()
    assert isinstance(last, NetworkState)
    return last


def fault(window: Actor) -> NetworkFault:
    """Return the fault that the window was told last."""
    return last_state(window).standing.fault


@contextmanager
def bus(folder: Path) -> Iterator[str]:
    """Run a bus of a session with nobody else on it; yields its address."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
    }
    daemon = subprocess.Popen(
        ("dbus-daemon", "--session", "--nofork", "--print-address=1"),
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    try:
        yield daemon.stdout.readline().strip()
    finally:
        stop(daemon)
        daemon.stdout.close()


def _read(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""
