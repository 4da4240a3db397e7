"""Where words that only the vault may hold can be found after the app is killed, or locked."""

import json
import secrets
import sys
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import psutil

from engine.terms import Choices, ConsentKind
from protech_gui.clock import SystemClock
from protech_gui.services.vault_door import VaultDoor
from protech_gui.settings import ProtectionState, save_choices, save_protection
from protech_gui.store.spool import SpoolWriter
from tests.bench.record.years_kept import YearsKept
from tests.display import Display, virtual_display, window_manager
from tests.household import Household, receipt_for
from tests.visual.keyboard import Keyboard

KINDS = (
    *("sealed", "line", "trigger", "learned", "led up", "stopped", "plan", "goal"),
    *("answer", "note", "question", "passphrase", "new passphrase"),
)
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")
CONSENTS = (ConsentKind.JOURNAL, ConsentKind.BLOCK_LOG, ConsentKind.REMINDERS)

Words = dict[str, str]
"""What was written, by the kind of entry."""


class Written:
    """A household whose window has written every kind of entry, each with words of its own."""

    def __init__(self, display: Display, folder: Path) -> None:
        self.folder = folder
        self._file = folder / "scribe.json"
        self.household = Household(display, folder / "owned" / "data")
        places = ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")
        for place in places:
            (folder / "owned" / place).mkdir(parents=True)
        self.household.environment |= {
            **{place: str(folder / "owned" / place) for place in places},
            "SCRIBE": str(self._file),
        }

    def write(self) -> Words:
        """Have everything written; return it, with the recovery code. The window stays open."""
        says = {kind: f"{secrets.token_hex(8)} {kind}" for kind in KINDS}
        self._file.write_text(json.dumps(says))
        self._make_vault(says["passphrase"])
        self.household.launch_module("tests.bench.record.scribes_keeper")
        self.household.until(lambda: "code" in json.loads(self._file.read_text()))
        words: Words = json.loads(self._file.read_text())
        self._file.unlink()
        self._file.write_text(json.dumps({"code": ""}))
        return words

    def in_files(self, words: Words) -> Counter[str]:
        """Return what is found in the files that the app owns, by kind."""
        files = (path for path in (self.folder / "owned").rglob("*") if path.is_file())
        return _found(words, (path.read_bytes() for path in files))

    def in_memory(self, words: Words) -> Counter[str]:
        """Return what is found in what runs, by kind and role."""
        found: Counter[str] = Counter()
        for process in self.household.processes():
            try:
                role, here = process.cmdline()[-1], _found(words, memory(process))
            except (psutil.NoSuchProcess, FileNotFoundError):  # it ended just now
                continue
            found.update({f"{kind} in {role}": count for kind, count in here.items()})
        return found

    def _make_vault(self, passphrase: str) -> None:
        paths = self.household.paths
        door = VaultDoor(paths, SystemClock())
        vault = door.create(passphrase).vault
        vault.close()
        door.keys.note_code()
        spool = SpoolWriter(paths.spool)
        spool.adopt(vault.public_key_hex)
        spool.close()
        save_choices(paths.settings, Choices("en", first_steps="done"))
        save_protection(
            paths.protection, ProtectionState(consents=tuple(map(receipt_for, CONSENTS)))
        )


def plaintext_hits(kept: YearsKept) -> dict[str, float]:
    """Return how often what was written is found where it must not be.

    Once everything is killed while the vault is open, and every file is searched: data, settings,
    temporary files, caches, logs. Once the window locks, and the memory of every process that
    runs is searched as well. ``markers_in_open_window`` shows that the search finds: while the
    vault is open, they are in the window's memory.
    """
    root = kept.paths.root.parent
    with virtual_display() as display, window_manager(display):
        killed = _killed(Written(display, root / "killed"))
        keyboard = Keyboard(display)
        locked, open_ = _locked(Written(display, root / "locked"), keyboard)
        keyboard.close()
    for where, count in (killed + locked).items():
        print(f"found: {where}, {count} times", file=sys.stderr)
    hits = killed.total() + locked.total()
    return {"plaintext_hits": hits, "markers_in_open_window": open_.total()}


def _killed(written: Written) -> Counter[str]:
    try:
        words = written.write()
    finally:
        written.household.clear()
    return written.in_files(words)


def _locked(written: Written, keyboard: Keyboard) -> tuple[Counter[str], Counter[str]]:
    household = written.household
    try:
        words = written.write()
        before = written.in_memory(words)
        keyboard.press("Ctrl+l")
        household.until_window(2)
        found = written.in_memory(words)
    finally:
        household.clear()
    found += written.in_files(words)
    return found, before


def memory(process: psutil.Process) -> Iterable[bytes]:
    """Return what a process can read of its own memory, part by part."""
    with open(f"/proc/{process.pid}/maps") as maps, open(f"/proc/{process.pid}/mem", "rb") as mem:
        for line in maps:
            stretch, rights = line.split()[:2]
            if "r" in rights:
                start, end = (int(number, 16) for number in stretch.split("-"))
                with suppress(OSError, ValueError, OverflowError):
                    mem.seek(start)
                    yield mem.read(end - start)


def _found(words: Words, contents: Iterable[bytes]) -> Counter[str]:
    found: Counter[str] = Counter()
    for content in contents:
        for kind, text in words.items():
            found[kind] += sum(content.count(text.encode(encoding)) for encoding in ENCODINGS)
    return +found
