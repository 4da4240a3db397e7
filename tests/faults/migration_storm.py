"""Kills one vault after another while it becomes the present one; a program of its own."""

import json
import os
import random
import shutil
import signal
import sys
import time
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from protech_gui.store.connection import open_vault
from protech_gui.store.migrations import LATEST, version_of

KEY = bytes(range(32))
RELEASED = Path(__file__).parents[1] / "protech_gui" / "store" / "released"
ROWS = 300
SLOWEST = 0.03
"""Seconds after which the latest kill comes; opening takes about half of it."""


def storm(root: Path, kills: int, seed: int) -> tuple[int, int]:
    """Kill so many; return how many rows are gone or doubled, and how many kills came in time."""
    chance = random.Random(seed)
    for version in range(1, LATEST):
        _make(root / f"{version}.db", version)
    astray = early = 0
    for _ in range(kills):
        vault = root / "vault.db"
        for old in root.glob("vault.db*"):
            old.unlink()
        version = chance.randrange(1, LATEST)
        shutil.copy(root / f"{version}.db", vault)
        _kill_opening(vault, chance.random() * SLOWEST)
        early += _version(vault) < LATEST
        astray += _astray(vault, with_urges=version > 1)
    return astray, early


def _make(path: Path, version: int) -> None:
    """Make a vault as that version left it, with rows in what it had."""
    path.touch(mode=0o600)
    vault = sqlcipher.connect(path, isolation_level=None)
    vault.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    vault.executescript((RELEASED / f"{version}.sql").read_text())
    vault.execute("BEGIN")
    for number in range(ROWS):
        vault.execute(
            "INSERT INTO records VALUES (?, ?, 'gap', NULL, NULL, 2.5, 3)", (f"a-{number}", number)
        )
        if version > 1:
            vault.execute(
                "INSERT INTO urges (id, time, before, after, line) VALUES (?, ?, 7, 3, 'a line')",
                (f"b-{number}", number),
            )
    vault.execute("COMMIT")
    vault.execute(f"PRAGMA user_version = {version}")
    vault.close()


def _kill_opening(vault: Path, after: float) -> None:
    begun, begin = os.pipe()
    child = os.fork()
    if not child:
        os.write(begin, b".")
        open_vault(vault, KEY)
        signal.pause()
    os.read(begun, 1)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(begun)
    os.close(begin)


def _version(path: Path) -> int:
    vault = sqlcipher.connect(path, isolation_level=None)
    vault.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    version = version_of(vault)
    vault.close()
    return version


def _astray(path: Path, *, with_urges: bool) -> int:
    """Return how many rows are not what they were once the vault is opened in peace."""
    vault = open_vault(path, KEY)
    astray = 0
    for table, wanted in (("records", ROWS), ("urges", ROWS if with_urges else 0)):
        kept = vault.execute(f"SELECT count(*), count(DISTINCT time) FROM {table}").fetchone()  # noqa: S608  # our own words
        astray += sum(abs(found - wanted) for found in kept)
    assert version_of(vault) == LATEST
    assert vault.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    vault.close()
    return astray


if __name__ == "__main__":
    json.dump(storm(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])), sys.stdout)
