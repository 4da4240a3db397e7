"""Kills one life after another, and looks what each left; a program of its own."""

import json
import os
import random
import select
import signal
import sys
import time
from pathlib import Path

from protech_gui.domain.backoff import Attempts
from protech_gui.paths import Paths
from protech_gui.services.vault_files import VaultFiles
from protech_gui.store.attempts import save_attempts
from protech_gui.store.connection import create_vault
from protech_gui.store.identity import make_identity, read_identity
from protech_gui.store.slots import (
    Slot,
    Slots,
    WrongSecret,
    read_slots,
    unwrap,
    wrap_for_code,
    wrap_for_passphrase,
    write_slots,
)
from protech_gui.store.spool import SpoolWriter
from tests.faults.vault_life import CHEAP, CODES, KEY, PASSPHRASES, Life

SECRETS = {
    "p": [passphrase.encode() for passphrase in PASSPHRASES],
    "c": [code.secret for code in CODES],
}


def prepare(root: Path) -> None:
    """Make the vault, its slots and the spool that the storm goes over."""
    paths = Paths(root)
    paths.make_private()
    vault = create_vault(paths.vault, KEY)
    make_identity(vault)
    spool = SpoolWriter(paths.spool)
    spool.adopt(bytes(read_identity(vault).public_key).hex())
    spool.close()
    vault.close()
    key = bytearray(KEY)
    passphrase = wrap_for_passphrase(key, SECRETS["p"][0], CHEAP)
    save_attempts(paths.attempts, Attempts())
    write_slots(paths.slots, Slots(1, (passphrase, wrap_for_code(key, SECRETS["c"][0]))))


def storm(root: Path, kills: int, seed: int) -> list[str]:
    """Kill so many processes, each at some moment of its life; return what they told."""
    chance = random.Random(seed)
    told = []
    for life in range(1, kills + 1):
        read_fd, write_fd = os.pipe()
        child = os.fork()
        if not child:
            os.close(read_fd)
            Life(root, random.Random(chance.random()), write_fd).live(life)
        os.close(write_fd)
        # One in five dies while it opens, the others a while after they began to write.
        if chance.random() > 0.2:
            select.select([read_fd], [], [], 20)
        # A restore or a repair takes longer than most lives; some live to see its end.
        time.sleep(chance.random() * (0.04 if chance.random() < 0.7 else 0.7))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status), "it ended before it was killed"
        with open(read_fd, encoding="ascii") as pipe:
            told += [line for line in pipe.read().split("\n")[:-1] if line != "0"]
        _look_at_slots(root, told)
    return told


def _look_at_slots(root: Path, told: list[str]) -> None:
    """See that what holds is what was told last, or what was being changed to."""
    VaultFiles(Paths(root)).finish()
    slots = read_slots(Paths(root).slots)
    assert slots.recovery is not None
    for kind, slot in (("p", slots.passphrase), ("c", slots.recovery)):
        holding = _opening(slot, SECRETS[kind])
        words = [f"{kind}0", *(word for word in told if word[0].lower() == kind)]
        last = next(n for n, word in reversed(list(enumerate(words))) if word[0] == kind)
        assert holding in {int(word[1:]) for word in words[last:]}, "another one holds"


def _opening(slot: Slot, secrets: list[bytes]) -> int:
    """Return which of the secrets opens the slot, and see that it is for our vault."""
    for which, secret in enumerate(secrets):
        try:
            assert unwrap(slot, secret) == KEY
        except WrongSecret:
            continue
        return which
    raise AssertionError("no secret opens it")


if __name__ == "__main__":
    prepare(Path(sys.argv[1]))
    json.dump(storm(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])), sys.stdout)
