"""Programs that people use, before and behind the proxy: curl, requests, browsers; nginx."""

import os
import re
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
import requests

from engine.network.proxy.rules import Incident
from engine.network.trust.linux import LinuxTrust
from tests.display import stop
from tests.engine.network.proxy.nginx import Nginx, serving
from tests.engine.network.proxy.world import BAD, GOOD, World
from tests.engine.network.trust.homes import firefox

TEXT = "Ein Wörtchen für jede Zeile\n".encode() * 5000

PAGE = b"""<!doctype html><title>t</title><script>
async function length(name) { return (await (await fetch(name)).arrayBuffer()).byteLength; }
async function tell() { fetch(`/told-${await length("good.jpg")}-${await length("bad.jpg")}-`); }
tell();
</script>"""
"""A page that tells its server how long the pictures were that the browser got."""

SHOWN = {"good.jpg": GOOD, "bad.jpg": BAD, "text.txt": TEXT, "page.html": PAGE}

CHROMIUM = (
    *("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    "--proxy-bypass-list=<-loopback>",
)

FIREFOX = {
    "network.proxy.type": "1",
    "network.proxy.ssl": '"127.0.0.1"',
    "network.proxy.no_proxies_on": '""',
    "network.proxy.allow_hijacking_localhost": "true",
    "network.captive-portal-service.enabled": "false",
    "network.connectivity-service.enabled": "false",
    "datareporting.policy.dataSubmissionEnabled": "false",
    "app.normandy.enabled": "false",
    "services.settings.server": '"data:,"',
    "extensions.systemAddon.update.enabled": "false",
    "browser.aboutwelcome.enabled": "false",
}

Client = Callable[[World, Path, str, dict[str, str]], tuple[int, bytes]]
"""Gets what is at an address, with these headers: the status and the body as it was meant."""


@pytest.fixture
def nginx(looking: World, tmp_path: Path) -> Iterator[Nginx]:
    folder = tmp_path / "nginx"
    folder.mkdir()
    with serving(folder, SHOWN, looking.roots) as running:
        yield running


@pytest.fixture
def trusted(looking: World, tmp_path: Path) -> Path:
    file = tmp_path / "trusted.pem"
    file.write_bytes(looking.authority.pem)
    return file


def by_curl(*how: str) -> Client:
    def get(world: World, trusted: Path, url: str, headers: dict[str, str]) -> tuple[int, bytes]:
        body = trusted.with_name("body")
        body.unlink(missing_ok=True)
        given = [word for name, value in headers.items() for word in ("-H", f"{name}: {value}")]
        command = (
            *("curl", "--silent", "--compressed", "--noproxy", "", "--cacert", str(trusted)),
            *("--proxy", f"http://127.0.0.1:{world.proxy.port}", "--max-time", "30"),
            *("--output", str(body), "--write-out", "%{http_code}", *how, *given, url),
        )
        done = subprocess.run(command, capture_output=True, check=True)
        return int(done.stdout), body.read_bytes()

    return get


def by_requests(
    world: World, trusted: Path, url: str, headers: dict[str, str]
) -> tuple[int, bytes]:
    with requests.Session() as session:
        session.trust_env = False
        session.verify = os.fspath(trusted)
        session.proxies = {"https": f"http://127.0.0.1:{world.proxy.port}"}
        got = session.get(url, headers=headers, timeout=30)
        return got.status_code, got.content


clients = pytest.mark.parametrize(
    "client",
    [by_curl("--http1.1"), by_curl("--http2"), by_requests],
    ids=["curl", "curl-2", "requests"],
)


@clients
def test_all_arrives_as_it_is_but_for_what_is_covered(
    looking: World, nginx: Nginx, trusted: Path, client: Client
) -> None:
    def get(name: str, headers: dict[str, str]) -> tuple[int, bytes]:
        return client(looking, trusted, nginx.url(name), headers)

    assert get("good.jpg", {}) == (200, GOOD)
    assert get("text.txt", {}) == (200, TEXT)
    part = {"Range": "bytes=100-299", "Accept-Encoding": "identity"}
    assert get("text.txt", part) == (206, TEXT[100:300])
    status, body = get("bad.jpg", {})
    grey = cv2.imdecode(np.frombuffer(body, np.uint8), cv2.IMREAD_COLOR)
    assert status == 200
    assert grey is not None
    assert grey.shape == (100, 200, 3)
    assert np.ptp(grey) == 0


@clients
@pytest.mark.parametrize("certificate", ["expired", "own", "elsewhere"])
def test_nothing_comes_from_who_is_not_who_it_says(
    looking: World, nginx: Nginx, trusted: Path, client: Client, certificate: str
) -> None:
    got = client(looking, trusted, nginx.url("text.txt", certificate), {})
    assert got == (502, b"nobody")
    assert nginx.asked() == ""
    assert Incident.CERTIFICATE_REFUSED in looking.observer.incidents


def by_chromium(home: Path, port: int) -> tuple[str, ...]:
    return (*CHROMIUM, f"--proxy-server=http://127.0.0.1:{port}", f"--user-data-dir={home / 'p'}")


def by_firefox(home: Path, port: int) -> tuple[str, ...]:
    (profile,) = firefox(home / ".mozilla/firefox", "one")
    preferences = FIREFOX | {"network.proxy.ssl_port": str(port)}
    lines = [f'user_pref("{name}", {value});\n' for name, value in preferences.items()]
    (profile / "user.js").write_text("".join(lines))
    return ("firefox", "--headless", "--no-remote", "--profile", str(profile))


@pytest.mark.parametrize("browser", [by_chromium, by_firefox])
def test_a_browser_that_trusts_us_shows_what_is_released(
    looking: World, nginx: Nginx, tmp_path: Path, browser: Callable[[Path, int], tuple[str, ...]]
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    command = browser(home, looking.proxy.port)
    LinuxTrust(home, {}).trust(looking.authority)
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], "MOZ_CRASHREPORTER_DISABLE": "1"}
    running = subprocess.Popen(
        [*command, nginx.url("page.html")],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        until = time.monotonic() + 60
        while "/told-" not in nginx.asked():
            assert running.poll() is None
            assert time.monotonic() < until, "the browser showed nothing"
            time.sleep(0.1)
    finally:
        stop(running)
    told = re.search(r"/told-(\d+)-(\d+)-", nginx.asked())
    assert told is not None
    good, bad = map(int, told.groups())
    assert good == len(GOOD)
    assert bad < len(BAD)
    assert looking.observer.pins == []
