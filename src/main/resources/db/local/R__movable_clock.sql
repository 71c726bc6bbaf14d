-- The embedded stack's clock: how far it runs ahead of the machine. Production never loads this folder.
CREATE TABLE IF NOT EXISTS movable_clock (
  single        boolean PRIMARY KEY DEFAULT true CHECK (single),
  ahead_seconds bigint NOT NULL CHECK (ahead_seconds >= 0)
);
INSERT INTO movable_clock (ahead_seconds) VALUES (0) ON CONFLICT DO NOTHING;
