-- SPDX-License-Identifier: GPL-3.0-or-later
-- A dossier: one header, the journal, the drafts. Statements end with a semicolon at the end of a line.
-- The columns of `header` are a promise to older programs, which read them to say what to install.
CREATE TABLE header (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    format INTEGER NOT NULL,        -- of the file, as in user_version
    oldest_reader INTEGER NOT NULL, -- the oldest format whose programs may read this file
    dossier BLOB NOT NULL,          -- sixteen random bytes, where the chain of digests starts
    product TEXT NOT NULL,          -- the version of the program that made the file
    seal INTEGER NOT NULL,          -- how rows, drafts and the head are sealed; 0: they are not
    seal_key BLOB,                  -- the wrapped key and how to unwrap it, once they are
    head BLOB                       -- how far the journal went when it was last put in order
);
-- `row` is what was written, its time and its post included; `digest` is that of the digest before and of `row`.
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    row BLOB NOT NULL
);
CREATE TABLE draft (
    name TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
) WITHOUT ROWID;
-- "BOUC"
PRAGMA application_id = 1112495427;
PRAGMA user_version = 1;
