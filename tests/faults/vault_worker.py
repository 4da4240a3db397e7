"""A process that opens a vault and writes urges into it, telling of each, until it is killed."""

import sys
from itertools import count
from pathlib import Path

from protech_gui.paths import Paths
from protech_gui.services.vault_door import VaultDoor
from tests.protech_gui.services.parts import TurnedClock, cheap

if __name__ == "__main__":
    clock = TurnedClock()
    clock.wait(float(sys.argv[3]))
    vault = VaultDoor(Paths(Path(sys.argv[1])), clock, cheap).unlock(sys.argv[2])
    for number in count():
        sys.stdout.write(f"{vault.urges.begin(number % 11).id}\n")
        sys.stdout.flush()
