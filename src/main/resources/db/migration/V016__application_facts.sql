-- What a household states for article 6, as encrypted JSON. What lists sort and filter by stays beside it.
ALTER TABLE application
  DROP COLUMN category_reason,
  DROP COLUMN married,
  DROP COLUMN traded_on,
  ADD COLUMN facts_cipher bytea NOT NULL;

COMMENT ON COLUMN application.housing_area IS 'm² of the homes in the city that counted when it was filed';
