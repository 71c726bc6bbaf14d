-- What a survey found about one area 需求调查结果 (articles 8 and 9), entered from its report by one officer and
-- confirmed, or thrown away, by another.
CREATE TABLE demand_result (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  district     text NOT NULL,
  area_name    text NOT NULL,
  surveyed     int NOT NULL CHECK (surveyed > 0),
  wanting      int NOT NULL CHECK (wanting BETWEEN 0 AND surveyed),
  surveyed_on  date NOT NULL,
  document_id  bigint REFERENCES official_document,
  entered_by   text NOT NULL,
  entered_at   timestamptz NOT NULL,
  confirmed_by text,
  confirmed_at timestamptz,
  discarded_by text,
  discarded_at timestamptz,
  reason       text,
  version      int NOT NULL DEFAULT 0,
  CONSTRAINT demand_four_eyes CHECK (confirmed_by <> entered_by AND discarded_by <> entered_by),
  CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
  CHECK ((discarded_by IS NULL) = (discarded_at IS NULL)),
  CHECK ((discarded_by IS NULL) = (reason IS NULL)),
  CHECK (confirmed_by IS NULL OR discarded_by IS NULL)
);
COMMENT ON COLUMN demand_result.surveyed IS 'Households that were asked.';
COMMENT ON COLUMN demand_result.wanting IS 'Households among them that want a home in the area.';
CREATE INDEX demand_result_in_district ON demand_result (district);

-- Projects and acquisitions rest on what was confirmed.
CREATE TRIGGER demand_result_final BEFORE UPDATE OR DELETE ON demand_result
  FOR EACH ROW WHEN (OLD.confirmed_by IS NOT NULL OR OLD.discarded_by IS NOT NULL)
  EXECUTE FUNCTION refuse_change();

-- A name may be used again once its project was refused or given up.
ALTER TABLE housing_project DROP CONSTRAINT housing_project_acquirer_name_key;
CREATE UNIQUE INDEX project_one_of_a_name ON housing_project (acquirer, name)
  WHERE state NOT IN ('REFUSED', 'WITHDRAWN');

ALTER TABLE housing_project
  ADD demand_result_id bigint REFERENCES demand_result,
  ADD units_planned    int CHECK (units_planned > 0),
  ADD submitted_by     text,
  ADD submitted_at     timestamptz,
  ADD decided_by       text,
  ADD decided_at       timestamptz,
  ADD reason           text,
  ADD CONSTRAINT project_four_eyes CHECK (decided_by <> created_by AND decided_by <> submitted_by);
COMMENT ON COLUMN housing_project.demand_result_id IS 'The survey that justifies it (article 8).';
COMMENT ON COLUMN housing_project.reason IS 'Why it was refused; null otherwise.';
CREATE INDEX housing_project_in_district ON housing_project (district);

-- What each level and department says of a project (article 11). The later one of an office counts.
CREATE TABLE project_review (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  project_id  bigint NOT NULL REFERENCES housing_project,
  office      text NOT NULL CHECK (office IN ('DISTRICT', 'BUREAU', 'NATURAL_RESOURCES', 'DEVELOPMENT_REFORM')),
  in_favour   boolean NOT NULL,
  document_id bigint NOT NULL REFERENCES official_document,
  entered_by  text NOT NULL,
  entered_at  timestamptz NOT NULL
);
CREATE INDEX project_review_of ON project_review (project_id);
CALL make_append_only('project_review');

-- The first review of the district and that of the city are two people's.
CREATE FUNCTION project_levels_by_two() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM project_review r
             WHERE r.project_id = NEW.project_id AND r.entered_by = NEW.entered_by AND r.office <> NEW.office
               AND r.office IN ('DISTRICT', 'BUREAU')) THEN
    RAISE EXCEPTION 'who reviewed a project for the district does not review it for the city'
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER project_levels BEFORE INSERT ON project_review
  FOR EACH ROW WHEN (NEW.office IN ('DISTRICT', 'BUREAU')) EXECUTE FUNCTION project_levels_by_two();

CREATE FUNCTION project_requires_second_officer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM project_review r WHERE r.project_id = NEW.id AND r.entered_by = NEW.decided_by) THEN
    RAISE EXCEPTION 'who reviewed a project does not decide it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER project_second_officer BEFORE UPDATE ON housing_project
  FOR EACH ROW WHEN (OLD.decided_by IS DISTINCT FROM NEW.decided_by)
  EXECUTE FUNCTION project_requires_second_officer();

-- Who answers for quality and safety, and what was reviewed (article 12), each with its licence or certificate.
CREATE TABLE project_duty (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  project_id  bigint NOT NULL REFERENCES housing_project,
  kind        text NOT NULL CHECK (kind IN
                ('DESIGN', 'CONSTRUCTION', 'SUPERVISION', 'DRAWING_REVIEW', 'FIRE_REVIEW')),
  company     text,
  credit_code text CHECK (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  valid_until date,
  document_id bigint NOT NULL REFERENCES official_document,
  UNIQUE (project_id, kind),
  CHECK ((kind IN ('DRAWING_REVIEW', 'FIRE_REVIEW')) = (company IS NULL)),
  CHECK ((company IS NULL) = (credit_code IS NULL)),
  CHECK ((company IS NULL) = (valid_until IS NULL))
);
COMMENT ON COLUMN project_duty.valid_until IS 'Last day of the company''s licence.';
