-- An offering and its units. Areas in m², two decimals; the cap of article 7 is a rule of the policy,
-- the check below only refuses what can never be true.
CREATE TABLE offering (
  id                    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name                  text NOT NULL,
  district              text NOT NULL,
  address               text NOT NULL,
  acquirer              text NOT NULL REFERENCES organisation,
  stage                 text NOT NULL CHECK (stage IN
                          ('DRAFT', 'ANNOUNCED', 'NOTICE', 'SEALED', 'DRAWN', 'SELECTING', 'COMPLETED')),
  target_employer       text REFERENCES organisation,
  introduction          text NOT NULL DEFAULT '',
  applications_open_at  timestamptz NOT NULL,
  applications_close_at timestamptz NOT NULL,
  notice_working_days   int NOT NULL CHECK (notice_working_days > 0),
  draw_at               timestamptz NOT NULL,
  selection_at          timestamptz NOT NULL,
  families_per_slot     int NOT NULL CHECK (families_per_slot BETWEEN 1 AND 100),
  seconds_per_turn      int NOT NULL CHECK (seconds_per_turn BETWEEN 30 AND 86400),
  announced_at          timestamptz,
  policy_version        text NOT NULL,
  created_by            text NOT NULL,
  created_at            timestamptz NOT NULL,
  version               int NOT NULL DEFAULT 0,
  CHECK (applications_open_at < applications_close_at),
  CHECK (applications_close_at < draw_at),
  CHECK (draw_at < selection_at),
  UNIQUE (acquirer, name)
);
CREATE INDEX offering_stage ON offering (stage, id DESC);
ALTER TABLE import_job ADD FOREIGN KEY (offering_id) REFERENCES offering;

CREATE TABLE unit (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  offering_id bigint NOT NULL REFERENCES offering,
  building    text NOT NULL,
  entrance    text NOT NULL,
  room        text NOT NULL,
  storey      int NOT NULL,
  layout      text NOT NULL,
  orientation text NOT NULL,
  built_area  numeric(8,2) NOT NULL CHECK (built_area > 0),
  inner_area  numeric(8,2) NOT NULL CHECK (inner_area > 0),
  shared_area numeric(8,2) NOT NULL CHECK (shared_area >= 0),
  note        text NOT NULL DEFAULT '',
  state       text NOT NULL CHECK (state IN ('AVAILABLE', 'CHOSEN', 'SOLD', 'WITHDRAWN')),
  UNIQUE (offering_id, building, entrance, room),
  CHECK (inner_area + shared_area = built_area)
);
CREATE INDEX unit_free ON unit (offering_id) WHERE state = 'AVAILABLE';
