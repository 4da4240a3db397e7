"""Showing: a real Chromium loads a page of pictures, through the proxy that judges and directly.

The server is in a network namespace, begins each answer 50 ms late, and all its connections
share 20 Mbit/s; nothing is kept in a cache but our verdicts. Each page is another origin, so that
all connections are new, as they are when somebody comes to a page. One load is from the beginning
of the page to its load event, which waits for all pictures.
"""

import os
import statistics
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.photographs import Photo, read
from tests.bench.traffic import ours, upstream
from tests.bench.traffic.certificates import certify
from tests.bench.traffic.holding import PACK, PAGE, pictures
from tests.bench.traffic.namespace import elsewhere
from tests.bench.traffic.processes import Running, running
from tests.display import stop

PAGES = 11
DELAY = 0.05
RATE = 20e6 / 8
PATIENCE = 30.0

# Without a display, a sandbox (root has none) and any call of its own.
CHROMIUM = (
    *("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic"),
    *("--no-first-run", "--disable-background-networking", "--disable-component-update"),
    *("--disable-sync", "--disable-dev-shm-usage", "--disk-cache-size=1"),
    "--host-resolver-rules=MAP * ~NOTFOUND,EXCLUDE 10.213.*,EXCLUDE 127.0.0.1",
)


@dataclass
class Site:
    """The server, and where its next origin is."""

    server: Running
    address: str
    used: int = 0

    def url(self, shown: Sequence[str], who: str) -> str:
        """Return the address of a page on an origin that nobody knows yet."""
        port = self.server.told["ports"][self.used]
        self.used += 1
        return f"https://{self.address}:{port}/page/{','.join(shown)}?who={who}"

    def load(self, who: str, shown: Sequence[str]) -> float:
        """Have a browser load a page; returns milliseconds."""
        return self._ask(who, self.url(shown, who))

    def wait(self, who: str) -> None:
        """Wait for the first page of a browser."""
        self._ask(who, "-")

    def _ask(self, who: str, url: str) -> float:
        took = float(self.server.ask(f"{who} {url} {PATIENCE}"))
        assert took > 0, f"{who} did not show its page"
        return took


def showing() -> dict[str, float]:
    """Return ``page_ratio`` and ``page_ratio_again``: ours to direct, and with verdicts known."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="protech-bench-")))
        place = stack.enter_context(elsewhere())
        certified = certify(folder, [place.address])
        shown = write_pages(folder, list(read(None)), PAGES + 1)
        given = upstream.Given(
            place.address, str(certified.leaf), str(folder), 4 * len(shown) + 2, DELAY, RATE
        )
        server = running("upstream", given.word(), before=place.command())
        site = Site(stack.enter_context(server), place.address)
        our = ours.Given(inspect=True, root=str(certified.root), pack=PACK)
        proxy = stack.enter_context(running("ours", our.word()))
        (folder / "ours.pem").write_text(proxy.told["root"])
        for who, word, root in (
            ("direct", "--no-proxy-server", certified.root),
            ("ours", f"--proxy-server=http://127.0.0.1:{proxy.port}", folder / "ours.pem"),
        ):
            home = folder / who
            trust(home, root)
            stack.enter_context(browser(home, word, site.url((), who)))
            site.wait(who)
        return _ratios(site, shown)


def _ratios(site: Site, shown: list[list[str]]) -> dict[str, float]:
    """Load pages in turn: each by both, and then by both once more; the first is thrown away."""
    told: dict[str, list[float]] = {"direct": [], "ours": [], "page": [], "again": []}
    for number, names in enumerate(shown):
        for which in ("page", "again"):
            order = ("direct", "ours") if number % 2 else ("ours", "direct")
            took = {who: site.load(who, names) for who in order}
            if number:
                told[which].append(took["ours"] / took["direct"])
                if which == "page":
                    told["direct"].append(took["direct"])
                    told["ours"].append(took["ours"])
    middle = {name: statistics.median(found) for name, found in told.items()}
    return {
        "page_ratio": round(middle["page"], 3),
        "page_ratio_again": round(middle["again"], 3),
        "page_direct_ms": round(middle["direct"]),
        "page_ours_ms": round(middle["ours"]),
    }


def write_pages(folder: Path, photos: list[Photo], count: int) -> list[list[str]]:
    """Write the pictures of so many pages into a folder; returns their names."""
    shown = []
    for page in range(count):
        names = []
        for number, body in enumerate(pictures(PAGE, 100 + page, photos)):
            names.append(f"{page}-{number}.jpg")
            (folder / names[-1]).write_bytes(body)
        shown.append(names)
    return shown


def trust(home: Path, root: Path) -> None:
    """Have a browser of this home trust an authority."""
    database = home / ".pki" / "nssdb"
    database.mkdir(parents=True)
    certutil = ("certutil", "-d", f"sql:{database}")
    for order in (
        ("-N", "--empty-password"),
        ("-A", "-n", "bench", "-t", "C,,", "-a", "-i", str(root)),
    ):
        subprocess.run((*certutil, *order), check=True, capture_output=True)


@contextmanager
def browser(home: Path, word: str, url: str) -> Iterator[None]:
    """Run Chromium with an empty profile."""
    environment = os.environ | {"HOME": str(home), "XDG_DATA_HOME": "", "XDG_CONFIG_HOME": ""}
    process = subprocess.Popen(
        [*CHROMIUM, word, f"--user-data-dir={home / 'profile'}", url],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        stop(process)
