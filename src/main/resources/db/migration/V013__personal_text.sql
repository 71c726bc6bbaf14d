-- What people write in their own words can name and describe people, so it is encrypted as their names are.
-- Null in rows from before, and where nothing is decided yet.
ALTER TABLE application DROP COLUMN category_reason;
ALTER TABLE application ADD COLUMN category_reason_cipher bytea;

-- The headings of a sheet that nobody expected can be anything.
ALTER TABLE import_job DROP COLUMN summary;
ALTER TABLE import_job ADD COLUMN summary_cipher bytea;

-- NOT VALID: a refusal from before keeps its article and is silent about its reason.
ALTER TABLE check_decision DROP COLUMN reason;
ALTER TABLE check_decision ADD COLUMN reason_cipher bytea;
ALTER TABLE check_decision ADD CONSTRAINT refused_with_ground
  CHECK (outcome <> 'REFUSED' OR (article IS NOT NULL AND reason_cipher IS NOT NULL)) NOT VALID;

ALTER TABLE objection DROP COLUMN reason;
ALTER TABLE objection ADD COLUMN reason_cipher bytea;
