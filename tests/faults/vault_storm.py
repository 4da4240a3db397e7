"""Writes, rotates and drains in processes that are killed at random; a program of its own."""

import json
import os
import random
import select
import signal
import sys
import time
from itertools import count
from pathlib import Path

from engine.contract import Category, Choices, Layer
from protech_gui import files
from protech_gui.domain.records import Block, Entry, Gap
from protech_gui.settings import load_choices, save_choices
from protech_gui.store import spool as spool_module
from protech_gui.store.connection import create_vault, open_vault
from protech_gui.store.drain import drain
from protech_gui.store.identity import make_identity, read_identity
from protech_gui.store.spool import SpoolWriter

KEY = bytes(range(32))
LIFE = 1_000_000
"""No life writes as many entries: each entry's time is its life times this, plus its number."""


def prepare(root: Path) -> None:
    """Make the vault and the spool that the storm goes over."""
    root.mkdir(mode=0o700)
    vault = create_vault(root / "vault.db", KEY)
    make_identity(vault)
    spool = SpoolWriter(root / "spool")
    spool.adopt(bytes(read_identity(vault).public_key).hex())
    spool.close()
    vault.close()


def live(root: Path, life: int, chance: random.Random, acknowledge: int) -> None:
    """Use vault, spool and settings without end; tell of each entry once it is on disk."""
    _write_in_two_parts(chance)
    vault = open_vault(root / "vault.db", KEY)
    private_key = read_identity(vault)
    spool = SpoolWriter(root / "spool")
    loaded = load_choices(root / "settings", Choices("en"))
    assert (spool.notes, loaded.notes) == ((), ())
    os.write(acknowledge, b"0\n")
    for number in count(life * LIFE):
        spool.append(_entry(number, chance))
        os.write(acknowledge, b"%d\n" % number)
        if chance.random() < 0.1:
            for segment in spool.rotate():
                drain(vault, private_key, segment)
                spool.delete(segment)
        if chance.random() < 0.1:
            save_choices(root / "settings", Choices(chance.choice(["nl", "de"])))


def storm(root: Path, kills: int, seed: int) -> list[int]:
    """Kill so many processes, each at some moment of its life; return what was acknowledged."""
    chance = random.Random(seed)
    told = []
    for life in range(1, kills + 1):
        read_fd, write_fd = os.pipe()
        child = os.fork()
        if not child:
            os.close(read_fd)
            live(root, life, random.Random(chance.random()), write_fd)
        os.close(write_fd)
        # One in five dies while it opens, the others a while after they began to write.
        if chance.random() > 0.2:
            select.select([read_fd], [], [], 20)
        time.sleep(chance.random() * 0.04)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status), "it ended before it was killed"
        with open(read_fd, "rb") as pipe:
            told += [int(line) for line in pipe.read().split(b"\n")[:-1] if line != b"0"]
    return told


def _write_in_two_parts(chance: random.Random) -> None:
    """Make some writes take so long that the process is killed in the middle of them."""

    def write(fd: int, content: bytes) -> None:
        cut = chance.randrange(len(content)) if chance.random() < 0.2 else len(content)
        os.write(fd, content[:cut])
        if cut < len(content):
            time.sleep(0.002)
            os.write(fd, content[cut:])

    for module in (spool_module, files):
        setattr(module, "write_all", write)  # noqa: B010 - mypy knows it as a plain import


def _entry(number: int, chance: random.Random) -> Entry:
    if chance.random() < 0.5:
        return Block(float(number), Category.PICTURE, Layer.SCREEN)
    return Gap(float(number), 1.5, 2)


if __name__ == "__main__":
    prepare(Path(sys.argv[1]))
    json.dump(storm(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])), sys.stdout)
