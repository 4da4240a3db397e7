"""A process that trusts an authority and is killed in the middle: HOME AUTHORITY MOMENT DELAY."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from engine.network.authority import from_bytes, now_utc
from engine.network.trust.commands import Answer, run
from engine.network.trust.linux import LinuxTrust


class Dying:
    """Runs commands until the one at which everything ends."""

    def __init__(self, moment: int, delay: float) -> None:
        self._left = moment
        self._delay = delay

    def __call__(self, command: Sequence[str], given: bytes, patience: float | None) -> Answer:
        """Run it; or begin it, wait, and kill it and this process."""
        if self._left:
            self._left -= 1
            return run(command, given, patience)
        last = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
        assert last.stdin
        last.stdin.write(given)
        last.stdin.close()
        time.sleep(self._delay)
        last.kill()
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError


if __name__ == "__main__":
    home, authority = Path(sys.argv[1]), Path(sys.argv[2]).read_bytes()
    run_dying = Dying(int(sys.argv[3]), float(sys.argv[4]))
    LinuxTrust(home, {}, run_dying).trust(from_bytes(authority, now_utc()))
