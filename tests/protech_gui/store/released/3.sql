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
