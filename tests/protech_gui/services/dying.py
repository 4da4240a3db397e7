"""Makes or changes a vault again and again, killed at a later step each time; a program."""

import os
import shutil
import signal
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from protech_gui.paths import Paths
from protech_gui.services.secret import Secret
from protech_gui.services.vault_door import VaultDoor
from tests.protech_gui.services.parts import OLD_PASSPHRASE, PASSPHRASE, TurnedClock, cheap

STEPS = (
    "open",
    "write",
    "fsync",
    "replace",
    "rename",
    "unlink",
    "mkdir",
    "rmdir",
    "truncate",
    "close",
)
"""The calls to the system between which it dies; SQLCipher's own lie between them."""

NAMING = ("replace", "rename", "unlink", "mkdir", "rmdir", "truncate")
"""Those of them that change what bears which name; enough for what is long to do."""

BACKUP = os.environ.get("BACKUP", "")
"""The file that is restored."""


def main(root: Path, before: Path, action: str) -> None:
    """Do the action in a copy of ``before`` for each step, until one run lives to the end."""
    step = 0
    lived = False
    while not lived:
        step += 1
        data = root / f"{step:03d}"
        if before.exists():
            shutil.copytree(before, data)
        child = os.fork()
        if not child:
            act = _action(VaultDoor(Paths(data), TurnedClock(), cheap), action)
            survive = _die_at(step, NAMING if action == "repair" else STEPS)
            act()
            survive()
            # As a process that ends: nothing is tidied up on the way.
            os.kill(os.getpid(), signal.SIGTERM)
        _, status = os.waitpid(child, 0)
        lived = os.WTERMSIG(status) == signal.SIGTERM


def _action(door: VaultDoor, action: str) -> Callable[[], object]:
    if action in ("create", "set_aside_and_create"):
        return partial(getattr(door, action), PASSPHRASE)
    if action == "restore":
        return partial(_restore, door, Path(BACKUP))
    if action == "repair":
        return partial(door.repair, Secret(OLD_PASSPHRASE))
    vault = door.unlock(OLD_PASSPHRASE)
    if action == "new_code":
        return partial(door.keys.new_code, vault)
    return partial(door.keys.change_passphrase, vault, PASSPHRASE)


def _restore(door: VaultDoor, backup: Path) -> None:
    door.backups.find(backup)
    door.backups.look(Secret(PASSPHRASE))
    door.restore()


def _die_at(step: int, steps: tuple[str, ...]) -> Callable[[], None]:
    """Die at this step from now on, unless what is returned is called before."""
    left = step

    def dying(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **more: Any) -> Any:
            nonlocal left
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*arguments, **more)

        return call

    for name in steps:
        setattr(os, name, dying(getattr(os, name)))

    def survive() -> None:
        nonlocal left
        left = 0

    return survive


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
