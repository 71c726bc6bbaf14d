-- What the city's registries answered (article 14, 3 and 4): as received, encrypted, with its digest; never edited.
-- An answer that must not be believed is kept too, with its flaw: it proves the registry's fault and nothing else.
CREATE TABLE evidence (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  request        uuid NOT NULL CONSTRAINT one_answer_per_request UNIQUE,
  application_id bigint NOT NULL REFERENCES application,
  selection_id   bigint REFERENCES selection,
  person_hash    text NOT NULL,
  registry       text NOT NULL CHECK (registry IN ('REAL_ESTATE', 'SOCIAL_INSURANCE', 'CIVIL_AFFAIRS',
                   'HOUSEHOLD_REGISTRATION', 'TAX')),
  purpose        text NOT NULL CHECK (purpose IN ('CHECK', 'SIGNING')),
  source         text NOT NULL,
  content_type   text,
  body_cipher    bytea NOT NULL,
  digest         text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  facts_cipher   bytea,
  flaw           text CHECK (flaw IN ('NOT_JSON', 'OTHER_PERSON', 'OTHER_REQUEST', 'INCOMPLETE')),
  asked_at       timestamptz NOT NULL,
  received_at    timestamptz NOT NULL,
  CHECK ((facts_cipher IS NULL) = (flaw IS NOT NULL)),
  CHECK ((purpose = 'SIGNING') = (selection_id IS NOT NULL))
);
COMMENT ON COLUMN evidence.digest IS 'SHA-256 of the body as received';
COMMENT ON COLUMN evidence.facts_cipher IS 'what was read from the body when it came; null with a flaw';
CREATE INDEX evidence_of ON evidence (application_id, id);
CALL make_append_only('evidence');

-- What is to be asked: one row for each person, registry and occasion, worked at until it is answered. Who asks
-- leases it; leases and pauses are by the machine's time. The number changes when an answer was no good.
CREATE TABLE evidence_request (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  application_id bigint NOT NULL REFERENCES application,
  selection_id   bigint REFERENCES selection,
  person_hash    text NOT NULL,
  registry       text NOT NULL,
  request        uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
  state          text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'ANSWERED')),
  attempts       int NOT NULL DEFAULT 0,
  next_at        timestamptz NOT NULL,
  leased_until   timestamptz,
  last_fault     text,
  last_fault_at  timestamptz,
  evidence_id    bigint REFERENCES evidence,
  UNIQUE NULLS NOT DISTINCT (application_id, selection_id, person_hash, registry),
  CHECK ((state = 'ANSWERED') = (evidence_id IS NOT NULL))
);
-- Who is about to sign is asked about first.
CREATE INDEX evidence_request_due ON evidence_request (registry, (selection_id IS NULL), next_at, id)
  WHERE state = 'WAITING';
CREATE INDEX evidence_request_open ON evidence_request (application_id) WHERE state = 'WAITING';

-- Only one replica at a time asks a registry, so that the rate agreed with it holds for the whole city; and how
-- that registry does. Leases and pauses are by the machine's time, down_since by the city's.
CREATE TABLE registry_turn (
  registry     text PRIMARY KEY,
  holder       uuid,
  leased_until timestamptz,
  failures     int NOT NULL DEFAULT 0,
  down_since   timestamptz,
  next_at      timestamptz
);
INSERT INTO registry_turn (registry) VALUES
  ('REAL_ESTATE'), ('SOCIAL_INSURANCE'), ('CIVIL_AFFAIRS'), ('HOUSEHOLD_REGISTRATION'), ('TAX');

-- How far the evidence of an application is, for each check. NONE: not everything can be asked, so that papers
-- decide. registries: those that were connected when it was prepared.
CREATE TABLE case_evidence (
  application_id bigint PRIMARY KEY REFERENCES application,
  identity_state text NOT NULL DEFAULT 'WAITING'
                   CHECK (identity_state IN ('NONE', 'WAITING', 'GREEN', 'DIFFERENT')),
  housing_state  text NOT NULL DEFAULT 'WAITING'
                   CHECK (housing_state IN ('NONE', 'WAITING', 'GREEN', 'DIFFERENT')),
  waiting_since  timestamptz,
  prepared       boolean NOT NULL DEFAULT false,
  to_compare     boolean NOT NULL DEFAULT false,
  registries     text[] NOT NULL DEFAULT '{}'
);
CREATE INDEX case_evidence_identity ON case_evidence (identity_state, application_id);
CREATE INDEX case_evidence_housing ON case_evidence (housing_state, application_id);
CREATE INDEX case_evidence_to_prepare ON case_evidence (application_id) WHERE NOT prepared;
CREATE INDEX case_evidence_to_compare ON case_evidence (application_id) WHERE to_compare;

-- From the moment an application is filed its evidence waits, and from the moment its facts are corrected it waits
-- anew: no officer ever sees an old result beside new facts.
CREATE FUNCTION await_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO case_evidence (application_id, waiting_since) VALUES (NEW.id, NEW.submitted_at)
  ON CONFLICT (application_id) DO UPDATE
    SET identity_state = 'WAITING', housing_state = 'WAITING', waiting_since = NULL, prepared = false;
  RETURN NULL;
END
$$;
CREATE TRIGGER await_evidence AFTER INSERT ON application FOR EACH ROW EXECUTE FUNCTION await_evidence();
CREATE TRIGGER await_evidence_anew AFTER UPDATE ON application FOR EACH ROW
  WHEN (OLD.facts_cipher IS DISTINCT FROM NEW.facts_cipher) EXECUTE FUNCTION await_evidence();
INSERT INTO case_evidence (application_id, waiting_since)
SELECT id, submitted_at FROM application WHERE status IN ('SUBMITTED', 'IDENTITY_CONFIRMED', 'RETURNED');

-- Whether the registries still say before signing what they said at the check. NONE: not everything can be asked.
CREATE TABLE signing_evidence (
  selection_id   bigint PRIMARY KEY REFERENCES selection,
  application_id bigint NOT NULL REFERENCES application,
  state          text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('NONE', 'WAITING', 'SAME', 'CHANGED')),
  waiting_since  timestamptz NOT NULL,
  answered_at    timestamptz,
  to_compare     boolean NOT NULL DEFAULT false,
  CHECK ((state = 'WAITING') = (answered_at IS NULL))
);
CREATE INDEX signing_evidence_to_compare ON signing_evidence (selection_id) WHERE to_compare;
