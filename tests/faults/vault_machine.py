"""A vault beside a model of it: whatever is done in whatever order, both hold the same."""

import contextlib
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlcipher3 import dbapi2 as sqlcipher

from engine.terms import Category, Layer
from protech_gui.domain.backoff import Attempts
from protech_gui.domain.records import Block
from protech_gui.paths import Paths
from protech_gui.services.door_state import WrongCode, WrongPassphrase
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.secret import Secret
from protech_gui.services.vault_door import VaultDoor
from protech_gui.store.attempts import save_attempts
from protech_gui.store.identity import make_identity
from protech_gui.store.migrations import LATEST
from protech_gui.store.slots import VERSION, Slots, wrap_for_passphrase, write_slots
from protech_gui.store.spool import SpoolWriter
from tests.protech_gui.services.parts import TurnedClock, cheap

RELEASED = Path(__file__).parents[1] / "protech_gui" / "store" / "released"
KEY = bytes(range(32))
PASSPHRASES = tuple(f"the {place} passphrase" for place in ("first", "second", "third"))
NO_CODE = "abandon " * 11 + "about"

strengths = st.integers(0, 10)
lines = st.none() | st.text("aé😀", min_size=1, max_size=500)
picks = st.integers(0, 10**6)


@dataclass
class Model:
    """What the vault must hold: each urge's strength and line, when covers were, what opens it."""

    urges: dict[str, tuple[int, str | None]] = field(default_factory=dict)
    covers: frozenset[float] = frozenset()
    passphrase: str = PASSPHRASES[0]
    code: str = ""

    def copy(self) -> "Model":
        """Return one that changes apart from this."""
        return replace(self, urges=dict(self.urges))


class VaultMachine(RuleBasedStateMachine):
    """Everything that a person, the keeper, and a power cut do to a vault."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path(tempfile.mkdtemp(prefix="vault-machine-"))
        self._paths = Paths(self._folder / "data")
        self._backup = self._folder / "notes"
        self._clock = TurnedClock()
        self._vault: OpenVault | None = None
        self._model = Model()
        self._backed_up: Model | None = None
        self._sealed: set[float] = set()

    @initialize(version=st.integers(1, LATEST))
    def come_from_an_earlier_version(self, version: int) -> None:
        """Begin with a vault as that version left it, locked, and without a code."""
        self._paths.make_private()
        self._paths.vault.touch(mode=0o600)
        old = sqlcipher.connect(self._paths.vault, isolation_level=None)
        old.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
        old.executescript((RELEASED / f"{version}.sql").read_text())
        old.execute(f"PRAGMA user_version = {version}")
        make_identity(old)
        old.execute("INSERT INTO records VALUES ('a', 5.0, 'gap', NULL, NULL, 2.5, 3)")
        if version > 1:
            old.execute("INSERT INTO urges (id, time, before, line) VALUES ('b', 6.0, 7, 'line')")
            self._model.urges["b"] = (7, "line")
        old.close()
        self._model.covers = frozenset({5.0})
        slot = wrap_for_passphrase(bytearray(KEY), PASSPHRASES[0].encode(), cheap())
        write_slots(self._paths.slots, Slots(VERSION, (slot,)))
        save_attempts(self._paths.attempts, Attempts())
        self._spool = SpoolWriter(self._paths.spool)
        self._door = VaultDoor(self._paths, self._clock, cheap)

    def locked(self) -> bool:
        """Whether the vault is closed."""
        return self._vault is None

    def unlocked(self) -> bool:
        """Whether the vault is open."""
        return self._vault is not None

    @property
    def _open(self) -> OpenVault:
        assert self._vault is not None
        return self._vault

    @precondition(locked)
    @rule(tried=st.sampled_from(PASSPHRASES))
    def unlock(self, tried: str) -> None:
        """Open it with a passphrase, which is the right one or not."""
        self._clock.wait(self._door.wait())
        if tried == self._model.passphrase:
            self._take(self._door.unlock(tried))
        else:
            with contextlib.suppress(WrongPassphrase):
                self._door.unlock(tried)
                raise AssertionError("a wrong passphrase opened it")

    @precondition(locked)
    @rule(right=st.booleans(), new=st.sampled_from(PASSPHRASES))
    def recover(self, right: bool, new: str) -> None:
        """Open it with a code, and set another passphrase as the app asks for then."""
        self._clock.wait(self._door.wait())
        if right and self._model.code:
            self._take(self._door.unlock_with_code(self._model.code))
            self.change_passphrase(new)
        else:
            with contextlib.suppress(WrongCode):
                self._door.unlock_with_code(NO_CODE)
                raise AssertionError("a wrong code opened it")

    @precondition(unlocked)
    @rule(strength=strengths)
    def write(self, strength: int) -> None:
        """Write an urge."""
        self._clock.wait(1.0)
        self._model.urges[self._open.urges.begin(strength).id] = (strength, None)

    @precondition(lambda self: self.unlocked() and self._model.urges)
    @rule(pick=picks, strength=strengths, line=lines)
    def edit(self, pick: int, strength: int, line: str | None) -> None:
        """Change an urge."""
        id = self._picked(pick)
        self._open.urges.complete(id, strength, None, line)
        self._model.urges[id] = (strength, line)

    @precondition(lambda self: self.unlocked() and self._model.urges)
    @rule(pick=picks)
    def delete(self, pick: int) -> None:
        """Delete an urge."""
        id = self._picked(pick)
        self._open.urges.delete(id)
        del self._model.urges[id]

    @precondition(unlocked)
    @rule(new=st.sampled_from(PASSPHRASES))
    def change_passphrase(self, new: str) -> None:
        """Have another passphrase open it."""
        self._door.keys.change_passphrase(self._open, new)
        self._model.passphrase = new

    @precondition(unlocked)
    @rule()
    def make_code(self) -> None:
        """Have another code open it."""
        self._model.code = " ".join(self._door.keys.new_code(self._open).words)

    @precondition(unlocked)
    @rule()
    def back_up(self) -> None:
        """Make a backup of it in the place of the one before."""
        self._door.backups.make(self._open, self._backup)
        self._backed_up = self._model.copy()

    @precondition(lambda self: self._backed_up is not None)
    @rule()
    def restore(self) -> None:
        """Put the backup in its place, with what opened it then."""
        assert self._backed_up is not None
        self.lock()
        self._door.backups.find(self._backup)
        self._door.backups.look(Secret(self._backed_up.passphrase))
        self._take(self._door.restore())
        self._model = self._backed_up.copy()

    @precondition(unlocked)
    @rule(covers=st.integers(1, 5))
    def seal(self, covers: int) -> None:
        """Have covers recorded, as the keeper does."""
        for _ in range(covers):
            self._clock.wait(1.0)
            self._spool.append(Block(self._clock.wall, Category.PICTURE, Layer.SCREEN))
            self._sealed.add(self._clock.wall)

    @precondition(unlocked)
    @rule(twice=st.booleans())
    def drain(self, twice: bool) -> None:
        """Take in what was sealed; twice, as after a crash between the two halves of it."""
        for segment in self._spool.rotate():
            for _ in range(1 + twice):
                self._open.records.drain(segment)
            self._spool.delete(segment)
        self._model.covers |= self._sealed
        self._sealed.clear()

    @rule()
    def lock(self) -> None:
        """Close it."""
        if self._vault is not None:
            self._vault.close()
            self._vault = None

    @rule(told=st.integers(0, 12))
    def kill_a_worker(self, told: int) -> None:
        """Let another process write, and kill it after it told of so much, or a bit more."""
        self.lock()
        self._clock.wait(self._door.wait())
        command = (sys.executable, "-m", "tests.faults.vault_worker")
        later = str(self._clock.uptime - TurnedClock().uptime)
        words = (*command, str(self._paths.root), self._model.passphrase, later)
        with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as worker:
            assert worker.stdout is not None
            lines = [worker.stdout.readline() for _ in range(told + 1)]
            worker.kill()
            lines += worker.stdout.read().splitlines(keepends=True)
        told_of = [line[:-1] for line in lines if line.endswith("\n")]
        assert len(told_of) > told, "it ended by itself"
        self._take(self._door.unlock(self._model.passphrase))
        self._model.urges |= {id: (place % 11, None) for place, id in enumerate(told_of)}
        # One more may be kept that it was killed before telling of.
        kept = {urge.id: (urge.before, None) for urge in self._open.urges.between(0.0, 1e12)}
        untold = kept.keys() - self._model.urges.keys()
        assert len(untold) <= 1, "more was written than told of"
        self._model.urges |= {id: kept[id] for id in untold}

    @invariant()
    def holds_the_same(self) -> None:
        """An open vault holds what the model does, once each."""
        if self._vault is not None:
            urges = self._vault.urges.between(0.0, 1e12)
            assert {urge.id: (urge.before, urge.line) for urge in urges} == self._model.urges
            times = [record.time for record in self._vault.records.recent(10**6)]
            assert sorted(times) == sorted(self._model.covers)

    def teardown(self) -> None:
        """Open it once more, see that it is sound, and take everything away."""
        if hasattr(self, "_door"):
            self.lock()
            self._clock.wait(self._door.wait())
            self._take(self._door.unlock(self._model.passphrase))
            self.holds_the_same()
            assert self._open.is_sound()
            self.lock()
            self._spool.close()
        shutil.rmtree(self._folder)

    def _take(self, vault: OpenVault) -> None:
        self._vault = vault
        self._spool.adopt(vault.public_key_hex)

    def _picked(self, pick: int) -> str:
        ids = sorted(self._model.urges)
        return ids[pick % len(ids)]
