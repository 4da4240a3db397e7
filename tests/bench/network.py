"""The bench of the network guard: what it lets through, and what it costs beside others.

``python -m tests.bench.network --json`` prints one JSON object of plain numbers on its last line;
``--only`` measures some rounds. Each figure is told where it is measured, in
``tests/bench/traffic``; ``load`` is what the machine was doing as it began: times and ratios are
worth little while others keep the processors busy. Rounds whose servers must not be this machine
need root for a network namespace; without it their figures are null.

Nothing but the loopback and such namespaces is ever reached.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, Mapping

from tests.bench.fronts import choose, measure
from tests.bench.traffic.crowd import connections
from tests.bench.traffic.held import hold
from tests.bench.traffic.hosts import hosts
from tests.bench.traffic.leaking import leaks
from tests.bench.traffic.likeness import identical
from tests.bench.traffic.namespace import may_make_namespaces
from tests.bench.traffic.relaying import inspect, tunnel
from tests.bench.traffic.showing import showing

Round = Callable[[], Mapping[str, float]]

ROUNDS: dict[str, Round] = {
    "leaks": leaks,
    "tunnel": tunnel,
    "inspect": inspect,
    "hold": hold,
    "page": showing,
    "hosts": lambda: hosts()["hosts"],
    "identical": identical,
    "connections": connections,
}

ELSEWHERE: dict[str, tuple[str, ...]] = {
    "tunnel": ("tunnel_ratio", "splice_ratio", "tunnel_first_byte_ms"),
    "inspect": ("inspect_ratio",),
    "page": ("page_ratio", "page_ratio_again"),
    "connections": ("connections",),
}
"""Figures of rounds that need a network namespace."""


def main() -> int:
    """Measure and print; returns the exit code."""
    given = choose(argparse.ArgumentParser(description="Measure the network guard."), ROUNDS)
    figures: dict[str, float | None] = {"load": round(os.getloadavg()[0], 1)}
    if not may_make_namespaces():
        print("not root, or no ip: what needs a network namespace is null", file=sys.stderr)
        given.only = [name for name in given.only or ROUNDS if name not in ELSEWHERE]
        figures |= dict.fromkeys(name for names in ELSEWHERE.values() for name in names)
    figures |= measure(ROUNDS, given)
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
