-- How far the demo city is filled. Production never loads this folder.
CREATE TABLE IF NOT EXISTS demo_city (
  single     boolean PRIMARY KEY DEFAULT true CHECK (single),
  present    timestamptz NOT NULL,
  steps_done int NOT NULL DEFAULT 0,
  finished   boolean NOT NULL DEFAULT false
);
