-- A family complains about the acquirer of its offering (Weihai work plan, part 3 (3)): the acquirer answers within the
-- policy's working days, the bureau decides. What people write in their own words is encrypted.
CREATE TABLE complaint (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  offering_id     bigint NOT NULL REFERENCES offering,
  application_id  bigint NOT NULL REFERENCES application,
  kind            text NOT NULL CHECK (kind IN ('PRICE', 'QUALITY', 'HANDOVER', 'SERVICE', 'CONDUCT')),
  text_cipher     bytea NOT NULL,
  filed_by        text NOT NULL,
  filed_at        timestamptz NOT NULL,
  answer_by       date NOT NULL,
  policy_version  text NOT NULL,
  answer_cipher   bytea,
  answered_by     text,
  answered_at     timestamptz,
  upheld          boolean,
  decision_cipher bytea,
  decided_by      text,
  decided_at      timestamptz,
  version         int NOT NULL DEFAULT 0,
  CHECK ((answer_cipher IS NULL) = (answered_by IS NULL)),
  CHECK ((answered_by IS NULL) = (answered_at IS NULL)),
  CHECK ((upheld IS NULL) = (decision_cipher IS NULL)),
  CHECK ((upheld IS NULL) = (decided_by IS NULL)),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  CONSTRAINT complaint_decided_by_another CHECK (decided_by <> filed_by AND decided_by <> answered_by)
);
COMMENT ON COLUMN complaint.answer_by IS 'Last day on which the acquirer''s answer is in time.';
CREATE INDEX complaint_of_offering ON complaint (offering_id, id);
CREATE INDEX complaint_of_family ON complaint (filed_by, id);
CREATE UNIQUE INDEX complaint_one_open ON complaint (application_id, kind) WHERE decided_by IS NULL;

-- What was said stands: the complaint from the beginning, the answer and the decision once they are given.
CREATE TRIGGER complaint_said BEFORE UPDATE ON complaint FOR EACH ROW
  WHEN ((OLD.offering_id, OLD.application_id, OLD.kind, OLD.text_cipher, OLD.filed_by, OLD.filed_at, OLD.answer_by)
        IS DISTINCT FROM
        (NEW.offering_id, NEW.application_id, NEW.kind, NEW.text_cipher, NEW.filed_by, NEW.filed_at, NEW.answer_by)
        OR OLD.answered_by IS NOT NULL
           AND (OLD.answer_cipher, OLD.answered_by, OLD.answered_at)
               IS DISTINCT FROM (NEW.answer_cipher, NEW.answered_by, NEW.answered_at)
        OR OLD.decided_by IS NOT NULL)
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER complaint_kept BEFORE DELETE ON complaint FOR EACH ROW EXECUTE FUNCTION refuse_change();
