-- The versions of a city's rules. The values are JSON, since nothing searches in them; the rules
-- about one version and its days stand in columns, where the database can guard them.
CREATE SEQUENCE policy_version_number START 2;

CREATE TABLE policy_version (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name         text NOT NULL UNIQUE,
  city         text NOT NULL,
  district     text,
  state        text NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'WITHDRAWN')),
  effective_on date NOT NULL,
  rules        text NOT NULL CHECK (rules IS JSON OBJECT),
  based_on     text REFERENCES policy_version (name),
  basis_zh     text NOT NULL DEFAULT '',
  basis_en     text NOT NULL DEFAULT '',
  drafted_by   text NOT NULL,
  drafted_at   timestamptz NOT NULL,
  submitted_at timestamptz,
  approved_by  text,
  approved_at  timestamptz,
  version      int NOT NULL DEFAULT 0,
  CONSTRAINT policy_four_eyes CHECK (approved_by <> drafted_by),
  CHECK ((state = 'APPROVED') = (approved_by IS NOT NULL)),
  CHECK ((approved_by IS NULL) = (approved_at IS NULL))
);

-- Of one place no two versions begin on the same day.
CREATE UNIQUE INDEX policy_one_version_a_day
  ON policy_version (city, coalesce(district, ''), effective_on) WHERE state = 'APPROVED';

-- What was approved or withdrawn never changes: decisions name it.
CREATE TRIGGER policy_version_final BEFORE UPDATE OR DELETE ON policy_version
  FOR EACH ROW WHEN (OLD.state IN ('APPROVED', 'WITHDRAWN')) EXECUTE FUNCTION refuse_change();

-- Who wrote at a version; none of them may approve it.
CREATE TABLE policy_edit (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  policy_id bigint NOT NULL REFERENCES policy_version,
  officer   text NOT NULL,
  at        timestamptz NOT NULL
);
CREATE INDEX policy_edit_of ON policy_edit (policy_id);
CALL make_append_only('policy_edit');

CREATE FUNCTION policy_requires_second_officer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM policy_edit e WHERE e.policy_id = NEW.id AND e.officer = NEW.approved_by) THEN
    RAISE EXCEPTION 'who wrote at a policy version does not approve it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER policy_second_officer BEFORE UPDATE ON policy_version
  FOR EACH ROW WHEN (NEW.state = 'APPROVED') EXECUTE FUNCTION policy_requires_second_officer();
