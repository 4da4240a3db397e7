"""Held: how long a picture that the server sent waits in the proxy until the client has it whole.

Both ends are in this process, and so its clock tells both when the server was asked and when the
last byte came; the picture itself crosses the loopback meanwhile, and TLS twice. One at a time,
then a page of them at once over six connections, as browsers open, that are open already.
"""

import hashlib
import tempfile
import threading
import time
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import psutil

from tests.bench.photographs import read
from tests.bench.traffic import holding, ours, upstream
from tests.bench.traffic.certificates import certify
from tests.bench.traffic.fetching import Opening, Server, fetch
from tests.bench.traffic.holding import ALONE, PACK, PAGE, pictures
from tests.bench.traffic.processes import running

CONNECTIONS = 6

WARM = 4
"""So many pictures come first, untimed: a judge is slower at its first ones."""


def hold() -> dict[str, float]:
    """Return ``hold_ms_p50``, ``hold_ms_p95`` and ``page_s``; what begins with judge is it alone.

    ``fetch_ms`` is what one such picture takes without the proxy, and is not taken off. Seconds
    of processor time for the page tell the same on a busy machine as on a quiet one.
    """
    photos = list(read(None))
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="protech-bench-")))
        alone, page, warm = (
            _written(folder, pictures(count, seed, photos))
            for count, seed in ((ALONE, 1), (PAGE, 2), (WARM, 3))
        )
        certified = certify(folder, ["127.0.0.1"])
        given = upstream.Given("127.0.0.1", str(certified.leaf), str(folder))
        server = stack.enter_context(running("upstream", given.word()))
        proxy = stack.enter_context(
            running("ours", ours.Given(True, str(certified.root), PACK, own=True).word())
        )
        trusted = certified.root.read_text() + proxy.told["root"]
        at = Server("127.0.0.1", server.port, trusted)
        bare = _one_by_one(at.opening(None), [], alone)
        times = _one_by_one(at.opening(proxy.port), warm, alone)
        before = _spent(proxy.pid)
        page_s = _at_once(at.opening(proxy.port), page)
        spent = [now - then for now, then in zip(_spent(proxy.pid), before, strict=True)]
    judge = holding.measure()
    p50, p95 = np.percentile(times, (50, 95)).tolist()
    return {
        "hold_ms_p50": round(p50, 1),
        "hold_ms_p95": round(p95, 1),
        "page_s": round(page_s, 3),
        "page_proxy_cpu_s": round(spent[0], 2),
        "page_judge_cpu_s": round(spent[1], 2),
        "fetch_ms": round(float(np.median(bare)), 2),
        "judge_ms_p50": round(judge.p50, 1),
        "judge_ms_p95": round(judge.p95, 1),
        "judge_page_s": round(judge.page_s, 3),
        "glance_ms": round(judge.glance_ms, 1),
    }


def _spent(pid: int) -> tuple[float, float]:
    """Return seconds of processor time that a proxy took so far, and that its judge did."""
    proxy = psutil.Process(pid)
    times = proxy.cpu_times(), *(child.cpu_times() for child in proxy.children())
    own, *others = (one.user + one.system for one in times)
    return own, sum(others)


def _written(folder: Path, bodies: list[bytes]) -> list[str]:
    """Write pictures into a folder that is served; returns their paths."""
    names = []
    for body in bodies:
        names.append(f"{hashlib.sha256(body).hexdigest()}.jpg")
        (folder / names[-1]).write_bytes(body)
    return [f"/file/{name}" for name in names]


def _one_by_one(opening: Opening, first: list[str], paths: list[str]) -> list[float]:
    with opening() as sock:
        fetch(sock, "/bytes/1")
        for path in first:
            fetch(sock, path)
        times = []
        for path in paths:
            began = time.perf_counter()
            fetch(sock, path)
            times.append((time.perf_counter() - began) * 1000)
    return times


def _at_once(opening: Opening, paths: list[str]) -> float:
    ready = threading.Barrier(CONNECTIONS + 1)

    def ask(number: int) -> None:
        with opening() as sock:
            fetch(sock, "/bytes/1")
            ready.wait()
            for path in paths[number::CONNECTIONS]:
                fetch(sock, path)

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(CONNECTIONS)]
    for thread in threads:
        thread.start()
    ready.wait()
    began = time.perf_counter()
    for thread in threads:
        thread.join()
    return time.perf_counter() - began
