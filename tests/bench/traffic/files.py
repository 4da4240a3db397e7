"""How many files a process may have open: a proxy needs two for each connection."""

import resource


def allow_files() -> int:
    """Have this process, and those it starts, open as many as it may; returns how many."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    return most
