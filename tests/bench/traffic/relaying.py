"""Relaying: what passes through the proxy unjudged, beside what others do with the same.

All servers are in a network namespace behind a veth pair. Each figure is the median over pairs
that were measured in turn, so that what else the machine does meets both.
"""

import statistics
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.traffic import ours, upstream
from tests.bench.traffic.certificates import certify
from tests.bench.traffic.fetching import (
    Opening,
    Server,
    first_byte_ms,
    requests_a_second,
    seconds,
)
from tests.bench.traffic.namespace import elsewhere
from tests.bench.traffic.processes import running

LARGE = "/bytes/200000000"
PAIRS = 5
FIRST_BYTES = 60

PEERS = 8
SPAN = 2.0
TEXTS = {
    "page.html": b"<p>Words of a page, again and again.</p>\n" * 400,
    "code.js": b"function add(one, other) { return one + other; }\n" * 600,
    "data.json": b'{"name": "value", "numbers": [1, 2, 3]},\n' * 60,
}
"""Harmless answers of usual sizes: 16, 29 and 3 kB."""

ASKED = ("/file/page.html", "/file/code.js", "/file/data.json", "/bytes/12000", "/bytes/300")


@dataclass(frozen=True)
class Place:
    """A server elsewhere: its address, its ports, and the file of who speaks for it.

    ``before`` are the words of a command that starts others there.
    """

    before: list[str]
    address: str
    port: int
    bare_port: int
    root: Path

    def through(self, proxy: int | None, trusted: str = "") -> Opening:
        """Return what opens connections to it; ``trusted`` may speak for it as well."""
        return Server(self.address, self.port, self.root.read_text() + trusted).opening(proxy)

    def bare(self, proxy: int | None) -> Opening:
        """Return what opens connections to it without TLS."""
        return Server(self.address, self.bare_port, "").opening(proxy)


@contextmanager
def server_elsewhere() -> Iterator[Place]:
    """Run one, with TLS and without."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="protech-bench-")))
        place = stack.enter_context(elsewhere())
        for name, text in TEXTS.items():
            (folder / name).write_bytes(text)
        certified = certify(folder, [place.address])
        ports = []
        for leaf in (str(certified.leaf), ""):
            given = upstream.Given(place.address, leaf, str(folder))
            server = running("upstream", given.word(), before=place.command())
            ports.append(stack.enter_context(server).port)
        yield Place(place.command(), place.address, ports[0], ports[1], certified.root)


def tunnel() -> dict[str, float]:
    """Return ``tunnel_ratio`` with TLS, ``splice_ratio`` without, ``tunnel_first_byte_ms`` added.

    Without TLS client and server cost least, and so the proxies' own cost is seen best.
    """
    with ExitStack() as stack:
        place = stack.enter_context(server_elsewhere())
        given = ours.Given(inspect=False, root=str(place.root))
        our = stack.enter_context(running("ours", given.word())).port
        ignoring = stack.enter_context(running("others", "ignoring", str(place.root))).port
        splice = stack.enter_context(running("others", "splice")).port
        tunnels = {"ours": place.through(our), "ignoring": place.through(ignoring)}
        bare = {"ours": place.bare(our), "splice": place.bare(splice), "direct": place.bare(None)}
        firsts = {"ours": place.through(our), "direct": place.through(None)}
        times = in_turn(tunnels, lambda one: seconds(one, LARGE), PAIRS)
        bares = in_turn(bare, lambda one: seconds(one, LARGE), PAIRS)
        first = in_turn(firsts, first_byte_ms, FIRST_BYTES)
    added = [one - other for one, other in zip(first["ours"], first["direct"], strict=True)]
    return {
        "tunnel_ratio": _ratio(times["ignoring"], times["ours"]),
        "tunnel_mb_s": _rate(times["ours"]),
        "splice_ratio": _ratio(bares["splice"], bares["ours"]),
        "splice_mb_s": _rate(bares["ours"]),
        "direct_mb_s": _rate(bares["direct"]),
        "tunnel_first_byte_ms": round(statistics.median(added), 2),
    }


def inspect() -> dict[str, float]:
    """Return ``inspect_ratio``: requests a second inside TLS on kept connections."""
    with ExitStack() as stack:
        place = stack.enter_context(server_elsewhere())
        given = ours.Given(inspect=True, root=str(place.root))
        our = stack.enter_context(running("ours", given.word()))
        their = stack.enter_context(running("others", "streaming", str(place.root)))
        opening = {
            "ours": place.through(our.port, our.told["root"]),
            "theirs": place.through(their.port, their.told["root"]),
        }
        rates = in_turn(opening, lambda one: requests_a_second(one, ASKED, PEERS, SPAN), PAIRS)
        return {
            "inspect_ratio": _ratio(rates["ours"], rates["theirs"]),
            "inspect_per_s": round(statistics.median(rates["ours"])),
            "streaming_per_s": round(statistics.median(rates["theirs"])),
        }


def in_turn[T](
    given: dict[str, T], measure: Callable[[T], float], times: int
) -> dict[str, list[float]]:
    """Measure each so many times, in an order that turns round; what comes first is thrown away."""
    found: dict[str, list[float]] = {name: [] for name in given}
    for number in range(times + 1):
        names = list(given) if number % 2 else list(given)[::-1]
        for name in names:
            once = measure(given[name])
            if number:
                found[name].append(once)
    return found


def _ratio(above: list[float], below: list[float]) -> float:
    """Return the median of the ratios of pairs."""
    pairs = zip(above, below, strict=True)
    return round(statistics.median(one / other for one, other in pairs), 3)


def _rate(times: list[float]) -> float:
    """Return megabytes a second."""
    return round(int(LARGE.rsplit("/", 1)[1]) / statistics.median(times) / 1e6)
