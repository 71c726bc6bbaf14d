-- An official document 公文材料 with its scan: who issued it, its number and its day. It waits for the record that it
-- proves, and then belongs to that record alone.
CREATE TABLE official_document (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  issuer           text NOT NULL,
  number           text NOT NULL,
  issued_on        date NOT NULL,
  file_name_cipher bytea NOT NULL,
  digest           text NOT NULL REFERENCES stored_file,
  added_by         text NOT NULL,
  added_at         timestamptz NOT NULL,
  case_type        text,
  case_id          bigint,
  organisation     text REFERENCES organisation,
  district         text,
  CHECK ((case_type IS NULL) = (case_id IS NULL)),
  CHECK ((case_type IS NULL) = (district IS NULL))
);
COMMENT ON COLUMN official_document.organisation IS
  'The acquirer whose record it proves and which may read it; null for a record of the bureau alone.';
CREATE INDEX official_document_waits ON official_document (added_at) WHERE case_type IS NULL;
CREATE INDEX official_document_of ON official_document (case_type, case_id);

-- What proves something is neither exchanged nor removed.
CREATE TRIGGER official_document_final BEFORE UPDATE OR DELETE ON official_document
  FOR EACH ROW WHEN (OLD.case_type IS NOT NULL) EXECUTE FUNCTION refuse_change();

-- That a company may acquire in a district (Weihai work plan, part 2 (2)). Refused, replaced and expired ones stay.
CREATE TABLE acquirer_qualification (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  organisation text NOT NULL REFERENCES organisation,
  district     text NOT NULL,
  state        text NOT NULL CHECK (state IN
                 ('DRAFT', 'SUBMITTED', 'ACTIVE', 'REFUSED', 'SUSPENDED', 'EXPIRED', 'REPLACED')),
  slot         int CHECK (slot IN (1, 2)),
  valid_until  date,
  drafted_by   text NOT NULL,
  drafted_at   timestamptz NOT NULL,
  submitted_by text,
  submitted_at timestamptz,
  decided_by   text,
  decided_at   timestamptz,
  reason       text,
  suspended_by text,
  version      int NOT NULL DEFAULT 0,
  CHECK ((state = 'ACTIVE') = (slot IS NOT NULL)),
  CHECK ((state = 'DRAFT') = (submitted_by IS NULL)),
  CHECK ((state IN ('DRAFT', 'SUBMITTED')) = (decided_by IS NULL)),
  CHECK (state NOT IN ('ACTIVE', 'SUSPENDED') OR valid_until IS NOT NULL),
  CONSTRAINT acquirer_four_eyes CHECK (decided_by <> drafted_by AND decided_by <> submitted_by)
);
COMMENT ON COLUMN acquirer_qualification.slot IS
  'Which of the two places of its district it holds; null unless it is active.';
COMMENT ON COLUMN acquirer_qualification.valid_until IS 'Its last day; set when it is approved.';
COMMENT ON COLUMN acquirer_qualification.reason IS 'Why it was refused, or suspended; null otherwise.';

-- At most two companies of a district are active.
CREATE UNIQUE INDEX acquirer_two_per_district ON acquirer_qualification (district, slot) WHERE state = 'ACTIVE';
CREATE UNIQUE INDEX acquirer_one_active ON acquirer_qualification (organisation, district) WHERE state = 'ACTIVE';
CREATE UNIQUE INDEX acquirer_one_open ON acquirer_qualification (organisation, district)
  WHERE state IN ('DRAFT', 'SUBMITTED');

-- What the company states of itself, each with the paper that proves it and the day until which that holds.
CREATE TABLE acquirer_statement (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  qualification_id bigint NOT NULL REFERENCES acquirer_qualification,
  kind             text NOT NULL CHECK (kind IN
                     ('STATE_OWNED', 'NO_HIDDEN_DEBT', 'NOT_FINANCING_VEHICLE', 'BANK_CREDIT')),
  valid_until      date NOT NULL,
  credit_line      numeric(16,2) CHECK (credit_line > 0),
  document_id      bigint NOT NULL REFERENCES official_document,
  UNIQUE (qualification_id, kind),
  CHECK ((kind = 'BANK_CREDIT') = (credit_line IS NOT NULL))
);
COMMENT ON COLUMN acquirer_statement.credit_line IS 'Yuan that the bank lends; of a bank credit alone.';

-- What finance and state-assets think, as an officer enters it from their document. The later one of an office counts.
CREATE TABLE acquirer_opinion (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  qualification_id bigint NOT NULL REFERENCES acquirer_qualification,
  office           text NOT NULL CHECK (office IN ('FINANCE', 'STATE_ASSETS')),
  in_favour        boolean NOT NULL,
  document_id      bigint NOT NULL REFERENCES official_document,
  entered_by       text NOT NULL,
  entered_at       timestamptz NOT NULL
);
CREATE INDEX acquirer_opinion_of ON acquirer_opinion (qualification_id);
CALL make_append_only('acquirer_opinion');

CREATE FUNCTION acquirer_requires_second_officer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM acquirer_opinion o WHERE o.qualification_id = NEW.id AND o.entered_by = NEW.decided_by) THEN
    RAISE EXCEPTION 'who entered an opinion on a qualification does not decide it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER acquirer_second_officer BEFORE UPDATE ON acquirer_qualification
  FOR EACH ROW WHEN (OLD.decided_by IS DISTINCT FROM NEW.decided_by)
  EXECUTE FUNCTION acquirer_requires_second_officer();
