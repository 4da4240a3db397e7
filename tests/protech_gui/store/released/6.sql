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

CREATE TABLE urges (
    id TEXT PRIMARY KEY,
    time REAL NOT NULL,
    before INTEGER NOT NULL,
    after INTEGER,
    line TEXT,
    way TEXT
, place TEXT, mood INTEGER, trigger TEXT, halt TEXT, tried TEXT, learned TEXT,
    discuss INTEGER NOT NULL DEFAULT 0, sealed INTEGER) STRICT;
CREATE INDEX urges_by_time ON urges (time);
CREATE INDEX urges_with_trigger ON urges (time, trigger) WHERE trigger IS NOT NULL;

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
