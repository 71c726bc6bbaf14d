-- Wish lists: families rank units while the phase is open; at its close units are assigned in the order of the draw.
-- What counts is written once: each version of a list, what was free at the close, what became of every family.

-- The salt is known to the family alone; with it the family finds its own lines in the published files.
CREATE TABLE wish_family (
  offering_id    bigint NOT NULL,
  phase          int NOT NULL,
  application_id bigint NOT NULL REFERENCES application,
  salt           bytea NOT NULL CHECK (octet_length(salt) = 32),
  PRIMARY KEY (offering_id, phase, application_id),
  FOREIGN KEY (offering_id, phase) REFERENCES selection_phase
);
CALL make_append_only('wish_family');

CREATE TABLE wish_list (
  offering_id    bigint NOT NULL,
  phase          int NOT NULL,
  application_id bigint NOT NULL,
  version        int NOT NULL CHECK (version > 0),
  wishes         bigint[] NOT NULL,
  submitted_at   timestamptz NOT NULL,
  submitted_by   text NOT NULL,
  document       text NOT NULL,
  key_id         text NOT NULL,
  signature      text NOT NULL,
  CONSTRAINT one_version_of_a_list PRIMARY KEY (offering_id, phase, application_id, version),
  FOREIGN KEY (offering_id, phase, application_id) REFERENCES wish_family
);
COMMENT ON COLUMN wish_list.wishes IS 'units, the best first; empty: the family took its list back';
COMMENT ON COLUMN wish_list.document IS 'the receipt that the family got, to the byte';
CALL make_append_only('wish_list');

-- What was free at the close.
CREATE TABLE wish_unit (
  offering_id bigint NOT NULL,
  phase       int NOT NULL,
  unit_id     bigint NOT NULL REFERENCES unit,
  building    text NOT NULL,
  entrance    text NOT NULL,
  room        text NOT NULL,
  PRIMARY KEY (offering_id, phase, unit_id),
  FOREIGN KEY (offering_id, phase) REFERENCES selection_phase
);
CALL make_append_only('wish_unit');

CREATE TABLE wish_outcome (
  offering_id    bigint NOT NULL,
  phase          int NOT NULL,
  rank           int NOT NULL,
  application_id bigint NOT NULL,
  version        int NOT NULL CHECK (version >= 0),
  outcome        text NOT NULL CHECK (outcome IN ('ASSIGNED', 'WISHES_TAKEN', 'NO_LIST', 'NOT_REACHED')),
  unit_id        bigint,
  place          int CHECK (place > 0),
  PRIMARY KEY (offering_id, phase, rank),
  UNIQUE (offering_id, phase, application_id),
  FOREIGN KEY (offering_id, phase, application_id) REFERENCES wish_family,
  FOREIGN KEY (offering_id, phase, unit_id) REFERENCES wish_unit,
  CHECK ((outcome = 'ASSIGNED') = (unit_id IS NOT NULL)),
  CHECK ((outcome = 'ASSIGNED') = (place IS NOT NULL))
);
CREATE UNIQUE INDEX wish_outcome_unit ON wish_outcome (offering_id, phase, unit_id);
COMMENT ON COLUMN wish_outcome.version IS 'of the list that counted; 0 when there was none';
COMMENT ON COLUMN wish_outcome.place IS 'which wish it was, from 1';
CALL make_append_only('wish_outcome');

CREATE TABLE wish_result (
  offering_id bigint NOT NULL,
  phase       int NOT NULL,
  closed_at   timestamptz NOT NULL,
  statement   text NOT NULL,
  key_id      text NOT NULL,
  signature   text NOT NULL,
  PRIMARY KEY (offering_id, phase),
  FOREIGN KEY (offering_id, phase) REFERENCES selection_phase
);
COMMENT ON COLUMN wish_result.statement IS 'the published file, to the byte';
CALL make_append_only('wish_result');
