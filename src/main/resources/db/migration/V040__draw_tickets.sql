-- A family that stood on the waiting list of earlier draws and got no unit has a better chance (article 16), up to the
-- policy's limit. The versions approved before lack it: there every family had one ticket.
ALTER TABLE policy_version DISABLE TRIGGER policy_version_final;

UPDATE policy_version
SET rules = (rules::jsonb
    || '{"mostTickets": 1}'
    || jsonb_build_object('sources', rules::jsonb -> 'sources' || jsonb_build_object(
         'mostTickets', rules::jsonb #> '{sources,diceMinutes}')))::text;

ALTER TABLE policy_version ENABLE TRIGGER policy_version_final;

-- In how many draws the applicant of this family waited to the end for nothing.
CREATE FUNCTION lost_draws(application bigint) RETURNS int STABLE LANGUAGE sql AS $$
  SELECT count(*)::int
  FROM household_member own
  JOIN household_member other ON other.person_hash = own.person_hash AND other.relation = 'SELF'
                             AND other.application_id <> own.application_id
  JOIN draw_rank r ON r.application_id = other.application_id
  JOIN draw d ON d.number = r.draw_number
  WHERE own.application_id = $1 AND own.relation = 'SELF'
    AND r.rank > (SELECT sum((u ->> 'count')::bigint) FROM jsonb_array_elements(d.seal::jsonb -> 'units') u)
    AND NOT EXISTS (SELECT FROM selection s WHERE s.application_id = other.application_id)
    AND NOT EXISTS (SELECT FROM draw_struck x
                    WHERE x.draw_number = d.number AND x.application_id = other.application_id)
$$;

-- The qualified families of an offering as they would stand in its roster.
CREATE FUNCTION roster_of(offering bigint, most_tickets int)
RETURNS TABLE (application_id bigint, receipt text, tier int, tickets int) STABLE LANGUAGE sql AS $$
  SELECT a.id, a.receipt, a.tier,
         CASE WHEN $2 > a.tickets THEN least($2, a.tickets + lost_draws(a.id)) ELSE a.tickets END
  FROM application a WHERE a.offering_id = $1 AND a.status = 'QUALIFIED'
$$;
