-- The property service of a project (article 20), written down by its acquirer and confirmed by an officer. The last
-- confirmed one counts; former ones stay.
CREATE TABLE property_service (
  id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  project_id        bigint NOT NULL REFERENCES housing_project,
  company           text NOT NULL,
  credit_code       text NOT NULL CHECK (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  stars             int NOT NULL CHECK (stars BETWEEN 1 AND 5),
  grading_authority text NOT NULL,
  grading_number    text NOT NULL,
  valid_until       date NOT NULL,
  document_id       bigint NOT NULL REFERENCES official_document,
  policy_version    text NOT NULL,
  entered_by        text NOT NULL,
  entered_at        timestamptz NOT NULL,
  confirmed         boolean,
  settled_by        text,
  settled_at        timestamptz,
  reason            text,
  version           int NOT NULL DEFAULT 0,
  CONSTRAINT property_service_four_eyes CHECK (settled_by <> entered_by),
  CHECK ((confirmed IS NULL) = (settled_by IS NULL)),
  CHECK ((settled_by IS NULL) = (settled_at IS NULL)),
  CHECK ((confirmed IS FALSE) = (reason IS NOT NULL))
);
COMMENT ON COLUMN property_service.valid_until IS 'Last day on which the grading holds.';
COMMENT ON COLUMN property_service.reason IS 'Why it was sent back; null otherwise.';
CREATE UNIQUE INDEX property_one_waits ON property_service (project_id) WHERE settled_by IS NULL;
CREATE INDEX property_service_of_project ON property_service (project_id, id);
CREATE TRIGGER property_service_final BEFORE UPDATE OR DELETE ON property_service
  FOR EACH ROW WHEN (OLD.settled_by IS NOT NULL) EXECUTE FUNCTION refuse_change();
