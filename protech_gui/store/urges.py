"""The table of urges."""

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum

from protech_gui.domain.urges import Halt, Place, Skill, Urge, Way
from protech_gui.store.connection import Connection, VaultDamaged, vault_errors
from protech_gui.store.erased import remember_urge, remember_urges

_COLUMNS = (
    "id, time, before, after, line, way,"
    " place, mood, trigger, halt, tried, learned, discuss, sealed"
)
_SELECT = (
    "SELECT id, time, before, after, line, way, place, mood, trigger, halt, tried, learned, discuss"
    " FROM urges"
)
_INSERT = (
    f"INSERT INTO urges ({_COLUMNS})"  # noqa: S608 - our own words
    " SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14"
    " WHERE NOT EXISTS (SELECT 1 FROM erased WHERE id = ?1) ON CONFLICT (id) DO "
)
# Told later means sealed later: the highest number holds, in whatever order they come in.
# Of one that the person changed since, which has no number any more, nothing is changed.
_TAKE = (
    f"{_INSERT} UPDATE SET before = excluded.before, after = excluded.after,"
    " line = excluded.line, way = excluded.way, sealed = excluded.sealed"
    " WHERE sealed < excluded.sealed"
)


def add(connection: Connection, urge: Urge) -> bool:
    """Add the urge; false when one of this id is there or was deleted.

    So a segment of the spool that comes a second time brings back nothing. Use within a
    transaction.
    """
    return connection.execute(f"{_INSERT} NOTHING", (*_values(urge), None)).rowcount == 1


def take(connection: Connection, urge: Urge, number: int) -> bool:
    """Take in what a sealed record of this number told; false unless the urge is new.

    One that is there is brought to what the record of the highest number says of its moment,
    unless the person has revised it. Use within a transaction.
    """
    there = connection.execute("SELECT 1 FROM urges WHERE id = ?", (urge.id,)).fetchone()
    taken = connection.execute(_TAKE, (*_values(urge), number)).rowcount == 1
    return taken and there is None


def revise(connection: Connection, urge: Urge) -> bool:
    """Give the urge of this id these values; false when there is none. Within a transaction.

    Its time stays.
    """
    id, _time, *values = _values(urge)
    cursor = connection.execute(
        "UPDATE urges SET before = ?, after = ?, line = ?, way = ?, place = ?, mood = ?,"
        " trigger = ?, halt = ?, tried = ?, learned = ?, discuss = ?, sealed = NULL WHERE id = ?",
        (*values, id),
    )
    return cursor.rowcount == 1


def delete(connection: Connection, id: str) -> None:
    """Delete the urge of this id, if there is one. Use within a transaction.

    Of one that came out of the spool the id is kept, so that it stays deleted even if its
    segment comes a second time.
    """
    remember_urge(connection, id)
    connection.execute("DELETE FROM urges WHERE id = ?", (id,))


def erase(connection: Connection) -> None:
    """Delete every urge, as ``delete`` does. Use within a transaction."""
    remember_urges(connection)
    connection.execute("DELETE FROM urges")


def get(connection: Connection, id: str) -> Urge | None:
    """Return the urge of this id; raises VaultDamaged or VaultFailed."""
    found = _select(connection, f"{_SELECT} WHERE id = ?", id)
    return found[0] if found else None


def recent(connection: Connection, limit: int) -> tuple[Urge, ...]:
    """Return at most ``limit`` urges, the newest first; raises VaultDamaged or VaultFailed."""
    return _select(connection, f"{_SELECT} ORDER BY time DESC, rowid DESC LIMIT ?", limit)


def between(connection: Connection, start: float, end: float) -> tuple[Urge, ...]:
    """Return the urges from ``start`` until just before ``end``, the oldest first.

    Both in seconds since 1970-01-01 UTC. Raises VaultDamaged or VaultFailed.
    """
    return _select(
        connection, f"{_SELECT} WHERE time >= ? AND time < ? ORDER BY time, rowid", start, end
    )


def triggers(connection: Connection, limit: int) -> tuple[str, ...]:
    """Return at most ``limit`` triggers, the most frequent first, then the newest.

    Only the newest 500 urges that have one are asked: what is frequent now, and so no
    number of them costs time. What differs in large and small letters only is one, as it was
    written last. Raises VaultDamaged or VaultFailed.
    """
    with vault_errors():
        # Grouped here: within SQLCipher, which wipes all memory it used, it takes far longer.
        rows = connection.execute(
            "SELECT trigger FROM urges WHERE trigger IS NOT NULL ORDER BY time DESC LIMIT 500"
        ).fetchall()
    counts = Counter(trigger.casefold() for (trigger,) in rows)
    written = {trigger.casefold(): trigger for (trigger,) in reversed(rows)}
    return tuple(written[folded] for folded, _count in counts.most_common(limit))


def _select(connection: Connection, sql: str, *values: object) -> tuple[Urge, ...]:
    with vault_errors():
        rows = connection.execute(sql, values).fetchall()
    try:
        return tuple(_urge(*row) for row in rows)
    except ValueError:
        raise VaultDamaged from None


def _urge(
    id: str,
    time: float,
    before: int,
    after: int | None,
    line: str | None,
    way: str | None,
    place: str | None,
    mood: int | None,
    trigger: str | None,
    halt: str | None,
    tried: str | None,
    learned: str | None,
    discuss: int,
) -> Urge:
    return Urge(
        id,
        time,
        before,
        after,
        line,
        None if way is None else Way(way),
        None if place is None else Place(place),
        mood,
        trigger,
        tuple(map(Halt, halt.split(","))) if halt else (),
        tuple(map(Skill, tried.split(","))) if tried else (),
        learned,
        bool(discuss),
    )


def _values(urge: Urge) -> tuple[object, ...]:
    return (
        urge.id,
        urge.time,
        urge.before,
        urge.after,
        urge.line,
        urge.way and urge.way.value,
        urge.place and urge.place.value,
        urge.mood,
        urge.trigger,
        _joined(urge.halt),
        _joined(urge.tried),
        urge.learned,
        int(urge.discuss),
    )


def _joined(words: Iterable[StrEnum]) -> str | None:
    return ",".join(words) or None
