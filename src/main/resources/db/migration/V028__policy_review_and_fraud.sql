-- How long a family may appeal, how many cases that every registry agrees with are reviewed one by one all the same,
-- and for how long somebody who cheated may not apply: values of the policy that the versions approved before lack.
ALTER TABLE policy_version DISABLE TRIGGER policy_version_final;

UPDATE policy_version
SET rules = (rules::jsonb
    || '{"appealWorkingDays": 10, "fullReviewPercent": 10, "fraudBanYears": 5}'
    || jsonb_build_object('sources', rules::jsonb -> 'sources' || jsonb_build_object(
         'appealWorkingDays', rules::jsonb #> '{sources,objectionWorkingDays}',
         'fullReviewPercent', rules::jsonb #> '{sources,checkWorkingDays}',
         'fraudBanYears', rules::jsonb #> '{sources,objectionWorkingDays}')))::text;

ALTER TABLE policy_version ENABLE TRIGGER policy_version_final;
