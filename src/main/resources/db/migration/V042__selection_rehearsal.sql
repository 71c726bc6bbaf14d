-- The rehearsal 选房演练 before the selection: families of the draw practise on a copy of the board. Nothing outside
-- these tables is ever written by it, and they can be emptied at any time.
CREATE TABLE rehearsal_turn (
  application_id bigint PRIMARY KEY REFERENCES application,
  offering_id    bigint NOT NULL REFERENCES offering,
  opens_at       timestamptz NOT NULL,
  closes_at      timestamptz NOT NULL CHECK (closes_at > opens_at),
  present_at     timestamptz,
  hold_used      boolean NOT NULL DEFAULT false,
  unit_id        bigint REFERENCES unit,
  given_up_at    timestamptz,
  runs           int NOT NULL CHECK (runs > 0),
  CHECK (unit_id IS NULL OR given_up_at IS NULL)
);
CREATE INDEX rehearsal_turn_of_offering ON rehearsal_turn (offering_id);
COMMENT ON COLUMN rehearsal_turn.runs IS 'how often the family has begun; only the latest run is kept';

-- A unit of the copy that one family holds or has chosen; free again when that has run out, for the next to practise.
CREATE TABLE rehearsal_unit (
  unit_id        bigint PRIMARY KEY REFERENCES unit,
  offering_id    bigint NOT NULL REFERENCES offering,
  application_id bigint NOT NULL REFERENCES application,
  chosen         boolean NOT NULL,
  until          timestamptz NOT NULL
);
CREATE INDEX rehearsal_unit_of_offering ON rehearsal_unit (offering_id);
CREATE INDEX rehearsal_unit_of_family ON rehearsal_unit (application_id);

CREATE TABLE rehearsal_wish (
  application_id bigint NOT NULL REFERENCES application,
  place          int NOT NULL CHECK (place > 0),
  offering_id    bigint NOT NULL REFERENCES offering,
  unit_id        bigint NOT NULL REFERENCES unit,
  PRIMARY KEY (application_id, place),
  UNIQUE (application_id, unit_id)
);
CREATE INDEX rehearsal_wish_of_offering ON rehearsal_wish (offering_id);
