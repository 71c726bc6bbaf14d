-- An offering belongs to a project, and is for sale or for rent as its project is. A list of prices names the
-- calculation that it rests on and what it was held against (article 13). The policy says how high a rent is, how
-- good the property service (article 20) and how soon a complaint is answered.
ALTER TABLE housing_project ADD CONSTRAINT housing_project_use UNIQUE (id, use);
ALTER TABLE offering
  ADD use text NOT NULL DEFAULT 'SALE' CHECK (use IN ('SALE', 'RENT')),
  ADD FOREIGN KEY (project_id, use) REFERENCES housing_project (id, use);
CREATE INDEX offering_of_project ON offering (project_id);

ALTER TABLE price_list
  ADD calculation_id bigint,
  ADD cap_total      numeric(16,2) CHECK (cap_total > 0),
  ADD cost_total     numeric(16,2) CHECK (cost_total > 0);
COMMENT ON COLUMN price_list.cap_total IS 'Yuan: the most that all units of the list may cost together; null in lists of before.';
COMMENT ON COLUMN price_list.cost_total IS 'Yuan: what all units of the list cost the acquirer; null for rents and in lists of before.';

ALTER TABLE policy_version DISABLE TRIGGER policy_version_final;

UPDATE policy_version
SET rules = (rules::jsonb
    || '{"maxRentPercent": 90, "minPropertyStars": 4, "complaintWorkingDays": 10}'
    || jsonb_build_object('sources', rules::jsonb -> 'sources' || jsonb_build_object(
         'maxRentPercent', rules::jsonb #> '{sources,adultAge}',
         'minPropertyStars', rules::jsonb #> '{sources,adultAge}',
         'complaintWorkingDays', rules::jsonb #> '{sources,adultAge}')))::text;

ALTER TABLE policy_version ENABLE TRIGGER policy_version_final;
