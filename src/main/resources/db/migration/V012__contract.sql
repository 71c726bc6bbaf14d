-- The agreement that follows a choice. Not signed by sign_by counts as given up (article 21, 3).
CREATE SEQUENCE agreement_serial;

CREATE TABLE agreement (
  selection_id bigint PRIMARY KEY REFERENCES selection,
  number       text UNIQUE,
  state        text NOT NULL CHECK (state IN ('TO_SIGN', 'SIGNED', 'LAPSED')),
  sign_by      timestamptz NOT NULL,
  signed_at    timestamptz,
  recorded_by  text,
  version      int NOT NULL DEFAULT 0,
  CHECK ((state = 'SIGNED') = (signed_at IS NOT NULL)),
  CHECK ((signed_at IS NULL) = (number IS NULL)),
  CHECK ((signed_at IS NULL) = (recorded_by IS NULL))
);
CREATE INDEX agreement_due ON agreement (sign_by) WHERE state = 'TO_SIGN';
