"""What a storm left of a vault, held against what its lives told."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from engine.terms import Choices
from protech_gui.paths import Paths
from protech_gui.services.door_state import DoorState
from protech_gui.services.vault_door import VaultDoor
from protech_gui.settings import load_choices
from protech_gui.store import answers, module_notes, questions, readings, urges
from protech_gui.store.backup import open_backup
from protech_gui.store.connection import Connection, open_vault
from protech_gui.store.drain import drain, missing_records
from protech_gui.store.identity import read_identity
from protech_gui.store.spool import SpoolWriter
from tests.faults.vault_life import CHEAP, KEY, NumberClock

Told = dict[str, list[int]]
"""What was told, by the letter that ``Life`` has for it."""


@dataclass(frozen=True)
class Verdict:
    """How much of what was told is not there, is there twice, is back, or is something else.

    ``false_alarms`` counts what is said to be missing or damaged and is not.
    """

    lost: int = 0
    doubled: int = 0
    returned: int = 0
    changed: int = 0
    false_alarms: int = 0
    damaged: int = 0


def sorted_by_kind(told: list[str]) -> Told:
    """Return what a storm told, by its kinds."""
    kinds: Told = {kind: [] for kind in "wxdDpPcCbrRmMan"}
    for word in told:
        kinds[word[0]].append(int(word[1:]))
    return kinds


def judge(root: Path, told: Told) -> Verdict:
    """Open what is left and drain what waits; raises when it does not open."""
    paths = Paths(root)
    # A restore or a repair that the last kill cut off is finished by whoever comes next.
    assert VaultDoor(paths, NumberClock(), lambda: CHEAP).state() is DoorState.LOCKED
    open_backup(root.parent / "notes")
    vault, spool = open_vault(paths.vault, KEY), SpoolWriter(paths.spool)
    try:
        drained = [drain(vault, read_identity(vault), segment) for segment in spool.rotate()]
        kept = _kept_in(vault)
        alarms = (*missing_records(vault), *load_choices(paths.settings, Choices("en")).notes)
        return Verdict(
            lost=len(set(told["w"]) - set(told["D"]) - set(kept))
            + _unended(vault, told)
            + _unlearned(vault, told),
            doubled=sum(count - 1 for count in kept.values()),
            returned=len(set(told["d"]) & set(kept)),
            changed=_changed(vault),
            false_alarms=len(alarms) + len(spool.notes) + sum(part.damaged for part in drained),
            damaged=_damaged(vault),
        )
    finally:
        spool.close()
        vault.close()


def _kept_in(vault: Connection) -> Counter[int]:
    rows = vault.execute("SELECT time FROM records UNION ALL SELECT time FROM urges").fetchall()
    return Counter(int(time) for (time,) in rows)


def _unended(vault: Connection, told: Told) -> int:
    ended = {int(one.time) for one in urges.between(vault, 0.0, 1e12) if one.after is not None}
    return len(set(told["x"]) - set(told["D"]) - ended)


def _unlearned(vault: Connection, told: Told) -> int:
    """Return how much of what was told is not there of modules and questions."""
    answered = {str(number) for number in told["a"]}
    kept = {one.exercise[1:] for one in answers.every(vault) if one.value == (one.exercise[1:],)}
    asked = {one.text for one in questions.every(vault)}
    # Of notes and of places there is one, the newest.
    newest = max(told["n"], default=0)
    notes = [int(one.text) for one in module_notes.every(vault)]
    stood = [int(one.step) for one in readings.every(vault)]
    behind = sum(max(numbers, default=0) < newest for numbers in (notes, stood))
    return len(answered - kept) + len(answered - asked) + behind


def _changed(vault: Connection) -> int:
    return sum(
        urge.before != number % 11
        or (urge.way is not None and (urge.after, urge.line) != (3, str(number)))
        for urge in urges.between(vault, 0.0, 1e12)
        for number in (int(urge.time),)
    )


def _damaged(vault: Connection) -> int:
    # After work in the log the check of pages reports false ones unless this comes first.
    vault.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    pages = vault.execute("PRAGMA cipher_integrity_check").fetchall()
    rows = vault.execute("PRAGMA integrity_check").fetchall()
    return len(pages) + (rows != [("ok",)])
