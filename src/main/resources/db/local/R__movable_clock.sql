-- The embedded stack's clock: how far it runs ahead of the machine, or behind it while the demo city
-- is being filled. Production never loads this folder.
CREATE TABLE IF NOT EXISTS movable_clock (
  single        boolean PRIMARY KEY DEFAULT true CHECK (single),
  ahead_seconds bigint NOT NULL
);
ALTER TABLE movable_clock DROP CONSTRAINT IF EXISTS movable_clock_ahead_seconds_check;
INSERT INTO movable_clock (ahead_seconds) VALUES (0) ON CONFLICT DO NOTHING;
