"""Descriptors: how many connections the system lets one process have."""

import sys

MOST_CONNECTIONS = 10_000

_FOR_THE_REST = 256
"""What is kept for all else: files, pipes, and look-ups."""

_EACH = 2
"""A connection has two ends, to the client and to the server."""


def room_for_connections() -> int:
    """Raise this process's own limit as far as it may; return how many connections fit in it."""
    if sys.platform == "win32":
        return MOST_CONNECTIONS
    import resource  # there is none on Windows

    soft, hard = (_bounded(one) for one in resource.getrlimit(resource.RLIMIT_NOFILE))
    if soft < hard:
        highest = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, highest))
    return max(1, (hard - _FOR_THE_REST) // _EACH)


def _bounded(limit: int) -> int:
    """Return a limit, no higher than what is wanted; a negative one is none."""
    wanted = _EACH * MOST_CONNECTIONS + _FOR_THE_REST
    return wanted if limit < 0 else min(limit, wanted)
