"""Years of a plausible record, made up: fills a vault so that benches and tests have enough."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

from protech_gui.domain.goals import Area, week_of
from protech_gui.domain.modules import ModuleId
from protech_gui.domain.urges import Halt, Place, Skill, Way
from protech_gui.store.connection import Connection, open_vault, transaction

DAY = 86_400.0
TRIGGERS = ("alone in the evening", "an argument", "bored", "could not sleep", "long on my phone")
LINES = ("Went outside.", "A cold shower.", "Music.", "Called someone.", "Wrote it down.")


@dataclass(frozen=True)
class Amounts:
    """How much there is of everything; ``triggers`` is how many of them are not the same."""

    years: float = 10.0
    urges: int = 36_500
    blocks: int = 20_000
    gaps: int = 500
    pauses: int = 200
    checkins: int = 5_000
    lapses: int = 120
    goals: int = 4
    questions: int = 20
    triggers: int = 40


TEN_YEARS = Amounts()


def fill_vault(vault: Path, key: bytes | bytearray, amounts: Amounts, end: float) -> None:
    """Put so much into a vault that nobody else has open; the newest lies just before ``end``.

    ``end`` is in seconds since 1970-01-01 UTC. The same amounts and end make the same record.
    """
    connection = open_vault(vault, key)
    try:
        fill(connection, amounts, end)
    finally:
        connection.close()


def fill(connection: Connection, amounts: Amounts, end: float) -> None:
    """Put so much into an open vault, as ``fill_vault`` does."""
    years = _Years(amounts, end)
    rows = {
        "urges (id, time, before, after, line, way, place, mood, trigger, halt, tried, learned,"
        " discuss)": years.urges(),
        "records": years.records(),
        "checkins": years.checkins(),
        "lapses": years.lapses(),
        "goals": years.goals(),
        "goal_ratings": years.ratings(),
        "answers": years.answers(),
        "readings": years.readings(),
        "module_notes": years.notes(),
        "questions": years.questions(),
    }
    with transaction(connection):
        for table, made in rows.items():
            for row in made:
                marks = ", ".join("?" * len(row))
                connection.execute(f"INSERT INTO {table} VALUES ({marks})", row)  # noqa: S608  # our own words


class _Years:
    """Makes the rows of each table, oldest first, each table by its own chance."""

    def __init__(self, amounts: Amounts, end: float) -> None:
        self._amounts = amounts
        self._end = end
        self._start = end - amounts.years * 365.25 * DAY

    def urges(self) -> Iterator[tuple[object, ...]]:
        chance = random.Random(1)
        for number, time in enumerate(self._times(chance, self._amounts.urges)):
            before = chance.randint(1, 10)
            after = min(10, max(0, before - chance.randint(-2, 6)))
            told = chance.random() < 0.6
            yield (
                f"urge-{number}",
                time,
                before,
                after if chance.random() < 0.8 else None,
                chance.choice(LINES) if told else None,
                chance.choice([None, *(way.value for way in Way)]),
                chance.choice(list(Place)) if told else None,
                chance.randint(0, 10) if told else None,
                self._trigger(chance) if told else None,
                ",".join(chance.sample(list(Halt), chance.randint(1, 2))) if told else None,
                chance.choice(list(Skill)) if told else None,
                "It passed sooner than I had thought it would." if told else None,
                int(chance.random() < 0.02),
            )

    def records(self) -> Iterator[tuple[object, ...]]:
        chance = random.Random(2)
        for number, time in enumerate(self._times(chance, self._amounts.blocks)):
            category = "test" if chance.random() < 0.1 else "picture"
            yield (f"block-{number}", time, "block", category, "screen", None, None)
        for number, time in enumerate(self._times(chance, self._amounts.gaps)):
            seconds = chance.choice((0.8, 3.0, 45.0, 600.0))
            yield (f"gap-{number}", time, "gap", None, None, seconds, chance.randint(0, 2))

        for number, time in enumerate(self._times(chance, self._amounts.pauses)):
            yield (
                f"pause-{number}",
                time,
                "pause",
                None,
                None,
                chance.choice((600.0, 3600.0)),
                None,
            )

    def checkins(self) -> Iterator[tuple[object, ...]]:
        chance = random.Random(3)
        for number, time in enumerate(self._times(chance, self._amounts.checkins)):
            answers = [chance.randint(0, 10) for _ in range(3)]
            yield (f"checkin-{number}", time, *answers)

    def lapses(self) -> Iterator[tuple[object, ...]]:
        chance = random.Random(4)
        for number, time in enumerate(self._times(chance, self._amounts.lapses)):
            happened = time - chance.choice((0.0, 0.2, 1.0)) * DAY
            words = ("A long evening alone.", "The door bell.")
            yield (f"lapse-{number}", time, happened, *words, chance.randint(0, 10), 0)

    def goals(self) -> Iterator[tuple[object, ...]]:
        for number in range(self._amounts.goals):
            area = list(Area)[number % len(Area)]
            yield (f"goal-{number}", self._start, area.value, f"More time for {area.value}", None)

    def ratings(self) -> Iterator[tuple[object, ...]]:
        chance = random.Random(5)
        day = _day(self._start)
        while day <= _day(self._end):
            for number in range(self._amounts.goals):
                if chance.random() < 0.8:
                    yield (f"goal-{number}", week_of(day.date()), chance.randint(0, 10))
            day += timedelta(days=7)

    def answers(self) -> Iterator[tuple[object, ...]]:
        for module in ModuleId:
            for number in range(5):
                words = "I noticed it earlier than I had thought. " * 20
                value = (str(number), f'"{words}"', '["belly", "jaw"]')[number % 3]
                yield (module.value, f"exercise_{number}", self._end - 9, value)

    def readings(self) -> Iterator[tuple[object, ...]]:
        for module in ModuleId:
            yield (module.value, "card", self._end - 9, self._end - 9)

    def notes(self) -> Iterator[tuple[object, ...]]:
        for module in ModuleId:
            yield (module.value, "Something to come back to. " * 40)

    def questions(self) -> Iterator[tuple[object, ...]]:
        for number in range(self._amounts.questions):
            yield (f"question-{number}", self._end - 9, "What would you have to pass on?")

    def _times(self, chance: random.Random, count: int) -> list[float]:
        """Return moments in the whole stretch, most of them in the evening."""
        hours = [*range(7, 24), 20, 21, 22, 23]
        days = int((self._end - self._start) / DAY)
        moments = (
            self._start
            + (chance.randrange(days) * 24 + chance.choice(hours) - 24) * 3600.0
            + chance.random() * 3600
            for _ in range(count)
        )
        return sorted(min(self._end - 1, max(1.0, moment)) for moment in moments)

    def _trigger(self, chance: random.Random) -> str:
        number = min(int(chance.expovariate(4) * self._amounts.triggers), self._amounts.triggers)
        return TRIGGERS[number] if number < len(TRIGGERS) else f"something else, the {number}th"


def _day(moment: float, zone: tzinfo | None = None) -> datetime:
    return datetime.fromtimestamp(moment, zone)
