-- An employer that asks to take part. The contact is a person, so it is encrypted.
CREATE TABLE employer_registration (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  credit_code    text NOT NULL CHECK (credit_code ~ '^[0-9A-Z]{18}$'),
  legal_name     text NOT NULL,
  contact_cipher bytea NOT NULL,
  state          text NOT NULL CHECK (state IN ('WAITING', 'APPROVED', 'REFUSED')),
  registered_by  text NOT NULL,
  registered_at  timestamptz NOT NULL,
  decided_by     text,
  decided_at     timestamptz,
  reason         text,
  version        int NOT NULL DEFAULT 0,
  CHECK ((state = 'WAITING') = (decided_by IS NULL)),
  -- Four eyes: nobody admits an employer that they registered themselves.
  CHECK (decided_by <> registered_by)
);
CREATE UNIQUE INDEX employer_registered_once ON employer_registration (credit_code) WHERE state <> 'REFUSED';
CREATE INDEX employer_registration_queue ON employer_registration (state, id);

-- Rows of a roster are filed in parts, and corrected in between. The keys find a person again without the number.
ALTER TABLE import_row ADD COLUMN filed boolean NOT NULL DEFAULT false;
ALTER TABLE import_row ADD COLUMN keys text[] NOT NULL DEFAULT '{}';
ALTER TABLE import_job ADD COLUMN rows_filed int NOT NULL DEFAULT 0;

-- One of an employer's people, filed and asked for consent. What the roster said of the family is encrypted;
-- the link is stored as a hash.
CREATE TABLE group_member (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  employer        text NOT NULL REFERENCES organisation,
  offering_id     bigint NOT NULL REFERENCES offering,
  import_job_id   bigint NOT NULL REFERENCES import_job,
  row_no          int NOT NULL,
  person_hash     text NOT NULL,
  family_cipher   bytea NOT NULL,
  name_masked     text NOT NULL,
  identity_masked text NOT NULL,
  mobile_masked   text NOT NULL,
  household_size  int NOT NULL CHECK (household_size > 0),
  category        text NOT NULL,
  state           text NOT NULL CHECK (state IN ('AWAITING_CONSENT', 'CONSENTED', 'DECLINED')),
  link_hash       text UNIQUE,
  attempts_left   int NOT NULL CHECK (attempts_left >= 0),
  certified_by    text NOT NULL,
  certified_at    timestamptz NOT NULL,
  answered_at     timestamptz,
  receipt         text UNIQUE REFERENCES application (receipt),
  version         int NOT NULL DEFAULT 0,
  CHECK ((state = 'CONSENTED') = (receipt IS NOT NULL)),
  CHECK ((state = 'AWAITING_CONSENT') = (answered_at IS NULL)),
  -- However often a roster is uploaded, nobody is made twice.
  UNIQUE (employer, offering_id, person_hash)
);
CREATE INDEX group_member_board ON group_member (employer, offering_id, state, id);
