"""What the web engine is told before it starts: write nothing elsewhere, reach nobody else."""

import os
import sys
from collections.abc import Iterator, Mapping, MutableMapping, Sequence
from contextlib import contextmanager
from pathlib import Path

SANDBOX_OFF = "QTWEBENGINE_DISABLE_SANDBOX"
"""The variable of tests, which run as an administrator, whom the sandbox does not take."""

_FOLDERS = ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")
"""Where programs write unasked; caches, and a store of certificates below the home folder."""

_OURS_ALONE = ("QTWEBENGINE_CHROMIUM_FLAGS", "QTWEBENGINE_REMOTE_DEBUGGING")
"""Variables that would change what is decided here, or let others look in."""

_UNWRITTEN = {
    "MESA_SHADER_CACHE_DISABLE": "true",
    "QSG_RHI_DISABLE_DISK_CACHE": "1",
    "QT_DISABLE_SHADER_DISK_CACHE": "1",
}
"""Variables by which those that draw keep nothing for the next time."""

FLAGS_FOLLOW = "--webEngineArgs"
"""The word on a command line behind which everything is the engine's."""

_FLAGS = (
    "--disable-background-networking",
    "--disable-breakpad",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-gpu-shader-disk-cache",
    "--dns-prefetch-disable",
    "--no-pings",
    "--no-service-autorun",
)

_LOOPBACK = ("localhost", "127.0.0.1", "[::1]")
"""A proxy of this computer's own is asked there; it does not leave the computer."""


def is_sandboxed(environment: Mapping[str, str]) -> bool:
    """Return whether the engine's sandbox can stand, or a test said that it need not."""
    if sys.platform == "win32" or environment.get(SANDBOX_OFF) == "1":
        return True
    return os.geteuid() != 0


def flags(host: str, proxies: Sequence[str]) -> list[str]:
    """Return the engine's command line: it finds this host, those beneath it, and proxies alone.

    So nothing else is even looked up, whatever a page asks for and by whichever way.
    """
    found = (host, f"*.{host}", *_LOOPBACK, *proxies)
    rules = ", ".join(("MAP * ~NOTFOUND", *(f"EXCLUDE {name}" for name in found)))
    return [*_FLAGS, f"--host-resolver-rules={rules}"]


class Surroundings:
    """The environment of this process, while the engine runs and for other programs."""

    def __init__(self, environment: MutableMapping[str, str], folder: Path) -> None:
        """``folder`` is where whatever must be written goes."""
        self._environment = environment
        self._before = dict(environment)
        self._folder = folder

    def enter(self) -> None:
        """From now on everything that is written unasked goes into the folder; raises OSError."""
        self._folder.mkdir(mode=0o700, exist_ok=True)
        # Who may draw on the screen is looked up in the home folder.
        home = self._before.get("HOME", "")
        self._environment.setdefault("XAUTHORITY", str(Path(home) / ".Xauthority"))
        for name in _FOLDERS:
            self._environment[name] = str(self._folder)
        self._environment.update(_UNWRITTEN)
        for name in _OURS_ALONE:
            self._environment.pop(name, None)

    @contextmanager
    def outside(self) -> Iterator[None]:
        """Have the person's own environment for as long as another program is started."""
        here = dict(self._environment)
        self._set(self._before)
        try:
            yield
        finally:
            self._set(here)

    def _set(self, wanted: Mapping[str, str]) -> None:
        for name in [name for name in self._environment if name not in wanted]:
            del self._environment[name]
        self._environment.update(wanted)
