"""Processes of a bench: each says on one line what others need to know, and ends with its input."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from tests.display import stop

PATIENCE = 10.0


class Running:
    """A process that runs; ``told`` is what it said."""

    def __init__(self, process: "subprocess.Popen[str]", told: dict[str, Any]) -> None:
        self._process = process
        self.told = told
        self.pid = process.pid

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.told["port"])

    def ask(self, line: str) -> str:
        """Say something to it and return what it answers."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return self._process.stdout.readline().strip()


@contextmanager
def running(module: str, *words: str, before: Sequence[str] = ()) -> Iterator[Running]:
    """Run a module of the traffic benches, behind the words of a command that starts others."""
    command = [*before, sys.executable, "-m", f"tests.bench.traffic.{module}", *words]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        assert line, f"{module} ended before it was ready"
        yield Running(process, json.loads(line))
    finally:
        process.stdin.close()
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            stop(process)
        process.stdout.close()


def until_told_to_end() -> None:
    """Return when whoever started this process wants no more of it."""
    sys.stdin.read()


def tell(**what: object) -> None:
    """Say that this process is ready, and what others need to know."""
    print(json.dumps(what), flush=True)


def megabytes(pid: int, field: str = "VmRSS") -> float:
    """Return the memory of a process, as ``VmRSS`` now or as ``VmHWM`` at most."""
    with open(f"/proc/{pid}/status") as lines:
        found = next(line for line in lines if line.startswith(f"{field}:"))
    return int(found.split()[1]) * 1024 / 1e6


def forget_most(pid: int) -> None:
    """Have ``VmHWM`` of a process begin anew."""
    with open(f"/proc/{pid}/clear_refs", "w") as file:
        file.write("5")
