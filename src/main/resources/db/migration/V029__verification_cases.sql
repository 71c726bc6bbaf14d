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

-- Why an officer may not decide about an application; null when nothing speaks against it.
CREATE FUNCTION conflict_of_interest(who text, application bigint) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN NOT EXISTS (SELECT FROM interest_declaration d WHERE d.officer = who) THEN 'DECLARE_FIRST'
    WHEN EXISTS (SELECT FROM household_member m JOIN interest_person p USING (person_hash)
                 WHERE m.application_id = application AND p.officer = who) THEN 'OWN_RELATIVE'
    WHEN EXISTS (SELECT FROM application a JOIN organisation e ON e.alias = a.employer
                 JOIN interest_employer i ON i.name = e.name
                 WHERE a.id = application AND i.officer = who) THEN 'OWN_EMPLOYER'
  END
$$;
CREATE INDEX household_member_person ON household_member (person_hash);

-- Why an officer may not take a case for a check: acted on the other check, is the applicant, proposed its
-- refusal before, or has an interest; null when nothing speaks against it.
CREATE FUNCTION check_barred(who text, application bigint, check_kind text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN EXISTS (SELECT FROM application a WHERE a.id = application AND a.applicant = who)
      THEN 'OWN_APPLICATION'
    WHEN EXISTS (SELECT FROM check_decision d WHERE d.application_id = application
                 AND who IN (d.officer, d.confirmed_by)) THEN 'FOUR_EYES'
    WHEN EXISTS (SELECT FROM refusal_review r WHERE r.application_id = application
                 AND (r.kind <> check_kind AND who IN (r.proposed_by, r.reviewed_by)
                      OR r.kind = check_kind AND r.proposed_by = who)) THEN 'FOUR_EYES'
    WHEN EXISTS (SELECT FROM application_return t WHERE t.application_id = application AND t.officer = who
                 AND t.returned_from <> CASE check_kind WHEN 'IDENTITY' THEN 'SUBMITTED'
                                                        ELSE 'IDENTITY_CONFIRMED' END) THEN 'FOUR_EYES'
    ELSE conflict_of_interest(who, application)
  END
$$;
