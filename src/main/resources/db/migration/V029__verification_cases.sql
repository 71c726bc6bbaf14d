-- Since when an application waits for its present check: the term of the check counts from there.
ALTER TABLE application ADD COLUMN waiting_since timestamptz;
UPDATE application SET waiting_since = submitted_at;
ALTER TABLE application ALTER COLUMN waiting_since SET NOT NULL;

DROP INDEX application_waiting;
CREATE INDEX application_waiting ON application (status, waiting_since, id)
  INCLUDE (offering_id, category, policy_version) WHERE status IN ('SUBMITTED', 'IDENTITY_CONFIRMED');

-- Officers who have worked, so that a supervisor can hand cases to them. Keycloak stays the source of their rights.
CREATE TABLE bureau_officer (
  id        text NOT NULL,
  role      text NOT NULL,
  name      text NOT NULL,
  districts text[] NOT NULL,
  seen_at   timestamptz NOT NULL,
  PRIMARY KEY (id, role)
);

-- Who works on a case. The key is the guard: two officers never hold the same one.
CREATE TABLE check_claim (
  application_id bigint PRIMARY KEY REFERENCES application,
  kind           text NOT NULL CHECK (kind IN ('IDENTITY', 'HOUSING')),
  officer        text NOT NULL,
  officer_name   text NOT NULL,
  claimed_at     timestamptz NOT NULL,
  assigned_by    text
);
CREATE INDEX check_claim_of ON check_claim (officer, kind);
COMMENT ON COLUMN check_claim.assigned_by IS 'the supervisor who handed it out; null when the officer took it';

-- A refusal counts when a second officer has confirmed it. What was sent back stays as history.
CREATE TABLE refusal_review (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  application_id bigint NOT NULL REFERENCES application,
  kind           text NOT NULL CHECK (kind IN ('IDENTITY', 'HOUSING')),
  article        text NOT NULL,
  reason_cipher  bytea NOT NULL,
  proposed_by    text NOT NULL,
  proposed_at    timestamptz NOT NULL,
  outcome        text CHECK (outcome IN ('CONFIRMED', 'SENT_BACK')),
  remark_cipher  bytea,
  reviewed_by    text,
  reviewed_at    timestamptz,
  CONSTRAINT second_officer CHECK (reviewed_by <> proposed_by),
  CHECK ((outcome IS NULL) = (reviewed_at IS NULL))
);
CREATE UNIQUE INDEX one_open_refusal ON refusal_review (application_id) WHERE outcome IS NULL;
CREATE INDEX refusal_review_of ON refusal_review (application_id, id);

-- Both names stand below a refusal.
ALTER TABLE check_decision
  ADD COLUMN confirmed_by text,
  ADD CONSTRAINT refusal_has_second_officer
    CHECK (outcome <> 'REFUSED' OR (confirmed_by IS NOT NULL AND confirmed_by <> officer));

-- Whether chance took a case that could be approved together with others out for a full review. Asked once.
CREATE TABLE full_review (
  application_id bigint NOT NULL REFERENCES application,
  kind           text NOT NULL CHECK (kind IN ('IDENTITY', 'HOUSING')),
  chosen         boolean NOT NULL,
  drawn_at       timestamptz NOT NULL,
  PRIMARY KEY (application_id, kind)
);
CALL make_append_only('full_review');

-- What an officer has declared: the own person, relatives, the own employer. Numbers are kept as keyed hashes.
CREATE TABLE interest_declaration (
  officer     text PRIMARY KEY,
  declared_at timestamptz NOT NULL
);
CREATE TABLE interest_person (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  officer     text NOT NULL REFERENCES interest_declaration,
  relation    text NOT NULL,
  person_hash text NOT NULL,
  masked      text NOT NULL,
  UNIQUE (officer, person_hash)
);
CREATE TABLE interest_employer (
  officer text NOT NULL REFERENCES interest_declaration,
  name    text NOT NULL,
  PRIMARY KEY (officer, name)
);

-- The applications about which an officer may not decide, for an interest that was declared, with the reason.
CREATE FUNCTION conflicts_of_interest(who text) RETURNS TABLE (application_id bigint, reason text)
LANGUAGE sql STABLE AS $$
  SELECT m.application_id, 'OWN_RELATIVE' FROM interest_person p JOIN household_member m USING (person_hash)
  WHERE p.officer = who
  UNION ALL
  SELECT a.id, 'OWN_EMPLOYER' FROM interest_employer i JOIN organisation e USING (name)
  JOIN application a ON a.employer = e.alias
  WHERE i.officer = who
$$;
CREATE INDEX household_member_person ON household_member (person_hash);

-- The same of one application; null when nothing speaks against it. Who has not declared decides about nobody.
CREATE FUNCTION conflict_of_interest(who text, application bigint) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN NOT EXISTS (SELECT FROM interest_declaration d WHERE d.officer = who) THEN 'DECLARE_FIRST'
    ELSE (SELECT min(c.reason) FROM conflicts_of_interest(who) c WHERE c.application_id = application)
  END
$$;

-- The cases that an officer may not take for a check, with the reason: is the applicant, acted on the other check,
-- proposed the refusal of this one, or has an interest.
CREATE FUNCTION barred_cases(who text, check_kind text) RETURNS TABLE (application_id bigint, reason text)
LANGUAGE sql STABLE AS $$
  SELECT a.id, 'OWN_APPLICATION' FROM application a WHERE a.applicant = who
  UNION ALL
  SELECT d.application_id, 'FOUR_EYES' FROM check_decision d WHERE d.officer = who OR d.confirmed_by = who
  UNION ALL
  SELECT r.application_id, 'FOUR_EYES' FROM refusal_review r
  WHERE r.proposed_by = who OR r.kind <> check_kind AND r.reviewed_by = who
  UNION ALL
  SELECT t.application_id, 'FOUR_EYES' FROM application_return t
  WHERE t.officer = who
    AND t.returned_from <> CASE check_kind WHEN 'IDENTITY' THEN 'SUBMITTED' ELSE 'IDENTITY_CONFIRMED' END
  UNION ALL
  SELECT c.application_id, c.reason FROM conflicts_of_interest(who) c
$$;
CREATE INDEX check_decision_confirmed ON check_decision (confirmed_by) WHERE confirmed_by IS NOT NULL;
CREATE INDEX check_decision_officer ON check_decision (officer);
CREATE INDEX refusal_review_proposed ON refusal_review (proposed_by);
CREATE INDEX application_return_officer ON application_return (officer);

-- The same of one case; null when nothing speaks against it.
CREATE FUNCTION check_barred(who text, application bigint, check_kind text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN NOT EXISTS (SELECT FROM interest_declaration d WHERE d.officer = who) THEN 'DECLARE_FIRST'
    ELSE (SELECT b.reason FROM barred_cases(who, check_kind) b WHERE b.application_id = application
          ORDER BY b.reason DESC LIMIT 1)
  END
$$;
