"""A network namespace behind a veth pair: servers that are not this machine. Needs root."""

import itertools
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

_numbers = itertools.count(os.getpid() % 200)


def may_make_namespaces() -> bool:
    """Whether there can be such places here."""
    return os.geteuid() == 0 and shutil.which("ip") is not None


@dataclass(frozen=True)
class Elsewhere:
    """A place that is reached by an address of its own."""

    name: str
    address: str

    def command(self, *words: str) -> list[str]:
        """Return a command that runs there."""
        return ["ip", "netns", "exec", self.name, *words]


@contextmanager
def elsewhere() -> Iterator[Elsewhere]:
    """Make such a place, for as long as it is needed."""
    number = next(_numbers)
    name, near, far = f"traffic{number}", f"tn{number}", f"tf{number}"
    here, there = f"10.213.{number}.1", f"10.213.{number}.2"
    _run("ip", "netns", "add", name)
    try:
        _run("ip", "link", "add", near, "type", "veth", "peer", "name", far, "netns", name)
        _run("ip", "addr", "add", f"{here}/24", "dev", near)
        _run("ip", "link", "set", near, "up")
        _run("ip", "netns", "exec", name, "ip", "addr", "add", f"{there}/24", "dev", far)
        _run("ip", "netns", "exec", name, "ip", "link", "set", far, "up")
        _run("ip", "netns", "exec", name, "ip", "link", "set", "lo", "up")
        yield Elsewhere(name, there)
    finally:
        _run("ip", "netns", "del", name)
        subprocess.run(["ip", "link", "del", near], check=False, capture_output=True)


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)
