-- How many persons get all points for the size of a family is a value of the policy; in the versions
-- approved before, the rule itself said five.
ALTER TABLE policy_version DISABLE TRIGGER policy_version_final;

UPDATE policy_version
SET rules = jsonb_set(
    jsonb_set(rules::jsonb, '{largeFamily}', '5'),
    '{sources,largeFamily}', rules::jsonb #> '{sources,rankingWeights}')::text;

ALTER TABLE policy_version ENABLE TRIGGER policy_version_final;
