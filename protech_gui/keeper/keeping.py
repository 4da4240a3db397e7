"""What the keeper alone writes: settings, protection state and spool; failures become notes."""

from collections.abc import Callable
from pathlib import Path

from engine.contract import Exempt
from engine.terms import Category, Choices, ConsentKind, CopiedPlan, Note, Receipt
from protech_gui.domain.passing import Stretch, live, prepaid, told
from protech_gui.domain.records import Block, Entry, Pause, Wrong
from protech_gui.domain.urges import BoxedUrge
from protech_gui.keeper.exempt_file import ExemptFile
from protech_gui.keeper.plan_copy import PlanCopy
from protech_gui.keeper.reminders_file import RemindersFile
from protech_gui.log import EventLog
from protech_gui.paths import Paths
from protech_gui.settings import (
    ProtectionState,
    load_choices,
    load_protection,
    save_choices,
    save_protection,
)
from protech_gui.store.spool import SpoolClosed, SpoolError, SpoolFailed, SpoolWriter

SAVE_SECONDS = 20.0
"""Of what waits, not more than this is lost when the keeper dies; the wait is longer by it."""

_NAMED_FROM: dict[type, int] = {Wrong: 2, Pause: 3}
_CATEGORIES_FROM: dict[Category, int] = {Category.HOST: 4, Category.SEARCH: 4}
"""From which version on the text of the consent names this kind of record; others always."""


class Keeping:
    """The person's choices and the sealed records, as they are now and on disk.

    A choice that the disk refuses still holds while the keeper lives, and ``notes`` says
    that it will not outlive it. A record that cannot be kept is noted too, never raised.
    """

    def __init__(self, paths: Paths, first_choices: Choices, log: EventLog) -> None:
        """Load everything; ``first_choices`` hold where there are none."""
        self._paths = paths
        self._log = log
        choices = load_choices(paths.settings, first_choices)
        protection = load_protection(paths.protection)
        self.choices = choices.value
        self.reminders = RemindersFile(paths.reminders)
        self.protection = protection.value
        self._damaged = {Note(word) for word in choices.notes + protection.notes}
        self._unwritten = 0.0
        self._unsaved: dict[Path, Callable[[], None]] = {}
        self._unrecorded = False
        self._fresh = False
        self._spool: SpoolWriter | None = None
        self._open_spool()
        self._plan = PlanCopy(paths.plan)
        self._exempt = ExemptFile(paths.exempt)
        self._end_plan_copy()
        for note in self.notes:
            log.event("file_set_aside", note=note)
        if Note.EDITED in self._damaged:
            self.protect(self.protection)

    @property
    def notes(self) -> tuple[Note, ...]:
        """All that the person should know about these files, in a fixed order."""
        present = set(self._damaged)
        if self._spool is not None:
            present |= {Note(word) for word in self._spool.notes}
        if self._unsaved:
            present.add(Note.UNSAVED)
        if self._unrecorded:
            present.add(Note.UNRECORDED)
        return tuple(note for note in Note if note in present)

    @property
    def fresh(self) -> bool:
        """Whether something was sealed since the last rotation."""
        return self._fresh

    def choose(self, choices: Choices) -> None:
        """Keep what the person chose."""
        self.choices = choices
        self._save(self._paths.settings, self._save_choices)

    def protect(self, state: ProtectionState) -> None:
        """Keep how the person wants to be protected, and what they consented to."""
        self.protection = state
        self._unwritten = 0.0
        self._save(self._paths.protection, self._save_protection)
        self._end_plan_copy()

    def give(self, receipt: Receipt) -> None:
        """Keep that the person consented."""
        self.protect(self.protection.after_giving(receipt))

    def let_pass(self, stretch: Stretch) -> None:
        """Let time pass for what waits and for a pause; write it down every now and then."""
        before, self.protection = self.protection, live(self.protection, stretch)
        if self.protection is before:
            return
        self._unwritten += stretch.passed
        if told(before) != told(self.protection) or self._unwritten >= SAVE_SECONDS:
            self.protect(self.protection)

    def save_again(self) -> None:
        """Try once more to write the choices that the disk refused."""
        for path, write in list(self._unsaved.items()):
            self._save(path, write)

    def record(self, entry: Entry) -> None:
        """Seal what happened, if the person consented to that and there is a vault.

        A text that did not name this kind of record is no consent to it.
        """
        receipt = self.protection.receipt(ConsentKind.BLOCK_LOG)
        if receipt is not None and receipt.text_version >= _named_from(entry):
            self._seal(entry)

    @property
    def public_key(self) -> str | None:
        """The key that records are sealed to, 32 bytes as hex; None without a vault."""
        return self._spool.public_key if self._spool else None

    def seal_urge(self, urge: BoxedUrge) -> bool:
        """Keep an urge told while the vault was locked; false when it was not kept."""
        if self.protection.receipt(ConsentKind.JOURNAL) is None:
            return False
        return self._seal(urge)

    @property
    def plan(self) -> CopiedPlan:
        """What may be read of the plan while the vault is locked."""
        return self._plan.lines

    def copy_plan(self, lines: CopiedPlan) -> None:
        """Keep the plan readable, if the person consents to it; without lines there is no file."""
        if self.protection.receipt(ConsentKind.PLAN_COPY):
            self._plan.lines = lines
            self._save(self._paths.plan, self._plan.write)

    @property
    def exempt(self) -> Exempt:
        """The hosts that the person does not want to be looked into."""
        return self._exempt.exempt

    def exempt_host(self, host: str, *, exempt: bool) -> None:
        """Do not look into a host from now on, or again; too many are not taken."""
        if not exempt:
            self._exempt.remove(host)
        elif not self._exempt.add(host):
            self._log.event("exempt_full")
        self._save(self._paths.exempt, self._exempt.write)

    def forget_exempt(self) -> None:
        """Look into every host again."""
        self._exempt.clear()
        self._save(self._paths.exempt, self._exempt.write)

    def adopt(self, public_key: str) -> None:
        """Seal to this vault's key from now on.

        The window names the key of the vault it has open, so the newest one is right:
        records sealed to an older vault are set aside, not lost, and not mixed.
        """
        spool = self._open_spool()
        try:
            if spool is None:
                raise SpoolFailed
            spool.adopt(public_key)
        except SpoolError as error:
            self._note_unrecorded(error)

    def rotate(self) -> tuple[str, ...]:
        """Return the paths of all closed segments, oldest first."""
        self._fresh = False
        spool = self._open_spool()
        return tuple(str(path) for path in spool.rotate()) if spool else ()

    def drained(self, untrusted_segment: str) -> None:
        """Delete a segment that is in the vault; any other path is left alone."""
        if self._spool is None:
            return
        try:
            if not self._spool.delete(Path(untrusted_segment)):
                self._log.event("segment_unknown")
        except (OSError, ValueError) as error:
            # It stays and is offered again; the vault takes each record once.
            self._log.failure("segment_undeleted", error)

    def close(self) -> None:
        """Write down how far what waits has come, and let go of the files."""
        if self._unwritten:
            self.protect(self.protection)
        if self._spool is not None:
            self._spool.close()

    def _seal(self, entry: Entry) -> bool:
        """Seal the entry to the vault's key; false when it was not kept."""
        spool = self._open_spool()
        try:
            if spool is None:
                raise SpoolFailed
            spool.append(entry)
        except SpoolClosed:
            return False
        except SpoolError as error:
            self._note_unrecorded(error)
            return False
        self._fresh = True
        return True

    def _open_spool(self) -> SpoolWriter | None:
        if self._spool is None:
            try:
                self._spool = SpoolWriter(self._paths.spool)
            except (OSError, SpoolError) as error:
                self._note_unrecorded(error)
        return self._spool

    def _note_unrecorded(self, error: Exception) -> None:
        if not self._unrecorded:
            self._log.failure("unrecorded", error)
        self._unrecorded = True

    def _end_plan_copy(self) -> None:
        """Erase the readable plan unless the person consents to it."""
        if self.protection.receipt(ConsentKind.PLAN_COPY) is None and self._plan.stands:
            self._plan.lines = ()
            self._save(self._paths.plan, self._plan.write)

    def _save_choices(self) -> None:
        save_choices(self._paths.settings, self.choices)

    def _save_protection(self) -> None:
        save_protection(self._paths.protection, prepaid(self.protection, SAVE_SECONDS))

    def _save(self, path: Path, write: Callable[[], None]) -> None:
        try:
            write()
        except OSError as error:
            if path not in self._unsaved:
                self._log.failure("unsaved", error)
            self._unsaved[path] = write
        else:
            self._unsaved.pop(path, None)


def _named_from(entry: Entry) -> int:
    """Return the first version of the consent's text that names such a record."""
    if isinstance(entry, Block):
        return _CATEGORIES_FROM.get(entry.category, 1)
    return _NAMED_FROM.get(type(entry), 1)
