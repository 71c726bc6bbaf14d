-- An application that is being filled in. What was typed is encrypted; the version keeps two tabs or two
-- devices from overwriting each other unseen. Submitting turns the draft into an application and removes it.
CREATE TABLE application_draft (
  id           uuid PRIMARY KEY,
  owner        text NOT NULL,
  offering_id  bigint NOT NULL REFERENCES offering,
  paper_folder uuid NOT NULL UNIQUE,
  content      bytea,
  step         text NOT NULL,
  version      int NOT NULL DEFAULT 0,
  updated_at   timestamptz NOT NULL,
  CONSTRAINT one_draft_per_offering UNIQUE (owner, offering_id)
);
CREATE INDEX application_draft_offering ON application_draft (offering_id);

-- What a submitted draft leaves in its application. draft_id answers a repeated submission with the same receipt.
ALTER TABLE application
  ADD draft_id uuid UNIQUE,
  ADD paper_folder uuid UNIQUE,
  ADD declared_name bytea,
  ADD declared_at timestamptz,
  ADD CHECK ((declared_name IS NULL) = (declared_at IS NULL));

ALTER TABLE application DROP CONSTRAINT application_status_check;
ALTER TABLE application ADD CONSTRAINT application_status_check
  CHECK (status IN ('SUBMITTED', 'IDENTITY_CONFIRMED', 'RETURNED', 'QUALIFIED', 'REFUSED', 'WITHDRAWN',
                    'STRUCK_OUT'));

-- An officer gave an application back: the marked fields and the remarks are encrypted.
CREATE TABLE application_return (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  application_id bigint NOT NULL REFERENCES application,
  returned_from  text NOT NULL CHECK (returned_from IN ('SUBMITTED', 'IDENTITY_CONFIRMED')),
  marks          bytea NOT NULL,
  officer        text NOT NULL,
  returned_at    timestamptz NOT NULL,
  due_at         timestamptz NOT NULL,
  state          text NOT NULL CHECK (state IN ('OPEN', 'CORRECTED', 'OVERDUE', 'WITHDRAWN')),
  closed_at      timestamptz,
  CHECK (returned_at < due_at),
  CHECK ((state = 'OPEN') = (closed_at IS NULL))
);
CREATE UNIQUE INDEX one_open_return ON application_return (application_id) WHERE state = 'OPEN';
CREATE INDEX application_return_of ON application_return (application_id, id);
CREATE INDEX application_return_due ON application_return (due_at) WHERE state = 'OPEN';

-- Who counts as having a unit: buyer and spouse of every live choice, by keyed hash. The primary key is the
-- guard of "one unit per family" across offerings (article 7); a spouse counts as much as the buyer.
CREATE TABLE unit_owner (
  person_hash  text CONSTRAINT one_person_one_unit PRIMARY KEY,
  selection_id bigint NOT NULL REFERENCES selection
);
CREATE INDEX unit_owner_selection ON unit_owner (selection_id);

CREATE FUNCTION keep_unit_owners() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.live THEN
    -- In one order, so that two households that share both persons wait for each other and never in a circle.
    INSERT INTO unit_owner (person_hash, selection_id)
    SELECT person_hash, NEW.id FROM household_member
    WHERE application_id = NEW.application_id AND relation IN ('SELF', 'SPOUSE')
    ORDER BY person_hash;
  ELSE
    DELETE FROM unit_owner WHERE selection_id = NEW.id;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER unit_owners_of_choice AFTER INSERT ON selection
  FOR EACH ROW EXECUTE FUNCTION keep_unit_owners();
CREATE TRIGGER unit_owners_of_change AFTER UPDATE OF live ON selection
  FOR EACH ROW WHEN (OLD.live IS DISTINCT FROM NEW.live) EXECUTE FUNCTION keep_unit_owners();
