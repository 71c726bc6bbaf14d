-- What a household states for article 6, as encrypted JSON. What lists sort and filter by stays beside it.
ALTER TABLE application
  DROP COLUMN category_reason_cipher,
  DROP COLUMN married,
  DROP COLUMN traded_on,
  ADD COLUMN facts_cipher bytea NOT NULL,
  ADD COLUMN rank_score numeric(5,2) NOT NULL CHECK (rank_score BETWEEN 0 AND 100);

COMMENT ON COLUMN application.housing_area IS 'm² of the homes in the city that counted when it was filed';
COMMENT ON COLUMN application.rank_score IS 'order of families (article 16), the highest first, then the earlier receipt';

CREATE INDEX application_rank ON application (offering_id, rank_score DESC, submitted_at, id)
  WHERE status = 'QUALIFIED';
