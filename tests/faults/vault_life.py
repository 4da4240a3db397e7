"""One process's use of vault, spool, slots and choices, telling of each thing once it is kept."""

import contextlib
import os
import random
import time
from itertools import count
from pathlib import Path

import msgspec

from engine import files
from engine.terms import Category, Choices, Layer
from protech_gui.domain.backoff import Moment
from protech_gui.domain.modules import ModuleId
from protech_gui.domain.records import Block, Gap, OpenEntry
from protech_gui.domain.urges import BoxedUrge, SealedUrge, Way
from protech_gui.paths import Paths
from protech_gui.services import vault_keys as keys_module
from protech_gui.services.door_state import DoorState
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.recovery_code import parse
from protech_gui.services.secret import Secret
from protech_gui.services.vault_door import VaultDoor
from protech_gui.settings import load_choices, save_choices
from protech_gui.store import spool as spool_module
from protech_gui.store.connection import open_vault
from protech_gui.store.slots import Cost, WrongSecret, read_slots, unwrap
from protech_gui.store.spool import SpoolWriter
from protech_gui.store.spool_format import seal_urge

KEY = bytes(range(32))
PASSPHRASES = ("the first horse", "the second horse")
CODES = (
    parse("legal winner thank year wave sausage worth useful legal winner thank yellow"),
    parse("abandon " * 11 + "about"),
)
CHEAP = Cost(memory=8, passes=1)
LIFE = 1_000_000
"""No life writes as many entries: each entry's time is its life times this, plus its number."""


class NumberClock:
    """Tells the number of the entry that is being written."""

    number = 0

    def moment(self) -> Moment:
        return Moment(float(self.number), 0.0, "")


class Life:
    """What a process does until it is killed.

    It tells ``w`` and the number of what was written, ``x`` and that of a
    hard moment that was told to its end, ``d`` and that of an urge that was
    deleted, ``p`` or ``c`` and which passphrase or code holds. The same in capitals it tells
    before, because from then on the one or the other may be so. ``b`` is a backup made,
    ``r`` and ``m`` a restore and a repair that begin, in capitals that are done. ``a`` is an
    answer to an exercise and a question, ``n`` a note beside a module and the place in it.
    """

    def __init__(self, root: Path, chance: random.Random, acknowledge: int) -> None:
        _write_in_two_parts(chance)
        self._paths = Paths(root)
        self._chance = chance
        self._acknowledge = acknowledge
        self._clock = NumberClock()
        self._door = VaultDoor(self._paths, self._clock, lambda: CHEAP)
        self._backup = root.parent / "notes"
        # As the window does first of all: what a restore left half done is finished.
        assert self._door.state() is DoorState.LOCKED
        self._door.backups.forget()
        self._vault = OpenVault(open_vault(self._paths.vault, KEY), KEY, self._clock, None)
        self._spool = SpoolWriter(self._paths.spool)
        loaded = load_choices(self._paths.settings, Choices("en"))
        assert (self._spool.notes, loaded.notes) == ((), ())

    def live(self, life: int) -> None:
        """Write without end."""
        self._tell("0")
        for number in count(life * LIFE):
            self._write(number)
            if self._chance.random() < 0.2:
                self._learn(number)
            if self._chance.random() < 0.1:
                self._drain()
            if self._chance.random() < 0.1:
                save_choices(self._paths.settings, Choices(self._chance.choice(["nl", "de"])))
            if self._chance.random() < 0.1:
                self._rewrap(self._chance.randrange(2))
            if self._chance.random() < 0.06:
                self._back_up()
            if self._chance.random() < 0.06:
                self._restore()
            if self._chance.random() < 0.04:
                self._repair()

    def _learn(self, number: int) -> None:
        if self._chance.random() < 0.5:
            self._vault.learning.answer(ModuleId.START, f"e{number}", (str(number),))
            self._vault.questions.keep(str(number))
            self._tell(f"a{number}")
        else:
            self._vault.learning.note(ModuleId.START, str(number))
            self._vault.learning.stand_at(ModuleId.START, str(number), finished=False)
            self._tell(f"n{number}")

    def _back_up(self) -> None:
        self._door.backups.make(self._vault, self._backup)
        self._tell("b0")

    def _restore(self) -> None:
        """Restore a backup of this very moment, so that all that was told must be there again."""
        self._door.backups.make(self._vault, self._backup)
        self._door.backups.find(self._backup)
        self._door.backups.look(self._secret())
        self._vault.close()
        self._tell("r0")
        self._vault = self._door.restore()
        self._tell("R0")

    def _repair(self) -> None:
        secret = self._secret()
        self._vault.close()
        self._tell("m0")
        self._vault = self._door.repair(secret).vault
        self._tell("M0")

    def _secret(self) -> Secret:
        """Return a passphrase that holds."""
        slot = read_slots(self._paths.slots).passphrase
        for passphrase in PASSPHRASES:
            with contextlib.suppress(WrongSecret):
                unwrap(slot, passphrase.encode())
                return Secret(passphrase)
        raise AssertionError("no passphrase opens it")

    def _write(self, number: int) -> None:
        if self._chance.random() < 0.8:
            entry = _entry(number, self._chance)
            self._append(entry)
            if isinstance(entry, SealedUrge) and entry.moment is not None:
                self._tell(f"w{number}")
                if self._chance.random() < 0.3:
                    self._drain()
                more = msgspec.structs.replace(entry, after=3, line=str(number), way=Way.RIDE)
                self._append(more)
                self._tell(f"x{number}")
        else:
            self._clock.number = number
            urge = self._vault.urges.begin(number % 11)
            if self._chance.random() < 0.5:
                self._vault.urges.complete(urge.id, urge.before, 3, str(number), Way.RIDE)
        self._tell(f"w{number}")

    def _append(self, entry: OpenEntry) -> None:
        """Have it sealed: a moment as the locked window does, before the keeper gets it."""
        if isinstance(entry, SealedUrge) and entry.moment is not None:
            key = bytes.fromhex(self._vault.public_key_hex)
            self._spool.append(BoxedUrge(seal_urge(key, entry)))
        else:
            self._spool.append(entry)

    def _drain(self) -> None:
        for segment in self._spool.rotate():
            self._vault.records.drain(segment)
            if self._chance.random() < 0.3:
                self._delete_an_urge()
                # As it is offered again when the window dies before it says that it is done.
                self._vault.records.drain(segment)
            self._spool.delete(segment)

    def _delete_an_urge(self) -> None:
        for urge in self._vault.urges.recent(9)[-1:]:
            self._tell(f"D{int(urge.time)}")
            self._vault.urges.delete(urge.id)
            self._tell(f"d{int(urge.time)}")

    def _rewrap(self, which: int) -> None:
        if self._chance.random() < 0.5:
            self._tell(f"P{which}")
            self._door.keys.change_passphrase(self._vault, PASSPHRASES[which])
            self._tell(f"p{which}")
        else:
            setattr(keys_module, "new_code", lambda: CODES[which])  # noqa: B010 - as below
            self._tell(f"C{which}")
            self._door.keys.new_code(self._vault)
            self._tell(f"c{which}")

    def _tell(self, word: str) -> None:
        os.write(self._acknowledge, f"{word}\n".encode())


def _entry(number: int, chance: random.Random) -> OpenEntry:
    what = chance.random()
    if what < 0.4:
        return Block(float(number), Category.PICTURE, Layer.SCREEN)
    if what < 0.6:
        return Gap(float(number), 1.5, 2)
    if what < 0.7:
        return SealedUrge(float(number), number % 11, moment=f"{number:016x}")
    line = "é" * chance.randrange(1, 500) if what < 0.85 else None
    return SealedUrge(float(number), number % 11, None, line)


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
