-- Files in the store, by the SHA-256 of their content. Whatever refers to one counts its uses; a file without
-- any for a day is removed, and from the moment that removal begins nobody can use it any more.
CREATE TABLE stored_file (
  digest       text PRIMARY KEY CHECK (digest ~ '^[0-9a-f]{64}$'),
  size         bigint NOT NULL CHECK (size > 0),
  type         text NOT NULL CHECK (type IN ('JPEG', 'PNG', 'WEBP', 'HEIC', 'PDF')),
  uses         int NOT NULL DEFAULT 0 CHECK (uses >= 0),
  unused_since timestamptz NOT NULL,
  removing     boolean NOT NULL DEFAULT false,
  CHECK (NOT removing OR uses = 0)
);
CREATE INDEX stored_file_unused ON stored_file (unused_since) WHERE uses = 0;

-- The papers of a draft, later of its application (article 15): both carry the folder's name, so a submission
-- takes the papers along. What is in a folder that neither carries any more is removed.
CREATE TABLE paper (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  folder           uuid NOT NULL,
  kind             text NOT NULL,
  file_name_cipher bytea NOT NULL,
  digest           text NOT NULL REFERENCES stored_file,
  uploaded_at      timestamptz NOT NULL,
  UNIQUE (folder, kind, digest)
);
