-- One decision for each check of an application (article 14, 3 and 4). Both checks of a case are never
-- decided by the same person: four_eyes makes the second decision of one officer collide with the first.
CREATE TABLE check_decision (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  application_id bigint NOT NULL REFERENCES application,
  kind           text NOT NULL CHECK (kind IN ('IDENTITY', 'HOUSING')),
  outcome        text NOT NULL CHECK (outcome IN ('APPROVED', 'REFUSED', 'WAIVED')),
  article        text,
  reason         text,
  officer        text NOT NULL,
  decided_at     timestamptz NOT NULL,
  CONSTRAINT one_decision_per_check UNIQUE (application_id, kind),
  CONSTRAINT four_eyes UNIQUE (application_id, officer),
  CHECK (outcome <> 'REFUSED' OR (article IS NOT NULL AND reason IS NOT NULL))
);
CALL make_append_only('check_decision');

-- The two queues, oldest first.
CREATE INDEX application_waiting ON application (status, id)
  WHERE status IN ('SUBMITTED', 'IDENTITY_CONFIRMED');
