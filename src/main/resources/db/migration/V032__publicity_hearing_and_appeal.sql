-- What somebody hands in with an objection, a statement or an appeal. A folder is known to nobody but to whoever
-- opened it; it is closed by what it is sent with, and one that was never sent is removed a day later.
CREATE TABLE attachment_folder (
  folder    uuid PRIMARY KEY,
  opened_at timestamptz NOT NULL,
  closed    boolean NOT NULL DEFAULT false
);
CREATE INDEX attachment_folder_open ON attachment_folder (opened_at) WHERE NOT closed;

CREATE TABLE attachment (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  folder           uuid NOT NULL REFERENCES attachment_folder,
  file_name_cipher bytea NOT NULL,
  digest           text NOT NULL REFERENCES stored_file,
  uploaded_at      timestamptz NOT NULL,
  UNIQUE (folder, digest)
);

-- due_at ends the policy's term for deciding: until then the objection holds the roster. The holder is the officer
-- who works at it, null while nobody does. appeal_until ends the family's time to appeal, null unless upheld.
ALTER TABLE objection ADD COLUMN due_at timestamptz;
UPDATE objection SET due_at = raised_at + interval '14 days';
ALTER TABLE objection ALTER COLUMN due_at SET NOT NULL;
ALTER TABLE objection ADD COLUMN holder text;
ALTER TABLE objection ADD COLUMN folder uuid UNIQUE REFERENCES attachment_folder;
ALTER TABLE objection ADD COLUMN appeal_until timestamptz;
ALTER TABLE objection ADD CONSTRAINT appeal_against_upheld CHECK (appeal_until IS NULL OR state = 'UPHELD');
ALTER TABLE objection ADD CONSTRAINT objection_decided_by UNIQUE (id, decided_by);
CREATE INDEX objection_due ON objection (due_at) WHERE state = 'OPEN';
CREATE INDEX objection_of_application ON objection (application_id);

-- The family is heard once per objection. No answer by answer_until is part of the case and decides nothing.
CREATE TABLE objection_hearing (
  objection_id     bigint PRIMARY KEY REFERENCES objection,
  question_cipher  bytea NOT NULL,
  asked_by         text NOT NULL,
  asked_at         timestamptz NOT NULL,
  answer_until     timestamptz NOT NULL,
  statement_cipher bytea,
  folder           uuid UNIQUE REFERENCES attachment_folder,
  answered_at      timestamptz,
  version          int NOT NULL DEFAULT 0,
  CHECK (asked_at < answer_until),
  CHECK ((statement_cipher IS NULL) = (answered_at IS NULL)),
  CHECK (answered_at < answer_until)
);

-- Four eyes: upheld_by is whoever decided the objection, by the key, and does not decide the appeal.
CREATE TABLE objection_appeal (
  objection_id  bigint PRIMARY KEY REFERENCES objection,
  upheld_by     text NOT NULL,
  text_cipher   bytea NOT NULL,
  folder        uuid UNIQUE REFERENCES attachment_folder,
  filed_at      timestamptz NOT NULL,
  due_at        timestamptz NOT NULL,
  state         text NOT NULL CHECK (state IN ('OPEN', 'REFUSED', 'GRANTED', 'GRANTED_LATE')),
  holder        text,
  reason_cipher bytea,
  decided_by    text,
  decided_at    timestamptz,
  version       int NOT NULL DEFAULT 0,
  FOREIGN KEY (objection_id, upheld_by) REFERENCES objection (id, decided_by),
  CONSTRAINT appeal_needs_another_officer CHECK (decided_by <> upheld_by),
  CHECK (holder <> upheld_by),
  CHECK ((state = 'OPEN') = (decided_by IS NULL)),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  CHECK ((decided_by IS NULL) = (reason_cipher IS NULL))
);
CREATE INDEX objection_appeal_due ON objection_appeal (due_at) WHERE state = 'OPEN';

-- Why an officer looked at the contact of whoever objected.
CREATE TABLE objection_contact_reading (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  objection_id  bigint NOT NULL REFERENCES objection,
  reader        text NOT NULL,
  reason_cipher bytea NOT NULL,
  read_at       timestamptz NOT NULL
);
CALL make_append_only('objection_contact_reading');

-- Which family keeps the roster of its offering from being frozen, why and until when; who reads it asks for
-- ends_at after now. After it nothing is held, and nothing is decided either.
CREATE VIEW roster_hold AS
  SELECT j.offering_id, a.receipt, 'OBJECTION' AS kind, j.due_at AS ends_at
  FROM objection j JOIN application a ON a.id = j.application_id AND a.status = 'QUALIFIED'
  WHERE j.state = 'OPEN'
UNION ALL
  SELECT j.offering_id, a.receipt, 'TIME_TO_APPEAL', j.appeal_until
  FROM objection j JOIN application a ON a.id = j.application_id AND a.status = 'STRUCK_OUT'
  WHERE j.state = 'UPHELD' AND j.appeal_until IS NOT NULL
    AND NOT EXISTS (SELECT FROM objection_appeal p WHERE p.objection_id = j.id)
UNION ALL
  SELECT j.offering_id, a.receipt, 'APPEAL', p.due_at
  FROM objection_appeal p JOIN objection j ON j.id = p.objection_id
  JOIN application a ON a.id = j.application_id AND a.status = 'STRUCK_OUT'
  WHERE p.state = 'OPEN';

-- The family is told in the transaction that decides, as by tell_family; nobody else sees that it is heard.
CREATE FUNCTION tell_family_of_hearing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO notice (application_id, offering_id, kind, at)
  SELECT application_id, offering_id, 'HEARING_ASKED', NEW.asked_at FROM objection WHERE id = NEW.objection_id;
  RETURN NULL;
END
$$;
CREATE TRIGGER tell_family AFTER INSERT ON objection_hearing FOR EACH ROW EXECUTE FUNCTION tell_family_of_hearing();

CREATE FUNCTION tell_family_of_appeal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO notice (application_id, offering_id, kind, at)
  SELECT application_id, offering_id, 'APPEAL_' || NEW.state, NEW.decided_at FROM objection WHERE id = NEW.objection_id;
  RETURN NULL;
END
$$;
CREATE TRIGGER tell_family AFTER UPDATE ON objection_appeal FOR EACH ROW
  WHEN (OLD.state = 'OPEN' AND NEW.state <> 'OPEN') EXECUTE FUNCTION tell_family_of_appeal();
