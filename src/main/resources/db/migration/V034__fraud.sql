-- Who may not apply because of fraud (article 34), by keyed hash. A row is written once; only the ban can be lifted.
CREATE TABLE barred_person (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_hash    text NOT NULL,
  application_id bigint NOT NULL REFERENCES application,
  from_at        timestamptz NOT NULL,
  until_at       timestamptz NOT NULL,
  lifted_at      timestamptz,
  CHECK (from_at < until_at)
);
CREATE INDEX barred_person_now ON barred_person (person_hash) WHERE lifted_at IS NULL;
CREATE UNIQUE INDEX barred_once_for_an_application ON barred_person (application_id, person_hash)
  WHERE lifted_at IS NULL;
CREATE TRIGGER barred_person_kept BEFORE DELETE ON barred_person
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER barred_person_fixed BEFORE UPDATE ON barred_person
  FOR EACH ROW WHEN (OLD.lifted_at IS NOT NULL
                     OR (OLD.person_hash, OLD.application_id, OLD.from_at, OLD.until_at)
                        IS DISTINCT FROM (NEW.person_hash, NEW.application_id, NEW.from_at, NEW.until_at))
  EXECUTE FUNCTION refuse_change();

-- A case of fraud. What people write in their own words is encrypted. No two steps belong to one officer: who opens
-- does not decide, and an appeal is decided by a third one.
CREATE TABLE fraud_case (
  id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  application_id       bigint NOT NULL REFERENCES application,
  state                text NOT NULL
    CHECK (state IN ('HEARING', 'FOUND', 'DISMISSED', 'APPEALED', 'REVERSED', 'CONFIRMED')),
  description_cipher   bytea NOT NULL,
  opened_by            text NOT NULL,
  opened_at            timestamptz NOT NULL,
  answer_by            timestamptz NOT NULL,
  answer_cipher        bytea,
  answered_at          timestamptz,
  due_at               timestamptz NOT NULL,
  article              text,
  reason_cipher        bytea,
  decided_by           text,
  decided_at           timestamptz,
  barred_until         timestamptz,
  former_status        text,
  recovered_selection  bigint REFERENCES selection,
  appeal_by            timestamptz,
  appeal_cipher        bytea,
  appealed_at          timestamptz,
  appeal_reason_cipher bytea,
  appeal_decided_by    text,
  appeal_decided_at    timestamptz,
  remedy               text,
  version              int NOT NULL DEFAULT 0,
  CONSTRAINT fraud_second_officer CHECK (decided_by <> opened_by),
  CONSTRAINT fraud_third_officer CHECK (appeal_decided_by <> opened_by AND appeal_decided_by <> decided_by),
  CONSTRAINT fraud_heard CHECK (decided_at IS NULL OR answered_at IS NOT NULL OR decided_at > answer_by),
  CHECK ((state = 'HEARING') = (decided_by IS NULL)),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  CHECK ((decided_by IS NULL) = (reason_cipher IS NULL)),
  CHECK ((answer_cipher IS NULL) = (answered_at IS NULL)),
  CHECK (state NOT IN ('FOUND', 'APPEALED', 'REVERSED', 'CONFIRMED')
         OR (article IS NOT NULL AND appeal_by IS NOT NULL AND barred_until IS NOT NULL)),
  CHECK ((appeal_cipher IS NULL) = (appealed_at IS NULL)),
  CHECK (state NOT IN ('APPEALED', 'REVERSED', 'CONFIRMED') OR appealed_at IS NOT NULL),
  CHECK ((state IN ('REVERSED', 'CONFIRMED')) = (appeal_decided_by IS NOT NULL)),
  CHECK ((appeal_decided_by IS NULL) = (appeal_reason_cipher IS NULL)),
  CHECK ((state = 'REVERSED') = (remedy IS NOT NULL))
);
-- An application has one case at a time; after one that came to nothing there may be another.
CREATE UNIQUE INDEX fraud_one_case ON fraud_case (application_id) WHERE state NOT IN ('DISMISSED', 'REVERSED');
CREATE INDEX fraud_case_of ON fraud_case (application_id, id);
CREATE INDEX fraud_case_due ON fraud_case (due_at) WHERE state IN ('HEARING', 'APPEALED');
CREATE TRIGGER fraud_case_final BEFORE UPDATE OR DELETE ON fraud_case
  FOR EACH ROW WHEN (OLD.state IN ('DISMISSED', 'REVERSED', 'CONFIRMED')) EXECUTE FUNCTION refuse_change();

-- What the bureau and the family hand in. for_family: the family may look at what the bureau handed in.
CREATE TABLE fraud_paper (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_id          bigint NOT NULL REFERENCES fraud_case,
  side             text NOT NULL CHECK (side IN ('BUREAU', 'FAMILY')),
  for_family       boolean NOT NULL,
  file_name_cipher bytea NOT NULL,
  digest           text NOT NULL REFERENCES stored_file,
  added_by         text NOT NULL,
  added_at         timestamptz NOT NULL,
  UNIQUE (case_id, side, digest),
  CHECK (side = 'BUREAU' OR for_family)
);
CALL make_append_only('fraud_paper');

-- A unit can be taken back from a family that cheated, also after the signature, which stays on record.
ALTER TABLE agreement DROP CONSTRAINT agreement_state_check;
ALTER TABLE agreement ADD CONSTRAINT agreement_state_check
  CHECK (state IN ('TO_SIGN', 'SIGNED', 'LAPSED', 'TAKEN_BACK', 'RECOVERED'));
ALTER TABLE agreement DROP CONSTRAINT agreement_check;
ALTER TABLE agreement ADD CONSTRAINT agreement_check
  CHECK (state = 'RECOVERED' OR (state = 'SIGNED') = (signed_at IS NOT NULL));

-- The family is told in the transaction that decides. What enters the timeline is told by tell_family; the hearing
-- does not enter it, since a receipt number shows the timeline to anybody.
CREATE TRIGGER tell_family_of_fraud AFTER INSERT ON application_event FOR EACH ROW
  WHEN (NEW.kind IN ('FRAUD_FOUND', 'FRAUD_REVERSED', 'FRAUD_BAN_LIFTED'))
  EXECUTE FUNCTION tell_family();

CREATE FUNCTION tell_family_of_fraud_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO notice (application_id, offering_id, kind, at)
  SELECT a.id, a.offering_id, 'FRAUD_' || NEW.state,
         coalesce(NEW.appeal_decided_at, NEW.decided_at, NEW.opened_at)
  FROM application a WHERE a.id = NEW.application_id;
  RETURN NULL;
END
$$;
CREATE TRIGGER tell_family_of_hearing AFTER INSERT ON fraud_case
  FOR EACH ROW EXECUTE FUNCTION tell_family_of_fraud_case();
CREATE TRIGGER tell_family_of_end AFTER UPDATE OF state ON fraud_case
  FOR EACH ROW WHEN (OLD.state <> NEW.state AND NEW.state IN ('DISMISSED', 'CONFIRMED'))
  EXECUTE FUNCTION tell_family_of_fraud_case();
