"""A process for tests that takes the claim of a folder, says so, and keeps it until it ends."""

import sys
from pathlib import Path

from protech_gui.keeper.claim import Claim

if __name__ == "__main__":
    claim = Claim(Path(sys.argv[1]))
    sys.stdout.write(f"{claim.take()}\n")
    sys.stdout.flush()
    sys.stdin.read()
