"""What a person does with the modules in an open vault: answers, notes, and how far they read."""

from protech_gui.clock import Clock
from protech_gui.domain.learning import Answer, ModuleNote, Reading, Value
from protech_gui.domain.modules import ModuleId
from protech_gui.domain.notes import note_of
from protech_gui.domain.suggesting import LOW, TENDER_SECONDS, Lately, suggested
from protech_gui.store import answers, checkins, lapses, module_notes, readings
from protech_gui.store.connection import Connection, transaction


class Learning:
    """Modules as one person goes through them. Every method raises VaultDamaged or VaultFailed."""

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock

    def answer(self, module: ModuleId, exercise: str, value: Value | None) -> None:
        """Keep the answer to an exercise, or delete it for None; ValueError when it is none."""
        with transaction(self._connection):
            if value is None:
                answers.delete(self._connection, module, exercise)
            else:
                answers.put(self._connection, Answer(module, exercise, self._now, value))

    def note(self, module: ModuleId, untrusted_text: str) -> None:
        """Keep this note beside a module; no words delete the one that is there."""
        text = note_of(untrusted_text)
        with transaction(self._connection):
            if text is None:
                module_notes.delete(self._connection, module)
            else:
                module_notes.put(self._connection, ModuleNote(module, text))

    def stand_at(self, module: ModuleId, step: str, *, finished: bool) -> None:
        """Keep at which step a person is; ``finished``: and that they read it through.

        Once read through it stays so, however often it is opened again.
        """
        now = self._now
        with transaction(self._connection):
            before = next((one for one in self.readings() if one.module is module), None)
            done = now if finished else (before.finished if before is not None else None)
            readings.put(self._connection, Reading(module, step, now, done))

    def answers(self) -> tuple[Answer, ...]:
        """Return all answers, the oldest first."""
        return answers.every(self._connection)

    def notes(self) -> tuple[ModuleNote, ...]:
        """Return all notes."""
        return module_notes.every(self._connection)

    def readings(self) -> tuple[Reading, ...]:
        """Return how far each module was read."""
        return readings.every(self._connection)

    def suggestion(self) -> ModuleId | None:
        """Return the module to suggest next, None when every one was read through.

        It looks at what was read, when the latest lapse was, and low moods of the last two
        days; at no text that the person wrote.
        """
        now = self._now
        latest = lapses.recent(self._connection, 1)
        days = checkins.between(self._connection, now - TENDER_SECONDS, now + 1)
        low = [one.time for one in days if one.mood is not None and one.mood <= LOW]
        when = latest[0].when if latest else None
        return suggested(self.readings(), Lately(now, when, max(low, default=None)))

    @property
    def _now(self) -> float:
        return self._clock.moment().wall
