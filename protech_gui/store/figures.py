"""What the tables add up to over a stretch of time, for charts; nothing is changed here.

Every stretch goes from ``start`` until just before ``end``, in seconds since 1970-01-01 UTC.
Every function raises VaultDamaged or VaultFailed.
"""

from collections import Counter
from typing import Any

from protech_gui.domain.progress import Facts
from protech_gui.domain.progress_interruptions import Without
from protech_gui.domain.progress_moves import Tried
from protech_gui.domain.progress_returns import Lapsed
from protech_gui.domain.urges import Skill, Way, skills_of
from protech_gui.store.connection import Connection, VaultDamaged, vault_errors

_INSIDE = "FROM urges WHERE time >= ? AND time < ?"


def facts(connection: Connection, start: float, end: float) -> Facts:
    """Return what the urges add up to."""
    ((met, before, both, both_before, after),) = _rows(
        connection,
        "SELECT count(*), coalesce(sum(before), 0), count(after),"
        " coalesce(sum(before) FILTER (WHERE after IS NOT NULL), 0), coalesce(sum(after), 0)"
        f" {_INSIDE}",
        start,
        end,
    )
    return Facts(met, before, both, both_before, after)


def tried(connection: Connection, start: float, end: float) -> tuple[Tried, ...]:
    """Return what was tried in the urges, those with the same answers taken together."""
    # Counting so many equal rows here is several times faster than a GROUP BY over text.
    rows = _rows(connection, f"SELECT way, tried, after - before {_INSIDE}", start, end)
    found = []
    for (way, words, moved), count in Counter(rows).items():
        both = 0 if moved is None else count
        change = moved or 0
        skills = _skills(way, words)
        found.append(Tried(skills, count, both, both * change, both * change * change))
    return tuple(found)


def plan_used(connection: Connection, start: float, end: float) -> tuple[float, ...]:
    """Return when the urges began in which the safety plan was used, the oldest first."""
    rows = _rows(
        connection,
        f"SELECT time, way, tried {_INSIDE} AND (way = 'plan' OR tried LIKE '%plan%')"
        " ORDER BY time",
        start,
        end,
    )
    return tuple(time for time, way, words in rows if Skill.PLAN in _skills(way, words))


def moments(connection: Connection, start: float, end: float) -> tuple[float, ...]:
    """Return when the urges began, the oldest first."""
    rows = _rows(connection, f"SELECT time {_INSIDE} ORDER BY time", start, end)
    return tuple(time for (time,) in rows)


def triggers(connection: Connection, start: float, end: float) -> tuple[str | None, ...]:
    """Return what triggered each urge, the oldest first, or None where nobody said it."""
    rows = _rows(connection, f"SELECT trigger {_INSIDE} ORDER BY time", start, end)
    return tuple(trigger for (trigger,) in rows)


def lapses(connection: Connection, start: float, end: float) -> tuple[Lapsed, ...]:
    """Return the lapses that were in this time, and what was written down next after each."""
    rows = _rows(
        connection,
        "SELECT at, (SELECT min(time) FROM urges WHERE time > at),"
        " (SELECT min(time) FROM checkins WHERE time > at)"
        " FROM (SELECT coalesce(happened, time) AS at FROM lapses) WHERE at >= ? AND at < ?",
        start,
        end,
    )
    return tuple(
        Lapsed(when, min((time for time in backs if time is not None), default=None))
        for when, *backs in rows
    )


def without_protection(connection: Connection, start: float, end: float) -> tuple[Without, ...]:
    """Return what was recorded as interrupted or paused in this time, if only in part."""
    rows = _rows(
        connection,
        "SELECT time, seconds, kind = 'pause' FROM records WHERE kind IN ('gap', 'pause')"
        " AND time < ? AND time + seconds > ? ORDER BY time",
        end,
        start,
    )
    return tuple(Without(time, seconds, bool(wanted)) for time, seconds, wanted in rows)


def _rows(connection: Connection, sql: str, *values: object) -> list[Any]:
    with vault_errors():
        return connection.execute(sql, values).fetchall()


def _skills(way: str | None, words: str | None) -> tuple[Skill, ...]:
    try:
        skills = tuple(map(Skill, words.split(","))) if words else ()
        return skills_of(skills, None if way is None else Way(way))
    except ValueError:
        raise VaultDamaged from None
