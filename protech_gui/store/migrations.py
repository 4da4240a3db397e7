"""The vault's tables, as the numbered steps that made them."""

from typing import Any, Protocol

MIGRATIONS = (
    """
    CREATE TABLE identity (
        only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
        private_key BLOB NOT NULL CHECK (length(private_key) = 32)
    ) STRICT;

    CREATE TABLE records (
        id TEXT PRIMARY KEY,
        time REAL NOT NULL,
        kind TEXT NOT NULL,
        category TEXT,
        layer TEXT,
        seconds REAL,
        pictures INTEGER
    ) STRICT;
    CREATE INDEX records_by_time ON records (time);

    CREATE TABLE spool_state (
        spool TEXT PRIMARY KEY,
        last_number INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE missing_records (
        spool TEXT NOT NULL REFERENCES spool_state (spool),
        first INTEGER NOT NULL,
        last INTEGER NOT NULL CHECK (last >= first),
        PRIMARY KEY (spool, first)
    ) STRICT;
    """,
    """
    CREATE TABLE urges (
        id TEXT PRIMARY KEY,
        time REAL NOT NULL,
        before INTEGER NOT NULL,
        after INTEGER,
        line TEXT,
        way TEXT
    ) STRICT;
    CREATE INDEX urges_by_time ON urges (time);

    CREATE TABLE erased (
        id TEXT PRIMARY KEY
    ) STRICT;

    CREATE TABLE checkins (
        id TEXT PRIMARY KEY,
        time REAL NOT NULL,
        mood INTEGER,
        urge INTEGER,
        confidence INTEGER
    ) STRICT;
    CREATE INDEX checkins_by_time ON checkins (time);
    """,
    """
    -- No table changes, but from here on a record may be of the kind "wrong" and of the
    -- category "video": a Protech that knows neither shall find the vault newer than itself,
    -- and not damaged.
    """,
    """
    ALTER TABLE urges ADD COLUMN place TEXT;
    ALTER TABLE urges ADD COLUMN mood INTEGER;
    ALTER TABLE urges ADD COLUMN trigger TEXT;
    ALTER TABLE urges ADD COLUMN halt TEXT;
    ALTER TABLE urges ADD COLUMN tried TEXT;
    ALTER TABLE urges ADD COLUMN learned TEXT;
    ALTER TABLE urges ADD COLUMN discuss INTEGER NOT NULL DEFAULT 0;
    -- The number of the sealed record that it was last completed from.
    ALTER TABLE urges ADD COLUMN sealed INTEGER;
    CREATE INDEX urges_with_trigger ON urges (time, trigger) WHERE trigger IS NOT NULL;

    CREATE TABLE lapses (
        id TEXT PRIMARY KEY,
        time REAL NOT NULL,
        happened REAL,
        led_up TEXT,
        stopped TEXT,
        mood INTEGER,
        discuss INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX lapses_by_time ON lapses (time);

    CREATE TABLE plan (
        id TEXT PRIMARY KEY,
        step TEXT NOT NULL,
        position INTEGER NOT NULL,
        text TEXT NOT NULL
    ) STRICT;

    CREATE TABLE goals (
        id TEXT PRIMARY KEY,
        time REAL NOT NULL,
        area TEXT NOT NULL,
        text TEXT NOT NULL,
        ended REAL
    ) STRICT;

    CREATE TABLE goal_ratings (
        goal TEXT NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
        week TEXT NOT NULL,
        rating INTEGER NOT NULL,
        PRIMARY KEY (goal, week)
    ) STRICT;

    CREATE TABLE protection (
        only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
        state TEXT NOT NULL
    ) STRICT;
    """,
    """
    CREATE TABLE answers (
        module TEXT NOT NULL,
        exercise TEXT NOT NULL,
        time REAL NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (module, exercise)
    ) STRICT;

    CREATE TABLE readings (
        module TEXT PRIMARY KEY,
        step TEXT NOT NULL,
        time REAL NOT NULL,
        finished REAL
    ) STRICT;

    CREATE TABLE module_notes (
        module TEXT PRIMARY KEY,
        text TEXT NOT NULL
    ) STRICT;

    CREATE TABLE questions (
        id TEXT PRIMARY KEY,
        time REAL NOT NULL,
        text TEXT NOT NULL
    ) STRICT;
    """,
    """
    -- No table changes, but from here on a record may be of the categories "host" and "search"
    -- and of the layer "network": as with step 3, an older Protech shall find the vault newer.
    """,
)
"""Step N brings version N - 1 to version N; a released step never changes again."""

LATEST = len(MIGRATIONS)
"""The version this Protech reads and writes."""


class _Database(Protocol):
    @property
    def in_transaction(self) -> bool: ...

    def execute(self, sql: str, /) -> Any: ...

    def executescript(self, sql: str, /) -> Any: ...


def version_of(database: _Database) -> int:
    """Return how many steps this vault has behind it; 0 for an empty one."""
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def migrate(database: _Database) -> None:
    """Take the steps that are missing, each wholly or not at all."""
    for number in range(version_of(database) + 1, LATEST + 1):
        script = MIGRATIONS[number - 1]
        try:
            database.executescript(
                f"BEGIN IMMEDIATE; {script} PRAGMA user_version = {number}; COMMIT;"
            )
        finally:
            if database.in_transaction:
                database.execute("ROLLBACK")
