"""Likeness: whether harmless bodies that are looked into arrive byte for byte, codings and all.

The judge calls every picture clear. A body is identical when what the client reads, its coding
still on, is what the server sent, and so are the coding's name, the type and the trailers.
"""

import hashlib
import random
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from engine.network.authority import make, now_utc
from engine.network.proxy.proxy import Proxy, Setup
from engine.network.proxy.rules import Rules
from engine.network.verdicts import Judged, Kind, Outcome
from tests.bench.traffic import ours, upstream
from tests.bench.traffic.certificates import certify
from tests.bench.traffic.delivery import CODINGS
from tests.bench.traffic.fetching import Server, fetch, pieces
from tests.bench.traffic.ours import LOOPBACK, PAGES, Silent, decide
from tests.bench.traffic.processes import forget_most, megabytes, running
from tests.bench.traffic.stand_ins import harmless, moving, still
from tests.bench.traffic.tap import PROTOCOLS, Clients, Origins
from tests.engine.network.proxy.clients import Got
from tests.engine.network.proxy.origins import Asked, Given

SENTENCES = {
    "latin": "Dit is één zin, naïef geschreven, über alles: ça va? £5. ",
    "greek": "Καλημέρα, αυτή είναι μια πρόταση. ",
    "cyrillic": "Это предложение, которое никто не меняет. ",
    "hebrew": "זה משפט אחד. ",
    "arabic": "هذه جملة واحدة. ",
    "thai": "นี่คือประโยค ",
    "turkish": "Bu cümle değişmez, şöyle güzel. ",
    "polish": "Zażółć gęślą jaźń. ",
    "baltic": "Ši žąsis čiulba, ķēniņš. ",
    "japanese": "これは一つの文です。そのまま届きます。",
    "korean": "이것은 한 문장입니다. ",
    "chinese": "这是一句话。",
    "chinese_traditional": "這是一句話。",
}

CHARSETS = {
    **dict.fromkeys(("utf-8", "utf-16-le", "utf-16-be", "utf-16", "iso-8859-1"), "latin"),
    **dict.fromkeys(("windows-1252", "iso-8859-15"), "latin"),
    **{"iso-8859-7": "greek", "windows-1253": "greek", "iso-8859-2": "polish"},
    **{"windows-1250": "polish", "koi8-r": "cyrillic", "windows-1251": "cyrillic"},
    **{"iso-8859-8": "hebrew", "windows-1256": "arabic", "tis-620": "thai"},
    **{"windows-1254": "turkish", "windows-1257": "baltic", "shift_jis": "japanese"},
    **{"euc-jp": "japanese", "iso-2022-jp": "japanese", "euc-kr": "korean"},
    **{"gb18030": "chinese", "big5": "chinese_traditional"},
}

DOWNLOAD = 1_000_000_000


class AlwaysClear:
    """Calls everything clear."""

    async def judge(self, body: bytes, kind: Kind, deadline: float) -> Judged:  # noqa: ARG002
        """See BodyJudge."""
        return Judged(Outcome.CLEAR)


@dataclass(frozen=True)
class Case:
    """What a server gives, and what a client asks for with it."""

    name: str
    given: Given
    asking: dict[str, str]


def identical() -> dict[str, float]:
    """Return ``identical``, a share, and ``download_rss_growth_mb``."""
    bodies = list(cases())
    asked = [(case, protocol) for case in bodies for protocol in PROTOCOLS]
    same = arrived(bodies)
    for (case, protocol), is_same in zip(asked, same, strict=True):
        if not is_same:
            print(f"not identical: {case.name} over {protocol}")
    whole, growth = _download(DOWNLOAD)
    return {
        "identical": round((sum(same) + whole) / (len(same) + 1), 4),
        "identical_bodies": len(same) + 1,
        "download_rss_growth_mb": round(growth, 1),
    }


def cases() -> Iterator[Case]:
    """Yield harmless bodies in every manner."""
    chance = random.Random(7)
    yield from _texts(chance)
    data = chance.randbytes(200_000)
    text = SENTENCES["latin"].encode() * 3000
    for name, body in (("data", data), ("text", text)):
        kind = (b"content-type", b"text/plain" if name == "text" else b"application/octet-stream")
        for first, last in ((0, 99), (1000, 150_000), (len(body) - 500, len(body) - 1)):
            told = b"bytes %d-%d/%d" % (first, last, len(body))
            given = Given((body[first : last + 1],), [kind, (b"content-range", told)], 206)
            yield Case(f"part of {name}", given, {"Range": f"bytes={first}-{last}"})
        trailers = [(b"x-checksum", hashlib.sha256(body).hexdigest().encode())]
        parts = tuple(body[at : at + 7000] for at in range(0, len(body), 7000))
        yield Case(f"{name} with trailers", Given(parts, [kind], trailers=trailers), {})
        yield Case(f"{name} in chunks", Given(parts, [kind], chunked=True), {})
    yield Case("nothing", Given((), [(b"content-type", b"text/html")]), {})
    yield Case("no content", Given((), [], 204), {})
    for number, pixels in zip(range(12), harmless(chance), strict=False):
        picture = (moving if number % 4 == 0 else still)(pixels, chance)
        yield Case("picture", Given((picture,), [(b"content-type", b"image/jpeg")]), {})


def _texts(chance: random.Random) -> Iterator[Case]:
    names = ["", *CODINGS]
    for charset, script in CHARSETS.items():
        text = (SENTENCES[script] * 60).encode(charset)
        page = f"<!doctype html><title>.</title><p>{SENTENCES[script] * 60}</p>".encode(charset)
        for kind, body in (("text/html", page), ("text/css", page), ("text/plain", text)):
            for coding in names:
                coded = CODINGS[coding](body) if coding else body
                headers = [(b"content-type", f"{kind}; charset={charset}".encode())]
                if coding:
                    headers.append((b"content-encoding", coding.encode()))
                at = chance.randrange(len(coded))
                given = Given((coded[:at], coded[at:]), headers, chunked=chance.random() < 0.3)
                yield Case(f"{kind} in {charset} {coding}", given, {})


def arrived(cases: list[Case]) -> list[bool]:
    """Return of each, over each protocol in turn, whether it arrives as it was sent."""

    def answer(asked: Asked) -> Given:
        given = cases[int(asked.path[1:])].given
        # The guard asks for the beginning of what it is given a part of.
        part = given.status != 206 or "range" in asked.headers
        return given if part else replace(given, status=200)

    authority = make(now_utc(), timedelta(days=5))
    with ExitStack() as stack:
        origins = stack.enter_context(Origins(answer))
        setup = Setup(AlwaysClear(), Silent(), allowed_own=LOOPBACK, more_roots=[origins.root])
        proxy = Proxy(setup, Rules(decide, PAGES, inspect=True), authority)
        proxy.start()
        stack.callback(proxy.stop)
        clients = stack.enter_context(Clients(proxy.port, authority, origins))
        return [
            alike(case.given, clients.answer(protocol, f"/{number}", case.asking))
            for number, case in enumerate(cases)
            for protocol in PROTOCOLS
        ]


def alike(given: Given, got: Got | None) -> bool:
    """Whether an answer is what was given."""
    if got is None:
        return False
    sent = {name.decode(): value.decode() for name, value in given.headers}
    trailers = {name.decode(): value.decode() for name, value in given.trailers}
    return (
        got.status == given.status
        and got.body == given.body
        and got.trailers == trailers
        and all(
            got.headers.get(name) == sent.get(name) for name in ("content-type", "content-encoding")
        )
    )


def _download(length: int) -> tuple[bool, float]:
    """Return whether so many bytes come as they are, and megabytes that the proxy grew by."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="protech-bench-")))
        certified = certify(folder, ["127.0.0.1"])
        server = stack.enter_context(
            running("upstream", upstream.Given("127.0.0.1", str(certified.leaf)).word())
        )
        given = ours.Given(inspect=True, root=str(certified.root), own=True)
        proxy = stack.enter_context(running("ours", given.word()))
        trusted = certified.root.read_text() + proxy.told["root"]
        came = hashlib.sha256()
        with Server("127.0.0.1", server.port, trusted).opening(proxy.port)() as sock:
            fetch(sock, "/bytes/1000")
            before = megabytes(proxy.pid)
            forget_most(proxy.pid)
            for piece in pieces(sock, f"/bytes/{length}"):
                came.update(piece)
            growth = megabytes(proxy.pid, "VmHWM") - before
    return came.digest() == _expected(length), growth


def _expected(length: int) -> bytes:
    hashed = hashlib.sha256()
    while length:
        piece = upstream.BLOCK[: min(length, len(upstream.BLOCK))]
        hashed.update(piece)
        length -= len(piece)
    return hashed.digest()
