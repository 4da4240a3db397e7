"""What a hashed list of a million hosts costs, beside a Python set of their names.

Each is measured in a new process of its own: ``rss_mb`` is what the list and 200,000 decisions
add, ``with_module_mb`` what these and the modules that they need add to a bare interpreter, and
``process_rss_mb`` is that whole process. The decisions are
about hosts of three and four labels that are not listed; the list has hosts of two to four labels,
so every parent domain but the last label alone is looked up.
"""

import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from engine.lists import list_of_hosts

ENTRIES = 1_000_000
DECISIONS = 200_000

_RESIDENT = """
import os
def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
before = resident()
"""

_OURS = """
import sys, time
from pathlib import Path
from engine.lists import open_hosts
loaded = resident()
began = time.perf_counter()
listed = open_hosts(Path(sys.argv[1]))
open_s = time.perf_counter() - began
clock, has, spent = time.perf_counter_ns, listed.has_host, []
with open(sys.argv[2]) as hosts, open(sys.argv[3], "w") as out:
    for line in hosts:
        name = line[:-1]
        began = clock()
        found = has(name)
        took = clock() - began
        assert not found
        out.write(f"{took}\\n")
print(open_s, resident() - loaded, resident() - before, resident())
"""

_SET = """
import sys
with open(sys.argv[1]) as names:
    listed = {line[:-1] for line in names}
print(len(listed), resident() - before, resident())
"""


def hosts() -> dict[str, dict[str, float]]:
    """Return the figures: megabytes are 10**6 bytes, times are microseconds and seconds."""
    with tempfile.TemporaryDirectory(prefix="protech-bench-") as kept:
        folder = Path(kept)
        names, listed, asked, times = (folder / name for name in ("names", "list", "asked", "t"))
        names.write_text("".join(f"{name}\n" for name in _names(ENTRIES, (2, 3, 4), 1)))
        began = time.monotonic()
        listed.write_bytes(list_of_hosts(names.read_text().split()))
        build_s = time.monotonic() - began
        asked.write_text("".join(f"{name}\n" for name in _names(DECISIONS, (3, 4), 2)))
        open_s, rss_mb, with_module_mb, process_rss_mb = _run(_OURS, listed, asked, times)
        _, set_mb, _ = _run(_SET, names)
        spent = np.loadtxt(times) / 1000
        return {
            "hosts": {
                "disk_mb": round(listed.stat().st_size / 1e6, 3),
                "rss_mb": round(rss_mb, 1),
                "with_module_mb": round(with_module_mb, 1),
                "process_rss_mb": round(process_rss_mb, 1),
                "decision_us": round(float(np.percentile(spent, 50)), 2),
                "decision_us_p95": round(float(np.percentile(spent, 95)), 2),
                "set_mb": round(set_mb, 1),
                "set_ratio": round(set_mb / rss_mb, 1),
                "open_s": round(open_s, 3),
                "build_s": round(build_s, 1),
            }
        }


def _names(count: int, labels: Sequence[int], seed: int) -> Iterator[str]:
    """Yield different host names that have one of these numbers of labels, by turns."""
    chance = random.Random(seed)
    for number in range(count):
        parts = (f"n{number:x}-{seed}", f"domain{chance.randrange(50_000)}", "example")
        yield ".".join((*parts[: labels[number % len(labels)] - 1], "test"))


def _run(source: str, *paths: Path) -> tuple[float, ...]:
    command = [sys.executable, "-c", _RESIDENT + source, *map(str, paths)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return tuple(map(float, said.split()))


if __name__ == "__main__":
    print(json.dumps(hosts()))
