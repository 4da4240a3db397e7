"""Orders to a program that has something to do between them: JSON objects on standard input."""

import json
import queue
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

Order = dict[str, Any]


def orders(patience: Callable[[], float | None]) -> Iterator[Order | None]:
    """Yield each order, and None whenever none came within ``patience()`` seconds.

    Ends with the standard input; a patience of None waits for as long as it takes.
    """
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(lines,), daemon=True).start()
    while True:
        try:
            line = lines.get(timeout=patience())
        except queue.Empty:
            yield None
            continue
        if not line:
            return
        yield json.loads(line)


def _read(lines: "queue.SimpleQueue[str]") -> None:
    while line := sys.stdin.readline():
        lines.put(line)
    lines.put("")
